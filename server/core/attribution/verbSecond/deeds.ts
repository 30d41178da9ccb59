/** Deeds where verbs come second: "hinter dem Angriff steckt X", "wurde von X verübt", "griff … an", "geht auf das Konto von X". */
import type { DeedVerb } from "../../languages/deedCues";
import type { Agent } from "../deeds/agents";
import type { Found } from "../found";
import { certaintyKinds, phraseKinds, type VerbUse } from "../lexicon/lexicon";
import { foldedAt, isAdverb, phraseAt, type Reading, type Stretch } from "../reading";
import type { Subject } from "../phrases/subjects";
import { findAuthorInClause, findCharged, findDeniedInClause, findOwnedInClause } from "./charges";
import { clauseAround, isVerbLast } from "./clauses";
import { agentIn, agentOf, buildDeed, deedIn, holdsAny, holdsDeed, withTarget } from "./doers";
import { nounPhraseAt, nounPhraseBefore } from "./nounPhrases";
import {
  afterOpeners,
  gradeSubject,
  subjectAfterVerb,
  subjectBeforeAside,
  subjectOf,
} from "./subjects";
import { verbAt, type VerbAt } from "./verbs";

/** The deed of the verb or phrase at a word, with its doer. */
export function findDeedInClause(reading: Reading, at: number): Found | undefined {
  const { words, lexicon } = reading;
  const { folded, isQuoted, isCapital } = words[at]!;
  if (isQuoted) return undefined;
  const phrase = phraseAt(reading, at, phraseKinds.doneBy | phraseKinds.behind);
  if (phrase?.kind === phraseKinds.doneBy) return onAccount(reading, phrase);
  if (phrase && !lexicon.nouns.deeds.has(folded))
    return linked(reading, phrase) ?? responsible(reading, phrase);
  const noun = isCapital ? findDeedNoun(reading, at) : undefined;
  if (noun || (isCapital && at > 0)) return noun;
  if (lexicon.deeds.fronted.has(folded)) return apposedBehind(reading, at);
  const denied = findDeniedInClause(reading, at);
  if (denied) return denied;
  for (const use of lexicon.deedVerbs.get(folded) ?? []) {
    const it = verbAt(reading, at, use) ?? underModal(reading, at, use);
    const found = it && readDeed(reading, it);
    if (found) return found;
  }
  return undefined;
}

const findDeedNoun = (reading: Reading, at: number): Found | undefined => {
  const clause = clauseAround(reading, at);
  return findAuthorInClause(reading, at, clause) ?? findOwnedInClause(reading, at, clause);
};

/** "Hinter dem Angriff soll X stecken": an infinitive under a modal that tells how sure it is. */
function underModal(
  reading: Reading,
  at: number,
  { verb, forms }: VerbUse<DeedVerb>,
): VerbAt<DeedVerb> | undefined {
  if (!verb.deedAfter || !forms.has("infinitive")) return undefined;
  const clause = clauseAround(reading, at);
  for (let modal = clause.from; modal < clause.to; modal += 1) {
    if (!isHedge(reading, modal) || !reading.lexicon.fields.modals.has(foldedAt(reading, modal)))
      continue;
    const cue = [modal, at].sort((a, b) => a - b).map((from) => ({ from, to: from + 1 }));
    const isSecond = modal < at;
    return {
      verb,
      at: isSecond ? modal : at,
      clause,
      cue,
      bracket: isSecond ? at : clause.to,
      isPassive: false,
    };
  }
  return undefined;
}

const isHedge = ({ words, lexicon }: Reading, at: number): boolean =>
  lexicon.certainty.hearsayModals.has(words[at]!.folded) ||
  (words[at]!.entry.phraseKinds & certaintyKinds) !== 0;

/** "Fancy Bear, die Gruppe hinter dem Angriff", "sehen Fancy Bear hinter dem Angriff": who stands right before it. */
function apposedBehind(reading: Reading, at: number): Found | undefined {
  const { words, nameAt } = reading;
  const clause = clauseAround(reading, at);
  const place = foldedAt(reading, at);
  if (!words[at - 1]?.isCapital || hasVerbBehind(reading, clause, place)) return undefined;
  const behind = { from: at, to: clause.to };
  const deed = deedAfter(reading, behind, at, clause.to, [place]);
  if (!deed) return undefined;
  const isApposed = foldedAt(reading, clause.from - 1) === "," && !nameAt[at - 1];
  const [start, end] = isApposed ? [0, clause.from - 1] : [clause.from, at];
  const beginsName = (from: number): boolean =>
    nameAt[from] !== undefined && nameAt[from] !== nameAt[from - 1];
  const phrase = nounPhraseBefore(reading, start, end, beginsName);
  const isVerb = phrase && reading.lexicon.verbs.has(foldedAt(reading, phrase.from));
  const subject =
    phrase &&
    gradeSubject(reading, { from: isVerb ? phrase.from + 1 : phrase.from, to: phrase.to });
  const agent = subject && agentOf(reading, subject);
  if (!agent || agent.kind === "vague") return undefined;
  return buildDeed(reading, clause, [{ from: at, to: at + 1 }], agent, deed);
}

/** Whether a clause has a verb of standing behind: "steckt". */
const hasVerbBehind = (reading: Reading, { from, to }: Stretch, place: string): boolean =>
  reading.words
    .slice(from, to)
    .some(({ folded }) =>
      reading.lexicon.deedVerbs.get(folded)?.some(({ verb }) => verb.deedAfter?.includes(place)),
    );

function readDeed(reading: Reading, it: VerbAt<DeedVerb>): Found | undefined {
  const { verb } = it;
  if (verb.charges) return findCharged(reading, it);
  const subject = doerOf(reading, it.clause, it.at);
  if (!subject) return undefined;
  if (it.isPassive) return doneBy(reading, it, subject);
  const agent = agentOf(reading, subject);
  const deed = verb.deedAfter
    ? deedAfter(reading, it.clause, it.at, it.bracket, verb.deedAfter)
    : objectOf(reading, it, subject);
  if (!agent || !deed || !isDeed(reading, verb, agent, deed)) return undefined;
  const cue = verb.deedAfter ? withPreposition(it.cue, deed.from - 1) : it.cue;
  return buildDeed(reading, it.clause, cue, agent, deed);
}

/** "steckt" and "hinter". */
const withPreposition = (cue: readonly Stretch[], at: number): readonly Stretch[] => {
  const last = cue.at(-1)!;
  if (last.to === at) return [...cue.slice(0, -1), { from: last.from, to: at + 1 }];
  return [...cue, { from: at, to: at + 1 }].sort((a, b) => a.from - b.from);
};

/** Who is said to do what a verb says: its subject, also before a relative clause or an aside. */
function doerOf(reading: Reading, clause: Stretch, verb: number): Subject | undefined {
  const { fields } = reading.lexicon;
  if (!isVerbLast(reading, clause))
    return subjectOf(reading, clause, verb) ?? subjectBeforeAside(reading, verb);
  const opener = afterOpeners(reading, clause.from);
  if (!fields.relatives.has(foldedAt(reading, opener)))
    return subjectAfterVerb(reading, opener + 1, clause.to);
  const phrase = nounPhraseBefore(reading, 0, opener - 1, () => false);
  return phrase && gradeSubject(reading, phrase);
}

/** The deed behind one of some prepositions: "hinter dem Angriff auf den Sender". */
function deedAfter(
  reading: Reading,
  clause: Stretch,
  verb: number,
  bracket: number,
  prepositions: readonly string[],
): Stretch | undefined {
  for (let at = clause.from; at < clause.to; at += 1) {
    if (!prepositions.includes(foldedAt(reading, at))) continue;
    const phrase = nounPhraseAt(reading, at + 1, clause.to);
    if (!phrase || !holdsDeed(reading, phrase)) continue;
    const end = at < verb ? verb : Math.min(bracket, clause.to);
    return { from: phrase.from, to: withTarget(reading, phrase.to, end) };
  }
  return undefined;
}

function objectOf(
  reading: Reading,
  { at, bracket, clause }: VerbAt<DeedVerb>,
  subject: Subject,
): Stretch | undefined {
  const isLate = isVerbLast(reading, clause);
  const limit = isLate ? at : Math.min(bracket, clause.to);
  const start = isLate
    ? Math.max(clause.from + 1, subject.to)
    : Math.max(at + 1, subject.from > at ? subject.to : 0);
  const inner = trimmed(reading, { from: start, to: limit });
  if (inner) return inner;
  return subject.from > at ? trimmed(reading, { from: clause.from, to: at }) : undefined;
}

function trimmed(reading: Reading, { from, to }: Stretch): Stretch | undefined {
  let start = from;
  while (start < to && isAdverb(reading, start)) start += 1;
  return start < to ? { from: start, to } : undefined;
}

/** "wurde von X verübt", "wurde von X angegriffen". */
function doneBy(reading: Reading, it: VerbAt<DeedVerb>, deed: Subject): Found | undefined {
  const { clause, bracket } = it;
  for (let by = clause.from; by < clause.to; by += 1) {
    if (!reading.lexicon.grammar.by.has(foldedAt(reading, by)) || isOrder(reading, by)) continue;
    const agent = agentIn(reading, by + 1, Math.max(bracket, by + 1));
    if (!agent || (agent.from >= deed.from && agent.to <= deed.to)) continue;
    const content = deed.from > by ? deed : { from: deed.from, to: Math.min(deed.to, by) };
    if (isDeed(reading, it.verb, agent, content))
      return buildDeed(reading, clause, it.cue, agent, content);
  }
  return undefined;
}

/** "im Auftrag von": on whose behalf, and not by whom. */
const isOrder = (reading: Reading, by: number): boolean =>
  by > 1 && phraseAt(reading, by - 2, phraseKinds.doneBy)?.to === by + 1;

/** "Der Angriff geht auf das Konto von X". */
function onAccount(reading: Reading, cue: Stretch): Found | undefined {
  const clause = clauseAround(reading, cue.from);
  const isGenitive = reading.lexicon.fields.genitives.has(foldedAt(reading, cue.to - 1));
  const agent = agentIn(reading, isGenitive ? cue.to - 1 : cue.to, clause.to);
  const deed = nounPhraseAt(reading, afterOpeners(reading, clause.from), cue.from);
  if (!agent || !deed || agent.kind === "vague" || !holdsDeed(reading, deed)) return undefined;
  const content = { from: deed.from, to: withTarget(reading, deed.to, cue.from) };
  return buildDeed(
    reading,
    clause,
    [{ from: cue.from, to: isGenitive ? cue.to - 1 : cue.to }],
    agent,
    content,
  );
}

/** "X ist für den Angriff verantwortlich", "verantwortlich für den Angriff ist X", "macht X für den Angriff verantwortlich". */
function responsible(reading: Reading, cue: Stretch): Found | undefined {
  const { fields, grammar } = reading.lexicon;
  const clause = clauseAround(reading, cue.from);
  const deed = deedAfter(reading, clause, clause.to, clause.to, [...fields.purposeOfBlame]);
  if (!deed) return undefined;
  for (let verb = clause.from; verb < clause.to; verb += 1) {
    const folded = foldedAt(reading, verb);
    const isBlame = fields.blames.has(folded);
    if (!isBlame && !grammar.copulas.has(folded) && !grammar.passives.has(folded)) continue;
    const isFirst = cue.from === clause.from && verb > cue.from;
    const subject = isFirst
      ? subjectAfterVerb(reading, verb + 1, clause.to)
      : doerOf(reading, clause, verb);
    const doer = isBlame
      ? blamedIn(reading, verb, { from: clause.from, to: deed.from - 1 })
      : subject;
    const agent = doer && agentOf(reading, doer);
    if (agent && agent.from !== deed.from) return buildDeed(reading, clause, [cue], agent, deed);
  }
  return undefined;
}

/** "Der Angriff wird mit X in Verbindung gebracht". */
function linked(reading: Reading, cue: Stretch): Found | undefined {
  const { blamedOn } = reading.lexicon.deeds;
  const clause = clauseAround(reading, cue.from);
  for (let on = cue.from - 1; on > clause.from; on -= 1) {
    if (!blamedOn.has(foldedAt(reading, on))) continue;
    const agent = agentIn(reading, on + 1, cue.from);
    const deed = deedIn(reading, { from: clause.from, to: on });
    if (!agent || agent.kind === "vague" || !deed) return undefined;
    return buildDeed(reading, clause, [{ from: on, to: on + 1 }, cue], agent, deed);
  }
  return undefined;
}

/** Whom somebody makes responsible: the phrase after the verb and its subject. */
function blamedIn(reading: Reading, verb: number, clause: Stretch): Subject | undefined {
  const { grammar } = reading.lexicon;
  const subject = doerOf(reading, clause, verb);
  let from = subject && subject.from > verb ? subject.to : verb + 1;
  while (from < clause.to && isAdverb(reading, from)) from += 1;
  if (grammar.prepositions.has(foldedAt(reading, from))) return undefined;
  const phrase = nounPhraseAt(reading, from, clause.to);
  return phrase && gradeSubject(reading, phrase);
}

function isDeed(reading: Reading, verb: DeedVerb, agent: Agent, deed: Stretch): boolean {
  const { targets } = reading.lexicon.nouns;
  if (verb.deedAfter) return true;
  if (verb.gravity === "grave") return true;
  if (verb.gravity === "done") return holdsDeed(reading, deed);
  return agent.kind === "group" || holdsDeed(reading, deed) || holdsAny(reading, deed, targets);
}
