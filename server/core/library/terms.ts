/** Terms: words as the index and the actor book know them, folded so that "perche" finds "perché". */
import { languages, type LanguageCode } from "../languages";
import type { Span } from "../text/span";
import { findTokens, type Token } from "../text/tokens";

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

const codes = Object.keys(languages) as LanguageCode[];

/** Whether a term is a function word of `language`; where that is unknown, of two languages at least ("war" is English as well as German). */
export function isStopTerm(term: string, language: LanguageCode | undefined): boolean {
  if (language) return stopWordsOf(language).has(term);
  return codes.filter((code) => stopWordsOf(code).has(term)).length > 1;
}

/** Whether a term is a function word of any language. */
export const isStopTermAnywhere = (term: string): boolean =>
  codes.some((code) => stopWordsOf(code).has(term));

const marksBetween = /^(?:\s|[-‐‑'’ʼ.&/!·\u00AD\u200B-\u200D\u2060])*$/;

/**
 * Whether two neighbouring words may belong to one phrase: nothing stands between them but blanks, hyphens,
 * apostrophes and the like, no paragraph ends and no sentence; a full stop before a blank is read as an abbreviation's
 * after four letters or fewer ("St. Petersburg").
 */
export function isPhraseGap(text: string, before: Span, after: Span): boolean {
  if (after.start - before.end === 1 && text.charCodeAt(before.end) === 32) return true;
  const gap = text.slice(before.end, after.start);
  if (!marksBetween.test(gap) || /\n\s*\n/.test(gap)) return false;
  return !/[.!]\s/.test(gap) || before.end - before.start <= 4;
}
