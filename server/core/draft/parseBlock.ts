/** Parses one block of a draft with micromark/mdast into prose, citations and directives. */
import type { LanguageCode } from "../languages";
import type { Block } from "./block";

export interface BlockContext {
  /** Language of a paragraph too short to tell. */
  readonly language: LanguageCode;
  /** Definitions of the whole draft (`[ref]: target`, `[^1]: …`), so that references in this block are recognised. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly footnotes: ReadonlySet<string>;
}

export declare function parseBlock(text: string, context: BlockContext): Block;
