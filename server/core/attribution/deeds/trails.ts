/** Deeds whose doer signs tell of: "The trail leads to X", "Die Spuren führen zu X", "Gli indizi portano a X". */
import type { Found } from "../found";
import { phraseKinds } from "../lexicon/lexicon";
import { groupStartAt, isNegatedIn } from "../phrases/verbGroup";
import { phraseAt, type Reading } from "../reading";
import { agentIn } from "../verbSecond/doers";
import { agentAfter, type Agent } from "./agents";

/** Whom signs lead to: told as likely, of a deed that stands elsewhere. */
export function findTrail(reading: Reading, at: number): Found | undefined {
  const cue = reading.words[at]!.isQuoted ? undefined : phraseAt(reading, at, phraseKinds.leadsTo);
  const agent = cue && agentLedTo(reading, cue.to);
  if (!cue || !agent || agent.kind === "vague") return undefined;
  const words = { from: cue.from, to: cue.to };
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue: [words],
    content: [],
    hedge: { ...words, mark: { level: "likely" } },
    isDenied: isNegatedIn(reading, words),
    isUnreal: groupStartAt(reading, cue.to - 1).isUnreal,
  };
}

const agentLedTo = (reading: Reading, at: number): Agent | undefined =>
  reading.lexicon.habits.verbSecond
    ? agentIn(reading, at, reading.words.length)
    : agentAfter(reading, at);
