/** Statements by verbs of languages whose verb comes second: "Gestern erklärte X, …", "…, sagte X", "wie X mitteilte". */
import { contentAfter, contentBefore } from "../phrases/complements";
import type { Found } from "../found";
import { foldedAt, type Reading, type Stretch } from "../reading";
import { mainSubject, subjectBefore, type Subject } from "../phrases/subjects";
import { build } from "./buildInClause";
import { clauseEnd, isVerbLast } from "./clauses";
import { isReported, mayFollow, saidAfter } from "./complements";
import { nounPhraseBefore } from "./nounPhrases";
import { fromSource, holdsWord, passive } from "./passives";
import {
  afterOpeners,
  gradeSubject,
  subjectAfterVerb,
  subjectBeforeAside,
  subjectOf,
} from "./subjects";
import { holdsAny, verbAt, type VerbAt } from "./verbs";

/** The statement made by the verb at a word, if it makes one. */
export function findVerbSecondStatement(reading: Reading, at: number): Found | undefined {
  const { words, lexicon } = reading;
  const { folded, isQuoted, isCapital } = words[at]!;
  if (isQuoted || (isCapital && at > 0 && words[at - 1]!.isWord)) return undefined;
  for (const use of lexicon.verbs.get(folded) ?? []) {
    const it = verbAt(reading, at, use);
    const found = it && read(reading, it);
    if (found) return found;
  }
  return undefined;
}

function read(reading: Reading, it: VerbAt): Found | undefined {
  if (it.verb.sourceAfter) return fromSource(reading, it, it.verb.sourceAfter);
  if (it.isPassive && !isCompared(reading, it.clause)) return passive(reading, it);
  if (isVerbLast(reading, it.clause)) return subordinate(reading, it);
  return inverted(reading, it) ?? plain(reading, it);
}

/** "…, sagte X", "„…“, sagte X, …": what is said stands before the verb. */
function inverted(reading: Reading, it: VerbAt): Found | undefined {
  const { words } = reading;
  const { at, clause, verb } = it;
  const isSo = at === clause.from + 1 && foldedAt(reading, at - 1) === "so";
  const start = isSo ? at - 1 : at;
  const before = words[start - 1];
  if (
    start !== clause.from ||
    !before ||
    !(before.folded === "," || before.folded === "-" || before.mark === "close")
  )
    return undefined;
  const subject = subjectAfterVerb(reading, at + 1, clause.to);
  if (!subject || isBehindAside(reading, start)) return undefined;
  const rest = words[clause.to];
  const right =
    rest?.folded === "," || rest?.folded === ":" || rest?.mark === "open"
      ? contentAfter(reading, clause.to + (rest.mark ? 0 : 1), words.length)
      : undefined;
  const isAside = right !== undefined && rest?.folded === ",";
  const left = contentBefore(reading, start) ?? (isAside ? { from: 0, to: start - 1 } : undefined);
  if (!left || left.to <= left.from) return undefined;
  if (verb.frame === "stance" && subject.kind === "other") return undefined;
  const isSpeech = verb.frame === "speech" || verb.frame === "clause" || verb.frame === "stance";
  const isQuotation = before.mark === "close" || words[start - 2]?.mark === "close";
  if (!isSpeech && !isReported(reading, left) && !isQuotation) return undefined;
  return build(reading, it, subject, [left, right]);
}

/** "Der Sprecher, der ungenannt bleiben will, sagte": nothing but a phrase and its aside stands before the verb. */
function isBehindAside(reading: Reading, verb: number): boolean {
  if (foldedAt(reading, verb - 1) !== ",") return false;
  const subject = subjectBeforeAside(reading, verb);
  if (!subject || subject.kind === "pronoun" || subject.from > 1) return false;
  if (subject.to === verb - 1) return hasAside(reading, subject);
  const aside = { from: subject.to + 1, to: clauseEnd(reading, subject.to + 1) };
  return aside.to === verb - 1 && isVerbLast(reading, aside);
}

const hasAside = (reading: Reading, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at += 1) if (foldedAt(reading, at) === ",") return true;
  return false;
};

/** "X sagte, …", "Gestern sagte X: …", "X fordert den Rücktritt". */
function plain(reading: Reading, it: VerbAt): Found | undefined {
  const { at, clause, verb } = it;
  const subject = mainSubjectOf(reading, it);
  if (!subject || isNobody(reading, subject)) return undefined;
  const after = Math.max(at + 1, subject.from > at ? subject.to : 0);
  const said = saidAfter(reading, after, clause.to);
  if (said && mayFollow(verb, said, subject))
    return build(reading, it, subject, [contentAfter(reading, said.from, reading.words.length)]);
  return pointing(reading, it, subject) ?? withObject(reading, it, subject, after);
}

/** "Das erklärte ein Sprecher": what is said stands before. */
function pointing(reading: Reading, it: VerbAt, subject: Subject): Found | undefined {
  const { at, clause } = it;
  const from = afterOpeners(reading, clause.from);
  if (from + 1 !== at || subject.from < at || subject.kind === "other") return undefined;
  if (!/^(?:das|dies)$/.test(foldedAt(reading, from)) || isReflexive(reading, it)) return undefined;
  const left = contentBefore(reading, from);
  return build(reading, it, subject, [left ?? { from, to: at }]);
}

const isNobody = (reading: Reading, { from, kind }: Subject): boolean =>
  kind === "pronoun" && /^(?:es|das|dies)$/.test(foldedAt(reading, from));

function mainSubjectOf(reading: Reading, it: VerbAt): Subject | undefined {
  const { at, clause } = it;
  const opener = foldedAt(reading, at - 1);
  const { grammar } = reading.lexicon;
  if (afterOpeners(reading, clause.from) === at || grammar.conjunctions.has(opener)) {
    const own = subjectAfterVerb(reading, at + 1, clause.to);
    if (grammar.conjunctions.has(opener)) {
      const shared = mainSubject(reading, at);
      return own && own.kind !== "other" ? own : (shared ?? own);
    }
    return at > 0 && !reading.words[at - 1]!.isWord
      ? (subjectBeforeAside(reading, at) ?? subjectBefore(reading, at) ?? own)
      : own;
  }
  return subjectOf(reading, clause, at);
}

/** "X fordert den Rücktritt", "X bezeichnete den Plan als …". */
function withObject(
  reading: Reading,
  it: VerbAt,
  subject: Subject,
  after: number,
): Found | undefined {
  const { at, clause, verb, bracket } = it;
  if (verb.frame !== "speech" && verb.frame !== "stance" && verb.frame !== "calling")
    return undefined;
  if (foldedAt(reading, at + 1) === ")") return undefined;
  if (subject.kind === "other" && verb.frame !== "speech") return undefined;
  if (!verb.with && isReflexive(reading, it)) return undefined;
  const inner = { from: Math.max(after, at + 1), to: Math.min(bracket, clause.to) };
  const outer =
    subject.from > at ? { from: afterOpeners(reading, clause.from), to: at } : undefined;
  const content = [outer, inner].filter(
    (each) => each !== undefined && each.to > each.from && holdsWord(reading, each),
  );
  if (content.length === 0) return undefined;
  if (
    verb.frame === "calling" &&
    !content.some(
      (each) => each && (holdsAny(reading, each, verb.with ?? []) || holdsMark(reading, each)),
    )
  )
    return undefined;
  return build(reading, it, subject, content);
}

const holdsMark = ({ words }: Reading, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at += 1) if (words[at]!.mark === "open") return true;
  return false;
};

/** "meldete sich", "zeigt sich": the verb speaks of its subject. */
function isReflexive(reading: Reading, { at, clause }: VerbAt): boolean {
  for (let next = at + 1; next < clause.to; next += 1)
    if (foldedAt(reading, next) === "sich") return true;
  return false;
}

/** "wie X mitteilte", "nachdem X erklärt hatte, dass …". */
function subordinate(reading: Reading, it: VerbAt): Found | undefined {
  const { words, lexicon } = reading;
  const { clause, at } = it;
  const opener = afterOpeners(reading, clause.from);
  const subject =
    (lexicon.fields.relatives.has(foldedAt(reading, opener))
      ? antecedentOf(reading, opener - 1)
      : undefined) ?? subjectAfterVerb(reading, behindOpener(reading, opener), at);
  if (isCompared(reading, clause)) {
    if (!mayReport(reading, it, subject)) return undefined;
    const left = opener > 1 ? contentBefore(reading, opener) : undefined;
    const right =
      words[clause.to]?.folded === ","
        ? contentAfter(reading, clause.to + 1, words.length)
        : undefined;
    if ((!left && !right) || (!subject && !it.isPassive)) return undefined;
    return build(reading, it, subject, [left, right]);
  }
  if (!subject || isNobody(reading, subject)) return undefined;
  const said = saidAfter(reading, clause.to, clause.to);
  if (!said && it.verb.frame === "calling") return withObject(reading, it, subject, subject.to);
  if (!said || !mayFollow(it.verb, said, subject)) return undefined;
  return build(reading, it, subject, [contentAfter(reading, said.from, words.length)]);
}

/** "von dem (die Polizei glaubt)". */
function behindOpener(reading: Reading, opener: number): number {
  const { grammar, fields } = reading.lexicon;
  const isPair =
    grammar.prepositions.has(foldedAt(reading, opener)) &&
    !grammar.comparisons.has(foldedAt(reading, opener)) &&
    fields.relatives.has(foldedAt(reading, opener + 1));
  return isPair ? opener + 2 : opener + 1;
}

/** The phrase before the comma of a relative clause. */
function antecedentOf(reading: Reading, comma: number): Subject | undefined {
  if (foldedAt(reading, comma) !== ",") return undefined;
  const phrase = nounPhraseBefore(reading, 0, comma, () => false);
  return phrase && gradeSubject(reading, phrase);
}

/** "wie X mitteilte", but not "wie man erwartet hatte", "wie der Versuch zeigt". */
function mayReport(
  reading: Reading,
  { verb, isPassive, clause }: VerbAt,
  subject: Subject | undefined,
): boolean {
  if (foldedAt(reading, clause.to) === ")") return false;
  if (isPassive || !subject) return verb.frame === "speech";
  if (foldedAt(reading, subject.from) === "man") return false;
  return verb.frame === "speech" || verb.frame === "clause" || verb.frame === "stance";
}

/** "wie X mitteilte". */
const isCompared = (reading: Reading, clause: Stretch): boolean =>
  reading.lexicon.grammar.comparisons.has(foldedAt(reading, afterOpeners(reading, clause.from)));
