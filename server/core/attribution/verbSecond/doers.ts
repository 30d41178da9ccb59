/** Doers and deeds as phrases where verbs come second. */
import { toAgent, type Agent } from "../deeds/agents";
import type { Found } from "../found";
import { foldedAt, type Reading, type Stretch } from "../reading";
import type { Subject } from "../phrases/subjects";
import { isBeforeHead, nounPhraseAt } from "./nounPhrases";
import { gradeSubject, isNounOf } from "./subjects";

/** A phrase as a doer: a name, a group or state, a kind of doer. */
export function agentOf(reading: Reading, subject: Subject): Agent | undefined {
  if (reading.lexicon.deeds.nobodies.has(foldedAt(reading, subject.from))) return undefined;
  const agent = toAgent(reading, subject);
  if (agent || subject.kind === "pronoun") return agent;
  const { nouns } = reading.lexicon;
  for (let at = subject.from; at < subject.to; at += 1)
    if (isNounOf(nouns.groups, foldedAt(reading, at)))
      return { from: subject.from, to: subject.to, kind: "group" };
  const isName = subject.kind === "name" && subject.to - subject.from < 4;
  return isName ? { from: subject.from, to: subject.to, kind: "named" } : undefined;
}

/** The doer that the phrase at a word names. */
export function agentIn(reading: Reading, from: number, limit: number): Agent | undefined {
  const phrase = nounPhraseAt(reading, from, limit);
  const subject = phrase && gradeSubject(reading, phrase);
  return subject && agentOf(reading, subject);
}

/** The end of "Angriff" with "auf den Sender": phrases with a preposition that follow at once. */
export function withTarget(reading: Reading, from: number, limit: number): number {
  const { prepositions } = reading.lexicon.grammar;
  let to = from;
  while (to < limit && prepositions.has(foldedAt(reading, to))) {
    const next = nounPhraseAt(reading, to + 1, limit);
    if (!next) break;
    to = next.to;
  }
  return to;
}

/** Whether a stretch names a deed, or an enterprise that may be one. */
export const holdsDeed = (reading: Reading, stretch: Stretch): boolean =>
  holdsAny(reading, stretch, reading.lexicon.nouns.deeds) ||
  holdsAny(reading, stretch, reading.lexicon.nouns.undertakings);

export function holdsAny(
  { words }: Reading,
  { from, to }: Stretch,
  nouns: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1)
    if (words[at]!.isCapital && isNounOf(nouns, words[at]!.folded)) return true;
  return false;
}

/** A deed with its doer; what nobody in particular does is no claim. */
export function buildDeed(
  reading: Reading,
  clause: Stretch,
  cue: readonly Stretch[],
  agent: Agent,
  deed: Stretch,
): Found {
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue,
    content: [{ from: deed.from, to: deed.to }],
    isVague: agent.kind === "vague",
    isUnreal: agent.kind === "vague",
    isDenied: isNegated(reading, clause),
  };
}

/** "nicht", but not "nicht nur". */
function isNegated(reading: Reading, { from, to }: Stretch): boolean {
  const { negations } = reading.lexicon.grammar;
  for (let at = from; at < to; at += 1)
    if (
      negations.has(foldedAt(reading, at)) &&
      !reading.lexicon.fields.focus.has(foldedAt(reading, at + 1))
    )
      return true;
  return false;
}

/** The first noun of a deed in a stretch, with its article and whom it struck. */
export function deedIn(reading: Reading, { from, to }: Stretch): Stretch | undefined {
  const { words, lexicon } = reading;
  const { deeds, undertakings } = lexicon.nouns;
  for (let at = from; at < to; at += 1) {
    const { folded, isCapital } = words[at]!;
    if (!isCapital || !(isNounOf(deeds, folded) || isNounOf(undertakings, folded))) continue;
    let start = at;
    while (start > from && isBeforeHead(reading, start - 1)) start -= 1;
    return { from: start, to: withTarget(reading, at + 1, to) };
  }
  return undefined;
}
