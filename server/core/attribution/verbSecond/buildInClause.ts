/** Puts a statement's parts together where verbs come second. */
import type { Found } from "../found";
import { foldedAt, type Reading, type Stretch } from "../reading";
import type { Subject } from "../phrases/subjects";
import type { VerbAt } from "./verbs";

/** The statement of a verb in its clause; parts of the content that are absent are left out. */
export function build(
  reading: Reading,
  { verb, cue, clause }: VerbAt,
  subject: Subject | undefined,
  content: readonly (Stretch | undefined)[],
): Found {
  return {
    source: subject ? [{ from: subject.from, to: subject.to }] : [],
    cue,
    content: content.filter((each) => each !== undefined),
    isVague: subject?.kind === "vague",
    isDenied: !!verb.denies || isNegated(reading, clause, cue),
    isAsked: !!verb.asks,
  };
}

/** "sagte nicht, dass": a negation right at the verb. */
function isNegated(reading: Reading, clause: Stretch, cue: readonly Stretch[]): boolean {
  const { negations } = reading.lexicon.grammar;
  const last = cue.at(-1)!;
  return (
    (last.to < clause.to &&
      negations.has(foldedAt(reading, last.to)) &&
      last.to + 1 === clause.to) ||
    (cue.length > 1 && negations.has(foldedAt(reading, last.from - 1)))
  );
}
