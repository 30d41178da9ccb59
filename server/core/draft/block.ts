/** Blocks: a draft's pieces between blank lines, parsed alone and free of their place, so that an edit costs one of them. */
import type { LanguageCode } from "../languages";
import type { Quotation } from "../text/quotations";
import type { Span } from "../text/span";
import type { TextMap } from "../text/textMap";
import type { Citation } from "./citation";

/** `quote` is a block quotation; `footnote` the text of a definition. Headings, quotes and footnotes make no claims. */
export type ProseKind = "paragraph" | "list-item" | "table-cell" | "heading" | "quote" | "footnote";

/** A run of prose (a paragraph, a heading, a cell) as plain text. */
export interface Prose {
  readonly kind: ProseKind;
  /** In the block's text. */
  readonly span: Span;
  /** Plain text without markup, code, comments and bracketed citations; `map` leads back to the block's text. Empty where citations stand alone. */
  readonly plain: string;
  readonly map: TextMap;
  readonly language: LanguageCode;
  /** In `plain`. */
  readonly sentences: readonly Span[];
  /** In `plain`; a block quotation is one too, without its signature (a last line that begins with a dash), with those inside it behind it. */
  readonly quotations: readonly Quotation[];
  /** In order of `at`. */
  readonly citations: readonly Citation[];
}

/** `whence-disable-next-line`, `whence-disable`, `whence-enable` comments. Spans are in the block's text. */
export interface Directive {
  readonly action: "disable-next-line" | "disable" | "enable";
  readonly span: Span;
  /** Rule codes; empty for all rules. */
  readonly codes: readonly string[];
  /** Undefined where the reason is missing; such a directive suppresses nothing and is told. */
  readonly reason?: string;
}

/** The text of a footnote or of a note in the text (filed under its own words, see `Citation.target`). */
export interface Footnote {
  readonly span: Span;
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface Block {
  readonly text: string;
  readonly proses: readonly Prose[];
  readonly directives: readonly Directive[];
  /** Footnotes defined here: label → the citations of its text, and whether it holds anything at all. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
  /** Spans where nothing is prose (code, front matter, comments, HTML, math): no completion, no hover there. In order, apart. */
  readonly silent: readonly Span[];
  /** What the block was parsed with; it can stand in another draft that says the same. */
  readonly dependencies: BlockDependencies;
}

export interface BlockDependencies {
  /** Link definitions (`[label]: target`) that the block holds, by normalised label. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Labels that may be references → what the draft's definitions said of them. */
  readonly references: ReadonlyMap<string, string | undefined>;
  /** Characters of prose in each language that was told from the words. */
  readonly languages: ReadonlyMap<LanguageCode, number>;
  /** The draft's language, where a prose was too short to tell. */
  readonly fallback?: LanguageCode;
}
