/** Deeds where verbs come second: "hinter dem Angriff steckt X", "wurde von X verübt", "griff … an", "geht auf das Konto von X". */
import type { DeedVerb } from "../../languages/cues";
import { toAgent, type Agent } from "../agents";
import type { Found } from "../found";
import { phraseKinds } from "../lexicon";
import { foldedAt, isAdverb, phraseAt, type Reading, type Stretch } from "../reading";
import type { Subject } from "../subjects";
import { clauseAround, isVerbLast } from "./clauses";
import { nounPhraseAt, nounPhraseBefore } from "./nounPhrases";
import {
  afterOpeners,
  gradeSubject,
  isNounOf,
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
  if (phrase) return responsible(reading, phrase);
  if (isCapital && at > 0) return undefined;
  for (const use of lexicon.deedVerbs.get(folded) ?? []) {
    const it = verbAt(reading, at, use);
    const found = it && readDeed(reading, it);
    if (found) return found;
  }
  return undefined;
}

function readDeed(reading: Reading, it: VerbAt<DeedVerb>): Found | undefined {
  const { verb } = it;
  if (verb.blames) return it.isPassive ? blamed(reading, it) : undefined;
  const subject = doerOf(reading, it.clause, it.at);
  if (!subject) return undefined;
  if (it.isPassive) return doneBy(reading, it, subject);
  const agent = agentOf(reading, subject);
  const deed = verb.deedAfter
    ? deedAfter(reading, it.clause, it.at, it.bracket, verb.deedAfter)
    : objectOf(reading, it, subject);
  if (!agent || !deed || !isDeed(reading, verb, agent, deed)) return undefined;
  const cue = verb.deedAfter ? withPreposition(it.cue, deed.from - 1) : it.cue;
  return build(reading, it.clause, cue, agent, deed);
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

/** A phrase as a doer: a name, a group or state, a kind of doer. */
function agentOf(reading: Reading, subject: Subject): Agent | undefined {
  const agent = toAgent(reading, subject);
  if (agent || subject.kind === "pronoun") return agent;
  const { nouns } = reading.lexicon;
  for (let at = subject.from; at < subject.to; at += 1)
    if (isNounOf(nouns.groups, foldedAt(reading, at)))
      return { from: subject.from, to: subject.to, kind: "group" };
  const isName = subject.kind === "name" && subject.to - subject.from < 4;
  return isName ? { from: subject.from, to: subject.to, kind: "named" } : undefined;
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

/** The end of "Angriff" with "auf den Sender": phrases with a preposition that follow at once. */
function withTarget(reading: Reading, from: number, limit: number): number {
  const { prepositions } = reading.lexicon.grammar;
  let to = from;
  while (to < limit && prepositions.has(foldedAt(reading, to))) {
    const next = nounPhraseAt(reading, to + 1, limit);
    if (!next) break;
    to = next.to;
  }
  return to;
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
    if (!reading.lexicon.grammar.by.has(foldedAt(reading, by))) continue;
    const agent = agentIn(reading, by + 1, Math.max(bracket, by + 1));
    if (!agent || (agent.from >= deed.from && agent.to <= deed.to)) continue;
    const content = deed.from > by ? deed : { from: deed.from, to: Math.min(deed.to, by) };
    if (isDeed(reading, it.verb, agent, content))
      return build(reading, clause, it.cue, agent, content);
  }
  return undefined;
}

function agentIn(reading: Reading, from: number, limit: number): Agent | undefined {
  const phrase = nounPhraseAt(reading, from, limit);
  const subject = phrase && gradeSubject(reading, phrase);
  return subject && agentOf(reading, subject);
}

/** "Der Angriff wird X zugeschrieben". */
function blamed(reading: Reading, it: VerbAt<DeedVerb>): Found | undefined {
  const { clause, at, bracket } = it;
  const first = nounPhraseAt(reading, afterOpeners(reading, clause.from), at);
  let from = at + 1;
  while (from < bracket && isAdverb(reading, from)) from += 1;
  const second = nounPhraseAt(reading, from, bracket);
  if (!first || !second) return undefined;
  const isFirstDeed = holdsDeed(reading, first);
  const [deed, doer] = isFirstDeed ? [{ from: first.from, to: at }, second] : [second, first];
  const subject = gradeSubject(reading, doer);
  const agent = subject && agentOf(reading, subject);
  return agent && holdsDeed(reading, deed)
    ? build(reading, clause, it.cue, agent, deed)
    : undefined;
}

/** "Der Angriff geht auf das Konto von X". */
function onAccount(reading: Reading, cue: Stretch): Found | undefined {
  const clause = clauseAround(reading, cue.from);
  const isGenitive = reading.lexicon.fields.genitives.has(foldedAt(reading, cue.to - 1));
  const agent = agentIn(reading, isGenitive ? cue.to - 1 : cue.to, clause.to);
  const deed = nounPhraseAt(reading, afterOpeners(reading, clause.from), cue.from);
  if (!agent || !deed || agent.kind === "vague" || !holdsDeed(reading, deed)) return undefined;
  const content = { from: deed.from, to: withTarget(reading, deed.to, cue.from) };
  return build(
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
    if (!isBlame && !grammar.copulas.has(folded)) continue;
    const isFirst = cue.from === clause.from && verb > cue.from;
    const subject = isFirst
      ? subjectAfterVerb(reading, verb + 1, clause.to)
      : doerOf(reading, clause, verb);
    const doer = isBlame
      ? blamedIn(reading, verb, { from: clause.from, to: deed.from - 1 })
      : subject;
    const agent = doer && agentOf(reading, doer);
    if (agent && agent.from !== deed.from) return build(reading, clause, [cue], agent, deed);
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

const holdsDeed = (reading: Reading, stretch: Stretch): boolean =>
  holdsAny(reading, stretch, reading.lexicon.nouns.deeds) ||
  holdsAny(reading, stretch, reading.lexicon.nouns.undertakings);

function holdsAny({ words }: Reading, { from, to }: Stretch, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1)
    if (words[at]!.isCapital && isNounOf(nouns, words[at]!.folded)) return true;
  return false;
}

function build(
  reading: Reading,
  clause: Stretch,
  cue: readonly Stretch[],
  agent: Agent,
  deed: Stretch,
): Found {
  return {
    source: [{ from: agent.from, to: agent.to }],
    cue,
    content: [{ from: deed.from, to: deed.to }],
    isVague: agent.kind === "vague",
    isUnreal: agent.kind === "vague",
    isDenied: isNegated(reading, clause),
  };
}

/** "nicht", but not "nicht nur". */
function isNegated(reading: Reading, { from, to }: Stretch): boolean {
  const { negations } = reading.lexicon.grammar;
  for (let at = from; at < to; at += 1)
    if (
      negations.has(foldedAt(reading, at)) &&
      !reading.lexicon.fields.focus.has(foldedAt(reading, at + 1))
    )
      return true;
  return false;
}
