/** Clauses of languages whose verb comes second: where a clause begins and ends, and whether its verb comes last. */
import { phraseKinds } from "../lexicon/lexicon";
import { foldedAt, type Reading, type Stretch } from "../reading";
import type { Word } from "../words/word";

/** Most words of a quotation that may be a name: the magazine „Der Spiegel“. */
const longestQuotedName = 4;

/** Most words of a clause on either side of a word; longer ones are lists without marks. */
const longestClause = 60;

/** The clause around a word, between two marks; brackets and quoted names do not part it. */
export function clauseAround(reading: Reading, at: number): Stretch {
  let from = at;
  const first = Math.max(0, at - longestClause);
  while (from > first && !isBoundary(reading, from - 1)) from = skipBack(reading, from - 1);
  return { from, to: clauseEnd(reading, at + 1) };
}

/** Most words of an aside between the opener of a clause and its verb. */
const longestAside = 24;

/** The clause of a verb that an aside parts from its opener: "wie Anna Meier, die Sprecherin, mitteilte". */
export function clauseBeforeAside(reading: Reading, { from, to }: Stretch): Stretch | undefined {
  const { words, lexicon } = reading;
  if (foldedAt(reading, from - 1) !== ",") return undefined;
  for (let at = from - 2; at >= 0 && from - at <= longestAside; at -= 1) {
    const word = words[at]!;
    if (word.isQuoted || word.folded === ";" || word.folded === ":") return undefined;
    const isFirst = at === 0 || (!words[at - 1]!.isWord && words[at - 1]!.folded !== ".");
    if (isFirst && lexicon.grammar.comparisons.has(word.folded)) return { from: at, to };
  }
  return undefined;
}

/** The end of the clause that goes on at a word. */
export function clauseEnd(reading: Reading, from: number): number {
  let to = from;
  const last = Math.min(reading.words.length, from + longestClause);
  while (to < last && !isBoundary(reading, to)) to = skipAhead(reading, to);
  return Math.min(to, reading.words.length);
}

const marks = new Set([",", ";", ":", "-", "(", ")", "!", "?", "..."]);

function isBoundary(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  if (word.isWord) return false;
  if (word.mark === "open") return quotedNameEnd(reading, at) === undefined;
  if (word.mark === "close") return quotedNameStart(reading, at) === undefined;
  if (word.folded === "(") return bracketEnd(reading, at) === undefined;
  if (word.folded === ")") return bracketStart(reading, at) === undefined;
  if (word.folded === ".") return !reading.words[at + 1]?.isWord;
  // "Flut- und Sturmschäden" is one word and a half.
  if (word.folded === "-") return reading.words[at - 1]?.end !== word.start;
  return marks.has(word.folded);
}

/** The word before the one at `at`, or before the brackets or quoted name that it closes. */
function skipBack(reading: Reading, at: number): number {
  const word = reading.words[at]!;
  if (word.mark === "close") return quotedNameStart(reading, at) ?? at;
  if (word.folded === ")") return bracketStart(reading, at) ?? at;
  return at;
}

function skipAhead(reading: Reading, at: number): number {
  const word = reading.words[at]!;
  const end =
    word.mark === "open"
      ? quotedNameEnd(reading, at)
      : word.folded === "("
        ? bracketEnd(reading, at)
        : undefined;
  return end ?? at + 1;
}

/** The word after a quoted name that opens at `at`; undefined where what is quoted is said. */
export function quotedNameEnd(reading: Reading, at: number): number | undefined {
  const { words } = reading;
  for (let end = at + 1; end < words.length && end - at <= longestQuotedName + 1; end += 1)
    if (words[end]!.mark === "close")
      return mayBeName(words, at + 1, end) || isSource(reading, at, end) ? end + 1 : undefined;
  return undefined;
}

function quotedNameStart(reading: Reading, close: number): number | undefined {
  const { words } = reading;
  for (let at = close - 1; at >= 0 && close - at <= longestQuotedName + 1; at -= 1)
    if (words[at]!.mark === "open")
      return mayBeName(words, at + 1, close) || isSource(reading, at, close) ? at : undefined;
  return undefined;
}

/** A name begins and ends with a capital or a figure, and no mark of a sentence stands in it. */
const mayBeName = (words: readonly Word[], from: number, to: number): boolean =>
  from < to &&
  (words[from]!.isCapital || isFigure(words[from]!)) &&
  (words[to - 1]!.isCapital || isFigure(words[to - 1]!)) &&
  words.slice(from, to).every(({ folded }) => !/^[.,;:!?]$/.test(folded));

/** "laut „heise online“", "wie „tagesschau.de“ meldet": who is quoted, in lower case. */
function isSource({ words, lexicon }: Reading, open: number, close: number): boolean {
  const before = words[open - 1];
  return (
    close - open <= longestQuotedSource &&
    before !== undefined &&
    (lexicon.grammar.comparisons.has(before.folded) ||
      (before.entry.phraseKinds & phraseKinds.accordingTo) !== 0)
  );
}

const longestQuotedSource = 4;

export const isFigure = ({ folded }: Word): boolean => /^\d/.test(folded);

/** Most words in brackets that do not part a clause: "(CDU)". */
const longestBracket = 8;

function bracketEnd({ words }: Reading, open: number): number | undefined {
  for (let at = open + 1; at < words.length && at - open <= longestBracket; at += 1)
    if (words[at]!.folded === ")") return at + 1;
  return undefined;
}

function bracketStart({ words }: Reading, close: number): number | undefined {
  for (let at = close - 1; at >= 0 && close - at <= longestBracket; at -= 1)
    if (words[at]!.folded === "(") return at;
  return undefined;
}

/** Whether a clause begins with a word after which its verb comes last: weil, dass; a relative pronoun, also after a preposition. */
export function isVerbLast(reading: Reading, { from, to }: Stretch): boolean {
  const { words, lexicon } = reading;
  const { grammar, fields } = lexicon;
  let first = from;
  while (first < to && grammar.conjunctions.has(foldedAt(reading, first))) first += 1;
  const { folded } = words[first]!;
  if (grammar.subordinators.has(folded) && !grammar.prepositions.has(folded)) return true;
  if (grammar.comparisons.has(folded) && from === first) return true;
  if (fields.openers.has(folded))
    return !grammar.prepositions.has(folded) || endsWithVerb(reading, { from: first, to });
  if (from === 0 || words[from - 1]!.folded !== ",") return false;
  if (fields.relatives.has(folded)) return endsWithVerb(reading, { from: first, to });
  const next = foldedAt(reading, first + 1);
  return (
    grammar.prepositions.has(folded) &&
    fields.relatives.has(next) &&
    endsWithVerb(reading, { from: first, to })
  );
}

/** Whether the finite verb of a clause is its last word, so that no other stands before. */
function endsWithVerb(reading: Reading, { from, to }: Stretch): boolean {
  const { words, lexicon } = reading;
  const last = words[to - 1]!;
  if (last.isCapital || to - from < 2) return false;
  for (let at = from + 1; at < to - 1; at += 1)
    if (isAuxiliary(reading, at) && !lexicon.grammar.determiners.has(words[at]!.folded))
      return isAuxiliary(reading, to - 1) && at === to - 2;
  return isAuxiliary(reading, to - 1) || !startsWithNoun(reading, from + 1);
}

const isAuxiliary = (reading: Reading, at: number): boolean =>
  reading.lexicon.grammar.auxiliaries.has(foldedAt(reading, at)) &&
  foldedAt(reading, at) !== "sich";

/** "das Haus brennt", "die alte Brücke": an article with its noun, no pronoun. */
function startsWithNoun({ words }: Reading, at: number): boolean {
  return words[at]?.isCapital === true || /(?:e|en|er|es)$/.test(words[at]?.folded ?? "");
}

/** The words of which one closes the clause: a participle with its auxiliary, a verb. */
export const closesClause = ({ words, lexicon }: Reading, at: number, to: number): boolean =>
  at === to ||
  (at === to - 1 && lexicon.grammar.auxiliaries.has(words[at]!.folded)) ||
  lexicon.grammar.conjunctions.has(words[at]!.folded);
