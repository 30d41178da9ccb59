/** Statements by nouns and by colons where nouns have capitals: "der Vorwurf, …", "die Ansicht der Ärzte, dass …", "Ein Beamter: „…“". */
import { contentAfter } from "../phrases/complements";
import type { Found } from "../found";
import { phraseKinds } from "../lexicon/lexicon";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import type { Subject } from "../phrases/subjects";
import { isInBrackets } from "../reporting/leadIns";
import { clauseAround, clauseEnd, isVerbLast } from "./clauses";
import { saidAfter, type Said } from "./complements";
import { isBeforeHead, mayBeSubject, nounPhraseAt } from "./nounPhrases";
import { afterOpeners, gradeSubject, subjectAfterVerb } from "./subjects";

/** Most words of the genitive or phrase between a noun and what is said. */
const longestOwner = 12;

/** The statement of the noun at a word: whose it is, and the clause that follows it. */
export function findNounInClause(reading: Reading, at: number): Found | undefined {
  const { words, lexicon } = reading;
  const word = words[at]!;
  if (!lexicon.nouns.statements.has(word.folded) || !word.isCapital || word.isQuoted)
    return undefined;
  const end = clauseEnd(reading, at + 1);
  if (end - at > longestOwner || hasVerb(reading, { from: at + 1, to: end })) return undefined;
  const said = saidAfter(reading, at + 1, end);
  if (!said || said.kind === "clause" || said.kind === "question") return undefined;
  if (said.from > end + 1 || (said.kind === "colon" && end > at + 1)) return undefined;
  if (said.kind === "infinitive" && !lexicon.fields.demands.has(word.folded)) return undefined;
  const content = contentAfter(reading, said.from, contentEnd(reading, at, said));
  const source = ownerOf(reading, at, end) ?? subjectAround(reading, at);
  return {
    source: source ? [{ from: source.from, to: source.to }] : [],
    cue: [{ from: at, to: at + 1 }],
    content: content ? [content] : [],
    isVague: source?.kind === "vague",
  };
}

/** Most words in which the end of what a noun tells is looked for. */
const longestContent = 120;

/** What a noun in the first place of its clause tells ends where the verb of that clause follows: "Der Vorwurf, er habe …, wiegt schwer". */
function contentEnd(reading: Reading, at: number, { kind, from }: Said): number {
  const { words, lexicon } = reading;
  const clause = clauseAround(reading, at);
  if (kind === "quotation" || kind === "colon" || hasVerb(reading, { from: clause.from, to: at }))
    return words.length;
  const last = Math.min(words.length, from + longestContent);
  for (let end = clauseEnd(reading, from); end < last; end = clauseEnd(reading, end + 1)) {
    const next = words[end + 1];
    if (!next?.isWord || next.isCapital) continue;
    const { grammar, fields } = lexicon;
    const isVerb =
      (grammar.auxiliaries.has(next.folded) && !grammar.determiners.has(next.folded)) ||
      lexicon.verbs.has(next.folded) ||
      (/(?:t|te|ten)$/.test(next.folded) && !isBeforeHead(reading, end + 1));
    const isOther =
      grammar.conjunctions.has(next.folded) ||
      grammar.prepositions.has(next.folded) ||
      fields.openers.has(next.folded) ||
      isAdverb(reading, end + 1);
    if (isVerb && !isOther) return end;
  }
  return words.length;
}

function hasVerb({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  const { grammar } = lexicon;
  for (let at = from; at < to; at += 1) {
    const { folded, isCapital } = words[at]!;
    if (!isCapital && grammar.auxiliaries.has(folded)) return true;
    if (!isCapital && lexicon.verbs.has(folded)) return true;
    if (words[at]!.entry.phraseKinds & phraseKinds.impersonal) return true;
  }
  return false;
}

/** "der Ärzte" of "die Ansicht der Ärzte", "Meier" of "Aussagen von Meier", "laut Meiers Aussage". */
function ownerOf(reading: Reading, at: number, end: number): Subject | undefined {
  const { fields } = reading.lexicon;
  const first = foldedAt(reading, at + 1);
  if (!fields.genitives.has(first) && !fields.links.has(first)) return undefined;
  const phrase = nounPhraseAt(reading, fields.links.has(first) ? at + 2 : at + 1, end);
  const owner = phrase && gradeSubject(reading, phrase);
  return owner;
}

/** Who acts in the clause of the noun: "X wies die Behauptung zurück, …". */
function subjectAround(reading: Reading, at: number): Subject | undefined {
  const clause = clauseAround(reading, at);
  if (isVerbLast(reading, clause)) return undefined;
  const from = afterOpeners(reading, clause.from);
  if (from >= at || !mayBeSubject(reading, from)) return afterVerb(reading, clause, at);
  const phrase = nounPhraseAt(reading, from, at) ?? { from, to: from + 1 };
  const subject = phrase.to < at ? gradeSubject(reading, phrase) : undefined;
  return subject && subject.kind !== "other" ? subject : afterVerb(reading, clause, at);
}

function afterVerb(reading: Reading, clause: Stretch, at: number): Subject | undefined {
  for (let verb = clause.from; verb < at; verb += 1) {
    const { folded, isCapital } = reading.words[verb]!;
    if (isCapital || !reading.lexicon.grammar.auxiliaries.has(folded)) continue;
    const subject = subjectAfterVerb(reading, verb + 1, at);
    if (subject && subject.kind !== "other" && subject.to <= at) return subject;
  }
  return undefined;
}

/** Most words before a colon among which a verb of saying is looked for. */
const longestLeadIn = 60;

/** "Ein Beamter der Polizei: „…“": the quotation behind a colon that no verb of saying leads in. */
export function findColonStatement(reading: Reading, at: number): Found | undefined {
  const { words, lexicon } = reading;
  if (words[at]!.isQuoted || words[at + 1]?.mark !== "open") return undefined;
  if (isInBrackets(reading, at)) return undefined;
  const clause = clauseAround(reading, at - 1);
  for (let before = Math.max(0, at - longestLeadIn); before < at; before += 1)
    if (!words[before]!.isCapital && lexicon.verbs.has(words[before]!.folded)) return undefined;
  const from = afterOpeners(reading, clause.from);
  if (from >= at || !mayBeSubject(reading, from)) return undefined;
  const phrase = nounPhraseAt(reading, from, at);
  const source = phrase && gradeSubject(reading, phrase);
  const content = contentAfter(reading, at + 1, words.length);
  if (!source || !content || source.kind === "other") return undefined;
  return {
    source: [{ from: source.from, to: source.to }],
    cue: [{ from: at, to: at + 1 }],
    content: [content],
    isVague: source.kind === "vague",
  };
}
