/** Markdown as a syntax tree: CommonMark with front matter, tables and footnotes. */
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { visit } from "unist-util-visit";
import type { Span } from "../text/span";

const extensions = [frontmatter(["yaml", "toml"]), gfmFootnote(), gfmTable()];
const mdastExtensions = [
  frontmatterFromMarkdown(["yaml", "toml"]),
  gfmFootnoteFromMarkdown(),
  gfmTableFromMarkdown(),
];

/** Every text is Markdown; positions are offsets into `text`, a byte order mark counted. */
export function parseMarkdown(text: string): Root {
  const root = fromMarkdown(text, { extensions, mdastExtensions });
  if (text.startsWith("\uFEFF")) countMark(root);
  return root;
}

/** The span of a node that came from `parseMarkdown`. */
export function spanOfNode(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** The parser swallows the mark without counting it. */
function countMark(root: Root): void {
  visit(root, (node) => {
    if (!node.position) return;
    for (const point of [node.position.start, node.position.end])
      if (point.offset !== undefined) point.offset += 1;
  });
}
