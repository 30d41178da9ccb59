/** Withdrawals: whether a source takes back what one of its sentences tells. */
import type { Library } from "../library/library";
import type { Passage } from "../library/sources/source";
import type { Concept } from "../text/concepts";
import { spansOverlap } from "../text/span";
import { propositionsIn } from "./passagePropositions";
import type { Proposition } from "./proposition";

/** "This was wrong", "Das war ein Fehler", "Ritrattiamo": what takes back what stands before. */
const withdrawing: ReadonlySet<Concept> = new Set(["false", "mistake", "retract"]);

/** A sentence of more items tells something of its own. */
const mostItems = 3;

/** Whether the sentence behind a passage says that it was wrong, and nothing else. */
export function isWithdrawn(library: Library, { source, paragraph, start, end }: Passage): boolean {
  const propositions = propositionsIn(library, source, paragraph);
  const at = propositions.findIndex(({ sentence }) => spansOverlap(sentence, { start, end }));
  const next = propositions[at + 1];
  return at >= 0 && next !== undefined && withdraws(next);
}

const withdraws = ({ items, clauses, mood }: Proposition): boolean =>
  mood === "told" &&
  items.length > 0 &&
  items.length <= mostItems &&
  items.every(({ kind }) => kind === "word") &&
  items.some(({ concepts }) => concepts.some((concept) => withdrawing.has(concept))) &&
  clauses.every(({ negations, certainty }) => negations.length + certainty.words.length === 0);
