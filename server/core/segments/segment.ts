/** A segment: sealed documents with their words, postings, passages and texts, viewed in the bytes they are kept in. */
import type { Bibliography, Document, Path, SourceText } from "../documents/document";
import type { LanguageCode } from "../languages";
import type { LineStarts } from "../text/lineStarts";

/** One reading of one file; ascending in the order of reading, never given again. */
export type DocumentId = number;

/** What tells whether a file is still the one that was read. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Of the decoded text: see `hashText`. */
  readonly hash: number;
}

/** Why a segment cannot be trusted. */
export interface Damage {
  readonly damage: string;
}

/** Flags of a stored word, beside its term. */
export const wordFlags = {
  /** Something other than blanks, hyphens, apostrophes and the like stands before it: no phrase runs over it. */
  apart: 0x8000_0000,
  /** Its first letter is a capital. */
  capital: 0x4000_0000,
  /** All its letters are capitals, two or more. */
  upper: 0x2000_0000,
} as const;

/** Takes the term out of a stored word. */
export const termMask = 0x1fff_ffff;

/** What every document of a segment is listed with; read at opening. */
export interface DocumentEntry {
  readonly id: DocumentId;
  readonly path: Path;
  readonly kind: Document["kind"];
  /** Citation key of its front matter; a source without one goes by its file's name. */
  readonly key?: string;
  readonly hasProblems: boolean;
  readonly stamp: FileStamp;
}

/**
 * Documents, passages, words and terms are numbered from 0 within the segment. Arrays are views: never written to.
 * Resident: read and checked at opening. What methods give is read when asked for; empty, and told by `damage`, where
 * it cannot be read or fails its checksum.
 */
export interface Segment {
  /** Unique among all segments ever made. */
  readonly id: string;
  /** Bytes in all. */
  readonly size: number;
  readonly documentCount: number;
  readonly passageCount: number;
  readonly wordCount: number;
  readonly termCount: number;
  /** Ids of the documents, ascending. */
  readonly ids: Uint32Array;
  /** Number of the first passage of each document, and behind the last `passageCount`. */
  readonly firstPassages: Uint32Array;
  /** Number of the first word of each passage, and behind the last `wordCount`. */
  readonly firstWords: Uint32Array;
  /** One a passage: whether it holds a word that may be a cue of attribution. */
  readonly cued: Uint8Array;
  /** Set once something could not be read or was not what had been written. */
  readonly damage: Damage | undefined;

  languageOf(document: number): LanguageCode;
  pathOf(document: number): Path;
  /** What a source's file says of itself, without its text; empty for other kinds. */
  bibliographyAt(document: number): Bibliography;
  /** All entries, in order of document. Costs the segment. */
  entries(): DocumentEntry[];
  /** The document as it was parsed; decoded anew by each call. Undefined where it is damaged. */
  documentAt(document: number): Document | undefined;
  /** The text of a source by itself; decoded anew by each call. */
  textAt(document: number): SourceText | undefined;
  lineStartsAt(document: number): LineStarts;

  /** Number of a term (see text/terms); -1 where no document holds it. */
  findTerm(term: string): number;
  termAt(term: number): string;
  /** Terms with a stem (see `stemOf`). */
  termsOfStem(stem: string): readonly number[];
  /** Number of passages that hold a term, dead ones too. */
  frequencyOf(term: number): number;
  /** Postings of a term, ascending: `passage << 4 | min(count, 15)`. */
  postingsOf(term: number): Uint32Array;
  /** The words [from, to): terms with `wordFlags`. */
  wordsOf(from: number, to: number): Uint32Array;
}

/** A segment in a snapshot of the library. */
export interface HeldSegment {
  readonly segment: Segment;
  /** One a document, 1 for those replaced or gone; absent where all live. Never written to once held. */
  readonly dead?: Uint8Array;
  /** Of living documents. */
  readonly living: {
    readonly documents: number;
    readonly passages: number;
    readonly words: number;
  };
}
