/** Responsibility: who did a deed. */
import type { DeedVerb } from "../../languages/deedCues";
import { agentAfter, agentBefore, toAgent, type Agent } from "./agents";
import { affectedByVerb } from "./affected";
import { findBlame } from "./blame";
import { findCharge } from "./charges";
import { contentAfter } from "../phrases/complements";
import { particleEnd } from "./deedAt";
import { findDeniedDeed } from "./denials";
import { deedBefore, deedReach, holds, isDeed, isTarget, objectAfter } from "./deedNouns";
import type { Found } from "../found";
import type { VerbUse } from "../lexicon/lexicon";
import { phraseBefore } from "../phrases/phrases";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import { mainSubject } from "../phrases/subjects";
import { groupStartAt, verbGroupAt, type VerbGroup } from "../phrases/verbGroup";

/** "Fancy Bear hacked the broadcaster", "was carried out by Fancy Bear". */
export function findVerbResponsibility(reading: Reading, at: number): Found | undefined {
  const told = findBlame(reading, at) ?? findCharge(reading, at) ?? findDeniedDeed(reading, at);
  if (told) return told;
  const uses = reading.lexicon.deedVerbs.get(foldedAt(reading, at));
  if (!uses || reading.words[at]!.isQuoted) return undefined;
  for (const use of uses) {
    const after = particleEnd(reading, at, use.verb);
    const found = after === undefined ? undefined : readDeed(reading, at, use, after);
    if (found) return found;
  }
  return undefined;
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
  const isApart = foldedAt(reading, group.from - 1) === ",";
  const deed = phraseBefore(reading, isApart ? group.from - 1 : group.from);
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
  if (verb.mayTell && !closesWithDeed(reading, object)) return undefined;
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

/** "claimed the attack on the bank", but not "claimed the attack was a hoax": behind the deed's noun no verb follows. */
function closesWithDeed({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  const { deeds } = lexicon.nouns;
  const { auxiliaries, determiners, prepositions, conjunctions } = lexicon.grammar;
  let noun = from;
  while (noun < to && !deeds.has(words[noun]!.folded)) noun += 1;
  const next = words[noun + 1]?.folded ?? "";
  if (noun + 1 < to && !prepositions.has(next) && !conjunctions.has(next)) return false;
  return words
    .slice(from, to)
    .every(({ folded }) => !auxiliaries.has(folded) || determiners.has(folded) || folded === "'s");
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

/** "Attackers use phishing": anybody's habit, in the present, is no deed. */
function isGeneric(reading: Reading, agent: Agent, group: VerbGroup): boolean {
  const { pastSuffixes } = reading.lexicon.deeds;
  if (agent.kind !== "vague" || pastSuffixes.size === 0 || group.from !== group.head) return false;
  const head = foldedAt(reading, group.head);
  return ![...pastSuffixes].some((suffix) => head.endsWith(suffix));
}
