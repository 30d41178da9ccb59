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

/** Counting sort in two passes over the words; `firstWords` holds the first word of each passage, and behind the last their number. */
export function countPostings(
  words: Uint32Array,
  firstWords: Uint32Array,
  termCount: number,
): Postings {
  /** Last passage that each term was seen in, plus one: looked up instead of postings far apart. */
  const seen = new Uint32Array(termCount);
  const starts = countPassages(words, firstWords, seen);
  seen.fill(0);
  const next = starts.slice();
  const postings = new Uint32Array(starts[termCount]!);
  for (let passage = 0; passage + 1 < firstWords.length; passage += 1) {
    const end = firstWords[passage + 1]!;
    for (let at = firstWords[passage]!; at < end; at += 1) {
      const term = words[at]! & termMask;
      if (seen[term] === passage + 1) {
        const last = next[term]! - 1;
        if ((postings[last]! & 15) < mostCounted) postings[last]! += 1;
      } else {
        seen[term] = passage + 1;
        postings[next[term]!++] = (passage << 4) | 1;
      }
    }
  }
  return { starts, postings };
}

function countPassages(
  words: Uint32Array,
  firstWords: Uint32Array,
  seen: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(seen.length + 1);
  for (let passage = 0; passage + 1 < firstWords.length; passage += 1) {
    const end = firstWords[passage + 1]!;
    for (let at = firstWords[passage]!; at < end; at += 1) {
      const term = words[at]! & termMask;
      if (seen[term] === passage + 1) continue;
      seen[term] = passage + 1;
      starts[term + 1]! += 1;
    }
  }
  for (let term = 0; term < seen.length; term += 1) starts[term + 1]! += starts[term]!;
  return starts;
}
