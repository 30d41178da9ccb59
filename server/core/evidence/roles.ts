/** Who did what to whom in two sentences: the same way round, or the other. */
import type { Attribution } from "../attribution/attribution";
import { isOrdered, isPassiveBetween, standsAsNoun } from "../attribution/phrases/clauses";
import { areConverse, isDeedConcept, isMutual } from "../text/concepts";
import { spansOverlap, type Span } from "../text/span";
import { namesOf } from "./bearing";
import { isSameItem, type Comparison, type Match } from "./compare";
import type { Opposition } from "./opposition";
import type { Item, NameItem, Proposition } from "./proposition";

/** An opposition of roles; undefined where these agree or cannot be told. */
export function roleOpposition(claim: Proposition, comparison: Comparison): Opposition | undefined {
  const swapped = swappedAround(claim, comparison);
  if (swapped) return swapped;
  for (const own of claim.attributions)
    for (const other of comparison.told.attributions) {
      if (own.kind !== "responsibility" || other.kind !== "responsibility") continue;
      const found = isTold(own) && isTold(other) && compareDeeds(claim, own, comparison, other);
      if (found) return found;
    }
  return undefined;
}

/** Two names that both sentences have around one word, in the other order: "the tug rammed the ferry", "the ferry rammed the tug". */
function swappedAround(claim: Proposition, { told, matches }: Comparison): Opposition | undefined {
  if (!isOrdered(claim.language) || !isOrdered(told.language)) return undefined;
  const within = matches.filter(({ isWithin }) => isWithin);
  const names = within.filter(({ own, other }) => own.kind === "name" && other.kind === "name");
  for (const deed of within) {
    if (!mayBeDeed(claim, deed.own) || !mayBeDeed(told, deed.other) || isConverse(deed)) continue;
    for (const before of names)
      for (const behind of names) {
        if (before === behind || !standsAround(deed.own, before.own, behind.own)) continue;
        if (!standsAround(deed.other, behind.other, before.other)) continue;
        const isMine = isPassiveBetween(claim.text, claim.language, deed.own, behind.own);
        const isTheirs = isPassiveBetween(told.text, told.language, deed.other, before.other);
        if (isMine !== isTheirs || hasOther(claim, before.own, behind.own)) continue;
        return {
          kind: "swapped",
          own: before.own as NameItem,
          other: behind.other as NameItem,
        };
      }
  }
  return undefined;
}

/** A word of a deed, or one of which nothing is known but that it is no name. */
const mayBeDeed = ({ text, language }: Proposition, { kind, concepts, start }: Item): boolean =>
  kind === "word" &&
  !concepts.some(isMutual) &&
  !standsAsNoun(language, text, start) &&
  (concepts.length === 0 ? /^\p{Ll}/u.test(text.slice(start)) : concepts.some(isDeedConcept));

const isConverse = ({ own, other }: Match): boolean =>
  !own.concepts.some((concept) => other.concepts.includes(concept)) &&
  own.concepts.some((concept) => other.concepts.some((each) => areConverse(concept, each)));

const standsAround = (deed: Item, before: Item, behind: Item): boolean =>
  before.end <= deed.start && deed.end <= behind.start;

/** Whether a third name stands between the two: then it is not told who acts. */
const hasOther = (proposition: Proposition, before: Item, behind: Item): boolean =>
  namesOf(proposition).some(({ start, end }) => start >= before.end && end <= behind.start);

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
  const isOnlyAgent = !meet(agents[0], namesOf(told)) && !meet(agents[1], namesOf(claim));
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
