/** The draft: the Markdown text being written, as placed blocks with what binds them together. */
import type { LanguageCode } from "../languages";
import type { Span } from "../text/span";
import type { Block } from "./block";
import type { Citation } from "./citation";

export interface PlacedBlock {
  /** Offset of the block's text in the draft. */
  readonly start: number;
  readonly block: Block;
}

export interface FrontMatter {
  readonly span: Span;
  readonly language?: LanguageCode;
  /** Paths as written, relative to the draft's folder. */
  readonly bibliography: readonly string[];
  /** Keys of `nocite`, without `@`. */
  readonly nocite: readonly string[];
}

export interface Suppression {
  /** In the draft: what it covers. */
  readonly span: Span;
  readonly codes: readonly string[];
  readonly reason: string;
}

export interface Draft {
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  /** Of the front matter, or else of most of the prose; paragraphs too short to tell have it. */
  readonly language: LanguageCode;
  /** In order; what lies between them is blank. */
  readonly blocks: readonly PlacedBlock[];
  /** Footnotes of all blocks: label → citations of the definition's text. */
  readonly footnotes: ReadonlyMap<string, readonly Citation[]>;
  readonly suppressions: readonly Suppression[];
}
