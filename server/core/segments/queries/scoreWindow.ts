/** A window of neighbouring passages whose scores are counted together: so few that they stay in the processor's cache. */
import type { Bounds } from "./bounds";
import { longest, shareIn, type Shares } from "./shares";
import { gallop } from "./stretches";

/** A word of a query in one segment, with how far its postings have been read. */
export interface Reading {
  readonly idf: number;
  /** Postings of each of its forms. */
  readonly lists: readonly Uint32Array[];
  /** By list the first posting that was not read. */
  readonly next: Uint32Array;
}

export interface ScoreWindow {
  /** First passage. */
  start: number;
  /** By passage from the first on; zero but for those touched. */
  readonly scores: Float64Array;
  /** Passages with a score, counted from the first; as many as `count`. */
  readonly touched: Uint16Array;
  count: number;
}

const windowLength = 4_096;

/** The only one, empty between two queries. */
export const scoreWindow: ScoreWindow = {
  start: 0,
  scores: new Float64Array(windowLength),
  touched: new Uint16Array(windowLength),
  count: 0,
};

const counts = new Uint8Array(windowLength);
const counted = new Uint16Array(windowLength);

/** Adds a word's share to the score of each passage of the window that holds it. */
export function addWord(window: ScoreWindow, word: Reading, shares: Shares): void {
  if (word.lists.length === 1) addForm(window, word, shares);
  else addForms(window, word, shares);
}

function addForm(window: ScoreWindow, { idf, lists, next }: Reading, shares: Shares): void {
  const { start, scores, touched } = window;
  const { table, lengths } = shares;
  const [postings] = lists as [Uint32Array];
  const end = (start + windowLength) * 16;
  let { count } = window;
  let at = next[0]!;
  for (; at < postings.length && postings[at]! < end; at += 1) {
    const posting = postings[at]!;
    const passage = posting >>> 4;
    const length = lengths[passage]!;
    const share =
      length < longest
        ? table[((posting & 15) << 8) | length]!
        : shareIn(shares, passage, posting & 15);
    const score = scores[passage - start]!;
    if (score === 0) touched[count++] = passage - start;
    scores[passage - start] = score + idf * share;
  }
  next[0] = at;
  window.count = count;
}

/** Counts all forms of the word before it scores. */
function addForms(window: ScoreWindow, { idf, lists, next }: Reading, shares: Shares): void {
  const { start, scores, touched } = window;
  const end = (start + windowLength) * 16;
  let holders = 0;
  for (let form = 0; form < lists.length; form += 1) {
    const postings = lists[form]!;
    let at = next[form]!;
    for (; at < postings.length && postings[at]! < end; at += 1) {
      const passage = (postings[at]! >>> 4) - start;
      if (counts[passage] === 0) counted[holders++] = passage;
      counts[passage]! += postings[at]! & 15;
    }
    next[form] = at;
  }
  for (let index = 0; index < holders; index += 1) {
    const passage = counted[index]!;
    if (scores[passage] === 0) touched[window.count++] = passage;
    scores[passage]! += idf * shareIn(shares, start + passage, counts[passage]!);
    counts[passage] = 0;
  }
}

/** Puts the passages touched in order. */
export function sortTouched({ touched, count }: ScoreWindow): void {
  if (count > fewTouched) touched.subarray(0, count).sort();
  else sortFew(touched, count);
}

/** So few are sorted sooner by insertion than by a call. */
const fewTouched = 64;

function sortFew(numbers: Uint16Array, count: number): void {
  for (let index = 1; index < count; index += 1) {
    const number = numbers[index]!;
    let at = index;
    for (; at > 0 && numbers[at - 1]! > number; at -= 1) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
}

/** Adds a word's share to the passages touched, which are ascending, by leaps through its postings. */
export function addWordToTouched(
  { start, scores, touched, count }: ScoreWindow,
  { idf, lists, next }: Reading,
  shares: Shares,
): void {
  for (let index = 0; index < count; index += 1) {
    const passage = start + touched[index]!;
    let held = 0;
    for (let form = 0; form < lists.length; form += 1) {
      const postings = lists[form]!;
      const at = gallop(postings, next[form]!, passage * 16);
      next[form] = at;
      if (at < postings.length && postings[at]! >>> 4 === passage) held += postings[at]! & 15;
    }
    if (held > 0) scores[touched[index]!]! += idf * shareIn(shares, passage, held);
  }
}

/** Takes those passages out of the window that cannot reach the bar, whatever the words from `next` on add. */
export function dropBelow(
  window: ScoreWindow,
  bar: number,
  bounds: Bounds,
  next: number,
  { lengths }: Shares,
): void {
  const { start, scores, touched, count } = window;
  const { byLength } = bounds;
  const least = bar - bounds.atMost[next]!;
  const first = next * 256;
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const passage = touched[index]!;
    const score = scores[passage]!;
    if (score >= least && score + byLength[first + lengths[start + passage]!]! >= bar)
      touched[kept++] = passage;
    else scores[passage] = 0;
  }
  window.count = kept;
}

export function clearWindow(window: ScoreWindow): void {
  const { scores, touched, count } = window;
  for (let index = 0; index < count; index += 1) scores[touched[index]!] = 0;
  window.count = 0;
}
