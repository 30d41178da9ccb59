/** Finds phrases: words in order with nothing but blanks and hyphens between them. */
import { termMask, wordFlags, type HeldSegment, type Segment } from "../segment";
import {
  findHolder,
  placePassage,
  type DocumentPlace,
  type PassagePlace,
  type Shelves,
  type Within,
} from "./shelves";
import { cutPostings, gallop, stretchesOf } from "./stretches";
import { closedWindow, showWords, type WordWindow } from "./wordWindow";

/** The first word of a phrase: its number within the document, of all its words. */
export interface PhrasePlace extends PassagePlace {
  readonly word: number;
  /** Flags of its first word: see `wordFlags`. */
  readonly flags: number;
}

/** Places of a phrase (terms in order, nothing but blanks and hyphens between them), by segment, then place; at most `limit`. */
export function findPhrase(
  shelves: Shelves,
  terms: readonly string[],
  limit = Infinity,
): PhrasePlace[] {
  const found: PhrasePlace[] = [];
  for (let number = 0; number < shelves.held.length && found.length < limit; number += 1)
    visitPhrase(shelves.held[number]!, terms, undefined, (word, passage, flags) => {
      const place = placePassage(shelves, number, passage);
      const first = firstWordOf(shelves.held[number]!.segment, place.document);
      found.push({ ...place, word: word - first, flags });
      return found.length < limit;
    });
  return found;
}

/** How many places a phrase has. */
export function countPhrase({ held }: Shelves, terms: readonly string[]): number {
  let count = 0;
  for (const each of held)
    visitPhrase(each, terms, undefined, () => {
      count += 1;
      return true;
    });
  return count;
}

/** Documents that hold a phrase, by place; at most `limit`. */
export function findPhraseDocuments(
  { held }: Shelves,
  terms: readonly string[],
  limit: number,
  within?: Within,
): DocumentPlace[] {
  const found: DocumentPlace[] = [];
  for (let number = 0; number < held.length && found.length < limit; number += 1) {
    let last = -1;
    visitPhrase(held[number]!, terms, within?.[number], (_, passage) => {
      const document = findHolder(held[number]!.segment.firstPassages, passage);
      if (document !== last) found.push({ segment: number, document });
      last = document;
      return found.length < limit;
    });
  }
  return found;
}

/** Takes a phrase by the numbers of its first word, and of the passage that holds it, in the segment; false for no more. */
type Visit = (word: number, passage: number, flags: number) => boolean;

/** Shows the phrases of living documents in order until `visit` is false. */
function visitPhrase(
  held: HeldSegment,
  terms: readonly string[],
  documents: ReadonlySet<number> | undefined,
  visit: Visit,
): void {
  const { segment } = held;
  const phrase = Uint32Array.from(terms, (term) => segment.findTerm(term));
  if (phrase.length === 0 || phrase.includes(absent)) return;
  const [lead, second] = rarestTwo(segment, phrase);
  const leads = cutPostings(segment.postingsOf(phrase[lead]!), stretchesOf(held, documents));
  const search: Search = { segment, phrase, lead, window: closedWindow() };
  if (second === undefined) {
    for (const posting of leads) if (!visitPassage(search, posting >>> 4, visit)) return;
    return;
  }
  visitMeetings(search, leads, segment.postingsOf(phrase[second]!), second - lead, visit);
}

/** What -1 becomes among numbers without sign. */
const absent = 0xffff_ffff;

interface Search {
  readonly segment: Segment;
  /** Terms by number. */
  readonly phrase: Uint32Array;
  /** Which of them is the rarest. */
  readonly lead: number;
  readonly window: WordWindow;
}

/** Indices of the two rarest different terms; the second is undefined where all are the same. */
function rarestTwo(segment: Segment, phrase: Uint32Array): [number, number | undefined] {
  const frequencies = Array.from(phrase, (term) => segment.frequencyOf(term));
  const byRarity = [...phrase.keys()].sort((a, b) => frequencies[a]! - frequencies[b]!);
  const lead = byRarity[0]!;
  return [lead, byRarity.find((index) => phrase[index] !== phrase[lead])];
}

/**
 * Looks at the passages of the lead from which a word `distance` words on may stand in a passage of the other: the
 * same one, or the next where a phrase runs on ("St. | Petersburg").
 */
function visitMeetings(
  search: Search,
  leads: Uint32Array,
  others: Uint32Array,
  distance: number,
  visit: Visit,
): void {
  const { firstWords } = search.segment;
  let at = 0;
  let other = 0;
  while (at < leads.length) {
    const passage = leads[at]! >>> 4;
    const wanted = passageOfWord(firstWords, passage, firstWords[passage]! + distance);
    other = gallop(others, other, wanted * 16);
    if (other === others.length) return;
    const met = others[other]! >>> 4;
    if (firstWords[met]! < firstWords[passage + 1]! + distance) {
      const isMeeting = met === passage || mayRunOn(search, passage, others, other, distance);
      if (isMeeting && !visitPassage(search, passage, visit)) return;
      at += 1;
      continue;
    }
    const next = passageOfWord(firstWords, met, firstWords[met]! - distance);
    at = gallop(leads, at + 1, next * 16);
  }
}

/** Whether a phrase may run on between a passage and the one before or behind it; or if the other stands in it as well. */
function mayRunOn(
  search: Search,
  passage: number,
  others: Uint32Array,
  from: number,
  distance: number,
): boolean {
  if (distance < 0 && others[gallop(others, from, passage * 16)]! >>> 4 === passage) return true;
  const { segment, window } = search;
  const border = segment.firstWords[distance < 0 ? passage : passage + 1]!;
  if (!showPassage(search, passage)) return false;
  const isApart = (window.words[border - window.from]! & wordFlags.apart) !== 0;
  return !isApart;
}

/** The passage that holds a word, looked for step by step from one near it; the first for words before it, their number for words behind all. */
function passageOfWord(firstWords: Uint32Array, near: number, word: number): number {
  let passage = near;
  while (passage > 0 && firstWords[passage]! > word) passage -= 1;
  while (passage < firstWords.length - 1 && firstWords[passage + 1]! <= word) passage += 1;
  return passage;
}

/** Shows the phrases whose leading term stands in a passage; false once `visit` is. */
function visitPassage(search: Search, passage: number, visit: Visit): boolean {
  const { segment, phrase, lead, window } = search;
  if (!showPassage(search, passage)) return true;
  const { firstWords } = segment;
  const { words } = window;
  const term = phrase[lead]!;
  const end = firstWords[passage + 1]! - window.from;
  for (let at = firstWords[passage]! - window.from; at < end; at += 1) {
    if ((words[at]! & termMask) !== term || !isPhraseAt(words, at - lead, phrase)) continue;
    const word = at - lead + window.from;
    const holder = passageOfWord(firstWords, passage, word);
    if (!staysInDocument(segment, holder, word + phrase.length)) continue;
    const flags = (words[at - lead]! & ~termMask) >>> 0;
    if (!visit(word, holder, flags)) return false;
  }
  return true;
}

/** Moves the window to a passage with what a phrase may have before and behind it. */
function showPassage({ segment, phrase, lead, window }: Search, passage: number): boolean {
  const { firstWords, wordCount } = segment;
  const from = Math.max(0, firstWords[passage]! - lead);
  const to = Math.min(wordCount, firstWords[passage + 1]! + phrase.length - lead);
  return showWords(window, segment, from, to);
}

function isPhraseAt(words: Uint32Array, at: number, phrase: Uint32Array): boolean {
  if (at < 0 || at + phrase.length > words.length) return false;
  if ((words[at]! & termMask) !== phrase[0]) return false;
  for (let index = 1; index < phrase.length; index += 1)
    if ((words[at + index]! & (termMask | wordFlags.apart)) !== phrase[index]) return false;
  return true;
}

/** Whether the word before `end` is in the document of a passage. */
function staysInDocument(segment: Segment, passage: number, end: number): boolean {
  if (end <= segment.firstWords[passage + 1]!) return true;
  const document = findHolder(segment.firstPassages, passage);
  return end <= firstWordOf(segment, document + 1);
}

/** Number of the first word of a document within the segment. */
const firstWordOf = ({ firstWords, firstPassages }: Segment, document: number): number =>
  firstWords[firstPassages[document]!]!;
