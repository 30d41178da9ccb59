/** What a clause negates: by "not", or by a verb of refusing before what is refused. */
import {
  areNegationPair,
  closesClause,
  isBare,
  opensNounPhrase,
  type Clause,
} from "../attribution/phrases/clauses";
import { isDeedConcept, isForgoing, isRefusal, isSingle } from "../text/concepts";
import { sliceOf, spanContains, type Span } from "../text/span";
import type { Item, Proposition } from "./proposition";

/** Letters between a verb of refusing and what is refused. */
const refusalReach = 25;

/** The items that a clause negates, more than one by "neither … nor" alone; none where it negates nothing, or twice. */
export function negatedItems(proposition: Proposition, clause: Clause): readonly Item[] {
  const { items } = proposition;
  const inClause = items.filter((item) => spanContains(clause, item) && item.kind !== "figure");
  const refused = refusedIn(proposition, inClause);
  const [negation, ...others] = clause.negations;
  if (!negation) return refused ? [refused] : [];
  if (refused) return [];
  const { language, text } = proposition;
  const pair = others.filter((other) =>
    areNegationPair(language, sliceOf(text, negation), sliceOf(text, other)),
  );
  return [negation, ...pair].flatMap(
    (each) => negatedBy(proposition, clause, inClause, each) ?? [],
  );
}

function negatedBy(
  { language, text }: Proposition,
  clause: Clause,
  inClause: readonly Item[],
  negation: Span,
): Item | undefined {
  // "zahlte nicht", "paid nothing", "zahlte nicht und ging": what is negated stands before.
  if (closesClause(language, text, negation.end, clause.end))
    return inClause.findLast((item) => item.end <= negation.start);
  // "Not a single worker"
  const behind = inClause.filter(
    (item) => item.start >= negation.end && !item.concepts.some(isSingle),
  );
  const [next] = behind;
  // "and not by the council"
  const isNext = next !== undefined && isBare(language, text.slice(negation.end, next.start));
  return isNext ? next : behind.find(({ kind }) => kind === "word");
}

/** "Refused to pay", and not "refused the payment": the deed right behind the refusal; and what somebody did without. */
function refusedIn(proposition: Proposition, items: readonly Item[]): Item | undefined {
  const at = items.findIndex(({ concepts }) => concepts.some(isRefusal));
  const [refusal, next] = [items[at], items[at + 1]];
  if (!refusal || next?.kind !== "word" || next.start - refusal.end > refusalReach)
    return undefined;
  if (refusal.concepts.some(isForgoing)) return next;
  if (next.concepts.length > 0 && !next.concepts.some(isDeedConcept)) return undefined;
  return opensNounPhrase(proposition.language, proposition.text.slice(refusal.end, next.start))
    ? undefined
    : next;
}
