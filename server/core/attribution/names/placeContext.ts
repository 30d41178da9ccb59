/** Where names of places stand: "in Nottingham", "the mayor of Lowtide", "nato a Bassomare". */
import type { Lexicon } from "../lexicon/lexicon";
import type { Stretch } from "../reading";
import type { Word } from "../words/word";

/** What the words around a name do not tell. */
export interface Look {
  /** Only one word parts it from the name of a place before it. */
  readonly followsPlace: boolean;
  /** Nothing but its first letter is a capital. */
  readonly isPlain: boolean;
}

/** Most words of a town of which nothing but a preposition tells. */
const longestTown = 2;

/** Whether the words around a name that may be anybody's tell that it is a place's. */
export function standsAsPlace(
  words: readonly Word[],
  { from, to }: Stretch,
  lexicon: Lexicon,
  { followsPlace, isPlain }: Look,
): boolean {
  const { names } = lexicon;
  const before = words[from - 1];
  if (!before) return false;
  const leadsToPlace = names.locatives.has(before.folded) || names.placeNouns.has(before.folded);
  if (leadsToPlace && isPlain) return true;
  if (names.connectors.has(before.folded) && isOwnedBy(words, from, lexicon)) return true;
  if (names.directions.has(before.folded) && to - from <= longestTown && isPlain)
    return (
      !words.slice(from, to).some(({ folded }) => names.givenNames.has(folded)) &&
      !names.companions.has(words[from - 2]?.folded ?? "")
    );
  return (followsPlace && isListed(words, { from, to }, lexicon)) || isDistrict(words, to, lexicon);
}

/** Whether a state is spoken of as where something is: "in Russia", "(Russia)", "i confini della Russia", "Russia, arrestati due pirati". A union of states is no place. */
export function isStateAsPlace(
  words: readonly Word[],
  { from, to }: Stretch,
  lexicon: Lexicon,
): boolean {
  const { names, habits } = lexicon;
  const before = words[from - 1];
  if (before && names.locatives.has(before.folded)) return true;
  if (!habits.nounFirst || unions.has(words[from]!.folded)) return false;
  const after = words[to]?.folded;
  if (before?.folded === "(") return after === ")" || after === ",";
  if (!before && (after === ":" || after === undefined)) return true;
  if (!before) return after === "," && !lexicon.grammar.relatives.has(words[to + 1]?.folded ?? "");
  if (names.directions.has(before.folded)) return true;
  const isGenitive =
    names.connectors.has(before.folded) && lexicon.grammar.prepositions.has(before.folded);
  return isGenitive && !isOwner(words[from - 2], lexicon);
}

const unions = new Set(
  "unione unión union ue eu european europäische européenne urss ussr".split(" "),
);

/** Whether what a state is said to have is what it says, does or acts by: "l'annuncio della Russia", "la mano della Russia". */
const isOwner = (word: Word | undefined, { nouns, deeds }: Lexicon): boolean =>
  word !== undefined &&
  (deeds.shares.has(word.folded) ||
    nouns.doers.has(word.folded) ||
    nouns.affiliations.has(word.folded) ||
    nouns.statements.has(word.folded) ||
    nouns.deeds.has(word.folded) ||
    nouns.undertakings.has(word.folded));

/** "the mayor of", "provincia di". */
function isOwnedBy(words: readonly Word[], from: number, { names, grammar }: Lexicon): boolean {
  if (grammar.conjunctions.has(words[from - 1]!.folded)) return false;
  const owner = words[from - 2]?.folded ?? "";
  return names.placeOwners.has(owner) || names.placeNouns.has(owner);
}

/** "Alba, Lowtide and Berg" behind a known place: the next of a list, which goes on or ends with "and". */
function isListed(words: readonly Word[], { from, to }: Stretch, { grammar }: Lexicon): boolean {
  const before = words[from - 1]!.folded;
  if (grammar.conjunctions.has(before)) return true;
  const after = words[to]?.folded ?? "";
  return (
    before === "," &&
    (after === "," || grammar.conjunctions.has(after)) &&
    words[to + 1]?.isCapital === true
  );
}

/** "Bassomare (RM)": a name with the sign of its district. */
const isDistrict = (words: readonly Word[], to: number, { names }: Lexicon): boolean =>
  words[to]?.folded === "(" &&
  names.districts.has(words[to + 1]?.folded ?? "") &&
  words[to + 2]?.folded === ")";
