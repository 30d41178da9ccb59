/** Postings: the words of texts by term and passage; an append-only store that snapshots of the index share. */
import type { SourceText } from "../documents/document";
import { passageSpansOf } from "../documents/passageSpans";
import { findTokens } from "../text/tokens";
import { stemOf, wordsOf, type Word } from "../text/terms";

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
  /** Number of its first passage among those of all sheets. */
  readonly firstPassage: number;
}

/**
 * Passages are numbered through all sheets. What a query reads of each posting lies in flat lists side by side: a look
 * into the sheet would cost more than the arithmetic.
 */
export interface Postings {
  readonly termIds: Map<string, number>;
  readonly terms: string[];
  /** Terms by stem. */
  readonly byStem: Map<string, number[]>;
  /** For each term the passages that hold it, ascending, as postings: see `passageOf` and `countOf`. */
  readonly lists: number[][];
  readonly sheets: Sheet[];
  readonly sheetNumbers: WeakMap<SourceText, number>;
  /** Sheet of each passage. */
  readonly passageSheets: number[];
  /** Number of words of each passage. */
  readonly passageLengths: number[];
}

export const emptyPostings = (): Postings => ({
  termIds: new Map(),
  terms: [],
  byStem: new Map(),
  lists: [],
  sheets: [],
  sheetNumbers: new WeakMap(),
  passageSheets: [],
  passageLengths: [],
});

/** Counts from here on are one: a word repeated more often weighs no more (see `k1` of the ranking). */
const mostCounted = 15;

const toPosting = (passage: number, count: number): number =>
  passage * (mostCounted + 1) + Math.min(count, mostCounted);

/** Number of the passage of a posting. */
export const passageOf = (posting: number): number => Math.floor(posting / (mostCounted + 1));

/** How often the passage of a posting holds its term. */
export const countOf = (posting: number): number => posting % (mostCounted + 1);

/** The number of a text's sheet; the text is read if it has none yet. */
export function addText(postings: Postings, text: SourceText): number {
  const known = postings.sheetNumbers.get(text);
  if (known !== undefined) return known;
  const words = text.paragraphs.length > 0 ? wordsOf(findTokens(text.plain)) : [];
  return addSheet(postings, {
    text,
    terms: Int32Array.from(words, ({ term }) => internTerm(postings, term)),
    starts: Int32Array.from(words, ({ start }) => start),
    ends: Int32Array.from(words, ({ end }) => end),
    passages: placePassages(text, words),
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

function addSheet(postings: Postings, sheet: Omit<Sheet, "firstPassage">): number {
  const { sheets, passageSheets, passageLengths } = postings;
  const number = sheets.length;
  const { passages, terms } = sheet;
  const firstPassage = passageSheets.length;
  for (let passage = 0; passage < passages.length - 1; passage += 1) {
    const [start, end] = [passages[passage]!, passages[passage + 1]!];
    passageSheets.push(number);
    passageLengths.push(end - start);
    addPassage(postings, firstPassage + passage, terms.slice(start, end).sort());
  }
  sheets.push({ ...sheet, firstPassage });
  postings.sheetNumbers.set(sheet.text, number);
  return number;
}

function addPassage({ lists }: Postings, passage: number, sorted: Int32Array): void {
  let count = 0;
  sorted.forEach((term, index) => {
    count += 1;
    if (sorted[index + 1] === term) return;
    lists[term]!.push(toPosting(passage, count));
    count = 0;
  });
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
function placePassages(text: SourceText, words: readonly Word[]): Int32Array {
  const spans = passageSpansOf(text);
  const passages = new Int32Array(spans.length + 1).fill(words.length);
  passages[0] = 0;
  let passage = 0;
  words.forEach(({ start }, place) => {
    while (passage + 1 < spans.length && spans[passage + 1]!.start <= start) {
      passage += 1;
      passages[passage] = place;
    }
  });
  return passages;
}
