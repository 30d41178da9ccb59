/** Postings of a segment, counted from its words. */
import { termMask } from "./segment";

/** Counts from here on are one: a word repeated more often weighs no more (see `k1` of the ranking). */
const mostCounted = 15;

export interface Postings {
  /** Where the postings of each term begin, and behind the last their number. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** By term, then passage: `passage << 4 | count`. */
  readonly postings: Uint32Array<ArrayBuffer>;
}

/**
 * Counting sort in two passes over the words; `firstWords` holds the first word of each passage, and behind the last
 * their number. What the passes know of a term lies side by side, as terms come in no order: the last passage it was
 * seen in, plus one, and the number of its passages or where its next posting goes.
 */
export function countPostings(
  words: Uint32Array,
  firstWords: Uint32Array,
  termCount: number,
): Postings {
  const pairs = new Uint32Array(2 * termCount);
  countPassages(words, firstWords, pairs);
  const starts = new Uint32Array(termCount + 1);
  for (let term = 0; term < termCount; term += 1) {
    starts[term + 1] = starts[term]! + pairs[2 * term + 1]!;
    pairs[2 * term] = 0;
    pairs[2 * term + 1] = starts[term]!;
  }
  const postings = new Uint32Array(starts[termCount]!);
  for (let passage = 0; passage + 1 < firstWords.length; passage += 1) {
    const end = firstWords[passage + 1]!;
    for (let at = firstWords[passage]!; at < end; at += 1) {
      const pair = 2 * (words[at]! & termMask);
      if (pairs[pair] === passage + 1) {
        const last = pairs[pair + 1]! - 1;
        if ((postings[last]! & 15) < mostCounted) postings[last]! += 1;
      } else {
        pairs[pair] = passage + 1;
        postings[pairs[pair + 1]!++] = (passage << 4) | 1;
      }
    }
  }
  return { starts, postings };
}

function countPassages(words: Uint32Array, firstWords: Uint32Array, pairs: Uint32Array): void {
  for (let passage = 0; passage + 1 < firstWords.length; passage += 1) {
    const end = firstWords[passage + 1]!;
    for (let at = firstWords[passage]!; at < end; at += 1) {
      const pair = 2 * (words[at]! & termMask);
      if (pairs[pair] === passage + 1) continue;
      pairs[pair] = passage + 1;
      pairs[pair + 1]! += 1;
    }
  }
}
