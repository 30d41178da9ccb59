/**
 * The fixture language of the tests: a text that holds several files, marked spans and a cursor.
 *
 *     //- seeds/false-flag.md
 *     The AP saw a list of 4,700 addresses.
 *     //- draft.md
 *     Secureworks gave the AP 7,400 addresses [@false-<|>flag].
 *                             ^^^^^ figure-mismatch
 *
 * `//- path` begins a file; text before the first such line is the file `draft.md`. A line of blanks and carets marks
 * what stands above the carets in the last line of text, and the words behind the carets are its label; several such
 * lines may follow one line. `<|>` is the cursor and is taken out; carets are set below the line as it looks with it.
 * Indentation that all lines share, and a first or last line of blanks only, are taken away, so that a fixture can
 * stand indented in its test.
 */
import type { Span } from "../server/core/text/span";

export interface Mark {
  readonly span: Span;
  /** The words behind the carets, "" if none. */
  readonly label: string;
}

export interface FixtureFile {
  readonly text: string;
  /** In the order they are written. */
  readonly marks: readonly Mark[];
  readonly cursor?: number;
}

export interface Fixture {
  readonly files: ReadonlyMap<string, FixtureFile>;
}

const defaultPath = "draft.md";
const cursorSign = "<|>";

/** Parses a fixture; spans and cursors are offsets in the text of their file. Throws where a mark stands below nothing. */
export function parseFixture(text: string): Fixture {
  const files = new Map<string, FixtureFile>();
  let path = defaultPath;
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0 || path !== defaultPath) files.set(path, parseFile(lines, path));
  };
  for (const line of withoutIndent(text)) {
    const header = /^\/\/- (\S.*)$/.exec(line);
    if (!header) {
      lines.push(line);
      continue;
    }
    if (lines.length > 0) lines.push("");
    close();
    path = header[1]!.trim();
    lines = [];
  }
  close();
  return { files };
}

/** The one file of a fixture without headers. */
export function parseOneFile(text: string): FixtureFile {
  const file = parseFixture(text).files.get(defaultPath);
  if (!file) throw new Error(`No ${defaultPath} in the fixture`);
  return file;
}

/** Writes a text with marks below its lines, so that a test can compare what it found with what it should have. */
export function renderMarks(text: string, marks: readonly Mark[]): string {
  const out: string[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    out.push(line);
    for (const { span, label } of marks) {
      if (span.start < start || span.start > end) continue;
      const width = Math.max(1, Math.min(span.end, end) - span.start);
      out.push(`${" ".repeat(span.start - start)}${"^".repeat(width)} ${label}`.trimEnd());
    }
    start = end + 1;
  }
  return out.join("\n");
}

function withoutIndent(text: string): string[] {
  const lines = text.split("\n");
  if (lines.length > 1 && lines[0]!.trim() === "") lines.shift();
  if (lines.length > 0 && lines.at(-1)!.trim() === "") lines[lines.length - 1] = "";
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => /^ */.exec(line)![0].length);
  const indent = Math.min(...indents, Infinity);
  return Number.isFinite(indent) ? lines.map((line) => line.slice(indent)) : lines;
}

function parseFile(lines: readonly string[], path: string): FixtureFile {
  const marks: Mark[] = [];
  const kept: string[] = [];
  let offset = 0;
  let cursor: number | undefined;
  let above: { start: number; line: string } | undefined;
  for (const line of lines) {
    const mark = /^( *)(\^+)(?: (.*))?$/.exec(line);
    if (!mark) {
      if (above) offset = above.start + withoutCursor(above.line).length + 1;
      above = { start: offset, line };
      if (line.includes(cursorSign)) cursor = offset + line.indexOf(cursorSign);
      kept.push(withoutCursor(line));
      continue;
    }
    if (!above) throw new Error(`${path}: the mark "${line.trim()}" stands below no line`);
    const from = mark[1]!.length;
    const { start, line: marked } = above;
    const toOffset = (column: number) => start + withoutCursorBefore(marked, column);
    const span = { start: toOffset(from), end: toOffset(from + mark[2]!.length) };
    marks.push({ span, label: mark[3]?.trim() ?? "" });
  }
  return { text: kept.join("\n"), marks, ...(cursor === undefined ? {} : { cursor }) };
}

const withoutCursor = (line: string): string => line.replace(cursorSign, "");

/** Column in the line without its cursor sign. */
function withoutCursorBefore(line: string, column: number): number {
  const at = line.indexOf(cursorSign);
  if (at === -1 || column <= at) return column;
  return Math.max(at, column - cursorSign.length);
}
