/** Contraries: a passage tells of the same what excludes a word of the claim: rose, fell. */
import { spanContains } from "../text/span";
import {
  areContrary,
  clauseHolding,
  isName,
  isSameItem,
  itemsWithin,
  type ClauseOf,
  type Comparison,
} from "./compare";
import { negatedItems } from "./negation";
import type { Opposition } from "./opposition";
import type { Item } from "./proposition";

/** Of things that bear no name, so many must be told besides, and all of the claim's. */
const fewestNameless = 2;
/** Of the other words of a claim that names somebody, so much must be told, there or nearby. */
const leastToldOfNamed = 0.5;

/** A word of a claim's clause that a passage tells the contrary of; undefined where either is hedged or negated. */
export function contraryIn(own: ClauseOf, comparison: Comparison): Opposition | undefined {
  const { told, matches, missing } = comparison;
  const { proposition: claim, clause } = own;
  const isSameLanguage = claim.language === told.language;
  const elsewhere = matches.flatMap((match) => (match.isWithin ? [] : [match.own]));
  const differing = [...missing, ...elsewhere].filter(
    (item) => item.kind === "word" && spanContains(clause, item),
  );
  if (differing.length === 0 || negatedItems(claim, clause).length > 0) return undefined;
  for (const item of differing) {
    const found = told.items.find(
      (each) =>
        each.kind === "word" &&
        areContrary(item, each) &&
        !claim.items.some((mine) => isSameItem(mine, each, isSameLanguage)),
    );
    const other = found && clauseHolding(told, [found]);
    if (!other || other.certainty.words.length > 0 || negatedItems(told, other).length > 0)
      continue;
    if (areOfSame(own, comparison, { proposition: told, clause: other }, item))
      return { kind: "contrary", own: item, other: found };
  }
  return undefined;
}

/** Whether a passage names all whom a clause of the claim names, and nobody else in the clause that says otherwise; of what has no name, tells all. */
function areOfSame(
  own: ClauseOf,
  { matches }: Comparison,
  other: ClauseOf,
  contrary: Item,
): boolean {
  const isTold = (item: Item): boolean =>
    matches.some((match) => match.own === item && match.isWithin);
  const isNear = (item: Item): boolean => matches.some((match) => match.own === item);
  const mine = itemsWithin(own).filter((item) => item !== contrary && !isCount(item));
  const names = mine.filter(isName);
  const others = itemsWithin(other).filter(isName);
  if (names.length === 0)
    return mine.length >= fewestNameless && others.length === 0 && mine.every(isTold);
  // Whom a passage without names goes on speaking of, is named nearby.
  const isNamed = (name: Item): boolean => isTold(name) || (others.length === 0 && isNear(name));
  const words = mine.filter(({ kind }) => kind === "word");
  return (
    names.every(isNamed) &&
    others.every((name) => matches.some((match) => match.isWithin && match.other === name)) &&
    words.filter(isNear).length >= words.length * leastToldOfNamed
  );
}

const isCount = (item: Item): boolean =>
  item.kind === "figure" && item.figure.kind !== "year" && item.figure.kind !== "date";
