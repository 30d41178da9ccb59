/** Opposition: whether a passage that speaks of the same things says otherwise: not so, the contrary, or another did it. */
import { isLedTo, isNoun, type Clause } from "../attribution/phrases/clauses";
import { isDeedConcept, isNegative } from "../text/concepts";
import { spanContains, type Span } from "../text/span";
import { areContrary, clauseHolding, isSameItem, type Comparison, type Match } from "./compare";
import { negatedItem } from "./negation";
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
  const within = comparison.matches.filter(({ isWithin }) => isWithin);
  // Who speaks may be named before: "Mr Dowd: I voted against the budget."
  const telling = within.filter((match) => !isName(match.own));
  const holding = telling.length > 0 ? telling : within;
  const own = clauseHolding(
    claim,
    holding.map((match) => match.own),
  );
  const other = clauseHolding(
    comparison.told,
    holding.map((match) => match.other),
  );
  if (!own || !other) return undefined;
  const inBoth = within.filter(
    (match) => spanContains(own, match.own) && spanContains(other, match.other),
  );
  const isTold = (match: Match): boolean => !telling.includes(match) || inBoth.includes(match);
  if (within.filter(isTold).length < within.length * leastInClause) return undefined;
  const hasName = inBoth.some((match) => match.own.kind === "name");
  const words = inBoth.filter((match) => match.own.kind === "word").length;
  if (own.certainty.words.length + other.certainty.words.length > 0) return undefined;
  const contrary = contraryIn(claim, own, comparison, other);
  // "The court sat until noon; Reiff was absent": who is named behind a clause does nothing in it.
  const isOfOthers = within.some((match) => isName(match.own) && match.other.start >= other.end);
  const negated =
    !isOfOthers && words >= (hasName ? 1 : 2)
      ? (negationIn(claim, own, comparison, other, inBoth) ??
        continuedNegation(claim, own, comparison, other))
      : undefined;
  if (contrary && negated) return undefined;
  return contrary ?? negated;
}

/** Of things that bear no name, so many must be told in both clauses, and all of the claim's. */
const fewestNameless = 2;

/** Whether a passage names all whom a clause of the claim names, and nobody else in the clause that says otherwise. */
function areOfSame(
  claim: Proposition,
  own: Clause,
  { told, matches }: Comparison,
  other: Clause,
  contrary: Item,
): boolean {
  const names = itemsIn(claim, own).filter(isName);
  const others = itemsIn(told, other).filter(isName);
  // Whom a passage without names goes on speaking of, is named nearby.
  const isNamed = (name: Item): boolean =>
    matches.some((match) => match.own === name && (match.isWithin || others.length === 0));
  if (names.length === 0) {
    const rest = itemsIn(claim, own).filter((item) => item !== contrary && !isCount(item));
    const isTold = (item: Item): boolean =>
      matches.some((match) => match.own === item && match.isWithin);
    return rest.length >= fewestNameless && others.length === 0 && rest.every(isTold);
  }
  return (
    names.every(isNamed) &&
    others.every((name) => matches.some((match) => match.isWithin && match.other === name))
  );
}

const isName = ({ kind }: Item): boolean => kind === "name";

const isCount = (item: Item): boolean =>
  item.kind === "figure" && item.figure.kind !== "year" && item.figure.kind !== "date";

function contraryIn(
  claim: Proposition,
  own: Clause,
  comparison: Comparison,
  other: Clause,
): Opposition | undefined {
  const { told, matches, missing } = comparison;
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
    if (found && areOfSame(claim, own, comparison, other, item))
      return { kind: "contrary", own: item, other: found };
  }
  return undefined;
}

function negationIn(
  claim: Proposition,
  own: Clause,
  { told, missing }: Comparison,
  other: Clause,
  matches: readonly Match[],
): Opposition | undefined {
  const [mine, theirs] = [negatedItem(claim, own), negatedItem(told, other)];
  if ((mine === undefined) === (theirs === undefined)) return undefined;
  if (own.isNegatedWithin || other.isNegatedWithin) return undefined;
  if (isDeniedIn(claim, own) || isDeniedIn(told, other)) return undefined;
  if (mine && mayNegateElse(claim, own, missing)) return undefined;
  const positive = mine ? itemsIn(told, other) : itemsIn(claim, own);
  const isDenial = (item: Item): boolean =>
    item.concepts.some(isNegative) && !matches.some((match) => hasSameWord(match, item));
  if (positive.some(isDenial)) return undefined;
  const shared = matches.find((match) => match.own === mine || match.other === theirs);
  const isPlain =
    shared !== undefined &&
    (mine
      ? isAsserted(told, shared.other, claim, mine)
      : isAsserted(claim, shared.own, told, theirs!));
  const hasDeed = (mine ? itemsIn(claim, own) : itemsIn(told, other)).some(isDeed);
  const isAllTold = positive.every(
    (item) =>
      item.kind !== "word" || matches.some(({ own, other }) => own === item || other === item),
  );
  if (!hasDeed && !isAllTold) return undefined;
  return isPlain && isOfDeed(mine ? [claim, own, mine] : [told, other, theirs!], matches)
    ? { kind: "negation", own: wholeOf(own), other: wholeOf(other) }
    : undefined;
}

/** "Not paid for by the council": what a negated clause of the claim has beside what is told, may be what it negates. */
const mayNegateElse = (claim: Proposition, own: Clause, missing: readonly Item[]): boolean =>
  itemsIn(claim, own).some((item) => item.kind !== "figure" && missing.includes(item));

const hasSameWord = ({ own, other }: Match, item: Item): boolean =>
  (own === item || other === item) && own.stem === other.stem;

/** Whether a word tells what happened as the negated one would: no infinitive that a verb leads to ("proposed to build"), and no noun beside it ("for two games"). */
function isAsserted(
  { language, text }: Proposition,
  word: Item,
  other: Proposition,
  negated: Item,
): boolean {
  if (isLedTo(language, text, word) && !isLedTo(other.language, other.text, negated)) return false;
  return (
    isNoun(other.language, other.text, negated.start) ||
    !isNoun(language, text, word.start) ||
    !isDeed(negated)
  );
}

/** "He knew of the failure and did not report it": what a clause negates that goes on speaking of the same. */
function continuedNegation(
  claim: Proposition,
  own: Clause,
  { told, matches }: Comparison,
  other: Clause,
): Opposition | undefined {
  const next = told.clauses[told.clauses.indexOf(other) + 1];
  if (!next?.isContinued || next.isNegatedWithin || negatedItem(claim, own)) return undefined;
  const theirs = negatedItem(told, next);
  const isShared = matches.some(
    (match) => match.isWithin && match.other === theirs && spanContains(own, match.own),
  );
  return isShared && !isDeniedIn(claim, own)
    ? { kind: "negation", own: wholeOf(own), other: wholeOf(next) }
    : undefined;
}

/** "Not one lamp will leave the hall" negates the leaving: where a thing is negated, the deed beside it must be shared. */
function isOfDeed(
  [proposition, clause, negated]: readonly [Proposition, Clause, Item],
  matches: readonly Match[],
): boolean {
  if (isDeed(negated)) return true;
  const deeds = itemsIn(proposition, clause).filter((item) => item !== negated && isDeed(item));
  return deeds.every((deed) => matches.some(({ own, other }) => own === deed || other === deed));
}

const isDeed = ({ kind, concepts }: Item): boolean =>
  kind === "word" && concepts.some(isDeedConcept);

/** Whether somebody is told to deny what stands in a clause. */
const isDeniedIn = ({ attributions }: Proposition, clause: Span): boolean =>
  attributions.some(
    ({ certainty, cue }) =>
      (certainty.level === "denied" || certainty.level === "doubted") &&
      cue.some((part) => spanContains(clause, part)),
  );

const itemsIn = ({ items }: Proposition, clause: Span): Item[] =>
  items.filter((item) => spanContains(clause, item));

const wholeOf = ({ start, end }: Span): Span => ({ start, end });
