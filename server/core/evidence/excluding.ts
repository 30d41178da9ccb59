/** Which words of a claim and a passage exclude each other: at any time, at one time, or as qualities of one thing. */
import { isNoun } from "../attribution/phrases/clauses";
import { areRivals, isDayOfWeek, isDeedConcept, isEndOf } from "../text/concepts";
import { spanContains } from "../text/span";
import { areContrary, areInSuccession, haveSome, type Comparison } from "./compare";
import type { Item, Proposition } from "./proposition";

/** Whether a word of a passage excludes one of the claim, where `isMissing` tells that the passage lacks that. */
export function excludes(
  claim: Proposition,
  own: Item,
  isMissing: boolean,
  comparison: Comparison,
  other: Item,
): boolean {
  if (own.kind !== "word" || other.kind !== "word") return false;
  const { told } = comparison;
  if (isNounOfDeed(claim, own) !== isNounOfDeed(told, other)) return false;
  if (areContrary(own, other)) return true;
  if (!isMissing) return false;
  if (areInSuccession(own, other))
    return (
      // Who was released had been arrested.
      (!haveSome(other, own, isEndOf) || isOfSameDay(comparison)) &&
      !isEarlier(claim, own) &&
      !isEarlier(told, other) &&
      !isOfOtherTime(comparison)
    );
  return haveSome(own, other, areRivals) && areOfOneThing(claim, own, comparison, other);
}

/** "The ban on fishing was lifted": a noun does not tell that it was done. */
const isNounOfDeed = ({ language, text }: Proposition, { concepts, start }: Item): boolean =>
  concepts.some(isDeedConcept) && isNoun(language, text, start);

/** Letters behind a word within which "before" belongs to it. */
const reachBehind = 12;

const isEarlier = ({ clauses }: Proposition, item: Item): boolean =>
  clauses.some(
    (clause) =>
      spanContains(clause, item) &&
      clause.earlier.some(({ start }) => start < item.end + reachBehind),
  );

const isOfSameDay = ({ matches }: Comparison): boolean =>
  matches.some(({ own, isWithin }) => isWithin && (isTime(own) || own.concepts.some(isDayOfWeek)));

/** Whether a claim has a date that a passage lacks, which has another. */
const isOfOtherTime = ({ missing, told }: Comparison): boolean =>
  missing.some(isTime) && told.items.some(isTime);

const isTime = (item: Item): boolean =>
  item.kind === "figure" && (item.figure.kind === "year" || item.figure.kind === "date");

/** Whether two words stand beside one that claim and passage share, and between the same: "the north stand", but not "A is longer than B" and "B is shorter than A". */
function areOfOneThing(
  claim: Proposition,
  own: Item,
  { told, matches }: Comparison,
  other: Item,
): boolean {
  const [mine, theirs] = [besides(own, claim), besides(other, told)];
  const within = matches.filter((match) => match.isWithin && match.own !== own);
  return (
    within.some((match) => mine.includes(match.own) && theirs.includes(match.other)) &&
    within.every((match) => match.own.start < own.start === match.other.start < other.start)
  );
}

/** What stands right before and behind an item, function words left out. */
export function besides(item: Item, { items }: Proposition): Item[] {
  const at = items.indexOf(item);
  return items.slice(Math.max(0, at - 1), at + 2).filter((each) => each !== item);
}
