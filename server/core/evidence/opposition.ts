/** Opposition: whether a passage that speaks of the same things says otherwise: not so, the contrary, or another did it. */
import type { Clause } from "../attribution/phrases/clauses";
import { areExclusive, isNegative } from "../text/concepts";
import { spanContains, type Span } from "../text/span";
import { clauseHolding, isSameItem, type Comparison, type Match } from "./compare";
import { negatedItem } from "./negation";
import type { Item, NameItem, Proposition } from "./proposition";
import { roleOpposition } from "./roles";

export type Opposition =
  /** One of them negates what the other does not. */
  | { readonly kind: "negation"; readonly own: Span; readonly other: Span }
  /** A word of the one is the contrary of a word of the other: rose, fell. */
  | { readonly kind: "contrary"; readonly own: Item; readonly other: Item }
  /** Who did it to whom is the other way round. */
  | { readonly kind: "swapped"; readonly own: NameItem; readonly other: NameItem }
  /** The same was done to the same, by another. */
  | { readonly kind: "agent"; readonly own: NameItem; readonly other: NameItem };

/** Of what a claim and a passage share, so much must stand in one clause of each for these to be compared. */
const leastInClause = 0.6;

/** The first opposition found; undefined where the two agree or cannot be told apart. */
export const oppositionOf = (claim: Proposition, comparison: Comparison): Opposition | undefined =>
  roleOpposition(claim, comparison) ?? clauseOpposition(claim, comparison);

function clauseOpposition(claim: Proposition, comparison: Comparison): Opposition | undefined {
  const within = comparison.matches.filter(({ isWithin }) => isWithin);
  const own = clauseHolding(
    claim,
    within.map((match) => match.own),
  );
  const other = clauseHolding(
    comparison.told,
    within.map((match) => match.other),
  );
  if (!own || !other) return undefined;
  const inBoth = within.filter(
    (match) => spanContains(own, match.own) && spanContains(other, match.other),
  );
  if (inBoth.length < within.length * leastInClause) return undefined;
  const hasName = inBoth.some((match) => match.own.kind === "name");
  const words = inBoth.filter((match) => match.own.kind === "word").length;
  if (own.certainty.words.length + other.certainty.words.length > 0) return undefined;
  const isOfSame =
    hasName &&
    inBoth.filter((match) => match.own.kind === "name").length ===
      itemsIn(claim, own).filter(({ kind }) => kind === "name").length;
  const contrary = isOfSame ? contraryIn(claim, own, comparison, other) : undefined;
  const negated =
    words >= (hasName ? 1 : 2) ? negationIn(claim, own, comparison.told, other, inBoth) : undefined;
  if (contrary && negated) return undefined;
  return contrary ?? negated;
}

function contraryIn(
  claim: Proposition,
  own: Clause,
  { told, matches, missing }: Comparison,
  other: Clause,
): Opposition | undefined {
  const isSameLanguage = claim.language === told.language;
  const elsewhere = matches.flatMap((match) => (match.isWithin ? [] : [match.own]));
  for (const item of [...missing, ...elsewhere]) {
    if (item.kind !== "word" || !spanContains(own, item)) continue;
    if (negatedItem(claim, own) ?? negatedItem(told, other)) return undefined;
    const found = told.items.find(
      (each) =>
        each.kind === "word" &&
        spanContains(other, each) &&
        areContrary(item, each) &&
        !claim.items.some((mine) => isSameItem(mine, each, isSameLanguage)),
    );
    if (found) return { kind: "contrary", own: item, other: found };
  }
  return undefined;
}

const areContrary = (a: Item, b: Item): boolean =>
  a.concepts.some((concept) => b.concepts.some((other) => areExclusive(concept, other)));

function negationIn(
  claim: Proposition,
  own: Clause,
  told: Proposition,
  other: Clause,
  matches: readonly Match[],
): Opposition | undefined {
  const [mine, theirs] = [negatedItem(claim, own), negatedItem(told, other)];
  if ((mine === undefined) === (theirs === undefined)) return undefined;
  const positive = mine ? itemsIn(told, other) : itemsIn(claim, own);
  if (positive.some(({ concepts }) => concepts.some(isNegative))) return undefined;
  const isShared = matches.some((match) => match.own === mine || match.other === theirs);
  return isShared ? { kind: "negation", own: wholeOf(own), other: wholeOf(other) } : undefined;
}

const itemsIn = ({ items }: Proposition, clause: Span): Item[] =>
  items.filter((item) => spanContains(clause, item));

const wholeOf = ({ start, end }: Span): Span => ({ start, end });
