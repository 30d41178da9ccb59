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

/** Every text is Markdown; positions are offsets into `text`, a byte order mark counted. Nested deeper than a person would, a text is one paragraph. */
export function parseMarkdown(text: string): Root {
  try {
    const root = fromMarkdown(text, { extensions, mdastExtensions });
    if (text.startsWith("\uFEFF")) countMark(root);
    return isDeep(root) ? oneParagraph(text) : root;
  } catch {
    return oneParagraph(text);
  }
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

/** Levels beyond which walking a tree could exhaust the stack. */
const deepest = 500;

function isDeep(root: Root): boolean {
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > deepest) return true;
    if (!("children" in next.node)) continue;
    for (const node of next.node.children) waiting.push({ node, depth: next.depth + 1 });
  }
  return false;
}

function oneParagraph(value: string): Root {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: value.length },
  };
  const text = { type: "text", value, position } as const;
  return {
    type: "root",
    position,
    children: [{ type: "paragraph", position, children: [text] }],
  };
}
