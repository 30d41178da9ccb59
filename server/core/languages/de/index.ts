/** German, as data. */
import type { Language } from "../language";

export const de: Language = {
  code: "de",
  name: "German",
  stopWords: [],
  abbreviations: [],
  quotationMarks: [],
  decimalMark: ",",
  months: [],
  numerals: {},
};
