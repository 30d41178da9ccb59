/** Builds a segment: one pass over each text finds paragraphs, sentences, words and cues. */
import type { Document, Path, SourceDocument } from "../documents/document";
import { parseDocument } from "../documents/parseDocument";
import { passageSpansOf } from "../documents/passageSpans";
import { append, push, reserve } from "./columns";
import { flagWords } from "./flagWords";
import { storedLanguages, writeLayout, writeLines } from "./layout";
import { encodeText } from "./letters";
import { scanRead, scanText, type TextScan } from "./scanText";
import type { DocumentId, FileStamp } from "./segment";
import { createColumns, endDocument, sealColumns, type SegmentColumns } from "./segmentColumns";
import { problemFlag, storedKinds } from "./segmentFormat";
import { createTermTable } from "./termTable";

export interface SegmentBuilder {
  readonly documentCount: number;
  /** UTF-16 units of plain text so far: a segment is sealed at `fullSegment`. */
  readonly textLength: number;
  /** Parses a file and adds it; ids ascend. The document, for who needs it now. Never throws. */
  add(
    id: DocumentId,
    file: { readonly path: Path; readonly text: string },
    stamp: FileStamp,
  ): Document;
  /** Adds a document that has no text of its own: a file that could not be read. */
  addDocument(id: DocumentId, document: Document, stamp: FileStamp): void;
  /** The segment's bytes in a buffer of their own, to be opened, transferred or written; the builder is empty again. */
  seal(): Uint8Array<ArrayBuffer>;
}

/** Text from which a segment is full. */
export const fullSegment = 32 * 1024 * 1024;

export function createSegmentBuilder(): SegmentBuilder {
  let columns = createColumns();
  let terms = createTermTable();
  let textLength = 0;
  const addParsed = (
    id: DocumentId,
    document: Document,
    stamp: FileStamp,
    file: string,
    scan: TextScan | undefined,
  ): void => {
    addEntry(columns, id, document, stamp);
    if (document.kind === "source" && scan) {
      addText(columns, document, scan);
      textLength += document.text.plain.length;
    }
    writeLines(columns.lines, file, document.kind === "source" ? document.text : undefined);
    endDocument(columns, document.path.length);
  };
  return {
    get documentCount() {
      return columns.ids.length;
    },
    get textLength() {
      return textLength;
    },
    add: (id, { path, text }, stamp) => {
      let scan: TextScan | undefined;
      const document = parseDocument(path, text, (mapped, declared) => {
        scan = scanText(terms, mapped, declared);
        return scan.text;
      });
      addParsed(id, document, stamp, text, scan);
      return document;
    },
    addDocument: (id, document, stamp) => {
      const scan = document.kind === "source" ? scanRead(terms, document.text) : undefined;
      addParsed(id, document, stamp, "", scan);
    },
    seal: () => {
      const sealed = sealColumns(columns, terms);
      columns = createColumns();
      terms = createTermTable();
      textLength = 0;
      return sealed;
    },
  };
}

/** What a document is beside its text. */
function addEntry(
  columns: SegmentColumns,
  id: DocumentId,
  document: Document,
  { size, modified, hash }: FileStamp,
): void {
  const { path, kind, problems } = document;
  const isSource = kind === "source";
  if (isSource && document.key !== undefined) {
    push(columns.keyed, columns.ids.length);
    columns.keys.push(document.key);
  }
  push(columns.ids, id);
  push(columns.kinds, storedKinds.indexOf(kind) + (problems.length > 0 ? problemFlag : 0));
  push(columns.languages, isSource ? storedLanguages.indexOf(document.text.language) : 0);
  push(columns.firstPassages, columns.cued.length);
  for (const number of [size, modified, hash]) push(columns.stamps, number);
  encodeText(columns.paths, path);
  encodeText(columns.heads, JSON.stringify(headOf(document)));
}

/** What is stored as JSON: all but the path and the text. */
function headOf(document: Document): object {
  if (document.kind !== "source") return { ...document, path: undefined };
  const { key, bibliography, problems } = document;
  return { key, bibliography, ...(problems.length > 0 && { problems }) };
}

function addText(columns: SegmentColumns, { text }: SourceDocument, scan: TextScan): void {
  const firstWord = columns.words.length;
  encodeText(columns.texts, text.plain);
  writeLayout(columns.layouts, text);
  flagWords(text.plain, scan, reserve(columns.words, scan.wordCount), firstWord);
  columns.words.length += scan.wordCount;
  placePassages(columns, text, scan, firstWord);
  append(columns.cued, scan.cued);
}

/** Words between two passages belong to the one before, words before the first to the first. */
function placePassages(
  columns: SegmentColumns,
  text: SourceDocument["text"],
  { wordCount, starts }: TextScan,
  firstWord: number,
): void {
  let word = 0;
  passageSpansOf(text).forEach(({ start }, passage) => {
    if (passage > 0) while (word < wordCount && starts[word]! < start) word += 1;
    push(columns.firstWords, firstWord + word);
  });
}
