/** Draws a line of text with a span underlined, as wide as it is on a terminal, cut to a window around the span. */
import stringWidth from "string-width";

export interface Underlined {
  readonly text: string;
  /** Where the mark stands under it: as many blanks, then as many marks. */
  readonly indent: number;
  readonly length: number;
}

interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly start: number;
}

const tabStop = 4;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Escape sequences in a draft must not reach the terminal. */
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g;

/** A text on one line, without characters that would steer a terminal. */
export const flatten = (text: string): string => flattenPart(text).trim();

/** The same for a part of a line, whose blanks at either end count. */
export const flattenPart = (text: string): string =>
  text.replace(/\s+/gu, " ").replace(controls, "\uFFFD");

/** Columns that a text takes. */
export const widthOf = (text: string): number => stringWidth(text);

/** The longest beginning of a text that fits into `width` columns. */
function headOf(text: string, width: number): string {
  let head = "";
  let taken = 0;
  for (const { segment } of graphemes.segment(text)) {
    taken += stringWidth(segment);
    if (taken > width) break;
    head += segment;
  }
  return head;
}

/** A text cut to `width` columns, the cut shown by an ellipsis. */
export const cutTo = (text: string, width: number): string =>
  stringWidth(text) <= width ? text : `${headOf(text, width - 1).trimEnd()}…`;

/** A text on lines of `width` columns, broken at blanks; what `mostLines` cannot hold is cut. */
export function wrapTo(text: string, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < mostLines - 1 && stringWidth(rest) > width) {
    const head = headOf(rest, width);
    const isWhole = rest[head.length] === " ";
    const blank = isWhole ? head.length : head.lastIndexOf(" ");
    const taken = blank > 0 ? blank : Math.max(1, head.length);
    lines.push(rest.slice(0, taken).trimEnd());
    rest = rest.slice(taken).trimStart();
  }
  return rest === "" ? lines : [...lines, cutTo(rest, width)];
}

/** `line` with `[start, end)` underlined, `width` columns wide at most. An empty span is marked by one column. */
export function underline(line: string, start: number, end: number, width: number): Underlined {
  const cells = toCells(line);
  const first = Math.max(
    0,
    cells.findLastIndex((cell) => cell.start <= start),
  );
  const after = cells.findIndex((cell) => cell.start >= end);
  const last = Math.max(first + 1, after < 0 ? cells.length : after);
  const [from, to] = windowOf(cells, first, last, width);
  const cutBefore = from > 0 ? "…" : "";
  const cutAfter = to < cells.length ? "…" : "";
  const shown = cells.slice(from, to);
  return {
    text: cutBefore + shown.map((cell) => cell.shown).join("") + cutAfter,
    indent: cutBefore.length + sumOf(cells.slice(from, first)),
    length: Math.max(1, sumOf(cells.slice(Math.max(first, from), Math.min(last, to)))),
  };
}

function toCells(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(line)) {
    const shown =
      segment === "\t"
        ? " ".repeat(tabStop - (column % tabStop))
        : segment.replace(controls, "\uFFFD");
    const width = stringWidth(shown);
    cells.push({ shown, width, start: index });
    column += width;
  }
  return cells;
}

const sumOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** The cells to show: all where they fit, else as much as fits on both sides of the span, which begins within the window. */
function windowOf(
  cells: readonly Cell[],
  first: number,
  last: number,
  width: number,
): [from: number, to: number] {
  if (sumOf(cells) <= width) return [0, cells.length];
  let room = Math.max(1, width - 2);
  let from = first;
  let to = first;
  while (to < last && room >= cells[to]!.width) room -= cells[to++]!.width;
  while (room > 0) {
    const before = cells[from - 1];
    const behind = cells[to];
    // Words before a span explain it better than those behind it, yet both should show.
    const goesBack = before !== undefined && (behind === undefined || first - from <= to - last);
    const cell = goesBack ? before : behind;
    if (!cell || cell.width > room) break;
    room -= cell.width;
    if (goesBack) from -= 1;
    else to += 1;
  }
  return cutAtWords(cells, first, last, from, to);
}

/** Leaves out the halves of words at the edges of a window, as long as the span stays whole. */
function cutAtWords(
  cells: readonly Cell[],
  first: number,
  last: number,
  from: number,
  to: number,
): [from: number, to: number] {
  const isBlank = (index: number): boolean => cells[index]?.shown.trim() === "";
  let start = from;
  while (start > 0 && start < first && !isBlank(start) && !isBlank(start - 1)) start += 1;
  let end = to;
  while (end < cells.length && end > last && !isBlank(end - 1) && !isBlank(end)) end -= 1;
  return [start, end];
}
