/** A window of neighbouring passages whose scores are counted together: so few that they stay in the processor's cache. */
import { shareOf, tableWidth, type Shares } from "./shares";
import { gallop } from "./stretches";

/** A word of a query in one segment, with how far its postings have been read. */
export interface Reading {
  readonly idf: number;
  /** Postings of each of its forms. */
  readonly lists: readonly Uint32Array[];
  /** By list the first posting that was not read. */
  readonly next: Uint32Array;
}

/** What scores depend on beside the words. */
export interface Measures {
  readonly shares: Shares;
  readonly firstWords: Uint32Array;
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

export const windowLength = 4_096;

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
export function addWord(window: ScoreWindow, word: Reading, measures: Measures): void {
  if (word.lists.length === 1) addForm(window, word, measures);
  else addForms(window, word, measures);
}

function addForm(window: ScoreWindow, { idf, lists, next }: Reading, measures: Measures): void {
  const { start, scores, touched } = window;
  const { firstWords } = measures;
  const { table, usual } = measures.shares;
  const [postings] = lists as [Uint32Array];
  const end = (start + windowLength) * 16;
  let { count } = window;
  let at = next[0]!;
  for (; at < postings.length && postings[at]! < end; at += 1) {
    const posting = postings[at]!;
    const passage = posting >>> 4;
    const length = firstWords[passage + 1]! - firstWords[passage]!;
    const share =
      length < tableWidth
        ? table[(posting & 15) * tableWidth + length]!
        : shareOf(posting & 15, length, usual);
    const score = scores[passage - start]!;
    if (score === 0) touched[count++] = passage - start;
    scores[passage - start] = score + idf * share;
  }
  next[0] = at;
  window.count = count;
}

/** Counts all forms of the word before it scores. */
function addForms(window: ScoreWindow, { idf, lists, next }: Reading, measures: Measures): void {
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
    scores[passage]! += idf * shareIn(measures, start + passage, counts[passage]!);
    counts[passage] = 0;
  }
}

/** Adds a word's share to the passages touched, which are ascending, by leaps through its postings. */
export function addWordToTouched(
  { start, scores, touched, count }: ScoreWindow,
  { idf, lists, next }: Reading,
  measures: Measures,
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
    if (held > 0) scores[touched[index]!]! += idf * shareIn(measures, passage, held);
  }
}

/** Takes passages with lower scores out of the window. */
export function dropBelow(window: ScoreWindow, least: number): void {
  const { scores, touched, count } = window;
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const passage = touched[index]!;
    if (scores[passage]! >= least) touched[kept++] = passage;
    else scores[passage] = 0;
  }
  window.count = kept;
}

const shareIn = ({ shares, firstWords }: Measures, passage: number, count: number): number =>
  shareOf(Math.min(count, 15), firstWords[passage + 1]! - firstWords[passage]!, shares.usual);
