/** The stem that the inflected forms of a word share in its language, by the Snowball algorithms (Porter 2001). */
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import type { LanguageCode } from "../languages";
import { toTerm } from "../text/terms";

const stemmers: Readonly<Record<LanguageCode, (word: string) => string>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
};

const known = new Map<string, string>();
/** Beyond so many words the memory begins anew. */
const mostKnown = 50_000;

/** The stem of a folded word, without diacritics. */
export function stemIn(folded: string, language: LanguageCode): string {
  const key = `${language} ${folded}`;
  let stem = known.get(key);
  if (stem === undefined) {
    if (known.size >= mostKnown) known.clear();
    stem = toTerm(stemmers[language](folded));
    known.set(key, stem);
  }
  return stem;
}
