/** Names where every noun is capitalised: what tells them from common nouns. */
import type { Lexicon } from "../lexicon/lexicon";
import { isTelling } from "./nameShapes";
import type { Stretch } from "../reading";
import { isOfficeNoun } from "./rolePhrases";
import type { Word } from "../words/word";

/** Whether a noun before capitalised words tells that they are the name of what it says. */
export const isCalledOne = (words: readonly Word[], stretch: Stretch, lexicon: Lexicon): boolean =>
  isCalledBody(words, stretch, lexicon) || isCalledPerson(words, stretch, lexicon);

/** "Südlicht" of "die Firma Südlicht", "Velvet Heron" of "die Gruppe Velvet Heron". */
function isCalledBody(
  words: readonly Word[],
  { from, to }: Stretch,
  { names, grammar }: Lexicon,
): boolean {
  const noun = words[from - 1]?.folded ?? "";
  if (!grammar.determiners.has(words[from - 2]?.folded ?? "")) return false;
  return names.organisationNouns.has(noun) || (to - from > 1 && names.groupNouns.has(noun));
}

/** "Anna Lund" of "die Politologin Anna Lund": what follows a noun for one person, in several words. */
const isCalledPerson = (
  words: readonly Word[],
  { from, to }: Stretch,
  { roles }: Lexicon,
): boolean =>
  to - from > 1 && words[from - 1]?.isCapital === true && isOfficeNoun(words[from - 1]!, roles);

/** Where nouns are capitalised, two capitalised words are a name only if one of them is known from names, or none is an everyday noun's. */
export function isNounlikeName(
  text: string,
  words: readonly Word[],
  { from, to }: Stretch,
  { names }: Lexicon,
): boolean {
  return words
    .slice(from, to)
    .some(
      (word) =>
        names.givenNames.has(word.folded) ||
        names.organisations.has(word.folded) ||
        names.groups.has(word.folded) ||
        isTelling(text, word),
    );
}
