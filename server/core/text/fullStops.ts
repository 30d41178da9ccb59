/** Full stops that end no sentence: abbreviations, initials, ordinals, list markers. */
import { languages, type Language, type LanguageCode } from "../languages";
import { isDigitAt, isSpaceAt, isUpperAt, isWordAt, skipSpaceBack } from "./charKinds";

/** What a word before a full stop is, as bits. */
const StopWord = {
  number: 1,
  title: 2,
  /** Only before numbers: "No", "März". */
  numbered: 4,
  abbreviation: 8,
  /** One that mostly ends what it stands in: "etc", "p.m". */
  closing: 16,
} as const;

interface StopWords {
  readonly starters: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly clockWords: ReadonlySet<string>;
  readonly hasOrdinalStops: boolean;
  /** Of the words of the language's lists: their bits. */
  readonly listed: ReadonlyMap<string, number>;
  /** Of words met before full stops: their bits. */
  readonly met: Map<string, number>;
}

const byLanguage = Object.fromEntries(
  Object.values(languages).map((language) => [language.code, indexWords(language)]),
) as Readonly<Record<LanguageCode, StopWords>>;

function indexWords(language: Language): StopWords {
  const listed = new Map<string, number>();
  const add = (words: readonly string[], bits: number): void => {
    for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bits);
  };
  add(withCapitals(language.titles), StopWord.title);
  add(withCapitals(language.abbreviations), StopWord.abbreviation);
  add(withCapitals(language.numberedAbbreviations), StopWord.numbered);
  add(language.closingAbbreviations ?? [], StopWord.closing | StopWord.abbreviation);
  return {
    starters: new Set(language.stopWords),
    months: new Set(language.months.flat()),
    clockWords: new Set(language.clockWords ?? []),
    hasOrdinalStops: language.hasOrdinalStops ?? false,
    listed,
    met: new Map(),
  };
}

function withCapitals(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
}

const longestAbbreviation = 14;
/** Words remembered for each language. */
const mostMet = 5000;
const dottedLetters = /^\p{L}{1,2}(?:\.-?\p{L}{1,3})+$/u;
const hasVowel = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ]/iu;
const romanNumeral = /^(?:[IVX]{2,}|[VX])$/;
const anyRomanNumeral = /^(?:[IVXLC]{2,}|[VX])$/;
/** What stands before an ordinal in German: "der 3. Tag", "am 3. Oktober". */
const ordinalLead =
  /^(?:d(?:er|ie|as|em|en|es)|[ai]m|vom|zum|zur|beim|ins|ans|(?:sein|ihr|mein|unser|ein|jed|dies)(?:e[mnrs]?)?)$/i;

/** Whether the full stop at `at` abbreviates or numbers, so that the sentence (begun at `start`) goes on at `next`, the first letter after it. */
export function stopAbbreviates(
  text: string,
  at: number,
  start: number,
  next: number,
  code: LanguageCode,
): boolean {
  const words = byLanguage[code];
  const word = wordBefore(text, at, start);
  if (word.length === 0) return false;
  const wordStart = at - word.length;
  const bits = bitsOf(word, words);
  if (bits === 0 && word.length > 2) return false;
  if (bits & StopWord.number) return numberGoesOn(text, wordStart, word, start, next, words);
  if (wordStart === start && word.length === 1 && isMarkedList(text, start)) return true;
  if (bits & StopWord.title) return true;
  if (bits & StopWord.numbered && isNumberAt(text, next)) return true;
  const spaced = word.length <= 3 ? spacedWord(text, wordStart, word, words) : undefined;
  if (spaced !== undefined) return spacedGoesOn(text, start, next, spaced, code);
  if (isElided(text, wordStart, word) && !words.listed.has(word)) return false;
  if (word.length <= 2 && isSpacedBefore(text, at, word)) return true;
  if (!(bits & StopWord.abbreviation) || startsSentence(text, next, code)) return false;
  return !(bits & StopWord.closing) || !closesBefore(text, start, wordStart, next, words);
}

const isElided = (text: string, wordStart: number, word: string): boolean =>
  word.length <= 2 && /['’]/.test(text[wordStart - 1] ?? "") && !isUpperAt(text, wordStart);

function bitsOf(word: string, words: StopWords): number {
  const known = words.met.get(word);
  if (known !== undefined) return known;
  if (words.met.size >= mostMet) words.met.clear();
  const bits = readBits(word.normalize("NFC"), words);
  words.met.set(word, bits);
  return bits;
}

function readBits(word: string, words: StopWords): number {
  if (/^\d+$/.test(word)) return StopWord.number;
  const listed = words.listed.get(word) ?? 0;
  const month = words.months.has(word.toLowerCase()) ? StopWord.numbered : 0;
  return listed | month | (isAbbreviation(word, words) ? StopWord.abbreviation : 0);
}

/** By its shape, where no list names it. */
function isAbbreviation(word: string, words: StopWords): boolean {
  if (word.length === 1) return !/[aeiouyàè]/.test(word);
  if (dottedLetters.test(word) || word.includes(".-")) return true;
  if (words.hasOrdinalStops && romanNumeral.test(word)) return true;
  // No word of these languages goes without a vowel or ends in -str; an unlisted Sgt, Bldg or Goethestr does.
  if (/\p{L}str$/u.test(word)) return true;
  return word.length <= 5 && !hasVowel.test(word) && /^\p{L}\p{Ll}+$/u.test(word) && word !== "pm";
}

/** "a. First" at the start of a text line. */
const isMarkedList = (text: string, start: number): boolean =>
  start === 0 || text[start - 1] === "\n";

const isNumberAt = (text: string, at: number): boolean =>
  isDigitAt(text, at) || anyRomanNumeral.test(wordAt(text, at));

/** The first part of "z. B.", "a. C." or "EE. UU.". */
function isSpacedBefore(text: string, at: number, word: string): boolean {
  if (!isSpaceAt(text, at + 1) || text[at + 2 + word.length] !== ".") return false;
  const following = text.slice(at + 2, at + 2 + word.length);
  if (word.length === 1) return /^\p{Ll}\p{L}$/u.test(word + following);
  return /^(\p{Lu})\1(\p{Lu})\2$/u.test(word + following);
}

/** "z.B" for the last part of "z. B.", "J.R" for that of "J. R."; undefined for a word that no single letter with a full stop stands before, or a longer one that is no part of an abbreviation ("9 n. Chr." is one). */
function spacedWord(
  text: string,
  wordStart: number,
  word: string,
  { listed }: StopWords,
): string | undefined {
  const before = text.slice(Math.max(0, wordStart - 5), wordStart);
  const first = /(?:^|[\s(«“"'’])(\p{L}|(\p{Lu})\2)\.\s$/u.exec(before)?.[1];
  if (first === undefined) return undefined;
  const joined = `${first}.${word}`;
  return word.length <= 2 || listed.has(joined) ? joined : undefined;
}

function spacedGoesOn(
  text: string,
  start: number,
  next: number,
  word: string,
  code: LanguageCode,
): boolean {
  const words = byLanguage[code];
  const isClosing = (bitsOf(word, words) & StopWord.closing) !== 0;
  // "EE. UU. El", but not "C. A. Dalla Chiesa" and "z. B. Die Zeit".
  if (isClosing || /^(\p{Lu})\1\./u.test(word)) if (startsSentence(text, next, code)) return false;
  return !isClosing || !closesBefore(text, start, next - word.length, next, words);
}

/** Words with which no sentence is complete: "In 300 B.C. Rome". */
const fewestWords = 3;

/** Whether an abbreviation at `at` that mostly closes its sentence (begun at `start`) does so before the word at `next`: not "EST" or "Moscow time" after "p.m.". */
function closesBefore(
  text: string,
  start: number,
  at: number,
  next: number,
  words: StopWords,
): boolean {
  if (!isUpperAt(text, next)) return !isDigitAt(text, next);
  const lead = text.slice(Math.max(start, at - 60), at).trim();
  if (lead.split(/\s+/).length < fewestWords) return false;
  const word = wordAt(text, next);
  if (/^\p{Lu}{2,}$/u.test(word)) return false;
  if (words.clockWords.has(word.toLowerCase())) return false;
  return !words.clockWords.has(wordAt(text, next + word.length + 1).toLowerCase());
}

function numberGoesOn(
  text: string,
  wordStart: number,
  digits: string,
  start: number,
  next: number,
  words: StopWords,
): boolean {
  if (wordStart === start) return digits.length <= 3;
  if (!words.hasOrdinalStops || digits.length > 3) return false;
  if (words.months.has(wordAt(text, next).toLowerCase())) return true;
  const before = wordBefore(text, skipSpaceBack(text, wordStart, start), start);
  return ordinalLead.test(before) && !words.starters.has(wordAt(text, next).toLowerCase());
}

/** The letters, inner full stops and hyphens that end at `at`: "Ph.D", "dott.ssa", "J.-C". */
function wordBefore(text: string, at: number, start: number): string {
  const first = Math.max(start, at - longestAbbreviation);
  let from = at;
  while (from > first && (isWordAt(text, from - 1) || isInner(text, from - 1, first))) from--;
  return from === first && first > start ? "" : text.slice(from, at);
}

const isInner = (text: string, at: number, first: number): boolean =>
  at > first &&
  ((text[at] === "." && isWordAt(text, at - 1)) || (text[at] === "-" && text[at - 1] === "."));

/** The word that begins at `at`, in NFC; empty where none does. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (isWordAt(text, end)) end++;
  return text.slice(at, end).normalize("NFC");
}

/** Whether a function word of the language begins at `at`, as sentences often do; an initial ("A. Smith") is none. */
export function startsSentence(text: string, at: number, code: LanguageCode): boolean {
  const word = wordAt(text, at);
  if (word.length === 1 && text[at + 1] === ".") return false;
  return byLanguage[code].starters.has(word.toLowerCase());
}
