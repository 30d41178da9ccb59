/** Reads a Markdown file as plain text with its front matter, for sources. */
import type { Span } from "../text/span";
import type { TextMap } from "../text/textMap";
import type { FrontMatterData } from "./frontMatter";

export interface MarkdownText {
  /** Paragraphs, headings, list items and cells parted by blank lines; code, comments and HTML left out. */
  readonly plain: string;
  readonly map: TextMap;
  readonly frontMatter?: FrontMatterData;
  /** The first heading of level one, as plain text. */
  readonly title?: string;
  /** In the file: images, code… nothing of it is in `plain`. */
  readonly silent: readonly Span[];
}

export function readMarkdown(text: string): MarkdownText {
  return { plain: text, map: { runs: [] }, silent: [] };
}
