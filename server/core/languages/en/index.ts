/** English, as data. */
import type { Language } from "../language";

export const en: Language = {
  code: "en",
  name: "English",
  stopWords: [],
  abbreviations: [],
  quotationMarks: [],
  decimalMark: ".",
  months: [],
  numerals: {},
};
