/** The words around figures, compiled once a language. */
import { languages, type Language, type LanguageCode } from "../languages";

export interface FigureLexicon {
  readonly language: Language;
  /** First two letters of all numerals, as `startKey` gives them. */
  readonly numeralStarts: ReadonlySet<number>;
  readonly numerals: ReadonlyMap<string, number>;
  readonly roundNumerals: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly currencies: ReadonlyMap<string, string>;
  readonly stopWords: ReadonlySet<string>;
  readonly ones: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly fractions: ReadonlySet<string>;
  /** Each matches at the end of what stands before a figure. */
  readonly approximates: RegExp;
  readonly above: RegExp;
  readonly below: RegExp;
  readonly labels: RegExp;
  readonly beforeTimes: RegExp;
  readonly beforeYears: RegExp;
  readonly indefinite: RegExp;
  readonly halves: RegExp;
  /** Each matches at the beginning of what stands after one. */
  readonly approximatesAfter: RegExp;
  readonly afterTimes: RegExp;
  readonly percent: RegExp;
  readonly points: RegExp;
}

const none = /(?!)/;
const escape = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/ /g, "\\s+")
    .replace(/'/g, "['’]\\s*");

const alternatives = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join("|");

function endingWith(phrases: readonly string[], between = "[.:]?\\s*"): RegExp {
  if (phrases.length === 0) return none;
  return new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(phrases)})${between}$`, "iu");
}

function beginningWith(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return none;
  return new RegExp(`^\\s?(?:${alternatives(phrases)})(?![\\p{L}])`, "iu");
}

const lexicons = new Map<LanguageCode, FigureLexicon>();

export function figureLexicon(code: LanguageCode): FigureLexicon {
  let lexicon = lexicons.get(code);
  if (!lexicon) lexicons.set(code, (lexicon = compile(languages[code])));
  return lexicon;
}

function compile(language: Language): FigureLexicon {
  const { figures } = language;
  const determiner = `\\s*(?:(?:${alternatives(figures.ones)})\\s+)?`;
  return {
    language,
    numeralStarts: new Set(
      [
        ...Object.keys(language.numerals),
        ...Object.keys(figures.roundNumerals),
        ...figures.ones,
      ].flatMap((word) => [startKey(word, 0), startKey(word.normalize("NFD"), 0)]),
    ),
    numerals: new Map(Object.entries(language.numerals)),
    roundNumerals: new Map(Object.entries(figures.roundNumerals)),
    scales: new Map(Object.entries(figures.scales)),
    currencies: new Map(Object.entries(figures.currencies)),
    stopWords: new Set(language.stopWords),
    ones: new Set(figures.ones),
    joints: new Set(figures.joints),
    fractions: new Set(figures.fractions),
    approximates: endingWith(figures.before, determiner),
    above: endingWith(figures.above, determiner),
    below: endingWith(figures.below, determiner),
    labels: endingWith(figures.labels),
    beforeTimes: endingWith(figures.beforeTimes, "\\s*"),
    beforeYears: endingWith([...figures.beforeYears, ...language.months.flat()]),
    indefinite: endingWith(figures.indefinite, "\\s*"),
    halves: endingWith(figures.halves, "[\\s-]*"),
    approximatesAfter: beginningWith(figures.after),
    afterTimes: beginningWith(figures.afterTimes),
    percent: beginningWith(["%", ...figures.percent, ...figures.points]),
    points: beginningWith(figures.points),
  };
}

/** The first two letters at `at` as a number, whatever their case: most words are told by it to be no numerals. */
export function startKey(text: string, at: number): number {
  const second = text.charCodeAt(at + 1) | 32;
  return (text.charCodeAt(at) | 32) * 0x10000 + (second >= 97 ? second : 0);
}

const reach = 32;

/** What stands before a figure in NFC, as far as the words around figures reach. */
export const contextBefore = (text: string, at: number, start: number): string =>
  text.slice(Math.max(start, at - reach), at).normalize("NFC");

export const contextAfter = (text: string, at: number, end: number): string =>
  text.slice(at, Math.min(end, at + reach));

const signBefore = /[~≈><≥≤±]\s?$/;

/** Whether words or signs around a figure make it inexact or a bound. */
export const isInexact = (before: string, after: string, lexicon: FigureLexicon): boolean =>
  signBefore.test(before) ||
  lexicon.approximates.test(before) ||
  after.startsWith("+") ||
  lexicon.approximatesAfter.test(after.normalize("NFC"));
