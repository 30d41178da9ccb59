/** Italian, as data. */
import type { Language } from "../language";

export const it: Language = {
  code: "it",
  name: "Italian",
  stopWords: [],
  abbreviations: [],
  quotationMarks: [],
  decimalMark: ",",
  months: [],
  numerals: {},
};
