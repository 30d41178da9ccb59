/** Opposition: whether a passage that speaks of the same things says otherwise: not so, the contrary, or another did it. */
import type { Span } from "../text/span";
import { spanContains } from "../text/span";
import { clauseHolding, isName, type Comparison, type Match } from "./compare";
import { contraryIn } from "./contraries";
import { continuedNegation, negationBetween } from "./negations";
import type { Item, NameItem, Proposition } from "./proposition";
import { roleOpposition } from "./roles";

export type Opposition =
  /** One of them negates what the other does not. */
  | { readonly kind: "negation"; readonly own: Span; readonly other: Span }
  /** A word of the one is the contrary of a word of the other: rose, fell. */
  | {
      readonly kind: "contrary";
      readonly own: Item;
      readonly other: Item;
      /** Done to the same, so that nothing else need be alike. */
      readonly isOfSame?: true;
      /** Each may hold at its time. */
      readonly isPassing?: true;
    }
  /** Who did it to whom is the other way round. */
  | {
      readonly kind: "swapped";
      readonly own: Item;
      readonly other: Item;
      /** The word of the claim that tells what was done. */
      readonly deed?: Item;
    }
  /** The same was done to the same, by another. */
  | {
      readonly kind: "agent";
      readonly own: NameItem;
      readonly other: NameItem;
      /** Of the claim, all that tells who it was: "the mayor, Jon Reeve". */
      readonly agents: readonly Item[];
      readonly deed?: Item;
    };

/** Of what a claim and a passage share, so much must stand in one clause of each for these to be compared. */
const leastInClause = 0.6;

/** The first opposition found; undefined where the two agree or cannot be told apart. */
export const oppositionOf = (claim: Proposition, comparison: Comparison): Opposition | undefined =>
  roleOpposition(claim, comparison) ?? clauseOpposition(claim, comparison);

function clauseOpposition(claim: Proposition, comparison: Comparison): Opposition | undefined {
  const { told, matches } = comparison;
  const within = matches.filter(({ isWithin }) => isWithin);
  // Who speaks may be named before: "Mr Dowd: I voted against the budget."
  const telling = within.filter((match) => !isName(match.own));
  const holding = telling.length > 0 ? telling : within;
  const own = clauseHolding(
    claim,
    holding.map((match) => match.own),
  );
  const other = clauseHolding(
    told,
    holding.map((match) => match.other),
  );
  if (!own || !other || own.certainty.words.length > 0) return undefined;
  const contrary = contraryIn({ proposition: claim, clause: own }, comparison);
  const inBoth = within.filter(
    (match) => spanContains(own, match.own) && spanContains(other, match.other),
  );
  const isTold = (match: Match): boolean => !telling.includes(match) || inBoth.includes(match);
  const isOneClause = within.filter(isTold).length >= within.length * leastInClause;
  // "The court sat until noon; Reiff was absent": who is named behind a clause does nothing in it.
  const isOfOthers = within.some((match) => isName(match.own) && match.other.start >= other.end);
  if (!isOneClause || isOfOthers || other.certainty.words.length > 0) return contrary;
  const [mine, theirs] = [
    { proposition: claim, clause: own },
    { proposition: told, clause: other },
  ];
  const negated =
    negationBetween(mine, theirs, inBoth, comparison.missing) ??
    continuedNegation(mine, theirs, within);
  return contrary && negated ? undefined : (contrary ?? negated);
}
