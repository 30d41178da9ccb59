/** Terms: words as the index and the actor book know them, folded so that "perche" finds "perché". */
import { languageCodes, languages, type LanguageCode } from "../languages";
import type { Span } from "./span";
import { findTokens, foldToken, type Token } from "./tokens";

/** A word of a text with its term. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const plainLetters = /^[\u0020-\u00BF]*$/;
const diacritics = /[\u0300-\u036F]/g;

/** A folded token without its diacritics. */
export const toTerm = (folded: string): string =>
  plainLetters.test(folded) ? folded : folded.normalize("NFD").replace(diacritics, "");

/** The words among tokens, marks left out. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const { isWord, folded, start, end } of tokens)
    if (isWord) words.push({ term: toTerm(folded), start, end });
  return words;
}

export const termsOf = (text: string): string[] =>
  wordsOf(findTokens(text)).map(({ term }) => term);

/**
 * A stem that lets singular and plural of five languages meet in a search: without plural s, final vowel and the h of
 * Italian -che, -ghi. Coarse on purpose; only ranking reads it.
 */
export function stemOf(term: string): string {
  if (term.length < 4) return term;
  let end = term.length;
  if (/[^su]s$/.test(term)) end -= 1;
  if (end > 4 && /[aeioy]/.test(term.charAt(end - 1))) end -= 1;
  if (end > 4 && /[aeioy]/.test(term.charAt(end - 1))) end -= 1;
  if (end > 4 && /[cg]h$/.test(term.slice(0, end))) end -= 1;
  return term.slice(0, end);
}

const stopWords = new Map<LanguageCode, ReadonlySet<string>>();

function stopWordsOf(language: LanguageCode): ReadonlySet<string> {
  let terms = stopWords.get(language);
  if (!terms) {
    terms = new Set(languages[language].stopWords.flatMap(termsOf));
    stopWords.set(language, terms);
  }
  return terms;
}

/** Whether a term is a function word of a language. */
export const isStopTermOf = (term: string, language: LanguageCode): boolean =>
  stopWordsOf(language).has(term);

/** Languages of which a term is a function word: "war" is one in German, and not in English. */
export const stopLanguagesOf = (term: string): ReadonlySet<LanguageCode> =>
  new Set(languageCodes.filter((code) => stopWordsOf(code).has(term)));

/** Whether a term is a function word of any language. */
export const isStopTermAnywhere = (term: string): boolean =>
  languageCodes.some((code) => stopWordsOf(code).has(term));

const marksBetween = /^(?:\s|[-‐‑'’ʼ.&/!·\u00AD\u200B-\u200D\u2060])*$/;

let abbreviations: ReadonlySet<string> | undefined;

/** Whether a full stop behind a word may belong to it: an initial, or an abbreviation of any language. */
function isAbbreviation(word: string): boolean {
  if (word.length === 1) return true;
  abbreviations ??= new Set(
    languageCodes.flatMap((code) =>
      languages[code].abbreviations.flatMap((abbreviation) => termsOf(abbreviation).slice(-1)),
    ),
  );
  return abbreviations.has(toTerm(foldToken(word)));
}

/**
 * Whether two neighbouring words may belong to one phrase: nothing stands between them but blanks, hyphens,
 * apostrophes and the like, no paragraph ends there and no sentence ("St. Petersburg" is one, "met Lee. Foster" is not).
 */
export function isPhraseGap(text: string, before: Span, after: Span): boolean {
  if (after.start - before.end === 1 && text.charCodeAt(before.end) === 32) return true;
  const gap = text.slice(before.end, after.start);
  if (!marksBetween.test(gap) || /\n\s*\n/.test(gap)) return false;
  if (/!\s/.test(gap)) return false;
  return !/\.\s/.test(gap) || isAbbreviation(text.slice(before.start, before.end));
}
