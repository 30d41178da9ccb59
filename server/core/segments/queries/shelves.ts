/** Shelves: the segments of a snapshot as what a query looks through. */
import type { HeldSegment } from "../segment";

/** What a query looks through. */
export interface Shelves {
  readonly held: readonly HeldSegment[];
  /** Sums of living ones. */
  readonly documents: number;
  readonly passages: number;
  readonly words: number;
}

/** A document of a segment, both by number. */
export interface DocumentPlace {
  readonly segment: number;
  readonly document: number;
}

/** A passage of a document, by its number in the document. */
export interface PassagePlace extends DocumentPlace {
  readonly passage: number;
}

/** Only these documents, by segment; all of a segment that has no set, and of every segment where absent. */
export type Within = readonly (ReadonlySet<number> | undefined)[];

export function shelvesOf(held: readonly HeldSegment[]): Shelves {
  let [documents, passages, words] = [0, 0, 0];
  for (const { living } of held) {
    documents += living.documents;
    passages += living.passages;
    words += living.words;
  }
  return { held, documents, passages, words };
}

/** Where the passage with a number within its segment stands. */
export function placePassage({ held }: Shelves, segment: number, passage: number): PassagePlace {
  const { firstPassages } = held[segment]!.segment;
  const document = findHolder(firstPassages, passage);
  return { segment, document, passage: passage - firstPassages[document]! };
}

/** The last index whose first member is not behind `member`: the document of a passage, the passage of a word. */
export function findHolder(firsts: Uint32Array, member: number): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firsts[middle]! <= member) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export const comparePlaces = (a: DocumentPlace, b: DocumentPlace): number =>
  a.segment - b.segment || a.document - b.document;
