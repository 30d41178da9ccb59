/** Responsibility with the deed before its doer: "dietro l'attacco c'è X", "derrière l'attaque se cache X". */
import { agentAfter } from "../agents";
import type { Found } from "../found";
import { foldedAt, isAdverb, type Reading } from "../reading";
import type { ReportingSets } from "./group";

/** Most words between "behind" and the verb. */
const longestDeed = 14;

/** The deed behind the word at `at`, and who is said to stand behind it. */
export function findFrontedDeed(
  reading: Reading,
  at: number,
  { fronts, stands }: ReportingSets,
): Found | undefined {
  const { words, lexicon } = reading;
  if (!fronts.has(foldedAt(reading, at)) || words[at]!.isQuoted) return undefined;
  const { auxiliaries, determiners, negations, prepositions } = lexicon.grammar;
  let hasDeed = false;
  let from = at + 1;
  if (prepositions.has(foldedAt(reading, from))) from += 1;
  for (let verb = from + 1; verb < words.length && verb - at <= longestDeed; verb += 1) {
    const { folded, isWord } = words[verb]!;
    if (!isWord && folded !== ",") return undefined;
    hasDeed ||= isDeed(reading, verb - 1);
    if (!stands.has(folded)) continue;
    let to = verb + 1;
    while (isAdverb(reading, to) || stands.has(foldedAt(reading, to))) to += 1;
    const agent = hasDeed ? agentAfter(reading, to) : undefined;
    if (!agent || agent.kind === "vague") return undefined;
    let start = verb;
    let isNegated = false;
    while (start > from + 1) {
      const before = foldedAt(reading, start - 1);
      const isClitic = auxiliaries.has(before) && !determiners.has(before);
      if (!negations.has(before) && !isClitic) break;
      isNegated ||= negations.has(before);
      start -= 1;
    }
    return {
      source: [{ from: agent.from, to: agent.to }],
      cue: [
        { from: at, to: at + 1 },
        { from: start, to },
      ],
      content: [{ from, to: start }],
      isDenied: isNegated,
    };
  }
  return undefined;
}

const isDeed = ({ words, lexicon }: Reading, at: number): boolean =>
  lexicon.nouns.deeds.has(words[at]!.folded) || lexicon.nouns.undertakings.has(words[at]!.folded);
