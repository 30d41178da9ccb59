/** Ranks the passages of one segment, looking no longer at words that cannot bring another passage among the best. */
import type { HeldSegment } from "../segment";
import { findBounds } from "./bounds";
import { postingsOfForm, type Form } from "./queryWords";
import {
  addWord,
  addWordToTouched,
  clearWindow,
  dropBelow,
  scoreWindow,
  sortTouched,
  type Reading,
  type ScoreWindow,
} from "./scoreWindow";
import { sharesIn } from "./shares";
import { cutPostings, stretchesOf } from "./stretches";
import { leastOf, offerPlace, type TopPlaces } from "./topPlaces";

/** What is asked of one segment. */
export interface SegmentQuery {
  readonly number: number;
  readonly held: HeldSegment;
  /** Only these, if given. */
  readonly documents: ReadonlySet<number> | undefined;
  /** The rarest first. */
  readonly words: readonly SegmentWord[];
  /** Words of a passage of the library on average. */
  readonly usual: number;
}

/** A word of the query in one segment. */
export interface SegmentWord {
  readonly idf: number;
  readonly forms: readonly Form[];
}

/** A bound is a sum of floats like the scores that it bounds, added up in another order. */
const slack = 1 - 1e-9;

/**
 * Offers the passages of a segment to the best ones, window by window. Words that together cannot lift a passage among
 * the best by themselves (the more frequent ones, and ever more of them) only add to passages that others have
 * touched and that still can be lifted there; their postings are leapt through. The answer is that of a full count
 * (MaxScore: Turtle & Flood 1995; in windows: Grand et al. 2020, "From MaxScore to Block-Max WAND").
 */
export function rankSegment(query: SegmentQuery, top: TopPlaces): void {
  const { held, number, words } = query;
  const shares = sharesIn(held.segment, query.usual);
  const readings = readWords(query);
  const bounds = findBounds(held.segment, words, shares);
  const window = scoreWindow;
  for (let leading = words.length; ;) {
    const bar = leastOf(top) * slack;
    while (leading > 0 && bounds.atMost[leading - 1]! < bar) leading -= 1;
    window.start = nextPassage(readings, leading);
    if (window.start === Infinity) return;
    for (let word = 0; word < leading; word += 1) addWord(window, readings[word]!, shares);
    dropBelow(window, bar, bounds, leading, shares);
    if (leading < words.length) sortTouched(window);
    for (let word = leading; word < words.length && window.count > 0; word += 1) {
      addWordToTouched(window, readings[word]!, shares);
      dropBelow(window, bar, bounds, word + 1, shares);
    }
    offerWindow(window, number, top);
  }
}

function readWords({ held, documents, words }: SegmentQuery): Reading[] {
  const stretches = stretchesOf(held, documents);
  return words.map(({ idf, forms }) => ({
    idf,
    lists: forms.map((form) => cutPostings(postingsOfForm(held.segment, form), stretches)),
    next: new Uint32Array(forms.length),
  }));
}

/** The first passage that holds one of the leading words and was not read; Infinity for none. */
function nextPassage(readings: readonly Reading[], leading: number): number {
  let first = Infinity;
  for (let word = 0; word < leading; word += 1) {
    const { lists, next } = readings[word]!;
    for (let form = 0; form < lists.length; form += 1)
      first = Math.min(first, (lists[form]![next[form]!] ?? Infinity) / 16);
  }
  return Math.floor(first);
}

function offerWindow(window: ScoreWindow, number: number, top: TopPlaces): void {
  const { start, scores, touched, count } = window;
  let least = leastOf(top);
  for (let index = 0; index < count; index += 1) {
    const score = scores[touched[index]!]!;
    if (score < least) continue;
    offerPlace(top, number, start + touched[index]!, score);
    least = leastOf(top);
  }
  clearWindow(window);
}
