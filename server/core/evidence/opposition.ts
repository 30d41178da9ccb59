/** Opposition: whether a passage that speaks of the same things says otherwise: not so, the contrary, or another did it. */
import type { Attribution } from "../attribution/attribution";
import type { Clause } from "../attribution/clauses";
import { oppositesOf } from "../text/concepts";
import { spanContains, spansOverlap, type Span } from "../text/span";
import { namesOf } from "./bearing";
import { clauseHolding, isSameItem, type Comparison, type Match } from "./compare";
import type { Item, NameItem, Proposition } from "./proposition";

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
const leastInClause = 0.7;

/** The first opposition found; undefined where the two agree or cannot be told apart. */
export function oppositionOf(claim: Proposition, comparison: Comparison): Opposition | undefined {
  return roleOpposition(claim, comparison) ?? clauseOpposition(claim, comparison);
}

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
  if (inBoth.length < within.length * leastInClause || inBoth.length < 2) return undefined;
  const contrary = contraryIn(claim, own, comparison, other);
  const negated = negationIn(claim, own, comparison.told, other, inBoth);
  if (contrary && negated) return undefined;
  return contrary ?? negated;
}

function contraryIn(
  claim: Proposition,
  own: Clause,
  { told, missing }: Comparison,
  other: Clause,
): Opposition | undefined {
  for (const item of missing) {
    if (item.kind !== "word" || !spanContains(own, item)) continue;
    const contraries = new Set(item.concepts.flatMap(oppositesOf));
    const found = told.items.find(
      (each) =>
        each.kind === "word" &&
        spanContains(other, each) &&
        each.concepts.some((concept) => contraries.has(concept)) &&
        !claim.items.some((mine) => isSameItem(mine, each, claim.language === told.language)),
    );
    if (found) return { kind: "contrary", own: item, other: found };
  }
  return undefined;
}

function negationIn(
  claim: Proposition,
  own: Clause,
  told: Proposition,
  other: Clause,
  matches: readonly Match[],
): Opposition | undefined {
  if (own.negations.length > 0 === other.negations.length > 0) return undefined;
  const isOwn = own.negations.length > 0;
  const [negated, clause] = isOwn ? [claim, own] : [told, other];
  const [negation] = clause.negations;
  const governed = governedBy(negation!, negated, clause);
  const isShared = matches.some((match) => (isOwn ? match.own : match.other) === governed);
  return isShared ? { kind: "negation", own: wholeOf(own), other: wholeOf(other) } : undefined;
}

const wholeOf = ({ start, end }: Span): Span => ({ start, end });

/** What a negation denies: the next word that carries something, in a clause that ends with it the last. */
function governedBy(negation: Span, { items }: Proposition, clause: Span): Item | undefined {
  const inClause = items.filter((item) => spanContains(clause, item) && item.kind !== "figure");
  return (
    inClause.find((item) => item.start >= negation.end && item.kind === "word") ??
    inClause.findLast((item) => item.end <= negation.start)
  );
}

/** Deeds of both that strike the same, or speakers of the same words. */
function roleOpposition(claim: Proposition, comparison: Comparison): Opposition | undefined {
  const { told } = comparison;
  for (const own of claim.attributions)
    for (const other of told.attributions) {
      if (own.kind !== "responsibility" || other.kind !== "responsibility") continue;
      const found = isTold(own) && isTold(other) && compareDeeds(claim, own, comparison, other);
      if (found) return found;
    }
  return undefined;
}

const isTold = ({ mood, certainty }: Attribution): boolean =>
  mood === "told" && certainty.level !== "denied" && certainty.level !== "doubted";

function compareDeeds(
  claim: Proposition,
  own: Attribution,
  { told, matches }: Comparison,
  other: Attribution,
): Opposition | undefined {
  const isSameDeed = matches.some(
    (match) =>
      match.own.kind === "word" &&
      isIn(match.own, [...own.cue, ...own.content]) &&
      isIn(match.other, [...other.cue, ...other.content]),
  );
  if (!isSameDeed) return undefined;
  const agents = [namesIn(claim, own.source), namesIn(told, other.source)] as const;
  const struck = [namesIn(claim, affectedOf(own)), namesIn(told, affectedOf(other))] as const;
  const meet = (a: readonly NameItem[], b: readonly NameItem[]): boolean =>
    a.some((one) => b.some((each) => isSameItem(one, each, claim.language === told.language)));
  const [mine, theirs] = [agents[0][0], agents[1][0]];
  if (!mine || !theirs || meet(agents[0], agents[1])) return undefined;
  if (meet(agents[0], struck[1]) && meet(struck[0], agents[1]))
    return { kind: "swapped", own: mine, other: theirs };
  const isOnlyAgent = !namesOf(told).some((name) => meet(agents[0], [name]));
  return isOnlyAgent && struck[0].length > 0 && struck[0].every((each) => meet([each], struck[1]))
    ? { kind: "agent", own: mine, other: theirs }
    : undefined;
}

const affectedOf = ({ affected, content }: Attribution): readonly Span[] =>
  affected ? [affected] : content;

const isIn = (span: Span, parts: readonly Span[]): boolean =>
  parts.some((part) => spansOverlap(part, span));

const namesIn = (proposition: Proposition, parts: readonly Span[]): NameItem[] =>
  namesOf(proposition).filter((item) => isIn(item, parts));
