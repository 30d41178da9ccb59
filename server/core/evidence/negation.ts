/** What a clause negates: by "not", or by a verb of refusing before what is refused. */
import { closesClause, opensNounPhrase, type Clause } from "../attribution/phrases/clauses";
import { isDeedConcept, isForgoing, isRefusal } from "../text/concepts";
import { spanContains } from "../text/span";
import type { Item, Proposition } from "./proposition";

/** Letters between a verb of refusing and what is refused. */
const refusalReach = 25;

/** The item that a clause negates; undefined where it negates none, or twice. */
export function negatedItem(proposition: Proposition, clause: Clause): Item | undefined {
  const { items } = proposition;
  const inClause = items.filter((item) => spanContains(clause, item) && item.kind !== "figure");
  const refused = refusedIn(proposition, inClause);
  const [negation] = clause.negations;
  if (!negation) return refused;
  if (refused) return undefined;
  const behind = inClause.find((item) => item.start >= negation.end && item.kind === "word");
  // "zahlte nicht", "paid nothing", "zahlte nicht und ging": what is negated stands before.
  const isClosed = closesClause(proposition.language, proposition.text, negation.end, clause.end);
  return isClosed ? inClause.findLast((item) => item.end <= negation.start) : behind;
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
