/** Deeds before or behind which their doers stand: "Behind the attack was X", "Dietro l'attacco c'è X", "C'è X dietro l'attacco", "the group behind the attack". */
import { agentBefore, agentBehindVerb, agentOrApposed, type Agent } from "./agents";
import { doneBy, nominalDeedAt } from "./deedAt";
import type { Found } from "../found";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";

/** Most words between "behind" and the verb of the deed's doer. */
const frontedReach = 14;

/** The deed that the word of place at `at` tells of, and who is said to stand behind it. */
export function findFronted(reading: Reading, at: number): Found | undefined {
  const { lexicon, words } = reading;
  if (!lexicon.deeds.fronted.has(foldedAt(reading, at)) || words[at]!.isQuoted) return undefined;
  const from = lexicon.grammar.prepositions.has(foldedAt(reading, at + 1)) ? at + 2 : at + 1;
  const deed = nominalDeedAt(reading, from);
  if (!deed) return undefined;
  if (at === 0 || !words[at - 1]!.isWord || opensClause(reading, at))
    return behindFirst(reading, at, from);
  return behindLast(reading, at, deed) ?? behindGroup(reading, { from: at, to: from }, deed);
}

/** "that behind the attack stood X", "se dietro l'attacco c'è X" */
const opensClause = ({ words, lexicon }: Reading, at: number): boolean => {
  const { subordinators, conjunctions, complementisers } = lexicon.grammar;
  return [subordinators, conjunctions, complementisers].some((set) =>
    set.has(words[at - 1]!.folded),
  );
};

function behindFirst(reading: Reading, at: number, from: number): Found | undefined {
  const { words, lexicon } = reading;
  for (let verb = from + 1; verb < Math.min(words.length, at + frontedReach); verb += 1) {
    if (!words[verb]!.isWord && words[verb]!.folded !== ",") return undefined;
    if (!isStand(reading, verb)) continue;
    const start = groupStart(reading, verb, from);
    let to = verb + 1;
    while (isStand(reading, to) || isAdverb(reading, to) || isNegation(reading, to)) to += 1;
    const agent = agentBehindVerb(reading, behindHand(reading, to));
    const end = lexicon.grammar.pronouns.has(foldedAt(reading, start - 1)) ? start - 1 : start;
    const content = { from, to: words[end - 1]!.isWord ? end : end - 1 };
    const deed = nominalDeedAt(reading, from);
    const cue = [
      { from: at, to: at + 1 },
      { from: start, to },
    ];
    return told(reading, agent, cue, { ...content, affected: deed?.affected });
  }
  return undefined;
}

function behindLast(reading: Reading, at: number, deed: Stretch): Found | undefined {
  const agent = agentBefore(reading, at);
  const stand = agent ? agent.from - 1 : -1;
  if (stand < 1 || !isStand(reading, stand)) return undefined;
  if (!reading.lexicon.deeds.existentials.has(foldedAt(reading, stand - 1))) return undefined;
  const cue = [
    { from: groupStart(reading, stand, -1), to: stand + 1 },
    { from: at, to: at + 1 },
  ];
  return told(reading, agent, cue, deed);
}

/** "the Russian hackers behind the attack", "X, the group behind the attack", "X behind attack on the bank". */
function behindGroup(reading: Reading, cue: Stretch, deed: Stretch): Found | undefined {
  return told(reading, agentOrApposed(reading, cue.from), [cue], deed);
}

/** "the hand of" X. */
function behindHand(reading: Reading, at: number): number {
  const { deeds, grammar, names } = reading.lexicon;
  const noun = grammar.determiners.has(foldedAt(reading, at)) ? at + 1 : at;
  const isHand =
    deeds.shares.has(foldedAt(reading, noun)) && names.connectors.has(foldedAt(reading, noun + 1));
  return isHand ? noun + 2 : at;
}

const isStand = (reading: Reading, at: number): boolean =>
  reading.lexicon.deeds.stands.has(foldedAt(reading, at)) ||
  reading.lexicon.grammar.copulas.has(foldedAt(reading, at));

const isNegation = (reading: Reading, at: number): boolean =>
  reading.lexicon.grammar.negations.has(foldedAt(reading, at));

/** Where the verb begins with what belongs to it: "non c'è", "se cache", "il y a". */
function groupStart(reading: Reading, verb: number, from: number): number {
  const { deeds, grammar } = reading.lexicon;
  let start = verb;
  for (; start > from + 1; start -= 1) {
    const before = foldedAt(reading, start - 1);
    const isClitic = grammar.auxiliaries.has(before) && !grammar.determiners.has(before);
    if (!isClitic && !deeds.existentials.has(before) && !isNegation(reading, start - 1)) break;
  }
  return start;
}

function told(
  reading: Reading,
  agent: Agent | undefined,
  cue: readonly Stretch[],
  deed: Stretch & { readonly affected?: Stretch | undefined },
): Found | undefined {
  if (!agent || agent.kind === "vague" || deed.to <= deed.from) return undefined;
  return {
    ...doneBy(agent, deed),
    cue,
    isDenied: cue.some(({ from, to }) =>
      reading.words.slice(from, to).some((_, index) => isNegation(reading, from + index)),
    ),
  };
}
