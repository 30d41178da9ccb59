/** Lines and columns of a text, for people and for reports. */
import { findLineStarts, lineAt } from "../core/text/lineStarts";

/** One-based; a column counts UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, asked by offset. Lines end with LF, CRLF or CR. */
export interface Lines {
  placeOf(offset: number): Place;
  /** Span of the line that holds `offset`, without its end. */
  lineAt(offset: number): { readonly start: number; readonly end: number };
}

export function createLines(text: string): Lines {
  const starts = findLineStarts(text);
  const indexOf = (offset: number): number => lineAt(starts, offset);
  return {
    placeOf(offset) {
      const index = indexOf(offset);
      return { line: index + 1, column: offset - starts[index]! + 1 };
    },
    lineAt(offset) {
      const index = indexOf(offset);
      const next = starts[index + 1] ?? text.length;
      const line = text.slice(starts[index]!, next).replace(/[\r\n]+$/, "");
      return { start: starts[index]!, end: starts[index]! + line.length };
    },
  };
}
