/** Names where every noun is capitalised: what tells them from common nouns. */
import { places } from "../../languages/geography";
import { sliceOf } from "../../text/span";
import type { Lexicon } from "../lexicon/lexicon";
import { isInitial } from "./nameBounds";
import { isTelling } from "./nameShapes";
import { placeKindOf } from "./places";
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

/** Where nouns are capitalised, several capitalised words are a name only if one of them is known from names, if they begin with an adjective that would be small otherwise, or if an "&" joins them. */
export function isNounlikeName(
  text: string,
  words: readonly Word[],
  { from, to }: Stretch,
  { names }: Lexicon,
): boolean {
  const inside = words.slice(from, to);
  const [first, ...rest] = inside;
  if (isOblique(first!, names)) return false;
  if (names.adjectives.has(first!.folded) && !isInitial(words, from)) return true;
  if (names.seats.has(first!.folded) && placeKindOf(rest) === undefined) return false;
  return inside.some(
    (word) =>
      names.givenNames.has(word.folded) ||
      names.organisations.has(word.folded) ||
      names.groups.has(word.folded) ||
      word.folded === "&" ||
      isTelling(text, word),
  );
}

/** "Deutschen" of "der Deutschen Bahn": in another case than its name, which would make two of it. */
const isOblique = ({ folded }: Word, { adjectives }: Lexicon["names"]): boolean =>
  /e[nm]$/.test(folded) && adjectives.has(folded.slice(0, -1));

/** A body known by its noun alone, or by names and its noun joined: "Bundestag", "Robert-Koch-Institut", "EU-Kommission". */
export function isBody(text: string, word: Word, { names }: Lexicon): boolean {
  if (names.soleBodies.has(word.folded)) return true;
  const parts = sliceOf(text, word).split(/[-‐‑]/);
  const [first = ""] = parts;
  const head = parts.at(-1)!.toLowerCase();
  if (parts.length < 2 || !names.organisations.has(head) || names.seats.has(head)) return false;
  if (!parts.every((part) => /^\p{Lu}/u.test(part))) return false;
  return parts.length > 2 || /^\p{Lu}{2,}$/u.test(first) || places.has(first.toLowerCase());
}

/** The words of a run that name a body, without the nouns beside it: "Bundestag" of "Bundestag Kritik", "Kieler Polizei" of "Kieler Polizei Anzeige". */
export function bodyWithin(
  words: readonly Word[],
  { from, to }: Stretch,
  { names }: Lexicon,
): Stretch {
  if (to - from < 2) return { from, to };
  const [first, second] = [words[from]!, words[from + 1]!];
  if (second.isCapital && names.soleBodies.has(first.folded)) return { from, to: from + 1 };
  if (names.seats.has(second.folded) && first.folded.endsWith("er") && words[from + 2]?.isCapital)
    return { from, to: from + 2 };
  const isBare = !names.adjectives.has(first.folded) && !first.folded.endsWith("er");
  if (isBare && names.soleBodies.has(words[to - 1]!.folded)) return { from: to - 1, to };
  return { from, to };
}
