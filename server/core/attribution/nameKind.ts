/** What kind of bearer a name has, by its words and by what stands around it. */
import { sliceOf } from "../text/span";
import type { Lexicon } from "./lexicon";
import type { NameKind } from "./name";
import { placeKindOf } from "./places";
import type { Stretch } from "./reading";
import type { Word } from "./word";

const registryNumber = /^(?:apt|ta|unc|fin|dev|storm|temp|uac|g)-?\d+$/;

/** Kind of the name in words `[from, to)`; `isTitled` where a title was left out before it. */
export function kindOf(
  text: string,
  words: readonly Word[],
  { from, to }: Stretch,
  lexicon: Lexicon,
  isTitled: boolean,
): NameKind {
  const { names } = lexicon;
  const inside = words.slice(from, to);
  const place = placeKindOf(inside);
  if (
    place === "state" &&
    inside[0]!.folded === "us" &&
    !sliceOf(text, inside[0]!).startsWith("US")
  )
    return "unknown";
  if (place) return place;
  if (isTitled) return "person";
  if (inside.length === 1 && registryNumber.test(inside[0]!.folded)) return "group";
  if (inside.some(({ folded }) => names.groups.has(folded))) return "group";
  if (inside.some(({ folded }) => names.organisations.has(folded))) return "organisation";
  if (inside.length > 1 && names.givenNames.has(inside[0]!.folded)) return "person";
  return (
    kindAround(words, { from, to }, lexicon) ??
    (isAcronym(text, inside) ? "organisation" : "unknown")
  );
}

/** Capitals only, two to six: FBI, U.N. */
function isAcronym(text: string, words: readonly Word[]): boolean {
  if (words.length !== 1) return false;
  const letters = sliceOf(text, words[0]!).replaceAll(".", "");
  return letters.length >= 2 && letters.length <= 6 && /^\p{Lu}[\p{Lu}\d]+$/u.test(letters);
}

function kindAround(
  words: readonly Word[],
  { from, to }: Stretch,
  { names }: Lexicon,
): NameKind | undefined {
  const before = words[from - 1];
  if (before?.isWord) {
    if (names.organisationNouns.has(before.folded)) return "organisation";
    if (names.groupNouns.has(before.folded)) return "group";
    if (names.personNouns.has(before.folded) || names.titles.has(before.folded)) return "person";
    if (names.placeNouns.has(before.folded)) return "place";
  }
  const after = words[to];
  if (after?.isWord && names.groupNouns.has(after.folded)) return "group";
  if (after?.folded === ",") {
    for (let at = to + 1; at < words.length && at - to < 6 && words[at]!.isWord; at += 1) {
      if (names.personNouns.has(words[at]!.folded)) return "person";
      if (names.organisationNouns.has(words[at]!.folded)) return "organisation";
      if (names.groupNouns.has(words[at]!.folded)) return "group";
    }
  }
  return isInPlace(words, from) ? "place" : undefined;
}

const placePrepositions = new Set(["in", "near", "nach", "à", "en"]);

/** "in Nottingham", "à Montbéliard". */
const isInPlace = (words: readonly Word[], from: number): boolean =>
  placePrepositions.has(words[from - 1]?.folded ?? "");
