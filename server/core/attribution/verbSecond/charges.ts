/** Charges and denials of deeds where verbs come second: "beschuldigt X des Angriffs", "wirft X vor, … zu haben", "wird X zugeschrieben", "bestritt jede Beteiligung". */
import type { DeedVerb } from "../../languages/deedCues";
import type { Agent } from "../deeds/agents";
import type { Found } from "../found";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import type { Subject } from "../phrases/subjects";
import { clauseEnd, isVerbLast } from "./clauses";
import { kindOfClause } from "./complements";
import { agentIn, agentOf, buildDeed, deedIn, holdsDeed } from "./doers";
import { nounPhraseAt } from "./nounPhrases";
import { afterOpeners, gradeSubject, subjectOf } from "./subjects";
import { verbAt, type VerbAt } from "./verbs";

/** Who is charged with a deed by a verb, in the active or the passive. */
export function findCharged(reading: Reading, it: VerbAt<DeedVerb>): Found | undefined {
  if (isVerbLast(reading, it.clause)) return undefined;
  const found = it.isPassive ? chargedPassive(reading, it) : chargedActive(reading, it);
  if (!found || it.verb.charges !== "doubtful") return found;
  const word = it.cue.at(-1)!;
  const told = { level: "possible", hearsay: true } as const;
  const isTold = it.isPassive && !holdsBy(reading, it.clause);
  // "verdächtigt" is less than a charge, whoever says so.
  const mark =
    reading.lexicon.verbMarks.get(foldedAt(reading, word.to - 1)) ?? (isTold ? told : undefined);
  return mark ? { ...found, hedge: { ...word, mark } } : found;
}

const holdsBy = (reading: Reading, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at += 1)
    if (reading.lexicon.grammar.by.has(foldedAt(reading, at))) return true;
  return false;
};

/** "X wird beschuldigt, …", "X wird der Angriff vorgeworfen", "Der Angriff wird X zugeschrieben". */
function chargedPassive(reading: Reading, it: VerbAt<DeedVerb>): Found | undefined {
  const { clause, at, bracket } = it;
  const front = { from: afterOpeners(reading, clause.from), to: at };
  const middle = { from: afterAdverbs(reading, at + 1), to: bracket };
  const isDeedFirst = holdsDeed(reading, front);
  const agent = isDeedFirst
    ? agentIn(reading, middle.from, middle.to)
    : (agentIn(reading, front.from, front.to) ?? agentIn(reading, middle.from, middle.to));
  const deed = isDeedFirst ? front : (deedIn(reading, middle) ?? clauseOfDeed(reading, clause.to));
  return agent && deed && buildDeed(reading, clause, it.cue, agent, deed);
}

/** "Das Ministerium beschuldigt X des Angriffs", "… wirft X vor, … zu haben", "… schreibt den Angriff X zu". */
function chargedActive(reading: Reading, it: VerbAt<DeedVerb>): Found | undefined {
  const { clause, at, bracket } = it;
  const subject = subjectOf(reading, clause, at);
  if (!subject) return undefined;
  const isLate = subject.from > at;
  const from = afterAdverbs(reading, isLate ? firstEnd(reading, at + 1, bracket) : at + 1);
  const middle = { from, to: bracket };
  const front = isLate ? deedIn(reading, { from: clause.from, to: at }) : undefined;
  const deed = front ?? deedIn(reading, middle) ?? clauseOfDeed(reading, clause.to);
  const agent = deed && chargedIn(reading, middle, deed);
  return agent && buildDeed(reading, clause, it.cue, agent, deed);
}

/** The end of the subject that stands behind its verb: "das Ministerium | Russland", since a name may be whom it charges. */
function firstEnd(reading: Reading, from: number, limit: number): number {
  const to = nounPhraseAt(reading, from, limit)?.to ?? from;
  const { words, nameAt } = reading;
  for (let at = from + 1; at < to; at += 1)
    if (nameAt[at] && !nameAt[at - 1] && words[at - 1]!.isCapital) return at;
  return to;
}

/** Whom a verb charges: what stands before the deed, or behind it. */
function chargedIn(reading: Reading, { from, to }: Stretch, deed: Stretch): Agent | undefined {
  const before = Math.min(to, deed.from > from ? deed.from : to);
  if (deed.from !== from) {
    const agent = agentIn(reading, from, before);
    if (agent) return agent;
  }
  return deed.to < to ? agentIn(reading, deed.to, to) : undefined;
}

function afterAdverbs(reading: Reading, from: number): number {
  let at = from;
  while (isAdverb(reading, at)) at += 1;
  return at;
}

/** ", den Sender gehackt zu haben": the clause behind a charge, where it tells of a deed. */
function clauseOfDeed(reading: Reading, comma: number): Stretch | undefined {
  const { words, lexicon } = reading;
  if (foldedAt(reading, comma) !== "," || words[comma + 1]?.isQuoted !== false) return undefined;
  if (kindOfClause(reading, comma + 1) !== "infinitive") return undefined;
  const clause = { from: comma + 1, to: clauseEnd(reading, comma + 1) };
  const tellsDeed =
    holdsDeed(reading, clause) ||
    words.slice(clause.from, clause.to).some(({ folded }) => lexicon.deedVerbs.has(folded));
  return tellsDeed ? clause : undefined;
}

/** "bestritt, hinter dem Angriff zu stecken", "weist jede Verantwortung für den Angriff zurück". */
export function findDeniedInClause(reading: Reading, at: number): Found | undefined {
  for (const use of reading.lexicon.verbs.get(foldedAt(reading, at)) ?? []) {
    if (!use.verb.denies) continue;
    const it = verbAt(reading, at, use);
    const subject = it && !it.isPassive ? subjectOf(reading, it.clause, it.at) : undefined;
    const agent = subject && deniedBy(reading, subject);
    const deed = agent && (sharedDeed(reading, it!) ?? clauseOfDeed(reading, it!.clause.to));
    if (deed) return { ...buildDeed(reading, it!.clause, it!.cue, agent, deed), isDenied: true };
  }
  return undefined;
}

const deniedBy = (reading: Reading, subject: Subject): Agent | undefined => {
  const agent = agentOf(reading, subject);
  return agent?.kind === "vague" ? undefined : agent;
};

/** "jede Beteiligung an dem Angriff": the deed behind a noun of taking part. */
function sharedDeed(reading: Reading, { at, bracket }: VerbAt): Stretch | undefined {
  const { words, lexicon } = reading;
  for (let noun = at + 1; noun < bracket; noun += 1) {
    if (!lexicon.deeds.shares.has(words[noun]!.folded)) continue;
    if (!lexicon.grammar.prepositions.has(foldedAt(reading, noun + 1))) return undefined;
    return deedIn(reading, { from: noun + 2, to: bracket });
  }
  return undefined;
}

/** "X, die Drahtzieher des Angriffs", "Urheber des Angriffs ist X", "X gilt als Urheber des Angriffs". */
export function findAuthorInClause(
  reading: Reading,
  at: number,
  clause: Stretch,
): Found | undefined {
  const { lexicon, words } = reading;
  if (!lexicon.deeds.authors.has(foldedAt(reading, at)) || !words[at]!.isCapital) return undefined;
  if (!lexicon.fields.genitives.has(foldedAt(reading, at + 1))) return undefined;
  const deed = deedIn(reading, { from: at + 1, to: clause.to });
  if (!deed || deed.from !== at + 1) return undefined;
  const cue = { from: at, to: at + 1 };
  for (let copula = clause.from; copula < clause.to; copula += 1) {
    const { folded } = words[copula]!;
    if (!lexicon.grammar.copulas.has(folded)) continue;
    const isBehind = copula > at;
    const agent = isBehind
      ? agentIn(reading, afterAdverbs(reading, copula + 1), clause.to)
      : agentIn(reading, afterOpeners(reading, clause.from), copula);
    if (!agent || agent.kind === "vague") return undefined;
    const content = isBehind ? { from: deed.from, to: Math.min(deed.to, copula) } : deed;
    const parts = [cue, { from: copula, to: copula + 1 }].sort((a, b) => a.from - b.from);
    return buildDeed(reading, clause, parts, agent, content);
  }
  return undefined;
}

/** "Fancy Bears Angriff auf den Sender", "der Angriff von Fancy Bear auf den Sender", "ein Angriff durch Fancy Bear". */
export function findOwnedInClause(
  reading: Reading,
  at: number,
  clause: Stretch,
): Found | undefined {
  const { lexicon, words } = reading;
  if (!lexicon.nouns.deeds.has(foldedAt(reading, at)) || !words[at]!.isCapital) return undefined;
  const isBy = lexicon.deeds.beforeDoers.has(foldedAt(reading, at + 1));
  if (!isBy) {
    const agent = ownerBefore(reading, at, clause.from);
    const struck = agent && struckBehind(reading, at + 1, clause.to);
    return agent && struck && owned(agent, { from: at, to: at + 1 }, at, struck);
  }
  if (lexicon.deeds.ofWhom.has(foldedAt(reading, at))) return undefined;
  const agent = agentIn(reading, at + 2, clause.to);
  if (!agent || agent.kind === "vague" || isPerson(reading, agent)) return undefined;
  const struck = struckBehind(reading, agent.to, clause.to);
  return struck && owned(agent, { from: at, to: at + 2 }, at, struck);
}

function owned(agent: Agent, cue: Stretch, at: number, struck: Stretch): Found {
  const rest = { from: Math.max(at + 1, cue.to === at + 2 ? agent.to : at + 1), to: struck.to };
  const content =
    cue.to === at + 2 ? [{ from: at, to: at + 1 }, rest] : [{ from: at, to: struck.to }];
  return { source: [{ from: agent.from, to: agent.to }], cue: [cue], content, affected: struck };
}

/** A group or state: a person attacks in words as well. */
const isPerson = ({ nameAt }: Reading, { from, to }: Stretch): boolean =>
  nameAt.slice(from, to).some((name) => name?.kind === "person" || name?.kind === "organisation");

/** A name in the genitive right before a noun. */
function ownerBefore(reading: Reading, at: number, start: number): Agent | undefined {
  const { nameAt } = reading;
  const name = nameAt[at - 1];
  if (!name || !/s$/.test(foldedAt(reading, at - 1))) return undefined;
  let from = at - 1;
  while (from > start && nameAt[from - 1] === name) from -= 1;
  const subject = gradeSubject(reading, { from, to: at });
  const agent = subject && agentOf(reading, subject);
  return agent && agent.kind !== "vague" && !isPerson(reading, agent) ? agent : undefined;
}

/** Whom a deed struck, behind its preposition. */
function struckBehind(reading: Reading, at: number, limit: number): Stretch | undefined {
  return reading.lexicon.deeds.against.has(foldedAt(reading, at))
    ? nounPhraseAt(reading, at + 1, limit)
    : undefined;
}
