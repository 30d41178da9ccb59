/** What the numbers in a segment's file mean. */
import type { Document } from "../documents/document";
import type { FileKind } from "./sections";

/*
 * Sections, with their elements. Resident ones first:
 *
 *   codes          languages by number, parted by blanks: a file of another list is refused
 *   ids            word a document, ascending
 *   kinds          byte a document: number of its kind, and whether it has problems
 *   languages      byte a document
 *   firstPassages  word a document and one behind the last
 *   firstWords     word a passage and one behind the last
 *   cued           byte a passage
 *
 *   places         row a document behind a row of zeros: where its parts end in the sections paths to texts
 *   stamps         three numbers of 64 bits a document: size, time, hash
 *   keyed, keys    documents with a key of their own, ascending, and the keys as JSON
 *   paths          UTF-8
 *   heads          JSON: of a source its key, bibliography and problems, of others all but the path
 *   layouts        varints: the map to the file, paragraphs with their sentences
 *   lines          varints: starts of the file's lines; nothing where the file is its text
 *   texts          UTF-8
 *   words          word a word: term and `wordFlags`
 *   letters        UTF-8 of the terms, in the order of their first places
 *   termEnds       word a term: where its letters end
 *   termSlots      hash table from letters to terms
 *   stemSlots      hash table from stems to groups of terms
 *   stemStarts     word a group and one behind the last: where its terms begin in stemTerms
 *   stemTerms      terms by group
 *   postingStarts  word a term and one behind the last: where its postings begin
 *   postings       word a posting: `passage << 4 | min(count, 15)`
 */

/** Version 2. Raise it with every change of what sections hold, or of what the words, passages and cues of a text are. */
export const segmentKind: FileKind = { kind: 0x6d_6765_73, version: 2 };

/** Kinds of documents by the numbers they are stored as; `problemFlag` is added to it. */
export const storedKinds: readonly Document["kind"][] = [
  "source",
  "bibliography",
  "actors",
  "other",
  "registry",
];
export const problemFlag = 8;

/** Where the parts of each document end in their sections: a row of `places`. The first row is of zeros. */
export const placeColumns = {
  /** In bytes, and in UTF-16 units. */
  path: 0,
  pathUnits: 1,
  head: 2,
  text: 3,
  layout: 4,
  lines: 5,
} as const;
export const placeWidth = 6;
