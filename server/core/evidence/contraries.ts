/** Contraries: a passage tells of the same what excludes a word of the claim: rose, fell. */
import { standsAsNoun } from "../attribution/phrases/clauses";
import { areKin, isDeedConcept, isLightDeed, isNegative } from "../text/concepts";
import { spanContains } from "../text/span";
import {
  areContrary,
  clauseHolding,
  isName,
  isSameItem,
  itemsWithin,
  type ClauseOf,
  type Comparison,
  type Match,
} from "./compare";
import { besides, excludes } from "./excluding";
import { negatedItems } from "./negation";
import type { Opposition } from "./opposition";
import type { Item, Proposition } from "./proposition";

/** Of things that bear no name, so many must be told in the passage itself, and all of the claim's there or nearby. */
const fewestNameless = 2;
/** Of the other words of a claim that names somebody, so much must be told, there or nearby. */
const leastToldOfNamed = 0.5;

/** A word of a claim's clause that a passage tells the contrary of; undefined where either is hedged or negated. */
export function contraryIn(own: ClauseOf, comparison: Comparison): Opposition | undefined {
  const { told } = comparison;
  const { proposition: claim } = own;
  const isSameLanguage = claim.language === told.language;
  const isTold = (item: Item): boolean =>
    comparison.matches.some((match) => match.own === item && match.isWithin);
  for (const item of differingIn(own, comparison)) {
    if (!isPlain(own, item)) continue;
    const found = told.items.find(
      (each) =>
        excludes(claim, item, !isTold(item), comparison, each) &&
        !claim.items.some((mine) => mine !== item && isSameItem(mine, each, isSameLanguage)),
    );
    const clause = found && clauseHolding(told, [found]);
    if (!clause) continue;
    const other = { proposition: told, clause };
    if (clause.certainty.words.length > 0 || !isPlain(other, found)) continue;
    if (areOfSame(own, comparison, other, [item, found]))
      return {
        kind: "contrary",
        own: item,
        other: found,
        ...(!areContrary(item, found) && { isPassing: true }),
      };
  }
  return undefined;
}

/** Words of a claim's clause that a passage lacks, or tells of something else: "sales fell, and costs rose". */
const differingIn = ({ clause }: ClauseOf, { told, matches, missing }: Comparison): Item[] =>
  [
    ...missing,
    ...matches
      .filter((match) => !match.isWithin || isToldOfElse(match, told, matches))
      .map(({ own }) => own),
  ].filter((item) => item.kind === "word" && spanContains(clause, item));

/** Whether a word stands in another clause than all the rest, behind what the claim does not speak of. */
function isToldOfElse(
  { own, other }: Match,
  told: Proposition,
  matches: readonly Match[],
): boolean {
  const rest = matches.filter((match) => match.isWithin && match.own !== own);
  const clause = told.clauses.find((each) => spanContains(each, other));
  if (!clause || rest.length === 0) return false;
  const others = rest.map((match) => match.other);
  const theirs = clauseHolding(told, others);
  return (
    theirs !== clause &&
    others.every((item) => theirs !== undefined && spanContains(theirs, item)) &&
    itemsWithin({ proposition: told, clause }).some(
      (item) => item.end <= other.start && !others.includes(item),
    )
  );
}

/** Whether nothing denies what a word tells: no negation, unless behind a comma, and no word as "rule out" beside it. */
function isPlain(side: ClauseOf, word: Item): boolean {
  const { proposition, clause } = side;
  const negated = negatedItems(proposition, clause);
  const isBehind = clause.negations.every(({ start }) =>
    proposition.text.slice(word.end, start).includes(","),
  );
  if (negated.includes(word) || (negated.length > 0 && !isBehind)) return false;
  return !besides(word, proposition).some(({ concepts }) => concepts.some(isNegative));
}

/** Whether a passage names all whom a clause of the claim names, and nobody else where it says otherwise; of what has no name, tells all. */
function areOfSame(
  own: ClauseOf,
  { matches }: Comparison,
  other: ClauseOf,
  [contrary, found]: readonly [Item, Item],
): boolean {
  // Whom a passage names behind a clause does nothing in it.
  const isTold = (item: Item): boolean =>
    matches.some(
      (match) =>
        match.own === item &&
        match.isWithin &&
        (item.kind !== "name" || match.other.start < other.clause.end),
    );
  const isNear = (item: Item): boolean => matches.some((match) => match.own === item);
  const mine = itemsWithin(own).filter((item) => item !== contrary && !isCount(item));
  const names = mine.filter(isName);
  const words = mine.filter((item) => item.kind === "word" && !isPartOf(item, contrary));
  const others = namesBeside(other, found);
  if (names.length === 0)
    return words.filter(isTold).length >= fewestNameless && others.length === 0
      ? words.every(isNear)
      : false;
  // Whom a passage without names goes on speaking of, is named nearby.
  const isNamed = (name: Item): boolean =>
    isTold(name) || (others.length === 0 && isOnlyNearby(name));
  const isOnlyNearby = (name: Item): boolean =>
    matches.some((match) => match.own === name && !match.isWithin);
  return (
    names.every(isNamed) &&
    others.every((name) => matches.some((match) => match.isWithin && match.other === name)) &&
    words.filter(isNear).length >= words.length * leastToldOfNamed
  );
}

/** Names of a clause up to the next deed: "left the town after both sides had signed it in Oslo". */
function namesBeside(side: ClauseOf, word: Item): Item[] {
  const items = itemsWithin(side);
  const next = items.find((item) => item.start > word.start && isVerb(side.proposition, item));
  return items.filter((item) => isName(item) && (!next || item.start < next.start));
}

const isVerb = ({ language, text }: Proposition, { kind, concepts, start }: Item): boolean =>
  kind === "word" && concepts.some(isDeedConcept) && !standsAsNoun(language, text, start);

/** "Earned a profit", "reached an agreement": a verb that only brings the word in. */
const isPartOf = (item: Item, contrary: Item): boolean =>
  item.concepts.some(
    (concept) => isLightDeed(concept) || contrary.concepts.some((other) => areKin(concept, other)),
  );

const isCount = (item: Item): boolean =>
  item.kind === "figure" && item.figure.kind !== "year" && item.figure.kind !== "date";
