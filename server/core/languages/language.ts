/** What a language is to Whence: data only. One folder a language, registered in index.ts. */
import type { ConceptWords } from "./conceptWords";
import type { Cues } from "./cues";

export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/** The words around numbers, lower case; phrases hold single spaces. */
export interface FigureWords {
  /** What multiplies a number before it: "million", "mila", "Mio". */
  readonly scales: Readonly<Record<string, number>>;
  /** Numerals that name about so many: "dozen", "quarantina". */
  readonly roundNumerals: Readonly<Record<string, number>>;
  /** What halves the scale after it: "half a" million. */
  readonly halves: readonly string[];
  /** What joins parts of a spelt-out number: two hundred "and" forty. */
  readonly joints: readonly string[];
  /** Articles and numerals for one, which alone are no figures. */
  readonly ones: readonly string[];
  /** What makes a numeral indefinite: "several" hundred. */
  readonly indefinite: readonly string[];
  /** Numerals that mean something else as well, with the endings of a next word that show the numeral: "sei" persone. */
  readonly doubtful: Readonly<Record<string, readonly string[]>>;
  readonly percent: readonly string[];
  /** Differences of percentages: "percentage points". */
  readonly points: readonly string[];
  /** Names of currencies with their ISO codes. */
  readonly currencies: Readonly<Record<string, string>>;
  /** What makes the number after it inexact or a bound: "about", "more than". */
  readonly before: readonly string[];
  /** Of these, what makes it a lower bound: "more than". */
  readonly above: readonly string[];
  /** Of these, what makes it an upper bound, or a number not quite reached: "less than", "nearly". */
  readonly below: readonly string[];
  /** What makes the number before it inexact or a bound: "or so". */
  readonly after: readonly string[];
  /** What stands before a year: "in", "since". */
  readonly beforeYears: readonly string[];
  /** What stands before and after a time of day: "alle" 10, 10 "Uhr". */
  readonly beforeTimes: readonly string[];
  readonly afterTimes: readonly string[];
  /** Denominators: two "thirds". */
  readonly fractions: readonly string[];
  /** Words and abbreviations before a number that names and does not count: "page", "No", "version". */
  readonly labels: readonly string[];
}

/** Words that fixes put into an assertion, where its source is less sure. */
export interface Softening {
  readonly likely: string;
  readonly possible: string;
  /** Told by others: "reportedly". */
  readonly hearsay: string;
  /** Verb forms of an assertion → the mood in which the language tells hearsay: è, sarebbe. */
  readonly verbs: Readonly<Record<string, string>>;
  /** Its adverbs follow the finite verb, whatever verb it is. */
  readonly isBehindVerb: boolean;
}

export interface Language {
  /** As in tags: "en". */
  readonly code: string;
  /** English name. */
  readonly name: string;
  /** Frequent function words, lower case, that vote for the language and carry no meaning in searches. */
  readonly stopWords: readonly string[];
  /** Abbreviations with their final full stop left out ("Inc", "U.S", "ecc"), after which a sentence goes on unless a stop word follows. */
  readonly abbreviations: readonly string[];
  /** Abbreviations that something must follow ("Dr", "Gen", "vs"): never at the end of a sentence. */
  readonly titles: readonly string[];
  /** Abbreviations only before a number ("No", "p", "Art"); words of their own elsewhere. */
  readonly numberedAbbreviations: readonly string[];
  /** Abbreviations that mostly end a list or a date ("etc", "p.m"): a capital after them begins a sentence. */
  readonly closingAbbreviations?: readonly string[];
  /** What follows a time of day and may be a capital, lower case: days, months, zones, and the "time" of "Moscow time". */
  readonly clockWords?: readonly string[];
  /** "3. März": a short number with a full stop is an ordinal. */
  readonly hasOrdinalStops?: true;
  /** A sentence, without its full stop, for what another source says: {who}, {words} with their marks, and {year} where it is known. */
  readonly otherAccount: { readonly dated: string; readonly undated: string };
  /** Pairs in the order of habit; the first is what fixes write. */
  readonly quotationMarks: readonly QuotationMarks[];
  readonly decimalMark: "." | ",";
  /** January to December, lower case, each with its short forms. */
  readonly months: readonly (readonly string[])[];
  /** Spelt-out numbers from zero to ninety-nine, and the powers of ten. */
  readonly numerals: Readonly<Record<string, number>>;
  readonly figures: FigureWords;
  /** The words by which it attributes. */
  readonly cues: Cues;
  /** How fixes hedge what it asserts. */
  readonly softening: Softening;
  /** Its words for what `concepts.ts` lists. */
  readonly concepts: ConceptWords;
  /** Something was learned from annotated texts, see `attribution/learned`; the bytes come from the host. A language without it has its cues alone. */
  readonly hasModel?: true;
}
