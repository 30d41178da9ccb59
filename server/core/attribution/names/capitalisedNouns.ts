/** Names where every noun is capitalised: what tells them from common nouns. */
import type { Lexicon } from "../lexicon/lexicon";
import { isTelling } from "./nameShapes";
import type { Stretch } from "../reading";
import type { Word } from "../words/word";

/** "Südlicht" of "die Firma Südlicht", "Velvet Heron" of "die Gruppe Velvet Heron". */
export function isCalledBody(
  words: readonly Word[],
  { from, to }: Stretch,
  { names, grammar }: Lexicon,
): boolean {
  const noun = words[from - 1]?.folded ?? "";
  if (!grammar.determiners.has(words[from - 2]?.folded ?? "")) return false;
  return names.organisationNouns.has(noun) || (to - from > 1 && names.groupNouns.has(noun));
}

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
