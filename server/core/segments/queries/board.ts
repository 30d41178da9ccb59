/** The board on which the passages of a segment score: flat arrays, kept from query to query. */
import { shareOf, tableWidth, type Shares } from "./shares";
import { gallop } from "./stretches";

export interface Board {
  /** By passage; zero but for those touched. */
  readonly scores: Float64Array;
  /** Passages with a score; as many as `count`, behind them old ones. */
  readonly touched: Uint32Array;
  count: number;
}

/** A word with its postings in the segment. */
export interface Scoring {
  readonly idf: number;
  readonly shares: Shares;
  readonly firstWords: Uint32Array;
}

let kept: Board = { scores: new Float64Array(0), touched: new Uint32Array(0), count: 0 };

/** An empty board for so many passages: the only one. */
export function openBoard(passageCount: number): Board {
  if (kept.scores.length < passageCount)
    kept = {
      scores: new Float64Array(passageCount),
      touched: new Uint32Array(passageCount),
      count: 0,
    };
  return kept;
}

export function clearBoard(board: Board): void {
  const { scores, touched, count } = board;
  for (let index = 0; index < count; index += 1) scores[touched[index]!] = 0;
  board.count = 0;
}

/** Adds a word's share to the score of each passage that holds it. */
export function addPostings(
  board: Board,
  postings: Uint32Array,
  { idf, shares, firstWords }: Scoring,
): void {
  const { scores, touched } = board;
  const { table, usual } = shares;
  let { count } = board;
  for (const posting of postings) {
    const passage = posting >>> 4;
    const length = firstWords[passage + 1]! - firstWords[passage]!;
    const share =
      length < tableWidth
        ? table[(posting & 15) * tableWidth + length]!
        : shareOf(posting & 15, length, usual);
    const score = scores[passage]!;
    if (score === 0) touched[count++] = passage;
    scores[passage] = score + idf * share;
  }
  board.count = count;
}

/** Adds a word's share to the scores of some passages, ascending, only; its forms' postings are leapt through. */
export function addPostingsTo(
  passages: Uint32Array,
  { scores }: Board,
  lists: readonly Uint32Array[],
  { idf, shares, firstWords }: Scoring,
): void {
  const counts = new Uint8Array(passages.length);
  for (const list of lists) countPostingsOf(passages, list, counts);
  counts.forEach((count, index) => {
    if (count === 0) return;
    const passage = passages[index]!;
    const length = firstWords[passage + 1]! - firstWords[passage]!;
    scores[passage]! += idf * shareOf(count, length, shares.usual);
  });
}

function countPostingsOf(passages: Uint32Array, list: Uint32Array, counts: Uint8Array): void {
  let at = 0;
  for (let index = 0; index < passages.length; index += 1) {
    const first = passages[index]! * 16;
    at = gallop(list, at, first);
    if (at === list.length) return;
    if (list[at]! < first + 16) counts[index] = Math.min(15, counts[index]! + (list[at]! & 15));
  }
}

/** Postings of the forms of one word as if they were one term. */
export const joinPostings = (lists: readonly Uint32Array[]): Uint32Array =>
  lists.reduce(joinTwo, new Uint32Array(0));

function joinTwo(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const joined = new Uint32Array(a.length + b.length);
  let [atA, atB, count] = [0, 0, 0];
  while (atA < a.length && atB < b.length) {
    const [postingA, postingB] = [a[atA]!, b[atB]!];
    if (postingA >>> 4 === postingB >>> 4) {
      joined[count++] = ((postingA & ~15) | Math.min(15, (postingA & 15) + (postingB & 15))) >>> 0;
      atA += 1;
      atB += 1;
    } else if (postingA < postingB) {
      joined[count++] = postingA;
      atA += 1;
    } else {
      joined[count++] = postingB;
      atB += 1;
    }
  }
  for (; atA < a.length; atA += 1) joined[count++] = a[atA]!;
  for (; atB < b.length; atB += 1) joined[count++] = b[atB]!;
  return joined.subarray(0, count);
}
