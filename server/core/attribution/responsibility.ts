/** Responsibility: who did a deed. */
import type { DeedVerb } from "../languages/cues";
import { agentAfter, agentBefore, toAgent, type Agent } from "./agents";
import { affectedByName, affectedByNoun, affectedByVerb } from "./affected";
import { findBlame, findFronted } from "./blame";
import { contentAfter } from "./complements";
import { phraseKinds, type VerbUse } from "./lexicon";
import { foldedAt, isAdverb, phraseAt, type Reading, type Stretch } from "./reading";
import { findFrontedDeed } from "./reporting/fronted";
import type { Found } from "./found";
import { phraseAfter, phraseBefore } from "./phrases";
import { mainSubject } from "./subjects";
import { groupStartAt, isNegatedIn, verbGroupAt, type VerbGroup } from "./verbGroup";

/** How far a deed's noun may stand from its verb. */
const deedReach = 8;

/** "Fancy Bear hacked the broadcaster", "was carried out by Fancy Bear". */
export function findVerbResponsibility(reading: Reading, at: number): Found | undefined {
  const blame = findBlame(reading, at);
  if (blame) return blame;
  const uses = reading.lexicon.deedVerbs.get(foldedAt(reading, at));
  if (!uses || reading.words[at]!.isQuoted) return undefined;
  for (const use of uses) {
    const after = particleEnd(reading, at, use.verb);
    const found = after === undefined ? undefined : readDeed(reading, at, use, after);
    if (found) return found;
  }
  return undefined;
}

function particleEnd(reading: Reading, at: number, { particle }: DeedVerb): number | undefined {
  if (!particle) return at + 1;
  return particle.includes(foldedAt(reading, at + 1)) ? at + 2 : undefined;
}

function readDeed(
  reading: Reading,
  at: number,
  { verb, forms }: VerbUse<DeedVerb>,
  after: number,
): Found | undefined {
  const group = verbGroupAt(reading, at, forms, after);
  if (forms.has("participle")) {
    const passive = passiveDeed(reading, group, verb);
    if (passive) return passive;
  }
  if (group.isPassive) return undefined;
  return activeDeed(reading, group, verb);
}

/** "[The hack] was carried out by X". */
function passiveDeed(reading: Reading, group: VerbGroup, verb: DeedVerb): Found | undefined {
  const { words, lexicon } = reading;
  let by = group.to;
  while (isAdverb(reading, by)) by += 1;
  if (!lexicon.grammar.by.has(foldedAt(reading, by))) return undefined;
  const agent = agentAfter(reading, by + 1);
  if (!agent) return undefined;
  const deed = phraseBefore(reading, group.from);
  if (
    verb.gravity === "done" &&
    !(
      deed &&
      holds(
        reading,
        { from: Math.max(0, group.from - deedReach), to: group.from },
        lexicon.nouns.deeds,
      )
    )
  )
    return undefined;
  if (
    verb.gravity === "aimed" &&
    agent.kind === "named" &&
    !isTarget(reading, { from: Math.max(0, group.from - deedReach), to: group.from })
  )
    return undefined;
  const content = verb.gravity === "done" ? (deedBefore(reading, group.from) ?? deed) : deed;
  const rest = content ?? contentAfter(reading, agent.to, words.length);
  const affected = content && affectedByVerb(reading, verb, content);
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue: [{ from: group.from, to: by + 1 }],
    content: rest ? [rest] : [],
    ...(affected && { affected }),
    isVague: agent.kind === "vague",
    isDenied: group.isNegated,
    isUnreal: group.isUnreal,
  };
}

/** "X hacked the broadcaster", "X, who attacked", "X tried to steal", "X made headlines by attacking". */
function activeDeed(reading: Reading, group: VerbGroup, verb: DeedVerb): Found | undefined {
  if (group.form === "participle" || reading.words[group.head]!.isCapital) return undefined;
  const object = objectAfter(reading, group.to);
  if (!object || !opensObject(reading, object.from, verb)) return undefined;
  const doer = doerOf(reading, group);
  if (!doer || !isDeed(reading, verb, doer.agent, object)) return undefined;
  const { agent } = doer;
  const affected = affectedByVerb(reading, verb, object);
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue: [{ from: doer.from, to: group.to }],
    content: [object],
    ...(affected && { affected }),
    isVague: agent.kind === "vague",
    isDenied: group.isNegated,
    isUnreal: doer.isUnreal || isGeneric(reading, agent, group),
  };
}

interface Doer {
  readonly agent: Agent;
  /** First word of the cue. */
  readonly from: number;
  readonly isUnreal: boolean;
}

function doerOf(reading: Reading, group: VerbGroup): Doer | undefined {
  const isBare = group.from === group.head;
  if (group.form === "infinitive") return doerOfInfinitive(reading, group);
  if (group.form === "gerund" && isBare) {
    if (!reading.lexicon.grammar.by.has(foldedAt(reading, group.from - 1))) return undefined;
    const subject = mainSubject(reading, group.from);
    const agent = subject && toAgent(reading, subject);
    return agent && agent.kind !== "vague"
      ? { agent, from: group.from, isUnreal: false }
      : undefined;
  }
  const agent = agentBefore(reading, group.from);
  return agent && { agent, from: group.from, isUnreal: group.isUnreal };
}

/** "tried to break into" claims as much as "broke into"; "hackers looking to steal" does not. */
function doerOfInfinitive(reading: Reading, group: VerbGroup): Doer | undefined {
  const { grammar } = reading.lexicon;
  if (grammar.attempts.has(foldedAt(reading, group.from - 1))) {
    const whole = groupStartAt(reading, group.from - 1);
    const agent = agentBefore(reading, whole.from);
    return agent && { agent, from: whole.from, isUnreal: whole.isUnreal };
  }
  for (let end = group.from; end > 0 && group.from - end < 4; end -= 1) {
    if (!reading.words[end - 1]!.isWord) return undefined;
    const agent = agentBefore(reading, end);
    if (agent?.kind === "vague" && agent.to === end)
      return { agent, from: group.from, isUnreal: true };
  }
  return undefined;
}

/** An object is no verb: "the WannaCry attack is", "the breaches were". */
function opensObject({ words, lexicon }: Reading, at: number, verb: DeedVerb): boolean {
  const { folded, isWord } = words[at]!;
  const { grammar } = lexicon;
  if (!isWord) return words[at]!.mark === "open";
  if (grammar.determiners.has(folded)) return true;
  if (grammar.auxiliaries.has(folded) || grammar.conjunctions.has(folded)) return false;
  return verb.particle !== undefined || !grammar.prepositions.has(folded);
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

function isDeed(reading: Reading, verb: DeedVerb, agent: Agent, object: Stretch): boolean {
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
function deedBefore(reading: Reading, end: number): Stretch | undefined {
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

const isTarget = (reading: Reading, stretch: Stretch): boolean =>
  holds(reading, stretch, reading.lexicon.nouns.targets);

const holdsDeed = (reading: Reading, stretch: Stretch): boolean =>
  holds(reading, stretch, reading.lexicon.nouns.deeds) ||
  holds(reading, stretch, reading.lexicon.nouns.undertakings);

function holds({ words }: Reading, { from, to }: Stretch, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (nouns.has(words[at]!.folded)) return true;
  return false;
}

/** "Attackers use phishing": anybody's habit, in the present, is no deed. */
function isGeneric(reading: Reading, agent: Agent, group: VerbGroup): boolean {
  const { pastSuffixes } = reading.lexicon.deeds;
  if (agent.kind !== "vague" || pastSuffixes.size === 0 || group.from !== group.head) return false;
  const head = foldedAt(reading, group.head);
  return ![...pastSuffixes].some((suffix) => head.endsWith(suffix));
}

/** "was behind the hack", "the work of X", "ad opera di X", "X's attack on", "attacks by X". */
export function findPhraseResponsibility(reading: Reading, at: number): Found | undefined {
  if (reading.words[at]!.isQuoted) return undefined;
  const { reporting } = reading.lexicon;
  return (
    findFronted(reading, at) ??
    findBehind(reading, at) ??
    findDoneBy(reading, at) ??
    findOwnedDeed(reading, at) ??
    (reporting && findFrontedDeed(reading, at, reporting))
  );
}

function findBehind(reading: Reading, at: number): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.behind);
  if (!cue) return undefined;
  const { words, lexicon } = reading;
  const group = groupStartAt(reading, cue.from);
  const object = objectAfter(reading, cue.to);
  const agent = agentBefore(reading, group.from);
  if (!agent || agent.kind === "vague" || !object) return undefined;
  const near = { from: object.from, to: Math.min(object.to, object.from + deedReach) };
  const isIt = lexicon.grammar.pronouns.has(words[object.from]!.folded);
  if (!isIt && !holdsDeed(reading, near)) return undefined;
  const affected = affectedByNoun(reading, object);
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue: [{ from: group.from, to: cue.to }],
    content: [object],
    ...(affected && { affected }),
    isDenied: group.isNegated || isNegatedIn(reading, cue),
    isUnreal: group.isUnreal,
  };
}

function findDoneBy(reading: Reading, at: number): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.doneBy);
  if (!cue) return undefined;
  const agent = agentAfter(reading, cue.to);
  if (!agent || agent.kind === "vague") return undefined;
  const group = groupStartAt(reading, cue.from);
  const before = { from: Math.max(0, group.from - 2 * deedReach), to: group.from };
  if (!holdsDeed(reading, before)) return undefined;
  const deed = deedBefore(reading, group.from);
  const affected = deed && affectedByNoun(reading, deed);
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue: [{ from: group.from, to: cue.to }],
    content: deed ? [deed] : [before],
    ...(affected && { affected }),
    isDenied: group.isNegated,
    isUnreal: group.isUnreal,
  };
}

/** "Fancy Bear's attack on the broadcaster", "attacks by Russian hackers". */
function findOwnedDeed(reading: Reading, at: number): Found | undefined {
  const { lexicon } = reading;
  if (!lexicon.nouns.deeds.has(foldedAt(reading, at))) return undefined;
  const cue = { from: at, to: at + 1 };
  if (foldedAt(reading, at - 1) === "'s") {
    const agent = agentBefore(reading, at - 1);
    const object = /^(?:on|against|of)$/.test(foldedAt(reading, at + 1))
      ? phraseAfter(reading, at + 2)
      : undefined;
    if (!agent || agent.kind === "vague" || !object) return undefined;
    const affected = affectedByName(reading, { from: at, to: object.to });
    return {
      source: [{ from: agent.from, to: agent.to }],
      cue: [cue],
      content: [{ from: at, to: affected?.to ?? object.to }],
      ...(affected && { affected }),
    };
  }
  if (!lexicon.deeds.beforeDoers.has(foldedAt(reading, at + 1))) return undefined;
  const agent = agentAfter(reading, at + 2);
  if (!agent) return undefined;
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue: [{ from: at, to: at + 2 }],
    content: [cue],
    isVague: agent.kind === "vague",
    isUnreal: agent.kind === "vague",
  };
}
