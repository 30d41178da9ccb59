/** What parsing a block starts from, and what it gathers on its way. */
import type { LanguageCode } from "../languages";
import type { Span } from "../text/span";
import type { Directive, Footnote, Prose } from "./block";

export interface BlockContext {
  /** Language of a paragraph too short to tell. */
  readonly language: LanguageCode;
  /** Definitions of the whole draft (`[ref]: target`) by normalised label, so that references in this block are recognised. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** What is gathered on the way through a block. */
export interface Gathering {
  /** The block's text as it was parsed, offset for offset. */
  readonly source: string;
  readonly context: BlockContext;
  readonly math: readonly Span[];
  readonly definitions: Map<string, string>;
  readonly languages: Map<LanguageCode, number>;
  fallback?: LanguageCode;
  readonly proses: Prose[];
  readonly directives: Directive[];
  readonly footnotes: Map<string, Footnote>;
  readonly silent: Span[];
}
