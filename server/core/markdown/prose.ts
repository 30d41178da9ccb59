/** The prose of a Markdown node: its words as plain text, with the map back to the file. */
import type { Nodes, Parents } from "mdast";
import { mergeSpans, type Span } from "../text/span";
import type { TextMap } from "../text/textMap";
import { spanOfNode } from "./parseMarkdown";
import { joinPieces, type Piece, type Seam } from "./pieces";
import { readTextNode } from "./textNode";

/**
 * Plain text of a paragraph, heading, cell or any other parent, down to a whole document.
 *
 * Kept: text with its escapes and character references resolved, also inside emphasis and links. Left
 * out: inline code, images, HTML with its comments, footnote references, code blocks, front matter and
 * the file spans `cuts` (a bracketed citation, say; in any order, they may cross nodes). Line breaks,
 * soft and hard, read as one space, whatever prefixes of quotations and lists follow. Where something
 * is left out no double space stays behind, and none before punctuation: `thin [@k].` reads `thin.`;
 * `toPlainOffset(map, cut.start)` is where it stood, at the end of the word before. Paragraphs, headings,
 * items and cells inside `node` are parted by a blank line.
 *
 * `text` is what `node` was parsed from with `parseMarkdown`.
 */
export function readProse(
  node: Parents,
  text: string,
  cuts: readonly Span[] = [],
): { plain: string; map: TextMap } {
  const found: (Piece | Seam)[] = [];
  collect(node, text, found);
  return joinPieces(cutOut(found, mergeSpans(cuts)));
}

/** Whether nothing of a node is prose: code, images, HTML, references to footnotes, definitions, front matter. */
export const isSilent = (node: Nodes): boolean => silentTypes.has(node.type);

const silentTypes: ReadonlySet<string> = new Set([
  "code",
  "definition",
  "footnoteReference",
  "html",
  "image",
  "imageReference",
  "inlineCode",
  "thematicBreak",
  "toml",
  "yaml",
]);

const blockTypes: ReadonlySet<string> = new Set([
  "blockquote",
  "code",
  "footnoteDefinition",
  "heading",
  "listItem",
  "paragraph",
  "tableCell",
]);

const lineBreakTag = /^<br\s*\/?>$/i;

function collect(node: Nodes, text: string, found: (Piece | Seam)[]): void {
  if (node.type === "text") {
    for (const piece of readTextNode(node.value, text, spanOfNode(node))) found.push(piece);
  } else if (node.type === "break" || (node.type === "html" && lineBreakTag.test(node.value))) {
    found.push({ plain: " ", ...spanOfNode(node) });
  } else if (isSilent(node)) {
    found.push("gap");
  } else if ("children" in node) {
    const isBlock = blockTypes.has(node.type);
    if (isBlock) found.push("block");
    for (const child of node.children) collect(child, text, found);
    if (isBlock) found.push("block");
  }
}

/** Takes the cuts (in order, apart) out of the pieces, each leaving a gap. */
function cutOut(found: readonly (Piece | Seam)[], cuts: readonly Span[]): (Piece | Seam)[] {
  if (cuts.length === 0) return [...found];
  const kept: (Piece | Seam)[] = [];
  let next = 0;
  for (const piece of found) {
    if (typeof piece === "string") {
      kept.push(piece);
      continue;
    }
    let from = piece.start;
    for (; next < cuts.length && cuts[next]!.start < piece.end; next++) {
      const cut = cuts[next]!;
      if (from < cut.start) kept.push(...slicePiece(piece, from, cut.start));
      kept.push("gap");
      from = Math.max(from, cut.end);
      if (cut.end > piece.end) break;
    }
    if (from < piece.end) kept.push(...slicePiece(piece, from, piece.end));
  }
  return kept;
}

/** The part of a piece within file offsets; one that is no copy (an entity) is whole or nothing. */
function slicePiece(piece: Piece, start: number, end: number): Piece[] {
  if (start <= piece.start && end >= piece.end) return [piece];
  if (piece.plain.length !== piece.end - piece.start) return [];
  return [{ plain: piece.plain.slice(start - piece.start, end - piece.start), start, end }];
}
