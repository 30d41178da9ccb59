/** The layout of a text as it is stored: paragraphs with their sentences, and the map to the file. */
import type { SourceText } from "../documents/document";
import { languageCodes, type LanguageCode } from "../languages";
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../text/span";
import { findLineStarts, type LineStarts } from "../text/lineStarts";
import type { Run, TextMap } from "../text/textMap";
import type { ByteColumn } from "./columns";
import {
  readCount,
  readNumber,
  readNumbers,
  readSigned,
  writeNumber,
  writeSigned,
  type NumberReader,
} from "./varints";

/** Languages by the numbers they are stored as. A file of other languages is of another version. */
export const storedLanguages: readonly LanguageCode[] = languageCodes;

/** Paragraphs and map of a text; the text itself and its language are stored elsewhere. */
export type Layout = Pick<SourceText, "map" | "paragraphs">;

/** Kinds of maps: the commonest are told by a number or two. */
const mapKinds = { empty: 0, copy: 1, runs: 2 } as const;

export function writeLayout(column: ByteColumn, text: SourceText): void {
  writeMap(column, text.map, text.plain.length);
  writeNumber(column, text.paragraphs.length);
  let end = 0;
  for (const paragraph of text.paragraphs) {
    writeSpan(column, paragraph, end);
    writeNumber(column, storedLanguages.indexOf(paragraph.language));
    writeNumber(column, paragraph.sentences.length);
    let sentenceEnd = paragraph.start;
    for (const sentence of paragraph.sentences) {
      writeSpan(column, sentence, sentenceEnd);
      sentenceEnd = sentence.end;
    }
    end = paragraph.end;
  }
}

/** Undefined where the bytes are no layout. */
export function readLayout(bytes: Uint8Array, plainLength: number): Layout | undefined {
  const reader = readNumbers(bytes);
  const map = readMap(reader, plainLength);
  const paragraphs: Paragraph[] = [];
  let end = 0;
  for (let count = readCount(reader); count > 0; count -= 1) {
    const span = readSpan(reader, end);
    const language = storedLanguages[readNumber(reader)];
    if (!language || reader.isCutOff) return undefined;
    paragraphs.push({ ...span, language, sentences: readSentences(reader, span.start) });
    end = span.end;
  }
  return reader.isCutOff ? undefined : { map, paragraphs };
}

function readSentences(reader: NumberReader, start: number): Span[] {
  const sentences: Span[] = [];
  let end = start;
  for (let count = readCount(reader); count > 0; count -= 1) {
    const sentence = readSpan(reader, end);
    sentences.push(sentence);
    end = sentence.end;
  }
  return sentences;
}

function writeSpan(column: ByteColumn, { start, end }: Span, before: number): void {
  writeSigned(column, start - before);
  writeSigned(column, end - start);
}

function readSpan(reader: NumberReader, before: number): Span {
  const start = before + readSigned(reader);
  return { start, end: start + readSigned(reader) };
}

/** The one run of a map that copies the whole text from somewhere in the file. */
function copyOf({ runs }: TextMap, plainLength: number): Run | undefined {
  const [run] = runs;
  const isCopy =
    runs.length === 1 &&
    run!.plainStart === 0 &&
    run!.plainLength === plainLength &&
    run!.fileLength === plainLength;
  return isCopy ? run : undefined;
}

function writeMap(column: ByteColumn, map: TextMap, plainLength: number): void {
  const copy = copyOf(map, plainLength);
  if (map.runs.length === 0) writeNumber(column, mapKinds.empty);
  else if (copy) {
    writeNumber(column, mapKinds.copy);
    writeSigned(column, copy.fileStart);
  } else {
    writeNumber(column, mapKinds.runs);
    writeNumber(column, map.runs.length);
    let plain = 0;
    let file = 0;
    for (const run of map.runs) {
      writeSigned(column, run.plainStart - plain);
      writeSigned(column, run.plainLength);
      writeSigned(column, run.fileStart - file);
      writeSigned(column, run.fileLength - run.plainLength);
      plain = run.plainStart + run.plainLength;
      file = run.fileStart + run.fileLength;
    }
  }
}

function readMap(reader: NumberReader, plainLength: number): TextMap {
  const kind = readNumber(reader);
  if (kind === mapKinds.copy) {
    const fileStart = readSigned(reader);
    return {
      runs: [{ plainStart: 0, plainLength, fileStart, fileLength: plainLength }],
    };
  }
  const runs: Run[] = [];
  let plain = 0;
  let file = 0;
  for (let count = kind === mapKinds.runs ? readCount(reader) : 0; count > 0; count -= 1) {
    const plainStart = plain + readSigned(reader);
    const length = readSigned(reader);
    const fileStart = file + readSigned(reader);
    const fileLength = length + readSigned(reader);
    runs.push({ plainStart, plainLength: length, fileStart, fileLength });
    plain = plainStart + length;
    file = fileStart + fileLength;
  }
  return { runs };
}

/** Line starts of a file; nothing where the file is its text, behind a byte order mark perhaps. */
export function writeLines(column: ByteColumn, file: string, text: SourceText | undefined): void {
  const skipped = file.startsWith("\uFEFF") ? 1 : 0;
  const copy = text && copyOf(text.map, text.plain.length);
  const isText = copy?.fileStart === skipped && file.length === skipped + copy.plainLength;
  // Letters may differ although lengths do not: the text of a page has blanks for line ends.
  if (isText && (file === text!.plain || file.endsWith(text!.plain))) return;
  const starts = findLineStarts(file);
  writeNumber(column, starts.length);
  for (let line = 1; line < starts.length; line += 1)
    writeNumber(column, starts[line]! - starts[line - 1]!);
}

/** Undefined where the bytes are no line starts. */
export function readLines(bytes: Uint8Array): LineStarts | undefined {
  const reader = readNumbers(bytes);
  const count = readNumber(reader);
  if (count === 0 || count - 1 > bytes.length) return undefined;
  const starts = new Uint32Array(count);
  for (let line = 1; line < count; line += 1) starts[line] = starts[line - 1]! + readNumber(reader);
  return reader.isCutOff ? undefined : starts;
}

/** Line starts of a file that is a text, behind a byte order mark perhaps. */
export function linesOfText({ plain, map }: SourceText): LineStarts {
  const skipped = map.runs[0]?.fileStart ?? 0;
  const starts = findLineStarts(plain);
  if (skipped > 0) for (let line = 1; line < starts.length; line += 1) starts[line]! += skipped;
  return starts;
}
