/** The map between a plain text and the file it was read from, for Markdown, HTML and the like. */
import type { Span } from "./span";

/** A stretch of plain text and the stretch of file it stands for; a character-for-character copy where the lengths are equal. */
export interface Run {
  readonly plainStart: number;
  readonly plainLength: number;
  readonly fileStart: number;
  readonly fileLength: number;
}

/** Runs in ascending order of both offsets, without overlaps; plain text between runs (a space put between two cells, say) has no place in the file. */
export interface TextMap {
  readonly runs: readonly Run[];
}

export const identityMap = (length: number): TextMap => ({
  runs: [{ plainStart: 0, plainLength: length, fileStart: 0, fileLength: length }],
});

/** Last run whose start (by `key`) is at or before `offset`; -1 if none. Binary search. */
function runAt(map: TextMap, key: "plainStart" | "fileStart", offset: number): number {
  let low = 0;
  let high = map.runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.runs[middle]![key] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** File offset of a plain offset. An offset between runs goes to the end of the run before it; inside a run of unequal lengths (an entity) to its start. */
export function toFileOffset(map: TextMap, plain: number): number {
  const run = map.runs[runAt(map, "plainStart", plain)];
  if (!run) return map.runs[0]?.fileStart ?? 0;
  const within = plain - run.plainStart;
  if (within >= run.plainLength) return run.fileStart + run.fileLength;
  return run.plainLength === run.fileLength ? run.fileStart + within : run.fileStart;
}

/** File span of a plain span; it never begins in the markup before its first character. */
export function toFileSpan(map: TextMap, span: Span): Span {
  const start = toFileOffset(map, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = map.runs[runAt(map, "plainStart", span.end - 1)];
  if (!last) return { start, end: start };
  const within = Math.min(span.end - last.plainStart, last.plainLength);
  const end =
    last.plainLength === last.fileLength
      ? last.fileStart + within
      : last.fileStart + last.fileLength;
  return { start, end: Math.max(start, end) };
}

/** Plain offset of a file offset; one in markup goes to the next plain character. */
export function toPlainOffset(map: TextMap, file: number): number {
  const index = runAt(map, "fileStart", file);
  const run = map.runs[index];
  if (!run) return map.runs[0]?.plainStart ?? 0;
  const within = file - run.fileStart;
  if (within > run.fileLength) {
    const next = map.runs[index + 1];
    return next ? next.plainStart : run.plainStart + run.plainLength;
  }
  if (run.plainLength === run.fileLength) return run.plainStart + within;
  return within === run.fileLength ? run.plainStart + run.plainLength : run.plainStart;
}

/** Builds a plain text and its map side by side, from left to right. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly runs: Run[] = [];
  private length = 0;

  /** Adds plain text that stands for `fileLength` characters of the file at `fileStart`. */
  addRun(plain: string, fileStart: number, fileLength: number): void {
    if (plain.length === 0) return;
    const last = this.runs.at(-1);
    const isCopy = plain.length === fileLength;
    if (
      last &&
      isCopy &&
      last.plainLength === last.fileLength &&
      last.plainStart + last.plainLength === this.length &&
      last.fileStart + last.fileLength === fileStart
    ) {
      const length = last.plainLength + plain.length;
      this.runs[this.runs.length - 1] = { ...last, plainLength: length, fileLength: length };
    } else {
      this.runs.push({
        plainStart: this.length,
        plainLength: plain.length,
        fileStart,
        fileLength,
      });
    }
    this.parts.push(plain);
    this.length += plain.length;
  }

  /** Adds plain text that stands for nothing in the file. */
  addFiller(plain: string): void {
    this.parts.push(plain);
    this.length += plain.length;
  }

  get plainLength(): number {
    return this.length;
  }

  build(): { plain: string; map: TextMap } {
    return { plain: this.parts.join(""), map: { runs: this.runs } };
  }
}
