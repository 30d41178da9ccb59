/** Who did what to whom in two sentences: the same way round, the other, or by another. */
import type { Attribution } from "../attribution/attribution";
import { isLedTo, standsAsNoun, wordBefore } from "../attribution/phrases/clauses";
import { isDeedConcept, isMutual, isTrade } from "../text/concepts";
import { spanContains, spansOverlap, type Span } from "../text/span";
import { namesAmong, namesOf } from "./bearing";
import { areContrary, isOtherSide, isSameItem, type Comparison, type Match } from "./compare";
import type { Opposition } from "./opposition";
import type { Item, Proposition } from "./proposition";

/** An opposition of roles; undefined where these agree or cannot be told. */
export function roleOpposition(claim: Proposition, comparison: Comparison): Opposition | undefined {
  const { told } = comparison;
  const isSame = (a: Item, b: Item): boolean => isSameItem(a, b, claim.language === told.language);
  const contrary = contraryDeeds(claim, told, isSame);
  if (contrary) return contrary;
  const otherSide = otherSideDeeds(claim, comparison, isSame);
  if (otherSide) return otherSide;
  for (const [mine, theirs] of sharedDeeds(claim, comparison)) {
    const found = opposed({ comparison, claim, told, mine, theirs, isSame });
    if (found) return found;
  }
  return undefined;
}

/** A deed that excludes the claim's, done to the same: acquitted her, sentenced her. */
function contraryDeeds(
  claim: Proposition,
  told: Proposition,
  isSame: Pair["isSame"],
): Opposition | undefined {
  for (const own of claim.items)
    for (const other of told.items) {
      if (own.kind !== "word" || other.kind !== "word" || !areContrary(own, other)) continue;
      // "Acquitted her of theft and convicted her of forgery"
      if (told.items.some((each) => isSame(own, each) && areContrary(each, other))) continue;
      if (areOfSame(claim, own, told, other, isSame) && isPlain(claim, own) && isPlain(told, other))
        return { kind: "contrary", own, other, isOfSame: true };
    }
  return undefined;
}

/** The same by the same, told from the other side: A won the final, A lost it. Who sold a thing had bought it, but from another. */
function otherSideDeeds(
  claim: Proposition,
  { told, matches }: Comparison,
  isSame: Pair["isSame"],
): Opposition | undefined {
  const meet = (a: readonly Item[], b: readonly Item[]): boolean =>
    a.some((one) => b.some((each) => isSame(one, each)));
  for (const { own, other, isWithin } of matches) {
    if (!isWithin || !isOtherSide(own, other) || !isPlain(claim, own) || !isPlain(told, other))
      continue;
    if (!mayBeDeed(claim, own) || !mayBeDeed(told, other)) continue;
    const [mine, theirs] = [rolesAt(claim, own), rolesAt(told, other)];
    if (!mine || !theirs || !meet(namesAmong(mine.agents), namesAmong(theirs.agents))) continue;
    const isOfSame = meet(mine.patients, theirs.patients);
    // "Sold it to Berg", "bought it from Berg"; "in Tarn" is where both were done.
    const isWithSame = namesAmong(mine.others).some((one) =>
      namesAmong(theirs.others).some(
        (each) =>
          isSame(one, each) &&
          wordBefore(claim.text, one.start) !== wordBefore(told.text, each.start),
      ),
    );
    if (isOfSame && (isWithSame || !own.concepts.some(isTrade)))
      return { kind: "contrary", own, other, isOfSame: true };
  }
  return undefined;
}

/** Whether nothing hedges or negates the clause of an item. */
const isPlain = ({ clauses }: Proposition, item: Item): boolean =>
  clauses.every(
    (clause) =>
      !spanContains(clause, item) ||
      (clause.negations.length === 0 && clause.certainty.words.length === 0),
  );

/** Whether two deeds are done to the same named, or by the same to the same or to nothing that is told. */
function areOfSame(
  claim: Proposition,
  own: Item,
  told: Proposition,
  other: Item,
  isSame: Pair["isSame"],
): boolean {
  const [mine, theirs] = [rolesAt(claim, own), rolesAt(told, other)];
  if (!mine || !theirs) return false;
  const areSame = (a: readonly Item[], b: readonly Item[]): boolean =>
    a.length > 0 && a.every((one) => b.some((each) => isSame(one, each)));
  if (areSame(namesAmong(mine.patients), namesAmong(theirs.patients))) return true;
  // "Mr Dowd: I voted against it": who speaks is named before.
  const doers = theirs.agents.length > 0 ? theirs.agents : namesOf(told);
  if (!areSame(namesAmong(mine.agents), namesAmong(doers))) return false;
  return theirs.patients.length === 0
    ? mine.patients.every((one) => told.items.some((each) => isSame(one, each)))
    : areSame(mine.patients, theirs.patients);
}

/** Who and what stands in the roles of one deed. */
interface Roles {
  /** Absent where an attribution tells the deed. */
  readonly deed?: Item;
  readonly agents: readonly Item[];
  readonly patients: readonly Item[];
  readonly others: readonly Item[];
  /** Whether it is done to somebody or something that only a pronoun names. */
  readonly isToPronoun: boolean;
}

function* sharedDeeds(
  claim: Proposition,
  comparison: Comparison,
): Generator<readonly [Roles, Roles]> {
  const { told, matches } = comparison;
  for (const { own, other, isWithin } of matches) {
    if (!isWithin || isOtherSide(own, other) || !mayBeDeed(claim, own) || !mayBeDeed(told, other))
      continue;
    // "gave the order to open the dam": others may open it.
    if (isInfinitive(claim, own) !== isInfinitive(told, other)) continue;
    const [mine, theirs] = [rolesAt(claim, own), rolesAt(told, other)];
    if (mine && theirs) yield [mine, theirs];
  }
  for (const own of claim.attributions)
    for (const other of told.attributions)
      if (isDeed(own) && isDeed(other) && haveSharedWord(own, other, matches))
        yield [rolesOf(claim, own), rolesOf(told, other)];
}

/** A word of a deed, or one of which nothing is known but that it is no name. */
const mayBeDeed = ({ text, language }: Proposition, { kind, concepts, start }: Item): boolean =>
  kind === "word" &&
  !concepts.some(isMutual) &&
  !standsAsNoun(language, text, start) &&
  (concepts.length === 0 ? /^\p{Ll}/u.test(text.slice(start)) : concepts.some(isDeedConcept));

const isInfinitive = ({ language, text }: Proposition, word: Item): boolean =>
  isLedTo(language, text, word);

function rolesAt(proposition: Proposition, deed: Item): Roles | undefined {
  const doing = proposition.doingAt(deed.start);
  if (!doing) return undefined;
  const itemsAt = (spans: readonly Span[]): Item[] =>
    proposition.items.filter((item) => item !== deed && isIn(item, spans));
  const patients = itemsAt(doing.patient ? [doing.patient] : []);
  return {
    deed,
    agents: itemsAt(doing.agent ? [doing.agent] : []).filter(({ kind }) => kind !== "figure"),
    patients,
    others: itemsAt(doing.others),
    isToPronoun: doing.patient !== undefined && patients.length === 0,
  };
}

const isDeed = ({ kind, mood, certainty }: Attribution): boolean =>
  kind === "responsibility" &&
  mood === "told" &&
  certainty.level !== "denied" &&
  certainty.level !== "doubted";

const haveSharedWord = (own: Attribution, other: Attribution, matches: readonly Match[]): boolean =>
  matches.some(
    (match) =>
      match.own.kind === "word" &&
      isIn(match.own, [...own.cue, ...own.content]) &&
      isIn(match.other, [...other.cue, ...other.content]),
  );

const rolesOf = ({ items }: Proposition, { source, affected, content }: Attribution): Roles => ({
  agents: items.filter((item) => isIn(item, source)),
  patients: items.filter((item) => isIn(item, affected ? [affected] : content)),
  others: [],
  isToPronoun: false,
});

const isIn = (span: Span, parts: readonly Span[]): boolean =>
  parts.some((part) => spansOverlap(part, span));

interface Pair {
  readonly comparison: Comparison;
  readonly claim: Proposition;
  readonly told: Proposition;
  readonly mine: Roles;
  readonly theirs: Roles;
  isSame(a: Item, b: Item): boolean;
}

function opposed({ comparison, claim, told, mine, theirs, isSame }: Pair): Opposition | undefined {
  const meet = (a: readonly Item[], b: readonly Item[]): boolean =>
    a.some((one) => b.some((each) => isSame(one, each)));
  if (mine.agents.length === 0 || theirs.agents.length === 0) return undefined;
  if (meet(mine.agents, theirs.agents)) return undefined;
  const [my, their] = [namesAmong(mine.agents)[0], namesAmong(theirs.agents)[0]];
  const deed = mine.deed && { deed: mine.deed };
  /** Whether a pronoun may stand for some items: the passage goes on speaking of them. */
  const isMeant = (items: readonly Item[]): boolean =>
    theirs.isToPronoun &&
    items.length > 0 &&
    items.every((item) =>
      comparison.matches.some(({ own, isWithin }) => own === item && !isWithin),
    );
  const isSwapped =
    (meet(mine.agents, [...theirs.patients, ...theirs.others]) ||
      isMeant(namesAmong(mine.agents))) &&
    meet([...mine.patients, ...mine.others], theirs.agents);
  if (isSwapped && my)
    return { kind: "swapped", own: my, other: their ?? theirs.agents[0]!, ...deed };
  if (!my || !their || mine.patients.length === 0) return undefined;
  if (meet(namesAmong(mine.agents), namesOf(told))) return undefined;
  const isElsewhere = namesOf(claim).some(
    (name) => !mine.patients.includes(name) && meet([name], namesAmong(theirs.agents)),
  );
  const isSamePatient =
    isMeant(mine.patients) ||
    (meet(mine.patients, theirs.patients) &&
      namesAmong(mine.patients).every((name) =>
        meet([name], [...theirs.patients, ...theirs.agents]),
      ));
  return !isElsewhere && isSamePatient
    ? { kind: "agent", own: my, other: their, agents: mine.agents, ...deed }
    : undefined;
}
