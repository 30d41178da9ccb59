/** What the benchmarks use of the core, bundled into dist/ours.mjs; `ours.mjs` is the one door to it. */
export { detectLanguage } from "../server/core/text/detectLanguage";
export { findSentences } from "../server/core/text/sentences";
export { matchQuotation } from "../server/core/text/quoteMatch";
export { findTokens } from "../server/core/text/tokens";
