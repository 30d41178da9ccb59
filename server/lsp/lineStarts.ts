/** Line starts: offsets of a file's lines, kept from when it was read, so that places have positions in the text that was analysed. */
import type { Position, Range } from "vscode-languageserver";
import type { Span } from "../core";

export type LineStarts = Uint32Array;

/** Lines end with CRLF, LF or CR, as in the protocol. */
export function findLineStarts(text: string): LineStarts {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    if (code === 13 || code === 10) starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}

/** Zero-based; an offset behind the last line's start counts from there. */
export function toPosition(lines: LineStarts, offset: number): Position {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const line = Math.max(0, low - 1);
  return { line, character: Math.max(0, offset - (lines[line] ?? 0)) };
}

export const toRangeIn = (lines: LineStarts, span: Span): Range => ({
  start: toPosition(lines, span.start),
  end: toPosition(lines, span.end),
});
