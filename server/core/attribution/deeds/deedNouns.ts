/** What is done, as nouns and objects tell it: "the attack on the bank", "4,700 emails". */
import type { DeedVerb } from "../../languages/deedCues";
import type { Agent } from "./agents";
import { phraseBefore } from "../phrases/phrases";
import type { Reading, Stretch } from "../reading";

/** How far a deed's noun may stand from its verb. */
export const deedReach = 8;

/** What is done, up to the end of the clause. */
export function objectAfter(reading: Reading, from: number): Stretch | undefined {
  const { words, lexicon } = reading;
  let to = from;
  while (to < words.length) {
    const word = words[to]!;
    if (/^[,;:.!?]$/.test(word.folded) && !joinsFigures(reading, to)) break;
    if (
      lexicon.grammar.subordinators.has(word.folded) &&
      !lexicon.grammar.prepositions.has(word.folded) &&
      to > from
    )
      break;
    to += 1;
  }
  return to > from ? { from, to } : undefined;
}

/** "4,700": a mark within a figure ends nothing. */
const joinsFigures = ({ words }: Reading, at: number): boolean => {
  const [before, mark, after] = [words[at - 1], words[at]!, words[at + 1]];
  return (
    before?.end === mark.start &&
    after?.start === mark.end &&
    /^\d/.test(before.folded + after.folded)
  );
};

/** Whether what a verb does to its object is a deed. */
export function isDeed(reading: Reading, verb: DeedVerb, agent: Agent, object: Stretch): boolean {
  const { lexicon, words } = reading;
  const near = { from: object.from, to: Math.min(object.to, object.from + deedReach) };
  const hasDeed = holds(reading, near, lexicon.nouns.deeds);
  if (verb.gravity === "done") return hasDeed;
  if (verb.gravity === "grave") return true;
  if (agent.kind === "vague") return isTarget(reading, near) || hasDeed;
  const isAimed = isTarget(reading, near) || hasDeed;
  const first = words[object.from]!;
  if (agent.kind === "group") return isAimed || first.isCapital;
  return isAimed;
}

/** The deed's noun before `end` with whom it was done to: "The attack on the bank" before "was the work of". */
export function deedBefore(reading: Reading, end: number): Stretch | undefined {
  const { words, lexicon } = reading;
  const { nouns, grammar } = lexicon;
  const limit = Math.max(0, end - 2 * deedReach);
  for (let at = end - 1; at >= limit && !/^[;:]$/.test(words[at]!.folded); at -= 1) {
    if (!nouns.deeds.has(words[at]!.folded) && !nouns.undertakings.has(words[at]!.folded)) continue;
    const from = phraseBefore(reading, at + 1)?.from ?? at;
    let to = at + 1;
    while (to < end && words[to]!.isWord && !isVerbal(reading, to)) to += 1;
    while (to > at + 1 && grammar.prepositions.has(words[to - 1]!.folded)) to -= 1;
    return { from, to };
  }
  return undefined;
}

const isVerbal = ({ words, lexicon }: Reading, at: number): boolean => {
  const { auxiliaries, determiners, relatives } = lexicon.grammar;
  const { folded } = words[at]!;
  return (auxiliaries.has(folded) && !determiners.has(folded)) || relatives.has(folded);
};

/** Whether a stretch names a usual target of attacks. */
export const isTarget = (reading: Reading, stretch: Stretch): boolean =>
  holds(reading, stretch, reading.lexicon.nouns.targets);

/** Whether a stretch names a deed, or an enterprise that may be one. */
export const holdsDeed = (reading: Reading, stretch: Stretch): boolean =>
  holds(reading, stretch, reading.lexicon.nouns.deeds) ||
  holds(reading, stretch, reading.lexicon.nouns.undertakings);

export function holds(
  { words }: Reading,
  { from, to }: Stretch,
  nouns: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) if (nouns.has(words[at]!.folded)) return true;
  return false;
}
