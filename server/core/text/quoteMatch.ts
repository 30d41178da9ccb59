/** Finds quoted words in a text: through typographic differences, ellipses and bracketed insertions, or nearly. */
import type { Span } from "./span";
import type { WordChange } from "./wordDiff";

export type QuoteGrade = "exact" | "typographic" | "altered";

export interface QuoteMatch {
  readonly grade: QuoteGrade;
  /** What the quotation corresponds to in the text, from the first word to the last. */
  readonly span: Span;
  /** Share of the quotation's words that stand there, in order: 1 for all but `altered`. */
  readonly similarity: number;
  /** For `altered`: from the text's words to the quotation's. */
  readonly changes: readonly WordChange[];
}

/** The best match of `quoted` (marks left out) in `text`; undefined where the words differ so much that it is another sentence. */
export function matchQuotation(_quoted: string, _text: string): QuoteMatch | undefined {
  return undefined;
}
