/** Clauses of a sentence: how surely each is put and what in it is negated, whether or not anybody is told to say it. */
import type { LanguageCode } from "../../languages";
import type { Paragraph } from "../../text/paragraph";
import type { Span } from "../../text/span";
import { certaintyLevels, type Attribution, type Certainty } from "../attribution";
import { toCertainty } from "../certainty/certainty";
import { findMarks, isUnreal } from "../certainty/certaintyMarks";
import { doingAt, type Doing } from "./doings";
import { lexiconOf, type Lexicon } from "../lexicon/lexicon";
import { moodAt } from "../certainty/mood";
import {
  foldedAt,
  isAdverb,
  readSentence,
  type KnownName,
  type Reading,
  type Stretch,
} from "../reading";
import { findSentenceWords } from "../words/words";
import type { Word } from "../words/word";

/** Spans are in the text. */
export interface Clause extends Span {
  readonly certainty: Certainty;
  /** Words that negate: "not", "never", "kein"; both of "neither … nor". */
  readonly negations: readonly Span[];
  /** Whether one of them stands in a relative clause, and negates that alone: "an account that had not been used". */
  readonly isNegatedWithin: boolean;
  /** Whether it is told of one alone ("only", "except"), or not known ("non si sa chi"), so that a negation in it says less. */
  readonly isLimited: boolean;
  /** Words by which it tells of a time before another: "had been shut", "until". */
  readonly earlier: readonly Span[];
  /** Whether it goes on with the subject of the one before: "and did not". */
  readonly isContinued: boolean;
}

/** A sentence as it is put. */
export interface ClausedSentence {
  readonly span: Span;
  readonly words: readonly Word[];
  /** In order; together they hold all words. */
  readonly clauses: readonly Clause[];
  readonly mood: Attribution["mood"];
  /** What the verb at an offset of the text tells (see `doingAt`). */
  readonly doingAt: (offset: number) => Doing | undefined;
}

/** The sentences of a paragraph; one without words has no clauses. `names` are those of the paragraph, in order. */
export function readClauses(
  text: string,
  paragraph: Paragraph,
  names: readonly KnownName[],
): readonly ClausedSentence[] {
  const lexicon = lexiconOf(paragraph.language);
  let next = 0;
  return findSentenceWords(text, paragraph).map((words, index) => {
    const span = paragraph.sentences[index]!;
    while (next < names.length && names[next]!.end <= span.start) next += 1;
    if (words.length === 0)
      return { span, words, clauses: [], mood: "told", doingAt: () => undefined };
    const reading = readSentence(text, span, words, names, next, lexicon);
    return {
      span,
      words,
      clauses: cutClauses(reading).map((stretch) => toClause(reading, stretch, lexicon)),
      mood: moodAt(reading, 0, isUnreal(reading)),
      doingAt: (offset) => doingAt(reading, offset),
    };
  });
}

function cutClauses(reading: Reading): Stretch[] {
  const { length } = reading.words;
  const clauses: Stretch[] = [];
  let from = 0;
  for (let at = 1; at < length; at += 1) {
    if (!opensClause(reading, at)) continue;
    clauses.push({ from, to: at });
    from = at;
  }
  return [...clauses, { from, to: length }];
}

/** Whether a clause begins at a word: behind a semicolon, or a comma with a word that joins clauses; at "and" before a verb or its subject. */
function opensClause(reading: Reading, at: number): boolean {
  const { grammar } = reading.lexicon;
  const before = reading.words[at - 1]!;
  const { folded, isWord, start } = reading.words[at]!;
  // "28:26" is one score.
  const isScore = before.folded === ":" && /^\d/.test(folded) && before.end === start;
  if (!before.isWord && /^[;:—–]$/.test(before.folded)) return !isScore;
  if (!isWord) return false;
  const isBehindComma = before.folded === ",";
  if (grammar.conjunctions.has(folded)) {
    const next = foldedAt(reading, at + 1);
    const opensVerb = grammar.auxiliaries.has(next) && !grammar.determiners.has(next);
    if (isBehindComma || opensVerb || grammar.pronouns.has(next)) return true;
    return grammar.complementisers.has(next) && followsSaying(reading, at);
  }
  if (grammar.complementisers.has(folded)) return false;
  return isBehindComma && (grammar.relatives.has(folded) || grammar.subordinators.has(folded));
}

/** "Said he was sad and that the players …": what is said goes on. */
const followsSaying = ({ words, lexicon }: Reading, to: number): boolean =>
  words.some(({ folded }, at) => at < to && lexicon.verbs.has(folded));

function toClause(reading: Reading, stretch: Stretch, { grammar }: Lexicon): Clause {
  const { words } = reading;
  const marks = findMarks(reading, stretch);
  const level = marks.reduce(
    (lowest, { mark }) => Math.min(lowest, certaintyLevels.indexOf(mark.level)),
    certaintyLevels.indexOf("asserted"),
  );
  const held = (at: number): boolean => marks.some(({ from, to }) => from <= at && at < to);
  const negations: Span[] = [];
  let isNegatedWithin = false;
  let isRelative = false;
  let isLimited = false;
  const earlier: Span[] = [];
  let last = "";
  for (let at = stretch.from; at < stretch.to; at += 1) {
    isRelative ||= at > stretch.from && opensRelative(reading, at);
    const { folded, start, end } = words[at]!;
    const pair = `${foldedAt(reading, at - 1)} ${folded}`;
    if (grammar.earlierTimes.has(folded) || grammar.earlierTimes.has(pair))
      earlier.push({ start, end });
    isLimited ||= grammar.limits.has(folded) || (last !== "" && grammar.questions.has(folded));
    const isNegation =
      grammar.negations.has(folded) ||
      grammar.absences.has(folded) ||
      grammar.negationPairs.has(`${last} ${folded}`);
    // "nicht sofort", but not "nicht im Haus": some words are adverbs as well.
    const isOfAdverb =
      isAdverb(reading, at + 1) && !grammar.prepositions.has(foldedAt(reading, at + 1));
    if (!isNegation || held(at) || isOfAdverb) continue;
    negations.push({ start, end });
    last = folded;
    isNegatedWithin ||= isRelative;
  }
  return {
    start: words[stretch.from]!.start,
    end: words[stretch.to - 1]!.end,
    certainty: toCertainty(reading, {
      level: certaintyLevels[level]!,
      hearsay: marks.some(({ mark }) => mark.hearsay === true),
      words: marks.map(({ from, to }) => ({ from, to })),
    }),
    negations,
    isNegatedWithin,
    isLimited,
    earlier,
    isContinued:
      grammar.conjunctions.has(words[stretch.from]!.folded) &&
      grammar.auxiliaries.has(foldedAt(reading, stretch.from + 1)),
  };
}

/** Whether a word is a relative pronoun behind a noun, and no "that" of what is said. */
function opensRelative({ words, lexicon }: Reading, at: number): boolean {
  const { relatives, complementisers, conjunctions } = lexicon.grammar;
  const { folded } = words[at]!;
  if (!relatives.has(folded)) return false;
  if (!complementisers.has(folded)) return true;
  const before = words[at - 1]!.folded;
  return !lexicon.verbs.has(before) && !conjunctions.has(before);
}

/** Whether words between a verb and what follows hold an article: "refused the payment". */
export function opensNounPhrase(language: LanguageCode, between: string): boolean {
  const { determiners } = lexiconOf(language).grammar;
  return (between.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => determiners.has(word));
}

/** Whether a word is a form of a verb that a language lists among those of saying and believing. */
export const isSaying = (language: LanguageCode, folded: string): boolean =>
  lexiconOf(language).verbs.has(folded);

/** Whether two words negate together: "neither … nor". */
export const areNegationPair = (language: LanguageCode, one: string, other: string): boolean =>
  lexiconOf(language).grammar.negationPairs.has(`${one} ${other}`.toLowerCase());

/** Whether nothing but articles and prepositions stands in a text: "not by the". */
export function isBare(language: LanguageCode, between: string): boolean {
  const { determiners, prepositions } = lexiconOf(language).grammar;
  return (between.toLowerCase().match(/\p{L}+/gu) ?? []).every(
    (word) => determiners.has(word) || prepositions.has(word),
  );
}

/** Whether nothing of a clause follows an offset but what is joined to it: "zahlte nicht und ging", "nahm nicht an". */
export function closesClause(
  language: LanguageCode,
  text: string,
  offset: number,
  end: number,
): boolean {
  const { grammar, fields } = lexiconOf(language);
  const [next = ""] = (text.slice(offset, end).match(/[\p{L}'’]+|[,;:.!?]/gu) ?? []).filter(
    (word) => !fields.particles.has(word),
  );
  return !/^\p{L}/u.test(next) || grammar.conjunctions.has(next.toLowerCase());
}

/** Whether a word is an infinitive that another verb leads to: "promised to build". */
export function isLedTo(language: LanguageCode, text: string, { start, end }: Span): boolean {
  const { infinitiveLinks, infinitiveEndings } = lexiconOf(language).grammar;
  const word = text.slice(start, end).toLowerCase();
  return (
    infinitiveLinks.has(wordBefore(text, start)) &&
    [...infinitiveEndings].some((ending) => word.endsWith(ending))
  );
}

/** Whether an article or a possessor stands right before a word: "the attack", "the group's attack". */
export function standsAsNoun(language: LanguageCode, text: string, start: number): boolean {
  const { grammar } = lexiconOf(language);
  const folded = wordBefore(text, start);
  return (
    /['’]s?$/.test(folded) || (grammar.determiners.has(folded) && !grammar.auxiliaries.has(folded))
  );
}

/** Whether a word is written as a noun, or stands where one does. */
export function isNoun(language: LanguageCode, text: string, start: number): boolean {
  if (lexiconOf(language).habits.capitalisesNouns) return /^\p{Lu}/u.test(text.slice(start));
  return standsAsNoun(language, text, start);
}

/** The word right before an offset, in small letters; "" where there is none. */
export const wordBefore = (text: string, start: number): string =>
  /([\p{L}'’]+)\s*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? "";
