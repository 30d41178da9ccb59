/** Deeds told without a verb of doing: "was behind the hack", "the work of X", "ad opera di X", "X's attack on", "attacks by X". */
import { agentAfter, agentBefore, agentOrApposed, type Agent } from "./agents";
import { affectedAt, affectedByName, affectedByNoun } from "./affected";
import { findAuthor } from "./authors";
import { findHeld } from "./charges";
import { deedBefore, deedReach, holdsDeed, objectAfter } from "./deedNouns";
import type { Found } from "../found";
import { findFronted } from "./fronted";
import { phraseKinds } from "../lexicon/lexicon";
import { phraseAfter } from "../phrases/phrases";
import { foldedAt, phraseAt, type Reading, type Stretch } from "../reading";
import { groupStartAt, isNegatedIn } from "../phrases/verbGroup";

/** "was behind the hack", "the work of X", "ad opera di X", "X's attack on", "attacks by X". */
export function findPhraseResponsibility(reading: Reading, at: number): Found | undefined {
  if (reading.words[at]!.isQuoted) return undefined;
  return (
    findFronted(reading, at) ??
    findBehind(reading, at) ??
    findDoneBy(reading, at) ??
    findHeld(reading, at) ??
    findAuthor(reading, at) ??
    findOwnedDeed(reading, at)
  );
}

function findBehind(reading: Reading, at: number): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.behind);
  if (!cue) return undefined;
  const { words, lexicon } = reading;
  const group = groupStartAt(reading, cue.from);
  const object = objectAfter(reading, cue.to);
  const agent = agentOrApposed(reading, group.from);
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
  const link = foldedAt(reading, at + 1);
  const agent = agentAfter(reading, at + 2);
  if (!agent) return undefined;
  if (lexicon.deeds.beforeDoers.has(link)) return deedOf(reading, at, agent);
  const mayOwn =
    lexicon.habits.nounFirst &&
    lexicon.names.connectors.has(link) &&
    lexicon.grammar.prepositions.has(link) &&
    !lexicon.deeds.ofWhom.has(foldedAt(reading, at)) &&
    isAttacker(reading, agent);
  const owned = mayOwn ? deedOf(reading, at, agent) : undefined;
  return owned?.affected && owned;
}

/** Groups and states; a party, a firm or a person attacks in words as well. */
const isAttacker = ({ nameAt }: Reading, { from, to, kind }: Agent): boolean =>
  kind === "group" &&
  nameAt.slice(from, to).every((name) => name?.kind !== "organisation" && name?.kind !== "person");

/** "attack by X on the bank", "attacco di X alla banca": the deed's noun at `at`, with whom it struck behind its doer. */
function deedOf(reading: Reading, at: number, agent: Agent): Found {
  const against = reading.lexicon.deeds.against.has(foldedAt(reading, agent.to));
  const object = against ? phraseAfter(reading, agent.to + 1) : undefined;
  const affected = object && struckIn(reading, object);
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue: [{ from: at, to: at + 2 }],
    content: [{ from: at, to: at + 1 }, ...(affected ? [{ from: agent.to, to: affected.to }] : [])],
    ...(affected && { affected }),
    isVague: agent.kind === "vague",
    isUnreal: agent.kind === "vague",
  };
}

/** Whom a phrase names, before which a verb may follow: a name, or the noun that comes first. */
function struckIn(reading: Reading, object: Stretch): Stretch | undefined {
  const whole = affectedAt(reading, object.from, object.to);
  if (!whole || reading.nameAt[whole.to - 1]) return whole;
  if (!reading.lexicon.habits.nounFirst) return undefined;
  const isNoun = !reading.lexicon.grammar.determiners.has(foldedAt(reading, whole.from));
  return { from: whole.from, to: Math.min(whole.to, whole.from + (isNoun ? 1 : 2)) };
}
