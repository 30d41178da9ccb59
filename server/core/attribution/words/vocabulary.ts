/** A vocabulary: each word form that was met in texts of a language once, with what it may be there, so that a word costs one look-up. */
import type { LanguageCode } from "../../languages";
import { foldToken } from "../../text/tokens";
import type { Entry } from "./word";
import { modelOf } from "../learned/model";
import { wordBits } from "../learned/wordClasses";
import { cueBits, cueOfPhrase, lexiconOf, type CuePhrase, type Lexicon } from "../lexicon/lexicon";
import { beginsPlace } from "../names/places";
import { isTitle } from "../names/titles";

/**
 * Entries by the word as written, in a table with open addressing (linear probing): a word is found by the hash that
 * its scanner made on the way and by its letters, without a string of its own.
 */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Number of the word at a slot, counted from one; zero for a free slot. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  /** Where in `letters` each word begins, and behind the last one. */
  readonly starts: Int32Array;
  letters: Uint16Array;
  readonly entries: Entry[];
  readonly byFolded: Map<string, Entry>;
}

/** So many words are remembered before all are forgotten; a language's texts hold most of their words among the first few thousand. */
const mostWords = 1 << 16;
/** So many slots a word that a probe seldom meets another one. */
const slotCount = mostWords << 1;

const vocabularies = new Map<LanguageCode, Vocabulary>();

/** The vocabulary of a language; it grows as texts are read, up to a bound. */
export function vocabularyOf(code: LanguageCode): Vocabulary {
  let known = vocabularies.get(code);
  if (!known) {
    known = {
      lexicon: lexiconOf(code),
      slots: new Int32Array(slotCount),
      hashes: new Int32Array(mostWords),
      starts: new Int32Array(mostWords + 1),
      letters: new Uint16Array(mostWords << 3),
      entries: [],
      byFolded: new Map(),
    };
    vocabularies.set(code, known);
  }
  return known;
}

/** Of a hash that no letter has gone into, see `hashLetter`. */
export const emptyHash = 0x811c9dc5 | 0;

/** FNV-1a (Fowler, Noll, Vo), over UTF-16 code units. */
export const hashLetter = (hash: number, code: number): number =>
  Math.imul(hash ^ code, 0x01000193);

/** The entry of the word that `codes` hold at `[start, end)`, with the hash of its letters. */
export function entryAt(
  vocabulary: Vocabulary,
  codes: Uint16Array,
  start: number,
  end: number,
  hash: number,
): Entry {
  const { slots, hashes, entries } = vocabulary;
  let slot = slotOf(hash);
  for (let number = slots[slot]!; number !== 0; number = slots[slot]!) {
    if (hashes[number - 1] === hash && isWord(vocabulary, number - 1, codes, start, end))
      return entries[number - 1]!;
    slot = (slot + 1) & (slotCount - 1);
  }
  return learn(vocabulary, codes.subarray(start, end), hash);
}

/** The low bits of FNV-1a alone know little of the first letters. */
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slotCount - 1);

function isWord(
  { letters, starts }: Vocabulary,
  number: number,
  codes: Uint16Array,
  start: number,
  end: number,
): boolean {
  let at = starts[number]!;
  if (starts[number + 1]! - at !== end - start) return false;
  for (let place = start; place < end; place += 1, at += 1)
    if (letters[at] !== codes[place]) return false;
  return true;
}

function learn(vocabulary: Vocabulary, word: Uint16Array, hash: number): Entry {
  const { slots, hashes, starts, entries } = vocabulary;
  if (entries.length >= mostWords) forget(vocabulary);
  const number = entries.length;
  const start = starts[number]!;
  const end = start + word.length;
  if (end > vocabulary.letters.length) {
    const longer = new Uint16Array(end * 2);
    longer.set(vocabulary.letters);
    vocabulary.letters = longer;
  }
  vocabulary.letters.set(word, start);
  starts[number + 1] = end;
  hashes[number] = hash;
  const entry = entryOfFolded(vocabulary, foldToken(decode(word)));
  entries.push(entry);
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
  slots[slot] = number + 1;
  return entry;
}

function forget({ slots, entries, byFolded }: Vocabulary): void {
  slots.fill(0);
  entries.length = 0;
  byFolded.clear();
}

function decode(word: Uint16Array): string {
  let text = "";
  for (const code of word) text += String.fromCharCode(code);
  return text;
}

/** The entry of a word that is folded already. */
export function entryOfFolded(vocabulary: Vocabulary, folded: string): Entry {
  let entry = vocabulary.byFolded.get(folded);
  if (!entry) {
    entry = createEntry(folded, vocabulary.lexicon);
    if (vocabulary.byFolded.size >= 2 * mostWords) vocabulary.byFolded.clear();
    vocabulary.byFolded.set(folded, entry);
  }
  return entry;
}

const romanNumeral = /^[ivxl]+$/;
const noPhrases: readonly CuePhrase[] = [];
const noWords: ReadonlySet<string> = new Set();

function createEntry(folded: string, lexicon: Lexicon): Entry {
  const atoms = modelOf(lexicon.code)?.classes.atomsOf(folded);
  const phrases = lexicon.phrases.get(folded) ?? noPhrases;
  const { adverbs, notAdverbs } = lexicon.grammar;
  const { calendar, commons, demonyms, titles } = lexicon.names;
  const cuing = phrases.filter((phrase) => cueOfPhrase(phrase) !== 0);
  const paired = cuing.filter(({ slots }) => slots[1] !== undefined);
  const bitsOf = (those: readonly CuePhrase[]): number =>
    those.reduce((bits, phrase) => bits | cueOfPhrase(phrase), 0);
  return {
    folded,
    cues:
      (atoms && atoms.bits & (wordBits.tellsCue | wordBits.tellsDeed) ? cueBits.learned : 0) |
      (lexicon.cues.get(folded) ?? 0) |
      bitsOf(cuing.filter((phrase) => !paired.includes(phrase))),
    opens: bitsOf(paired),
    seconds: paired.length === 0 ? noWords : new Set(paired.flatMap(({ slots }) => [...slots[1]!])),
    phrases,
    phraseKinds: phrases.reduce((bits, { kind }) => bits | kind, 0),
    isAdverb: adverbs.has(folded),
    isAdverbByEnding:
      folded.length > 4 &&
      lexicon.adverbSuffixes.some((suffix) => folded.endsWith(suffix)) &&
      !notAdverbs.has(folded),
    isTitle: isTitle(folded, lexicon),
    isNoName:
      calendar.has(folded) ||
      commons.has(folded) ||
      demonyms.has(folded) ||
      titles.has(folded) ||
      romanNumeral.test(folded),
    beginsPlace: beginsPlace(folded),
    learned: atoms ? { atoms } : {},
  };
}
