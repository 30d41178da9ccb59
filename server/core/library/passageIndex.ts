/** The passage index: words to passages, for ranked search and quotations. */
import type { Passage, Source } from "./source";
import type { Span } from "../text/span";

export interface RankedPassage {
  readonly passage: Passage;
  /** BM25 score, unbounded; compares within one query only. */
  readonly score: number;
  /** Words of the query in the passage, spans in the source's plain text. */
  readonly shared: readonly Span[];
}

export interface SearchOptions {
  /** Only passages of these sources. */
  readonly within?: readonly Source[];
  /** Ten if absent. */
  readonly limit?: number;
}

export interface PassageIndex {
  /** Passages that hold words of `text`, best first (BM25, Robertson & Zaragoza 2009). */
  rank(text: string, options?: SearchOptions): RankedPassage[];
  /** Sources that hold most of the words of `text` near each other: candidates for a quotation, best first. */
  candidates(text: string, options?: SearchOptions): Source[];
  /** Spans of a phrase (words in order, folded) per source. */
  findPhrase(phrase: string): ReadonlyMap<Source, readonly Span[]>;
}
