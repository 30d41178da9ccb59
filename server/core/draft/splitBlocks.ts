/** Cuts a draft into blocks that can be parsed alone: at blank lines where no structure of Markdown reaches across. */
import type { Span } from "../text/span";
import {
  closesLists,
  closingOf,
  findFrontMatter,
  isParagraphLine,
  isThematicBreak,
  itemColumn,
  linesOf,
  openingAt,
  type Lines,
} from "./blockLines";

/**
 * Blocks of `text` in order; only blank lines lie between them. A block parsed alone holds the same prose as in the
 * whole: it begins at a line without indentation after a blank one, where every list, quotation and footnote has
 * ended (CommonMark 0.31, "Container blocks"), and never inside fenced code, front matter, display math or those kinds
 * of HTML that go on over blank lines (4.6, kinds 1 to 5). One pass over the lines.
 */
export const splitBlocks = (text: string): Span[] => scanBlocks(text).blocks;

/** Display math at the top level, from a line that begins with `$$` to one that ends with it. */
export const findDisplayMath = (text: string): Span[] =>
  text.includes("$$") ? scanBlocks(text).math : [];

/** What holds from one line to the next. */
interface State {
  afterBlank: boolean;
  /** The line before ends in a paragraph, which an unindented line goes on with even out of a list or a quotation. */
  inParagraph: boolean;
  /** Within HTML that a blank line ends. */
  inHtml: boolean;
  /** Column where the outermost open list item or footnote has its content; what is indented as far belongs to it. */
  item: number;
  /** The item's line holds nothing but its marker: a blank line ends it (CommonMark 0.31, 5.2). */
  isItemEmpty: boolean;
  /** Behind this offset no line closes display math. */
  mathEnd: number;
}

function scanBlocks(text: string): { blocks: Span[]; math: Span[] } {
  const blocks: Span[] = [];
  const math: Span[] = [];
  const lines = linesOf(text);
  const state: State = {
    afterBlank: true,
    inParagraph: false,
    inHtml: false,
    item: Infinity,
    isItemEmpty: false,
    mathEnd: Infinity,
  };
  const frontMatter = findFrontMatter(text);
  if (frontMatter) blocks.push(frontMatter);
  let at = frontMatter ? lines.nextAfter(frontMatter.end) : text.startsWith("\uFEFF") ? 1 : 0;
  let block: { start: number; end: number } | undefined;
  while (at < text.length) {
    const lineEnd = lines.endOf(at);
    const { first, indent } = indentAt(text, at);
    if (first >= lineEnd) {
      if (state.isItemEmpty) state.item = Infinity;
      Object.assign(state, {
        afterBlank: true,
        inParagraph: false,
        inHtml: false,
        isItemEmpty: false,
      });
      at = lines.nextAfter(lineEnd);
      continue;
    }
    if (!block || (state.afterBlank && indent === 0)) {
      block = { start: at, end: lineEnd };
      blocks.push(block);
      state.item = Infinity;
    }
    block.end = scanLine(text, { first, indent, lineEnd }, lines, state, math);
    state.afterBlank = false;
    at = lines.nextAfter(block.end);
  }
  return { blocks, math };
}

/** Reads a line that is not blank, and returns the end of the last line of what it opens, its own if nothing. */
function scanLine(
  text: string,
  { first, indent, lineEnd }: { first: number; indent: number; lineEnd: number },
  lines: Lines,
  state: State,
  math: Span[],
): number {
  state.isItemEmpty = false;
  if (state.inHtml || indent >= Math.min(state.item, 4)) {
    const isTooDeep = indent >= 4 + (state.item === Infinity ? 0 : state.item);
    state.inParagraph = isTooDeep
      ? state.inParagraph
      : isParagraphLine(text, first, lineEnd, state.inParagraph);
    return lineEnd;
  }
  const opening = openingAt(text, first, state.inParagraph);
  const isBreak = isThematicBreak(text, first);
  if (!state.inParagraph || opening || isBreak || closesLists(text, first)) state.item = Infinity;
  state.inParagraph =
    !opening && !isBreak && isParagraphLine(text, first, lineEnd, state.inParagraph);
  if (opening?.kind === "until-blank") state.inHtml = true;
  else if (opening && !(opening.kind === "math" && first >= state.mathEnd)) {
    const end = closingOf(text, opening, lineEnd, lines);
    if (opening.kind !== "math") return end ?? lineEnd;
    // Markdown knows no math and takes its signs for text.
    state.inParagraph = true;
    if (end === undefined) state.mathEnd = first;
    else math.push({ start: first, end });
    return end ?? lineEnd;
  }
  const item = isBreak ? undefined : itemColumn(text, first, indent);
  if (item) Object.assign(state, { item: item.column, isItemEmpty: item.isEmpty });
  return lineEnd;
}

/** The first character of a line that is no blank, and its column. */
function indentAt(text: string, start: number): { first: number; indent: number } {
  let first = start;
  let indent = 0;
  for (; ; first++) {
    if (text[first] === " ") indent++;
    else if (text[first] === "\t") indent += 4 - (indent % 4);
    else return { first, indent };
  }
}
