/** The scanner: one pass over a text finds its words, and from these its language, paragraphs, sentences and cues. */
import { fallbackLanguage, type LanguageCode } from "../languages";
import { electLanguage } from "./ballots";
import type { FoundWords } from "./foundWords";
import { languageOfLetters } from "./letterVotes";
import type { Paragraph } from "./paragraph";
import { findParagraphSpans } from "./paragraphSpans";
import { settleLanguages } from "./paragraphs";
import { createWordScan } from "./scanWords";
import { splitAtMarks } from "./sentences";
import type { Span } from "./span";
import type { Vocabulary } from "./vocabulary";
import { cueBitOf, type CueTest } from "./wordTraits";

/** What one pass over a text finds. Arrays are views into buffers that the next scan uses again: copy what is to stay. */
export interface Scan {
  readonly wordCount: number;
  /** Term of each word, start and end of each word (UTF-16); the arrays may be longer than `wordCount`. */
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** As `parseParagraphs` finds them. */
  readonly paragraphs: readonly Paragraph[];
  /** As `toSourceText` chooses it. */
  readonly language: LanguageCode;
  /** One a sentence in order through all paragraphs, one for a paragraph without sentences: whether it holds a word or mark that may be a cue in the paragraph's language. */
  readonly cued: Uint8Array;
}

export interface Scanner {
  /** `declared` is the language the file states. Never throws. */
  scan(plain: string, declared?: LanguageCode): Scan;
}

/** A scanner that numbers terms by `vocabulary`. `isCue` is asked once a word and language. */
export function createScanner(vocabulary: Vocabulary, isCue: CueTest): Scanner {
  const scanWords = createWordScan(vocabulary, isCue);
  let cued = new Uint8Array(1024);
  return {
    scan(plain, declared) {
      const words = scanWords(plain);
      const language =
        declared ??
        languageOf(plain, { start: 0, end: plain.length }, words, 0, words.wordCount) ??
        fallbackLanguage;
      const paragraphs = readParagraphs(plain, words, language);
      const passages = passageCount(paragraphs);
      if (passages > cued.length) cued = new Uint8Array(2 * passages);
      flagCues(words, paragraphs, cued);
      const { wordCount, terms, starts, ends } = words;
      return {
        wordCount,
        terms,
        starts,
        ends,
        paragraphs,
        language,
        cued: cued.subarray(0, passages),
      };
    },
  };
}

/** As `detectLanguage`, by the words [from, to) of a span. */
const languageOf = (
  plain: string,
  span: Span,
  { ballots }: FoundWords,
  from: number,
  to: number,
): LanguageCode | undefined => electLanguage(ballots, from, to) ?? languageOfLetters(plain, span);

function readParagraphs(plain: string, words: FoundWords, fallback: LanguageCode): Paragraph[] {
  const spans = findParagraphSpans(plain);
  let word = 0;
  const told = spans.map((span) => {
    const first = firstFrom(words.starts, word, words.wordCount, span.start);
    word = firstFrom(words.starts, first, words.wordCount, span.end);
    return languageOf(plain, span, words, first, word);
  });
  let mark = 0;
  return settleLanguages(spans, told, fallback).map((language, index) => {
    const span = spans[index]!;
    const first = firstFrom(words.marks, mark, words.markCount, span.start);
    mark = firstFrom(words.marks, first, words.markCount, span.end);
    const sentences = splitAtMarks(plain, span, language, words.marks, first, mark);
    return { start: span.start, end: span.end, language, sentences };
  });
}

/** The first of ascending `offsets` from number `from` that is not before `offset`; `to` where there is none. */
function firstFrom(offsets: Uint32Array, from: number, to: number, offset: number): number {
  let at = from;
  while (at < to && offsets[at]! < offset) at++;
  return at;
}

const passagesOf = ({ start, end, sentences }: Paragraph): readonly Span[] =>
  sentences.length > 0 ? sentences : [{ start, end }];

const passageCount = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((count, { sentences }) => count + Math.max(1, sentences.length), 0);

/** Writes into `cued`, one a passage, whether a word or mark in it has the cue bit of its language. */
function flagCues(
  { wordCount, starts, cues, markCount, marks, markCues }: FoundWords,
  paragraphs: readonly Paragraph[],
  cued: Uint8Array,
): void {
  let word = 0;
  let mark = 0;
  let passage = 0;
  for (const paragraph of paragraphs) {
    const bit = cueBitOf(paragraph.language);
    for (const { start, end } of passagesOf(paragraph)) {
      let bits = 0;
      for (; word < wordCount && starts[word]! < end; word++)
        if (starts[word]! >= start) bits |= cues[word]!;
      for (; mark < markCount && marks[mark]! < end; mark++)
        if (marks[mark]! >= start) bits |= markCues[mark]!;
      cued[passage++] = bits & bit ? 1 : 0;
    }
  }
}
