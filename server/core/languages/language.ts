/** What a language is to Whence: data only. One file a language, registered in index.ts. */

export type LanguageCode = "en" | "it" | "de" | "fr" | "es";

export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

export interface Language {
  readonly code: LanguageCode;
  /** English name. */
  readonly name: string;
  /** Frequent function words, lower case, that vote for the language and carry no meaning in searches. */
  readonly stopWords: readonly string[];
  /** Abbreviations with their final full stop left out ("Dr", "U.S", "ecc"), after which a sentence goes on. */
  readonly abbreviations: readonly string[];
  /** Pairs in the order of habit; the first is what fixes write. */
  readonly quotationMarks: readonly QuotationMarks[];
  readonly decimalMark: "." | ",";
  /** January to December, lower case, each with its short forms. */
  readonly months: readonly (readonly string[])[];
  /** Spelt-out numbers. */
  readonly numerals: Readonly<Record<string, number>>;
}
