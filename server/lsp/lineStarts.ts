/** Positions of the protocol from offsets, by the line starts of the text that was analysed. */
import type { Position, Range } from "vscode-languageserver";
import { lineStartsOf, type Path, type Span } from "../core";
import { lineAt, type LineStarts } from "../core/text/lineStarts";
import type { Folder } from "./session";

/** Line starts of a file of the folder's library as it was read; undefined for a file that is not there. */
export const linesOf = ({ library }: Folder, path: Path): LineStarts | undefined =>
  library.documents.has(path) ? lineStartsOf(library, path) : undefined;

/** Zero-based; an offset behind the last line's start counts from there. */
function toPosition(lines: LineStarts, offset: number): Position {
  const line = lineAt(lines, offset);
  return { line, character: Math.max(0, offset - (lines[line] ?? 0)) };
}

export const toRangeIn = (lines: LineStarts, span: Span): Range => ({
  start: toPosition(lines, span.start),
  end: toPosition(lines, span.end),
});
