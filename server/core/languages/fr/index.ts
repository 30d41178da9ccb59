/** French, as data. */
import type { Language } from "../language";

export const fr: Language = {
  code: "fr",
  name: "French",
  stopWords: [],
  abbreviations: [],
  quotationMarks: [],
  decimalMark: ",",
  months: [],
  numerals: {},
};
