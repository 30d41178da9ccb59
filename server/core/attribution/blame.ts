/** Deeds that somebody lays at another's door: "FireEye blamed the attack on Fancy Bear", "Dietro l'attacco c'è Fancy Bear". */
import { affectedByNoun } from "./affected";
import { agentAfter, agentBefore, type Agent } from "./agents";
import type { Found } from "./found";
import { foldedAt, isAdverb, type Reading, type Stretch } from "./reading";
import { phraseAfter } from "./phrases";
import { verbGroupAt } from "./verbGroup";

/** Words behind a verb of blame in which its preposition may stand. */
const blameReach = 14;

/** "blamed the attack on X", "attributed it to X", "ha attribuito l'attacco a X": the one who is blamed did it, as the subject says. */
export function findBlame(reading: Reading, at: number): Found | undefined {
  const { lexicon, words } = reading;
  const forms = lexicon.blame.get(foldedAt(reading, at));
  if (!forms || words[at]!.isQuoted) return undefined;
  const group = verbGroupAt(reading, at, forms, at + 1);
  // "in an attempt to pin it on X" blames nobody yet.
  if (group.isPassive || group.form === "infinitive" || group.from === 0) return undefined;
  const limit = Math.min(words.length, at + blameReach);
  for (let on = limit - 1; on > at + 1; on -= 1) {
    if (!lexicon.deeds.blamedOn.has(foldedAt(reading, on))) continue;
    const deed = { from: at + 1, to: on };
    const agent = agentAfter(reading, on + 1);
    if (!agent || agent.kind === "vague" || !isDeedPhrase(reading, deed)) continue;
    const affected = affectedByNoun(reading, deed);
    return {
      source: [{ from: agent.from, to: agent.to }],
      cue: [
        { from: group.from, to: group.to },
        { from: on, to: on + 1 },
      ],
      content: [deed],
      ...(affected && { affected }),
      isDenied: group.isNegated,
      isUnreal: group.isUnreal,
    };
  }
  return undefined;
}

/** One phrase that names a deed: "the attack on the bank". */
function isDeedPhrase(reading: Reading, { from, to }: Stretch): boolean {
  const { words, lexicon } = reading;
  const phrase = phraseAfter(reading, from);
  if (!phrase) return false;
  let hasDeed = false;
  for (let at = from; at < to; at += 1) {
    if (!words[at]!.isWord) return false;
    if (!hasDeed && lexicon.grammar.prepositions.has(words[at]!.folded)) return false;
    hasDeed ||= at < phrase.to && lexicon.nouns.deeds.has(words[at]!.folded);
  }
  return hasDeed;
}

/** Words between "dietro" and "c'è". */
const frontedReach = 12;

/** "Behind the attack was X", "Dietro l'attacco c'è X", "C'è X dietro l'attacco". */
export function findFronted(reading: Reading, at: number): Found | undefined {
  const { lexicon, words } = reading;
  if (!lexicon.deeds.fronted.has(foldedAt(reading, at)) || words[at]!.isQuoted) return undefined;
  return at > 0 && words[at - 1]!.isWord ? behindLast(reading, at) : behindFirst(reading, at);
}

function behindFirst(reading: Reading, at: number): Found | undefined {
  const { words, lexicon } = reading;
  const { copulas, prepositions, negations } = lexicon.grammar;
  const from = prepositions.has(foldedAt(reading, at + 1)) ? at + 2 : at + 1;
  for (let copula = from + 1; copula < Math.min(words.length, at + frontedReach); copula += 1) {
    if (!words[copula]!.isWord) return undefined;
    if (!copulas.has(words[copula]!.folded)) continue;
    let to = copula;
    while (
      to > from &&
      (isExistential(reading, to - 1) || negations.has(foldedAt(reading, to - 1)))
    )
      to -= 1;
    let next = copula + 1;
    while (isAdverb(reading, next)) next += 1;
    const cue = [
      { from: at, to: at + 1 },
      { from: to, to: copula + 1 },
    ];
    return blamed(reading, agentAfter(reading, next), cue, { from, to });
  }
  return undefined;
}

function behindLast(reading: Reading, at: number): Found | undefined {
  const agent = agentBefore(reading, at);
  const copula = agent ? agent.from - 1 : -1;
  if (copula < 1 || !reading.lexicon.grammar.copulas.has(foldedAt(reading, copula)))
    return undefined;
  if (!isExistential(reading, copula - 1)) return undefined;
  const isLinked = reading.lexicon.grammar.prepositions.has(foldedAt(reading, at + 1));
  const object = phraseAfter(reading, isLinked ? at + 2 : at + 1);
  const cue = [
    { from: copula - 1, to: copula + 1 },
    { from: at, to: at + 1 },
  ];
  return object && blamed(reading, agent, cue, object);
}

const isExistential = (reading: Reading, at: number): boolean =>
  reading.lexicon.deeds.existentials.has(foldedAt(reading, at));

function blamed(
  reading: Reading,
  agent: Agent | undefined,
  cue: readonly Stretch[],
  deed: Stretch,
): Found | undefined {
  if (!agent || agent.kind === "vague" || !isDeedPhrase(reading, deed)) return undefined;
  const affected = affectedByNoun(reading, deed);
  const { negations } = reading.lexicon.grammar;
  const words = cue.flatMap(({ from, to }) => reading.words.slice(from, to));
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue,
    content: [deed],
    ...(affected && { affected }),
    isDenied: words.some(({ folded }) => negations.has(folded)),
  };
}
