/** Queries over the segments of a snapshot: what each gives and costs. */
import type { Span } from "../../text/span";
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

/** The first word of a phrase: its number within the document, of all its words. */
export interface PhrasePlace extends PassagePlace {
  readonly word: number;
  /** Flags of its first word are those of a name with a capital, or all capitals: see `wordFlags`. */
  readonly flags: number;
}

/** Only these documents, by segment; all where absent. */
export type Within = readonly (ReadonlySet<number> | undefined)[];

export interface RankedPlace extends PassagePlace {
  /** BM25 score, unbounded; compares within one query only. */
  readonly score: number;
  /** Terms of the query that it holds, as numbers of its segment. */
  readonly terms: readonly number[];
}

/** Spans of the words in a document's text that have one of some terms, within a passage: how a ranked place shows what it shares. */
export declare function findSharedSpans(shelves: Shelves, place: RankedPlace): Span[];

/**
 * The `limit` best passages for a text. Okapi BM25 with the non-negative idf ln(1 + (N − n + ½)/(n + ½)), k1 1.2, b 0.75
 * (Robertson & Zaragoza 2009); words with one stem count as one; function words of a document's language not at all
 * unless the text has no others. Equal scores: by segment, document, passage.
 */
export declare function rankPassages(
  shelves: Shelves,
  text: string,
  limit: number,
  within?: Within,
): RankedPlace[];

/** Places of a phrase (terms in order, nothing but blanks and hyphens between them), by segment, then place; at most `limit`. */
export declare function findPhrase(
  shelves: Shelves,
  terms: readonly string[],
  limit?: number,
): PhrasePlace[];

/** Passages that hold all terms, in order; at most `limit`. */
export declare function findAllOf(
  shelves: Shelves,
  terms: readonly string[],
  limit?: number,
): PassagePlace[];

/**
 * The `limit` documents likeliest to hold `text` as a quotation, perhaps altered, best first: those that hold it word for
 * word, then those with the heaviest window of twice its length; a word weighs its idf.
 */
export declare function findCandidates(
  shelves: Shelves,
  text: string,
  limit: number,
  within?: Within,
): DocumentPlace[];
