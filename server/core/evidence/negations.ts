/** Negations: one of two clauses that speak of the same negates what the other tells. */
import { isLedTo, isNoun } from "../attribution/phrases/clauses";
import { isNegative, isRefusal } from "../text/concepts";
import { spanContains, type Span } from "../text/span";
import { isName, itemsWithin, type ClauseOf, type Match } from "./compare";
import { negatedItems } from "./negation";
import type { Opposition } from "./opposition";
import { isDeedWord, type Item } from "./proposition";

/** Words that the clauses must share, beside a name and without. */
const fewestBesideName = 1;
const fewestWords = 2;

/** The negation in which a clause of a claim and one of a passage differ; `matches` are within both, `missing` items of the claim in no passage. */
export function negationBetween(
  own: ClauseOf,
  other: ClauseOf,
  matches: readonly Match[],
  missing: readonly Item[],
): Opposition | undefined {
  if (!haveEnough(matches) || [own, other].some(({ clause }) => isPartly(clause))) return undefined;
  const [mine, theirs] = [negatedBy(own), negatedBy(other)];
  if (mine.length > 0 === theirs.length > 0 || isDeniedIn(own) || isDeniedIn(other))
    return undefined;
  if (mine.length > 0 && mayNegateElse(own, missing)) return undefined;
  const isMine = mine.length > 0;
  const [negating, positive] = isMine ? [own, other] : [other, own];
  const shared = matches.find(({ own: a, other: b }) => mine.includes(a) || theirs.includes(b));
  if (!shared) return undefined;
  const [negated, asserted] = isMine ? [shared.own, shared.other] : [shared.other, shared.own];
  const differs =
    !holdsDenial(positive, matches) &&
    isAsserted(positive, asserted, negating, negated) &&
    isDeedTold(negating, negated, matches);
  return differs ? toNegation(own, other) : undefined;
}

/** "He knew of the failure and did not report it": what a clause negates that goes on speaking of the same. */
export function continuedNegation(
  own: ClauseOf,
  { proposition, clause }: ClauseOf,
  matches: readonly Match[],
): Opposition | undefined {
  const { clauses } = proposition;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next?.isContinued || isPartly(next) || negatedBy(own).length > 0) return undefined;
  const both = { start: clause.start, end: next.end };
  const shared = matches.filter(
    (match) => spanContains(own.clause, match.own) && spanContains(both, match.other),
  );
  const other = { proposition, clause: next };
  const theirs = negatedBy(other);
  const isShared = shared.some((match) => theirs.includes(match.other));
  return haveEnough(shared) && isShared && !isDeniedIn(own) ? toNegation(own, other) : undefined;
}

/** Whether what a clause negates is but a part of it. */
const isPartly = ({ isNegatedWithin, isLimited }: ClauseOf["clause"]): boolean =>
  isNegatedWithin || isLimited;

const negatedBy = ({ proposition, clause }: ClauseOf): readonly Item[] =>
  negatedItems(proposition, clause);

const haveEnough = (matches: readonly Match[]): boolean =>
  matches.filter(({ own }) => own.kind === "word").length >=
  (matches.some(({ own }) => isName(own)) ? fewestBesideName : fewestWords);

const toNegation = ({ clause: own }: ClauseOf, { clause: other }: ClauseOf): Opposition => ({
  kind: "negation",
  own: { start: own.start, end: own.end },
  other: { start: other.start, end: other.end },
});

/** "Not paid for by the council": what a negated clause of the claim has beside what is told, may be what it negates. */
const mayNegateElse = (own: ClauseOf, missing: readonly Item[]): boolean =>
  itemsWithin(own).some((item) => item.kind !== "figure" && missing.includes(item));

/** Whether a clause says by a word that it is not so, which the other does not say as well. */
const holdsDenial = (side: ClauseOf, matches: readonly Match[]): boolean =>
  itemsWithin(side).some(
    (item) =>
      item.concepts.some(isNegative) &&
      !matches.some(
        ({ own, other }) => (own === item || other === item) && own.stem === other.stem,
      ),
  );

/** Whether a word tells what happened as the negated one would: no infinitive that a verb leads to ("proposed to build"), and no noun beside it ("for two games"). */
function isAsserted(
  { proposition: { language, text } }: ClauseOf,
  word: Item,
  { proposition: other, clause }: ClauseOf,
  negated: Item,
): boolean {
  // "Tried to prevent it" and "failed to prevent it" are one.
  const isRefused = clause.negations.length === 0;
  if (isLedTo(language, text, word) && (isRefused || !isLedTo(other.language, other.text, negated)))
    return false;
  return (
    isNoun(other.language, other.text, negated.start) ||
    !isNoun(language, text, word.start) ||
    !isDeedWord(negated)
  );
}

/** "Not one lamp will leave the hall" negates the leaving: where a thing is negated, the deed beside it must be shared; where no deed is known, a word that may be one. */
function isDeedTold(negating: ClauseOf, negated: Item, matches: readonly Match[]): boolean {
  if (isDeedWord(negated)) return true;
  const isShared = (item: Item): boolean =>
    matches.some(({ own, other }) => own === item || other === item);
  // "Neglected to insure it": the neglect is the negation.
  const deeds = itemsWithin(negating).filter(
    (item) => isDeedWord(item) && !item.concepts.some(isRefusal),
  );
  return deeds.length > 0
    ? deeds.every(isShared)
    : itemsWithin(negating).some((item) => isShared(item) && mayBeVerb(negating, item));
}

const mayBeVerb = ({ proposition: { language, text } }: ClauseOf, { kind, start }: Item): boolean =>
  kind === "word" && !isNoun(language, text, start);

/** Whether somebody is told to deny what stands in a clause. */
const isDeniedIn = ({ proposition: { attributions }, clause }: ClauseOf): boolean =>
  attributions.some(
    ({ certainty, cue }) =>
      (certainty.level === "denied" || certainty.level === "doubted") &&
      cue.some((part: Span) => spanContains(clause, part)),
  );
