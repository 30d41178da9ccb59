/** Identity by who stands behind a group: "Behind X stands Y", "Dietro X si nascondono hacker russi", "Hinter X soll Y stecken", "Y se cachent derrière X". */
import type { Found } from "../found";
import { groupStartAt } from "../phrases/verbGroup";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import { agentOf } from "../verbSecond/doers";
import { subjectAfterVerb } from "../verbSecond/subjects";
import { agentBefore, agentBehindVerb, type Agent } from "./agents";

/** Words between a group and the verb of who stands behind it. */
const reach = 4;
/** Words before a group's name that say that it is one: "le groupe", "der angeblichen Gruppe". */
const longestOpening = 4;

/** Who is said to stand behind the group that follows the word of place at `at`. */
export function findBackers(reading: Reading, at: number): Found | undefined {
  const { deeds } = reading.lexicon;
  if (!deeds.fronted.has(foldedAt(reading, at)) || reading.words[at]!.isQuoted) return undefined;
  const group = groupFrom(reading, at + 1);
  if (!group) return undefined;
  return isFirst(reading, at)
    ? backersAfter(reading, at, group)
    : backersBefore(reading, at, group);
}

/** Whether the word of place opens its clause, alone or behind a verb of hiding: "Hiding behind X were Y". */
function isFirst(reading: Reading, at: number): boolean {
  const opens = (first: number): boolean => !reading.words[first - 1]?.isWord;
  return opens(at) || (stands(reading, at - 1) && !isCopula(reading, at - 1) && opens(at - 1));
}

interface Group extends Stretch {
  readonly isKnown: boolean;
}

/** The group named from `start` on, with the noun that says that it is one; of persons, places and states others say who stands behind them. */
function groupFrom(reading: Reading, start: number): Group | undefined {
  const { words, nameAt } = reading;
  let at = start;
  while (at < start + longestOpening && !nameAt[at] && opensGroup(reading, at)) at += 1;
  const name = nameAt[at];
  if (!name || /^(?:person|place|state)$/.test(name.kind ?? "")) return undefined;
  let to = at;
  while (nameAt[to] === name) to += 1;
  const { prepositions, determiners } = reading.lexicon.grammar;
  let from = start;
  while (prepositions.has(foldedAt(reading, from)) || determiners.has(foldedAt(reading, from)))
    from += 1;
  const isTold = words.slice(from, at).some(({ folded }) => isGroupNoun(reading, folded));
  return { from, to, isKnown: name.kind === "group" || isTold };
}

function opensGroup(reading: Reading, at: number): boolean {
  const { prepositions, determiners } = reading.lexicon.grammar;
  const folded = foldedAt(reading, at);
  if (prepositions.has(folded) || determiners.has(folded)) return true;
  return reading.words[at]?.mark === "open" || isGroupNoun(reading, folded);
}

const isGroupNoun = ({ lexicon }: Reading, folded: string): boolean =>
  lexicon.nouns.groups.has(folded) || lexicon.deeds.labels.has(folded);

/** "Behind X stands Y", "Hinter X soll Y stecken". */
function backersAfter(reading: Reading, at: number, group: Group): Found | undefined {
  const verb = verbAfter(reading, group.to);
  const agent = verb && agentAfterVerb(reading, verb.to);
  if (!verb || !agent) return undefined;
  const isModal = isVerbSecondModal(reading, verb.from);
  if (isModal && !stands(reading, agent.to)) return undefined;
  const last = isModal ? [{ from: agent.to, to: agent.to + 1 }] : [];
  const from = at > 0 && stands(reading, at - 1) ? at - 1 : at;
  return told(reading, group, [{ from, to: at + 1 }, verb, ...last], agent);
}

/** "Y hides behind X", "dass Y hinter X steckt". */
function backersBefore(reading: Reading, at: number, group: Group): Found | undefined {
  if (reading.lexicon.habits.verbSecond && stands(reading, group.to)) {
    const agent = agentBefore(reading, at);
    const verb = { from: group.to, to: group.to + 1 };
    return told(reading, group, [{ from: at, to: at + 1 }, verb], agent);
  }
  let verb = at - 1;
  while (isAdverb(reading, verb) || isNegation(reading, verb)) verb -= 1;
  if (!stands(reading, verb)) return undefined;
  const { from } = groupStartAt(reading, verb);
  return told(reading, group, [{ from, to: at + 1 }], agentBefore(reading, from));
}

function told(
  reading: Reading,
  group: Group,
  cue: readonly Stretch[],
  agent: Agent | undefined,
): Found | undefined {
  if (!agent || agent.kind === "vague") return undefined;
  if (!group.isKnown && !isKindOfDoer(reading, agent)) return undefined;
  return {
    source: [{ from: group.from, to: group.to }],
    cue,
    content: [{ from: agent.from, to: agent.to }],
    isDenied: cue.some(({ from, to }) => {
      for (let word = from; word < to; word += 1) if (isNegation(reading, word)) return true;
      return false;
    }),
  };
}

/** "Russian hackers": of a building, too, one may say what stands behind it. */
const isKindOfDoer = ({ words, lexicon }: Reading, { from, to }: Stretch): boolean =>
  words.slice(from, to).some(({ folded }) => lexicon.nouns.doers.has(folded));

/** The verb of standing or being, with what belongs to it before and behind: "non si nasconde", "ne se cache pas". */
function verbAfter(reading: Reading, start: number): Stretch | undefined {
  for (let at = start; at < start + reach && isInVerb(reading, at); at += 1) {
    if (!stands(reading, at) && !isVerbSecondModal(reading, at)) continue;
    let to = at + 1;
    while (stands(reading, to) || isNegation(reading, to) || isReflexive(reading, to)) to += 1;
    while (isAdverb(reading, to) || isNegation(reading, to)) to += 1;
    return { from: verbStart(reading, start, at), to };
  }
  return undefined;
}

/** Between a group and its verb: all but an opening mark. */
const isInVerb = ({ words }: Reading, at: number): boolean =>
  words[at]?.isWord === true || words[at]?.mark === "close";

/** Behind the mark that closes the name. */
const verbStart = ({ words }: Reading, start: number, verb: number): number =>
  words[start]!.mark === "close" && start < verb ? start + 1 : start;

const isVerbSecondModal = ({ words, lexicon }: Reading, at: number): boolean =>
  lexicon.fields.modals.has(words[at]?.folded ?? "");

const isNegation = (reading: Reading, at: number): boolean =>
  reading.lexicon.grammar.negations.has(foldedAt(reading, at));

const isReflexive = (reading: Reading, at: number): boolean =>
  reading.lexicon.grammar.reflexives.has(foldedAt(reading, at));

const isCopula = (reading: Reading, at: number): boolean =>
  reading.lexicon.grammar.copulas.has(foldedAt(reading, at));

const stands = (reading: Reading, at: number): boolean =>
  reading.lexicon.deeds.stands.has(foldedAt(reading, at)) || isCopula(reading, at);

function agentAfterVerb(reading: Reading, at: number): Agent | undefined {
  if (!reading.lexicon.habits.verbSecond) return agentBehindVerb(reading, at);
  const subject = subjectAfterVerb(reading, at, reading.words.length);
  return subject && agentOf(reading, subject);
}
