/** Which words of a claim and a passage exclude each other: at any time, at one time, or as qualities of one thing. */
import { areRivals } from "../text/concepts";
import { areContrary, areInSuccession, haveSome, type Comparison } from "./compare";
import type { Item, Proposition } from "./proposition";

/** Whether a word of a passage excludes one of the claim. */
export function excludes(
  claim: Proposition,
  own: Item,
  comparison: Comparison,
  other: Item,
): boolean {
  if (own.kind !== "word" || other.kind !== "word") return false;
  if (areContrary(own, other)) return true;
  if (areInSuccession(own, other)) return !isOfOtherTime(comparison);
  return haveSome(own, other, areRivals) && areBesideSame(claim, own, comparison, other);
}

/** Whether a claim has a date that a passage lacks, which has another. */
const isOfOtherTime = ({ missing, told }: Comparison): boolean =>
  missing.some(isTime) && told.items.some(isTime);

const isTime = (item: Item): boolean =>
  item.kind === "figure" && (item.figure.kind === "year" || item.figure.kind === "date");

/** Whether two words stand beside one that claim and passage share: "the north stand", "the south stand". */
function areBesideSame(
  claim: Proposition,
  own: Item,
  { told, matches }: Comparison,
  other: Item,
): boolean {
  const [mine, theirs] = [besides(own, claim), besides(other, told)];
  return matches.some((match) => mine.includes(match.own) && theirs.includes(match.other));
}

/** What stands right before and behind an item, function words left out. */
export function besides(item: Item, { items }: Proposition): Item[] {
  const at = items.indexOf(item);
  return items.slice(Math.max(0, at - 1), at + 2).filter((each) => each !== item);
}
