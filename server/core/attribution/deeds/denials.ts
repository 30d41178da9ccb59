/** Deeds that somebody denies to have done: "Iran denied any role in the attack", "ha negato di aver attaccato la banca". */
import { agentBefore } from "./agents";
import { doneBy, sharedDeedAt, verbalDeedAt } from "./deedAt";
import type { Found } from "../found";
import { foldedAt, isAdverb, type Reading } from "../reading";
import { verbGroupAt } from "../phrases/verbGroup";

/** The deed that is denied by the verb at `at`, and who denies it: none but who is said to have done it. */
export function findDeniedDeed(reading: Reading, at: number): Found | undefined {
  const { lexicon, words } = reading;
  const folded = foldedAt(reading, at);
  if (lexicon.verbMarks.get(folded)?.level !== "denied" || words[at]!.isQuoted) return undefined;
  const [use] = lexicon.verbs.get(folded) ?? [];
  if (!use) return undefined;
  const group = verbGroupAt(reading, at, use.forms, at + 1);
  if (group.isPassive || group.form === "infinitive" || group.form === "gerund") return undefined;
  const agent = agentBefore(reading, group.from);
  if (!agent || agent.kind === "vague") return undefined;
  let from = at + 1;
  while (isAdverb(reading, from) || lexicon.deeds.chargedWith.has(foldedAt(reading, from)))
    from += 1;
  const deed = sharedDeedAt(reading, from) ?? verbalDeedAt(reading, from);
  return (
    deed && {
      ...doneBy(agent, deed),
      cue: [{ from: group.from, to: group.to }],
      isDenied: true,
      isUnreal: group.isUnreal,
    }
  );
}
