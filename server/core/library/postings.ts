/** Postings: the words of texts by term and place; an append-only store that snapshots of the index share. */
import type { SourceText } from "../documents/document";
import { findTokens } from "../text/tokens";
import { passageSpansOf } from "./passages";
import { stemOf, wordsOf, type Word } from "./terms";

/** The words of one text. A word's place is its number in the text. */
export interface Sheet {
  readonly text: SourceText;
  /** Term of each word. */
  readonly terms: Int32Array;
  /** Start and end of each word in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Place of the first word of each passage, and behind the last the number of words. */
  readonly passages: Int32Array;
  /** Passage of each word. */
  readonly passageOf: Int32Array;
  /** Number of its first passage among those of all sheets. */
  readonly firstPassage: number;
  /** Its terms, ascending; the places of `ownTerms[i]` are `places[firsts[i]]` to `places[firsts[i + 1] - 1]`, ascending. */
  readonly ownTerms: Int32Array;
  readonly firsts: Int32Array;
  readonly places: Int32Array;
}

export interface Postings {
  readonly termIds: Map<string, number>;
  readonly terms: string[];
  /** Terms by stem. */
  readonly byStem: Map<string, number[]>;
  /** For each term its sheets, as pairs of a sheet's number and the term's number in `ownTerms`. */
  readonly lists: number[][];
  readonly sheets: Sheet[];
  readonly sheetNumbers: WeakMap<SourceText, number>;
  passageCount: number;
}

export const emptyPostings = (): Postings => ({
  termIds: new Map(),
  terms: [],
  byStem: new Map(),
  lists: [],
  sheets: [],
  sheetNumbers: new WeakMap(),
  passageCount: 0,
});

/** The number of a text's sheet; the text is read if it has none yet. */
export function addText(postings: Postings, text: SourceText): number {
  const known = postings.sheetNumbers.get(text);
  if (known !== undefined) return known;
  const words = text.paragraphs.length > 0 ? wordsOf(findTokens(text.plain)) : [];
  const terms = Int32Array.from(words, ({ term }) => internTerm(postings, term));
  return addSheet(postings, {
    text,
    terms,
    starts: Int32Array.from(words, ({ start }) => start),
    ends: Int32Array.from(words, ({ end }) => end),
    ...placePassages(text, words),
  });
}

/** A store with some sheets of another, renumbered; nothing is read again. */
export function copySheets(postings: Postings, numbers: Iterable<number>): Postings {
  const copy = emptyPostings();
  for (const number of numbers) {
    const sheet = postings.sheets[number]!;
    const terms = sheet.terms.map((term) => internTerm(copy, postings.terms[term]!));
    addSheet(copy, { ...sheet, terms });
  }
  return copy;
}

type NewSheet = Pick<Sheet, "text" | "terms" | "starts" | "ends" | "passages" | "passageOf">;

function addSheet(postings: Postings, sheet: NewSheet): number {
  const number = postings.sheets.length;
  const inverted = invert(sheet.terms);
  inverted.ownTerms.forEach((term, index) => postings.lists[term]!.push(number, index));
  postings.sheets.push({ ...sheet, ...inverted, firstPassage: postings.passageCount });
  postings.passageCount += sheet.passages.length - 1;
  postings.sheetNumbers.set(sheet.text, number);
  return number;
}

function internTerm(postings: Postings, term: string): number {
  const known = postings.termIds.get(term);
  if (known !== undefined) return known;
  const id = postings.terms.length;
  postings.termIds.set(term, id);
  postings.terms.push(term);
  postings.lists.push([]);
  const stem = stemOf(term);
  const alike = postings.byStem.get(stem);
  if (alike) alike.push(id);
  else postings.byStem.set(stem, [id]);
  return id;
}

/** Words between two passages belong to the one before, words before the first to the first. */
function placePassages(
  text: SourceText,
  words: readonly Word[],
): Pick<Sheet, "passages" | "passageOf"> {
  const spans = passageSpansOf(text);
  const passages = new Int32Array(spans.length + 1).fill(words.length);
  const passageOf = new Int32Array(words.length);
  let passage = 0;
  passages[0] = 0;
  words.forEach(({ start }, place) => {
    while (passage + 1 < spans.length && spans[passage + 1]!.start <= start) {
      passage += 1;
      passages[passage] = place;
    }
    passageOf[place] = passage;
  });
  return { passages, passageOf };
}

/** More places than any text has words. */
const manyPlaces = 2 ** 24;

/** Places by term, by sorting pairs of term and place as one number. */
function invert(terms: Int32Array): Pick<Sheet, "ownTerms" | "firsts" | "places"> {
  const pairs = Float64Array.from(terms, (term, place) => term * manyPlaces + place).sort();
  const places = new Int32Array(pairs.length);
  const ownTerms: number[] = [];
  const firsts: number[] = [];
  pairs.forEach((pair, index) => {
    const term = Math.floor(pair / manyPlaces);
    places[index] = pair - term * manyPlaces;
    if (ownTerms.at(-1) === term) return;
    ownTerms.push(term);
    firsts.push(index);
  });
  firsts.push(pairs.length);
  return { ownTerms: Int32Array.from(ownTerms), firsts: Int32Array.from(firsts), places };
}
