/** Builds a segment: one pass over each text finds paragraphs, sentences, words and cues. */
import type { Document, Path, SourceText } from "../documents/document";
import { parseDocument } from "../documents/parseDocument";
import { eachPassage } from "../documents/passageSpans";
import type { Scan } from "../text/scan";
import { append, push, reserve } from "./columns";
import { storedLanguages, writeLayout, writeLines } from "./layout";
import { encodeText } from "./letters";
import type { DocumentId, FileStamp } from "./segment";
import { createColumns, endDocument, sealColumns, type SegmentColumns } from "./segmentColumns";
import { problemFlag, storedKinds } from "./segmentFormat";
import { borrowScanner, type SegmentScanner } from "./segmentScanner";
import { createTermList } from "./termTable";

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
  let scanner: SegmentScanner | undefined;
  let textLength = 0;
  /** `scan` is of the document's text, if it is a source. */
  const addRead = (document: Document, file: string, scan: Scan | undefined): void => {
    const text = document.kind === "source" ? document.text : undefined;
    if (text) {
      scanner ??= borrowScanner();
      addText(columns, text, scanner, scan ?? scanner.scan(text.plain, text.language));
      textLength += text.plain.length;
    }
    writeLines(columns.lines, file, text);
    endDocument(columns, document.path.length);
  };
  return {
    get documentCount() {
      return columns.ids.length;
    },
    get textLength() {
      return textLength;
    },
    add: (id, { path, text: file }, stamp) => {
      let scan: Scan | undefined;
      const document = parseDocument(path, file, ({ plain, map }, declared) => {
        scanner ??= borrowScanner();
        scan = scanner.scan(plain, declared);
        const { language, paragraphs } = scan;
        return { plain, map, language, paragraphs };
      });
      addEntry(columns, id, document, stamp);
      addRead(document, file, scan);
      return document;
    },
    addDocument: (id, document, stamp) => {
      addEntry(columns, id, document, stamp);
      addRead(document, "", undefined);
    },
    seal: () => {
      const sealed = sealColumns(columns, scanner?.takeTerms() ?? createTermList());
      columns = createColumns();
      scanner = undefined;
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

/** A text without passages has no words. */
function addText(
  columns: SegmentColumns,
  text: SourceText,
  scanner: SegmentScanner,
  scan: Scan,
): void {
  const passages = columns.firstWords.length;
  const firstWord = columns.words.length;
  encodeText(columns.texts, text.plain);
  writeLayout(columns.layouts, text);
  placePassages(columns, text, scan, firstWord);
  const passageCount = columns.firstWords.length - passages;
  const wordCount = passageCount > 0 ? scan.wordCount : 0;
  scanner.writeWords(text.plain, scan, wordCount, reserve(columns.words, wordCount), firstWord);
  columns.words.length += wordCount;
  const isTold = scan.cued.length === passageCount;
  append(columns.cued, isTold ? scan.cued : new Uint8Array(passageCount).fill(1));
}

/** Words between two passages belong to the one before, words before the first to the first. */
function placePassages(
  { firstWords }: SegmentColumns,
  text: SourceText,
  { starts, wordCount }: Scan,
  firstWord: number,
): void {
  const before = firstWords.length;
  let word = 0;
  eachPassage(text, ({ start }) => {
    if (firstWords.length > before) while (word < wordCount && starts[word]! < start) word += 1;
    push(firstWords, firstWord + word);
  });
}
