/** Builds a segment: one pass over each text finds paragraphs, sentences, words and cues. */
import type { Document, Path } from "../documents/document";
import type { DocumentId, FileStamp } from "./segment";

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

export declare function createSegmentBuilder(): SegmentBuilder;
