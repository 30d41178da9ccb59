/** Who a verb speaks of where it comes second: the phrase before it, or the first after it that may be a subject. */
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import type { Word } from "../words/word";
import type { Subject, SubjectKind } from "../phrases/subjects";
import { mayBeSubject, nounPhraseAt } from "./nounPhrases";

/** Words between a verb and its subject: "sagte am Montag in Berlin der Sprecher". */
const longestDetour = 10;

/** The subject of the verb at `verb` in a clause; undefined for none, or for the writer or reader. */
export function subjectOf(reading: Reading, clause: Stretch, verb: number): Subject | undefined {
  if (isFirstPerson(reading, afterOpeners(reading, clause.from))) return undefined;
  const before = phraseBeforeVerb(reading, clause.from, verb);
  const first = before && gradeSubject(reading, before);
  const isThat =
    first?.kind === "pronoun" && /^(?:das|dies|es)$/.test(foldedAt(reading, first.from));
  if (first && first.kind !== "other" && !isThat) return first;
  const second = subjectAfterVerb(reading, verb + 1, clause.to);
  if (!first || isThat) return second ?? first;
  return second && second.kind !== "other" && !isObject(reading, second) ? second : first;
}

/** The writer or the reader: "ich", "meiner". */
export const isFirstPerson = (reading: Reading, at: number): boolean =>
  reading.lexicon.grammar.firstPersons.has(foldedAt(reading, at));

/** "sie" and "es" may be objects as well: "der Plan stellt sie zufrieden". */
const isObject = (reading: Reading, { from, kind }: Subject): boolean =>
  kind === "pronoun" && /^(?:sie|es)$/.test(foldedAt(reading, from));

/** What stands before the verb, without conjunctions and particles, if it is a noun phrase that may be a subject. */
function phraseBeforeVerb(reading: Reading, start: number, verb: number): Stretch | undefined {
  const from = afterOpeners(reading, start);
  if (from >= verb || !mayBeSubject(reading, from)) return undefined;
  const phrase = nounPhraseAt(reading, from, verb);
  if (!phrase) return isPronoun(reading, from) ? { from, to: from + 1 } : undefined;
  // What follows the phrase before the verb belongs to it: only one part of a clause stands there.
  let to = verb;
  while (to > phrase.to && (isAdverb(reading, to - 1) || !reading.words[to - 1]!.isWord)) to -= 1;
  return { from, to };
}

/** Skips "und", "aber", "auch", "sogar". */
export function afterOpeners(reading: Reading, from: number): number {
  const { grammar, fields } = reading.lexicon;
  let at = from;
  for (; at < reading.words.length; at += 1) {
    const folded = foldedAt(reading, at);
    if (!grammar.conjunctions.has(folded) && !fields.focus.has(folded)) break;
  }
  return at;
}

const isPronoun = (reading: Reading, at: number): boolean =>
  reading.lexicon.grammar.pronouns.has(foldedAt(reading, at));

/** The first phrase from `from` on that may be a subject; adverbs and phrases with a preposition are skipped. */
export function subjectAfterVerb(
  reading: Reading,
  from: number,
  limit: number,
): Subject | undefined {
  const { words, lexicon } = reading;
  const { grammar, fields } = lexicon;
  let at = from;
  while (at < limit && at - from <= longestDetour) {
    const word = words[at]!;
    if (isFirstPerson(reading, at)) return undefined;
    if (word.folded === "es" && mayBeSubject(reading, at + 1)) {
      at += 1;
      continue;
    }
    if (mayBeSubject(reading, at)) {
      const phrase = isLonePronoun(reading, at) ? undefined : nounPhraseAt(reading, at, limit);
      if (phrase) return gradeSubject(reading, phrase);
      if (isPronoun(reading, at)) return gradeSubject(reading, { from: at, to: at + 1 });
      return undefined;
    }
    const isPronounOnly = fields.obliques.has(word.folded) && !grammar.determiners.has(word.folded);
    if (isPronounOnly && !grammar.prepositions.has(word.folded)) at += 1;
    else if (grammar.prepositions.has(word.folded) || fields.obliques.has(word.folded)) {
      const phrase = nounPhraseAt(reading, at + 1, limit);
      at = phrase && !fields.obliques.has(word.folded) ? phrase.to : (phrase?.to ?? at + 1);
    } else if (isAdverb(reading, at) || fields.focus.has(word.folded)) at += 1;
    else return undefined;
  }
  return undefined;
}

/** "er", "sie" with no noun to them. */
const isLonePronoun = (reading: Reading, at: number): boolean =>
  isPronoun(reading, at) && !reading.lexicon.grammar.determiners.has(foldedAt(reading, at));

/** The subject that a phrase is; undefined for the writer and the reader. */
export function gradeSubject(reading: Reading, phrase: Stretch): Subject | undefined {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  const { from, to } = phrase;
  const first = words[from]!.folded;
  if (grammar.firstPersons.has(first) || isAddress(reading, from)) return undefined;
  const isSingle = to - from === 1;
  if (isSingle && first === "man") return { from, to, kind: "vague" };
  if (isSingle && (grammar.pronouns.has(first) || first === "das"))
    return { from, to, kind: "pronoun" };
  return { from, to, kind: kindOf(reading, phrase) };
}

/** "Sie" within a sentence speaks to the reader. */
const isAddress = ({ words }: Reading, at: number): boolean =>
  at > 0 && words[at]!.isCapital && words[at]!.folded === "sie" && words[at - 1]!.isWord;

function kindOf(reading: Reading, { from, to }: Stretch): SubjectKind {
  const { words, nameAt, lexicon } = reading;
  const { nouns, grammar, fields } = lexicon;
  let kind: SubjectKind = "other";
  let head = 0;
  for (let at = from; at < to; at += 1) {
    const { folded, isWord } = words[at]!;
    if (head > 0 && (fields.genitives.has(folded) || grammar.prepositions.has(folded) || !isWord))
      break;
    if (nameAt[at] && nameAt[at]!.kind !== "place") return "name";
    if (words[at]!.isCapital) head = at;
    if (nouns.vague.has(folded) && areQuantifiers(reading, from, at)) kind = "vague";
    else if (isSpeaker(reading, at)) kind = "speaker";
  }
  if (kind === "vague" && to - 1 > head) return "speaker";
  return kind === "other" && isBareName(reading, { from, to }) ? "name" : kind;
}

/** "einige unabhängige", but not "der". */
function areQuantifiers({ words, lexicon }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { folded } = words[at]!;
    if (!lexicon.nouns.quantifiers.has(folded) && !lexicon.nouns.vague.has(folded)) return false;
  }
  return true;
}

/** "Meier", "Experten": a singular noun would have its article. */
const isBareName = ({ words, lexicon }: Reading, { from }: Stretch): boolean =>
  (words[from]!.isCapital && !lexicon.grammar.determiners.has(words[from]!.folded)) ||
  words[from]!.mark === "open";

/** The subject of a verb behind an aside: "Anna Meier, die das Haus leitet, sagte". */
export function subjectBeforeAside(reading: Reading, verb: number): Subject | undefined {
  const { words } = reading;
  let start = verb;
  while (start > 0 && verb - start < longestWay && !parts(words[start - 1]!)) start -= 1;
  for (let from = afterOpeners(reading, start); from < verb; from += 1) {
    const isStart =
      from === start || !words[from - 1]!.isWord || from === afterOpeners(reading, start);
    if (!isStart || !mayBeSubject(reading, from)) continue;
    const phrase = nounPhraseAt(reading, from, verb);
    if (!phrase)
      return isPronoun(reading, from) ? gradeSubject(reading, { from, to: from + 1 }) : undefined;
    return words[phrase.to]?.folded === "," || phrase.to === verb - 1
      ? gradeSubject(reading, phrase)
      : undefined;
  }
  return undefined;
}

const longestWay = 60;

const parts = ({ folded, mark, isQuoted }: Word): boolean =>
  folded === ";" || folded === ":" || mark === "close" || isQuoted;

/** A noun that speaks: Sprecher, Regierungssprecher. */
const isSpeaker = ({ words, lexicon }: Reading, at: number): boolean =>
  words[at]!.isCapital && isNounOf(lexicon.nouns.speakers, words[at]!.folded);

/** Fewest letters of a noun that others are compounded of. */
const shortestNoun = 3;

/** Whether a word is one of some nouns, or is compounded of one: Angaben, Polizeiangaben. */
export function isNounOf(nouns: ReadonlySet<string>, folded: string): boolean {
  for (let from = 0; folded.length - from >= shortestNoun; from += 1)
    if (nouns.has(from === 0 ? folded : folded.slice(from))) return true;
  return false;
}
