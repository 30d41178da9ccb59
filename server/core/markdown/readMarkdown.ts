/** Reads a Markdown file as plain text with its front matter, for sources. */
import type { Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { Span } from "../text/span";
import type { TextMap } from "../text/textMap";
import { parseFrontMatter, type FrontMatterData } from "./frontMatter";
import { parseMarkdown, spanOfNode } from "./parseMarkdown";
import { isSilent, readProse } from "./prose";

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
  const root = parseMarkdown(text);
  const frontMatter = parseFrontMatter(text);
  const title = findTitle(root, text);
  return {
    ...readProse(root, text),
    ...(frontMatter && { frontMatter }),
    ...(title && { title }),
    silent: findSilent(root),
  };
}

function findTitle(root: Root, text: string): string {
  const heading = root.children.find((node) => node.type === "heading" && node.depth === 1);
  return heading?.type === "heading" ? readProse(heading, text).plain : "";
}

function findSilent(root: Root): Span[] {
  const silent: Span[] = [];
  visit(root, (node) => {
    if (!isSilent(node)) return undefined;
    silent.push(spanOfNode(node));
    return SKIP;
  });
  return silent;
}
