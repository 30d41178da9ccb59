/** What kind of bearer a name has, by its words and by what stands around it. */
import { sliceOf } from "../../text/span";
import type { Lexicon } from "../lexicon/lexicon";
import { isBody } from "./capitalisedNouns";
import type { NameKind } from "./name";
import { isOfficeNoun, isRoleNoun } from "./rolePhrases";
import { isPlainlySmall } from "./nameShapes";
import { isStateAsPlace, standsAsPlace, type Look } from "./placeContext";
import { placeKindOf } from "./places";
import type { Stretch } from "../reading";
import type { Word } from "../words/word";

const registryNumber = /^(?:apt|ta|unc|fin|dev|storm|temp|uac|g)-?\d+$/;

/** What stands before a name. */
interface Before {
  /** A title that was left out. */
  readonly isTitled: boolean;
  /** The name of a place, but for one word. */
  readonly followsPlace: boolean;
}

/** Kind of the name in words `[from, to)`. */
export function kindOf(
  text: string,
  words: readonly Word[],
  { from, to }: Stretch,
  lexicon: Lexicon,
  { isTitled, followsPlace }: Before,
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
  if (place === "state" && isStateAsPlace(words, { from, to }, lexicon)) return "place";
  if (place) return place;
  if (isTitled) return "person";
  if (inside.length === 1 && registryNumber.test(inside[0]!.folded)) return "group";
  if (inside.some(({ folded }) => names.groups.has(folded))) return "group";
  if (inside.some(({ folded }) => names.organisations.has(folded))) return "organisation";
  if (lexicon.habits.capitalisesNouns && isBodyName(text, inside, lexicon)) return "organisation";
  if (inside.length > 2 && names.movements.has(inside[0]!.folded) && !inside[1]!.isCapital)
    return "organisation";
  if (isSaint(words, { from, to }, lexicon)) return "place";
  const isNamed = inside.length > 1 && names.givenNames.has(inside[0]!.folded);
  if (hasPlaceNoun(inside, isNamed, lexicon)) return "place";
  if (isNamed) return "person";
  return (
    kindAround(words, { from, to }, lexicon, {
      followsPlace,
      isPlain: isPlainlySmall(text, inside[0]!) || !/\p{L}\p{Lu}/u.test(sliceOf(text, inside[0]!)),
    }) ?? (isAcronym(text, inside) ? "organisation" : "unknown")
  );
}

/** Whether a word names a body, or the last is one joined with its noun: "Deutscher Bauernverband". */
const isBodyName = (text: string, inside: readonly Word[], lexicon: Lexicon): boolean =>
  inside.some((word) => isBody(text, word, lexicon)) ||
  (inside.length > 1 && endsInBody(inside.at(-1)!.folded, lexicon));

/** Letters of the shortest noun for a body that is told at the end of another. */
const shortestNoun = 5;

function endsInBody(folded: string, { names }: Lexicon): boolean {
  for (let at = 3; at <= folded.length - shortestNoun; at += 1)
    if (names.organisations.has(folded.slice(at))) return true;
  return false;
}

/** "San Marco", by which mostly a place is called; with an article it is something else, a ship or a club. */
function isSaint(
  words: readonly Word[],
  { from, to }: Stretch,
  { names, grammar }: Lexicon,
): boolean {
  if (to - from < 2 || !names.saints.has(words[from]!.folded)) return false;
  return (
    !hasArticle(words[from - 1]?.folded ?? "", { names, grammar }) &&
    names.givenNames.has(words[from + 1]!.folded)
  );
}

/** Whether a word is an article, as "la", or holds one, as "della", where preposition and article are one. */
export const hasArticle = (
  before: string,
  { names, grammar }: Pick<Lexicon, "names" | "grammar">,
): boolean =>
  grammar.determiners.has(before) ||
  (before.length > 2 && names.connectors.has(before) && grammar.prepositions.has(before));

/** Capitals only, two to six: FBI, U.N. */
function isAcronym(text: string, words: readonly Word[]): boolean {
  if (words.length !== 1 || isPlainlySmall(text, words[0]!)) return false;
  const letters = sliceOf(text, words[0]!).replaceAll(".", "");
  return letters.length >= 2 && letters.length <= 6 && /^\p{Lu}[\p{Lu}\d]+$/u.test(letters);
}

function kindAround(
  words: readonly Word[],
  { from, to }: Stretch,
  lexicon: Lexicon,
  look: Look,
): NameKind | undefined {
  const { names } = lexicon;
  const before = words[namingStart(words, from, lexicon) - 1];
  if (before?.isWord) {
    if (names.organisationNouns.has(before.folded)) return "organisation";
    if (names.groupNouns.has(before.folded)) return "group";
    if (isOfficeNoun(before, lexicon.roles)) return "person";
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
  return standsAsPlace(words, { from, to }, lexicon, look) ? "place" : undefined;
}

/** Most words by which somebody takes a name: "che si fa chiamare". */
const longestNaming = 4;

/** Where what gives a name begins before it: "named" of "a crew named Slow Heron", "that calls itself"; else the name's own place. */
function namingStart(words: readonly Word[], from: number, lexicon: Lexicon): number {
  const { namingVerbs } = lexicon;
  const own = words[from - 1];
  const verb = own?.entry.isAdverb ? from - 2 : from - 1;
  const uses = namingVerbs.get(words[verb]?.folded ?? "");
  if (!uses) return from;
  if (uses.some(({ forms }) => forms.has("participle"))) return verb;
  for (let at = verb - 1; at >= 0 && verb - at <= longestNaming; at -= 1) {
    const word = words[at]!;
    if (!word.isWord || word.isCapital) return from;
    if (isRoleNoun(word, lexicon)) return at + 1;
  }
  return from;
}

/** "Isola Lunga", "Long River": a noun for a place where a name has its head. */
const hasPlaceNoun = (
  inside: readonly Word[],
  isNamed: boolean,
  { names, habits }: Lexicon,
): boolean =>
  (names.placeNouns.has(inside.at(-1)!.folded) && !(isNamed && habits.nounFirst)) ||
  (habits.nounFirst === true && names.placeNouns.has(inside[0]!.folded)) ||
  (inside.length > 1 && names.placeHeads.has(inside[0]!.folded));
