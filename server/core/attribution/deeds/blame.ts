/** Deeds that somebody lays at another's door: "FireEye blamed the attack on Fancy Bear". */
import { affectedByNoun } from "./affected";
import { agentAfter } from "./agents";
import { deedBefore } from "./deedNouns";
import type { Found } from "../found";
import { phraseAfter } from "../phrases/phrases";
import { foldedAt, type Reading, type Stretch } from "../reading";
import { verbGroupAt, type VerbGroup } from "../phrases/verbGroup";

/** Words behind a verb of blame in which its preposition may stand. */
const blameReach = 14;

/** "blamed the attack on X", "attributed it to X", "ha attribuito l'attacco a X": the one who is blamed did it, as the subject says. */
export function findBlame(reading: Reading, at: number): Found | undefined {
  const { lexicon, words } = reading;
  const forms = lexicon.blame.get(foldedAt(reading, at));
  if (!forms || words[at]!.isQuoted) return undefined;
  const group = verbGroupAt(reading, at, forms, at + 1);
  // "in an attempt to pin it on X" blames nobody yet.
  if (group.isPassive || group.isReflexive) return laidTo(reading, group);
  if (group.form === "infinitive" || group.from === 0) return undefined;
  const limit = Math.min(words.length, at + blameReach);
  for (let on = limit - 1; on > at + 1; on -= 1) {
    if (!lexicon.deeds.blamedOn.has(foldedAt(reading, on))) continue;
    const deed = { from: at + 1, to: on };
    const agent = agentAfter(reading, on + 1);
    if (!agent || agent.kind === "vague" || !isDeedPhrase(reading, deed)) continue;
    return toBlame(reading, group, on, deed, agent);
  }
  return undefined;
}

/** "L'attacco è attribuito dai ricercatori a X", "El ataque se atribuye a X". */
function laidTo(reading: Reading, group: VerbGroup): Found | undefined {
  const { words, lexicon } = reading;
  const isBy = lexicon.grammar.by.has(foldedAt(reading, group.to));
  const limit = isBy ? Math.min(words.length, group.to + blameReach) : group.to + 1;
  for (let on = group.to; on < limit && words[on]?.isWord; on += 1) {
    if (!lexicon.deeds.blamedOn.has(foldedAt(reading, on))) continue;
    const deed = deedBefore(reading, group.from);
    const agent = agentAfter(reading, on + 1);
    if (!deed || !agent || agent.kind === "vague") return undefined;
    return toBlame(reading, group, on, deed, agent);
  }
  return undefined;
}

/** `on`: the preposition that leads to whoever is blamed. */
function toBlame(
  reading: Reading,
  group: VerbGroup,
  on: number,
  deed: Stretch,
  agent: Stretch,
): Found {
  const affected = affectedByNoun(reading, deed);
  const verb = { from: group.from, to: group.to };
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue: on === group.to ? [{ from: group.from, to: on + 1 }] : [verb, { from: on, to: on + 1 }],
    content: [deed],
    ...(affected && { affected }),
    isDenied: group.isNegated,
    isUnreal: group.isUnreal,
  };
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
