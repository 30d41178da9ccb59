/** Which lines of a plain text make one paragraph. */
import { CharKind, charKind, isLowerAt, skipSpace, skipSpaceBack } from "./charKinds";
import type { Span } from "./span";

/** A line without its end and without blanks around it; empty for a blank line. */
interface Line extends Span {
  readonly indent: number;
}

/** Lines of wrapped text are neither shorter nor longer than this at their fullest. */
const leastWidth = 40;
const mostWidth = 120;
/** Share of line ends that must fall where the next word would not have fitted. */
const wrappedShare = 0.6;

/** Share of line ends that may end a sentence as well; paragraphs nearly always do. */
const endedShare = 0.5;

const listMarker = /^(?:[-*+•▪◦‣]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/;

/** Paragraphs of `text` within `within`, trimmed: lines, or where lines are wrapped what lies between blank lines. */
export function findParagraphSpans(text: string, within?: Span): Span[] {
  const lines = splitLines(
    text,
    within?.start ?? 0,
    Math.min(within?.end ?? text.length, text.length),
  );
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const joins = open && last && width !== undefined && isJoined(text, open, line, width);
    if (joins) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else if (line.end > line.start) paragraphs.push({ start: line.start, end: line.end });
    open = line.end > line.start ? line : undefined;
  }
  return paragraphs;
}

/** \n, \r\n, lone \r, and the separators of Unicode end a line. */
function splitLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  const pattern = /\r\n|[\n\r\u2028\u2029]/g;
  pattern.lastIndex = start;
  let from = start;
  while (from <= end) {
    const match = from < end ? pattern.exec(text) : null;
    const to = match && match.index < end ? match.index : end;
    const first = skipSpace(text, from, to);
    lines.push({ start: first, end: skipSpaceBack(text, to, first), indent: first - from });
    if (to === end) break;
    from = to + match![0].length;
  }
  return lines;
}

/** The width that lines are wrapped at; undefined where each line is a paragraph. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const lengths: number[] = [];
  for (let index = 0; index + 1 < lines.length; index++)
    if (isFollowed(lines, index)) lengths.push(lengthOf(lines[index]!));
  if (lengths.length === 0) return undefined;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)]!;
  if (width < leastWidth || width > mostWidth) return undefined;
  let full = 0;
  let ended = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    if (!isFollowed(lines, index)) continue;
    const line = lines[index]!;
    if (isFull(text, line, lines[index + 1]!, width)) full++;
    if (/[.!?:…]["'”’»“)\]]*$/.test(text.slice(line.end - 4, line.end))) ended++;
  }
  const isWrapped = full >= lengths.length * wrappedShare && ended <= lengths.length * endedShare;
  return isWrapped ? width : undefined;
}

const lengthOf = (line: Line): number => line.indent + line.end - line.start;

const isFollowed = (lines: readonly Line[], index: number): boolean =>
  lengthOf(lines[index]!) > lines[index]!.indent && lines[index + 1]!.end > lines[index + 1]!.start;

/** Whether the next line's first word would not have fitted, with some play for ragged hands; or the sentence plainly goes on. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  if (isLowerAt(text, next.start)) return true;
  let end = next.start;
  while (end < next.end && charKind(text, end) !== CharKind.space) end++;
  return lengthOf(line) + 1 + end - next.start > width * 0.9;
}

function isJoined(text: string, line: Line, next: Line, width: number): boolean {
  if (next.end === next.start) return false;
  if (listMarker.test(text.slice(next.start, next.start + 6))) return false;
  if (next.indent >= line.indent + 2) return false;
  return isFull(text, line, next, width);
}
