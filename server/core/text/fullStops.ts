/** Full stops that end no sentence: abbreviations, initials, ordinals, list markers. */
import { languages, type Language, type LanguageCode } from "../languages";
import { isDigitAt, isUpperAt, isWordAt, skipSpaceBack } from "./charKinds";

interface StopWords {
  readonly starters: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly hasOrdinalStops: boolean;
}

const byLanguage = Object.fromEntries(
  Object.values(languages).map((language) => [language.code, indexWords(language)]),
) as Readonly<Record<LanguageCode, StopWords>>;

function indexWords(language: Language): StopWords {
  const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    starters: new Set(language.stopWords),
    titles: new Set(language.titles.flatMap((word) => [word, capitalised(word)])),
    abbreviations: new Set(language.abbreviations.flatMap((word) => [word, capitalised(word)])),
    numbered: new Set(language.numberedAbbreviations.flatMap((word) => [word, capitalised(word)])),
    months: new Set(language.months.flat()),
    hasOrdinalStops: language.hasOrdinalStops ?? false,
  };
}

const longestAbbreviation = 14;
const dottedLetters = /^\p{L}{1,2}(?:\.-?\p{L}{1,3})+$/u;
const hasVowel = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ]/iu;
const romanNumeral = /^(?:[IVX]{2,}|[VX])$/;
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
  if (/^\d+$/.test(word)) return numberGoesOn(text, wordStart, word, start, next, words);
  if (wordStart === start && word.length === 1 && isMarkedList(text, start)) return true;
  if (words.titles.has(word)) return true;
  if (isDigitAt(text, next) && (words.numbered.has(word) || words.months.has(word.toLowerCase())))
    return true;
  const isElided = /['’]/.test(text[wordStart - 1] ?? "") && !isUpperAt(text, wordStart);
  if (word.length <= 2 && isSpacedAbbreviation(text, wordStart)) return true;
  return !isElided && isAbbreviation(word, words) && !startsSentence(text, next, code);
}

/** "a. First" at the start of a text line. */
const isMarkedList = (text: string, start: number): boolean =>
  start === 0 || text[start - 1] === "\n";

function isAbbreviation(word: string, words: StopWords): boolean {
  if (word.length === 1) return !/[aeiouyàè]/.test(word);
  if (words.abbreviations.has(word) || dottedLetters.test(word)) return true;
  if (words.hasOrdinalStops && romanNumeral.test(word)) return true;
  // No word of these languages goes without a vowel; an unlisted Sgt or Bldg does.
  return word.length <= 5 && !hasVowel.test(word) && /^\p{L}\p{Ll}+$/u.test(word) && word !== "pm";
}

/** The last part of "z. B." or "e. g.", which never ends a sentence. */
const isSpacedAbbreviation = (text: string, wordStart: number): boolean =>
  /(?:^|[\s(])\p{Ll}\.\s$/u.test(text.slice(Math.max(0, wordStart - 4), wordStart));

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
