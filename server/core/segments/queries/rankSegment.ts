/** Ranks the passages of one segment, looking no longer at words that cannot bring another passage among the best. */
import type { HeldSegment } from "../segment";
import {
  addPostings,
  addPostingsTo,
  clearBoard,
  joinPostings,
  openBoard,
  type Board,
} from "./board";
import { postingsOfForm, type Form } from "./queryWords";
import type { Shares } from "./shares";
import { cutPostings, stretchesOf } from "./stretches";
import { leastOf, offerPlace, type TopPlaces } from "./topPlaces";

/** A word of the query in one segment. */
export interface SegmentWord {
  readonly idf: number;
  readonly forms: readonly Form[];
}

/** A bound is a sum of floats like the scores that it bounds, added up in another order. */
const slack = 1 - 1e-9;

/**
 * Offers the passages of a segment to the best ones. Words come rarest first. Once the words to come cannot by
 * themselves lift a passage among the best, they only add to passages touched so far that they still can lift there
 * (MaxScore: Turtle & Flood 1995), so that long lists are leapt through: the answer is that of a full count.
 */
export function rankSegment(
  held: HeldSegment,
  number: number,
  words: readonly SegmentWord[],
  shares: Shares,
  top: TopPlaces,
  documents: ReadonlySet<number> | undefined,
): void {
  const { segment } = held;
  const stretches = stretchesOf(held, documents);
  const listsOf = ({ forms }: SegmentWord): Uint32Array[] =>
    forms.map((form) => cutPostings(postingsOfForm(segment, form), stretches));
  const scoringOf = ({ idf }: SegmentWord) => ({ idf, shares, firstWords: segment.firstWords });
  const rests = restsOf(words, shares);
  const board = openBoard(segment.passageCount);
  let bar = leastOf(top) * slack;
  let next = 0;
  for (; next < words.length && rests[next]! >= bar; next += 1) {
    const word = words[next]!;
    addPostings(board, joinPostings(listsOf(word)), scoringOf(word));
    if (next + 1 < words.length)
      bar = raiseBar(bar, board, board.touched.subarray(0, board.count), top);
  }
  let rivals = board.touched.subarray(0, board.count);
  if (next < words.length) rivals = findRivals(board, rivals, bar - rests[next]!).sort();
  for (; next < words.length && rivals.length > 0; next += 1) {
    const word = words[next]!;
    addPostingsTo(rivals, board, listsOf(word), scoringOf(word));
    bar = raiseBar(bar, board, rivals, top);
    rivals = findRivals(board, rivals, bar - rests[next + 1]!);
  }
  offerAll(board, rivals, number, top);
  clearBoard(board);
}

/** The most that each word and those behind it can add to a passage; behind the last 0. */
function restsOf(words: readonly SegmentWord[], { largest }: Shares): Float64Array {
  const rests = new Float64Array(words.length + 1);
  for (let index = words.length - 1; index >= 0; index -= 1)
    rests[index] = rests[index + 1]! + words[index]!.idf * largest;
  return rests;
}

/** What a passage must reach as far as known by now: the least of the best, among scores that may still grow. */
function raiseBar(bar: number, { scores }: Board, passages: Uint32Array, top: TopPlaces): number {
  if (passages.length + top.heap.length < top.limit) return bar;
  const best: TopPlaces = { limit: top.limit, heap: top.heap.slice() };
  let least = Math.max(bar, leastOf(best));
  for (const passage of passages) {
    const score = scores[passage]!;
    if (score <= least) continue;
    offerPlace(best, 0, passage, score);
    least = Math.max(least, leastOf(best));
  }
  return Math.max(bar, leastOf(best) * slack);
}

function findRivals({ scores }: Board, passages: Uint32Array, least: number): Uint32Array {
  return passages.filter((passage) => scores[passage]! >= least);
}

function offerAll({ scores }: Board, passages: Uint32Array, number: number, top: TopPlaces): void {
  let least = leastOf(top);
  for (const passage of passages) {
    if (scores[passage]! < least) continue;
    offerPlace(top, number, passage, scores[passage]!);
    least = leastOf(top);
  }
}
