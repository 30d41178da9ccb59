/** Spanish, as data. */
import type { Language } from "../language";

export const es: Language = {
  code: "es",
  name: "Spanish",
  stopWords: [],
  abbreviations: [],
  quotationMarks: [],
  decimalMark: ",",
  months: [],
  numerals: {},
};
