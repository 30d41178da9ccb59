/** The façade: all that a shell may ask of the core. */
export * from "./attribution/attribution";
export { findAttributions } from "./attribution/findAttributions";
export { failedModels, modelsInUse } from "./attribution/learned/model";
export { findNames } from "./attribution/names/findNames";
export {
  checkDraft,
  checkInSteps,
  type CheckedDraft,
  type PlacedFindings,
} from "./checks/checkDraft";
export {
  claimsOf,
  summaryIn,
  summaryOf,
  type ClaimsSummary,
  type DraftClaim,
} from "./checks/claimsOf";
export { verdictsOf, type ClaimVerdict } from "./checks/claimVerdicts";
export * from "./checks/finding";
export * from "./configuration";
export { prepare, prepareNames } from "./features/prepare";
export { markedClaims, isFresh } from "./checks/markedClaims";
export { isMarksPath, marksPath, parseCheckMarks, type CheckMark } from "./draft/checkMarks";
export type { Document, Path, Problem } from "./documents/document";
export type { Draft } from "./draft/draft";
export { parseDraft } from "./draft/parseDraft";
export { readDraft, type DraftReading } from "./draft/readDraft";
export { languages, languageOfTag, type LanguageCode } from "./languages";
export { applyChange, applyDelivery, emptyLibrary } from "./library/applyChange";
export type { Delivery } from "./library/delivery";
export { lineStartsOf, type FileChange, type Library } from "./library/library";
export { passageText, type Passage, type Source } from "./library/sources/source";
export { setMessages, t } from "./localisation";
export { parseParagraphs } from "./text/paragraphs";
export type { Span } from "./text/span";
export { findTokens } from "./text/tokens";
