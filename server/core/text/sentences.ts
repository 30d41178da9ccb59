/** Sentence boundaries, with the abbreviations of the language. */
import type { LanguageCode } from "../languages";
import {
  isDigitAt,
  isLowerAt,
  isSpaceAt,
  isUpperAt,
  isWordAt,
  skipSpace,
  skipSpaceBack,
} from "./charKinds";
import { closesQuotation } from "./doubledMarks";
import { startsSentence, stopAbbreviates, wordAt } from "./fullStops";
import type { Span } from "./span";

const closers = new Set("\"'”’»›)]}“‘″′");
const quoteClosers = new Set("\"'”’»›“‘″");
const openers = new Set("\"'“‘„‚«»‹›([{¿¡");
const dashes = new Set("-–—");
/** Words after a quoted question that are still part of its sentence: “Why?” Smith asked. */
const longestTag = 5;
const mostTerminators = 20;

/** Sentences of `text` within `within`, trimmed of blanks, in order; a closing quotation mark belongs to the sentence it closes. One pass over the text. */
export function findSentences(text: string, within: Span, language: LanguageCode): Span[] {
  const limit = Math.min(within.end, text.length);
  const marks: number[] = [];
  for (let at = within.start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if ((code > 63 && code < 0x2026) || code > 0x2029) continue;
    if (isSentenceMark(code)) marks.push(at);
  }
  return splitAtMarks(text, within, language, marks, 0, marks.length);
}

/** Whether a sentence may end at a character: . ! ? … and line ends, which may be followed by a blank line. */
export const isSentenceMark = (code: number): boolean =>
  isTerminator(code) || code === 10 || code === 0x2029;

/** As `findSentences`, where `marks` from number `first` up to `last` are the offsets of all sentence marks within, ascending; others among them do no harm. */
export function splitAtMarks(
  text: string,
  within: Span,
  language: LanguageCode,
  marks: ArrayLike<number>,
  first: number,
  last: number,
): Span[] {
  const sentences: Span[] = [];
  const limit = Math.min(within.end, text.length);
  let start = skipSpace(text, within.start, limit);
  /** Marks before this have been read together with one before them. */
  let read = start;
  for (let index = first; index < last; index++) {
    const at = marks[index]!;
    if (at < read) continue;
    const end = endAt(text, at, { start, end: limit }, language);
    if (end === undefined) read = skipRun(text, at);
    else {
      const trimmed = skipSpaceBack(text, end, start);
      if (trimmed > start) sentences.push({ start, end: trimmed });
      start = skipSpace(text, end, limit);
      read = Math.max(at + 1, start);
    }
  }
  const trimmed = skipSpaceBack(text, limit, start);
  if (trimmed > start) sentences.push({ start, end: trimmed });
  return sentences;
}

/** Where the sentence ends at a mark; undefined where it goes on. */
function endAt(
  text: string,
  at: number,
  sentence: Span,
  language: LanguageCode,
): number | undefined {
  const code = text.charCodeAt(at);
  if (isTerminator(code)) return sentenceEnd(text, at, sentence, language);
  return isSentenceMark(code) && isBlankLine(text, at, sentence.end) ? at : undefined;
}

/** After the mark at `at` and, if it is final, those that follow it. */
function skipRun(text: string, at: number): number {
  let next = at + 1;
  if (isTerminator(text.charCodeAt(at))) while (isTerminator(text.charCodeAt(next))) next++;
  return next;
}

/** . ! ? … */
const isTerminator = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 0x2026;

function isBlankLine(text: string, lineEnd: number, limit: number): boolean {
  for (let at = lineEnd + 1; at < limit && isSpaceAt(text, at); at++)
    if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** Where the sentence ends whose last marks begin at `at`; undefined where it goes on. */
function sentenceEnd(
  text: string,
  at: number,
  sentence: Span,
  language: LanguageCode,
): number | undefined {
  const stop = skipTerminators(text, at + 1, sentence.end);
  const closed = skipClosers(text, stop, sentence.end);
  if (closed >= sentence.end) return sentence.end;
  if (!isSpaceAt(text, closed)) return undefined;
  const next = nextSentenceStart(text, closed, sentence.end);
  if (next >= sentence.end) return closed;
  if (isContinued(text, closed, next)) return undefined;
  const isFullStop = stop === at + 1 && text[at] === ".";
  if (isFullStop && closed === stop && stopAbbreviates(text, at, sentence.start, next, language))
    return undefined;
  const isQuoted = closed > stop && quoteClosers.has(text[closed - 1]!);
  const isAsked = !isFullStop || text[at] !== ".";
  const isPlain = next === skipSpace(text, closed, sentence.end);
  if (isQuoted && isAsked && isPlain && isTag(text, next, sentence.end, language)) return undefined;
  return closed;
}

/** After a run of final marks; the stops of an ellipsis may be spaced. */
function skipTerminators(text: string, from: number, limit: number): number {
  let at = from;
  const farthest = Math.min(limit, from + mostTerminators);
  while (at < farthest)
    if (isTerminator(text.charCodeAt(at))) at++;
    else if (text[at] === " " && text[at + 1] === "." && !isWordAt(text, at + 2)) at += 2;
    else break;
  return at;
}

/** After closing marks, references ([3], ²), the spaced guillemet of French and the spaced '' of text cut into tokens. */
function skipClosers(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    // Most sentences end here: nothing that closes follows a blank and a plain letter or sign.
    if (code === 32 && at + 1 < limit && text.charCodeAt(at + 1) < 128) {
      if (!isSetOffClose(text, at)) return at;
      at += 3;
    } else if (closers.has(text[at]!)) at++;
    else if (/[¹²³⁰-⁹]/.test(text[at]!)) at++;
    else if (text[at] === "[" && /^\[\d{1,3}\]/.test(text.slice(at, at + 5)))
      at = text.indexOf("]", at) + 1;
    else if (isSpaceAt(text, at) && /[»›]/.test(text[at + 1] ?? "") && !isWordAt(text, at + 2))
      at += 2;
    else return at;
  }
  return limit;
}

/** "left . '' He" */
const isSetOffClose = (text: string, at: number): boolean =>
  text.startsWith(" ''", at) &&
  (at + 3 >= text.length || isSpaceAt(text, at + 3)) &&
  closesQuotation(text, at + 1);

const isPlainCapital = (code: number): boolean => code >= 65 && code <= 90;

/** The first letter, digit or sign after blanks and opening marks. */
function nextSentenceStart(text: string, from: number, limit: number): number {
  let at = skipSpace(text, from, limit);
  if (isPlainCapital(text.charCodeAt(at))) return at;
  while (at < limit && (openers.has(text[at]!) || isSpaceAt(text, at))) at++;
  return at;
}

/** A small letter, a comma or a dash goes on with the sentence; a name such as "iPhone" does not. */
function isContinued(text: string, closed: number, next: number): boolean {
  if (isPlainCapital(text.charCodeAt(next))) return false;
  if (isLowerAt(text, next)) return !isUpperAt(text, next + 1);
  const char = text[next]!;
  if (",;:)]".includes(char)) return true;
  if (!dashes.has(char)) return false;
  const after = skipSpace(text, next + 1);
  return isLowerAt(text, after) || quoteClosers.has(text[closed - 1]!);
}

/** The few words that close a sentence after a quoted question: who asked it. */
function isTag(text: string, next: number, limit: number, language: LanguageCode): boolean {
  if (isDigitAt(text, next) || startsSentence(text, next, language)) return false;
  let words = 0;
  for (let at = next; at < Math.min(limit, next + longestTag * 20) && words <= longestTag; at++) {
    if (isTerminator(text.charCodeAt(at))) return words < longestTag;
    if (openersAndColon.has(text[at]!)) return false;
    if (isSpaceAt(text, at)) words++;
  }
  return words < longestTag && wordAt(text, next).length > 1;
}

const openersAndColon = new Set('“„«":');
