/** A segment by maps and plain loops, obviously right: what the queries are tested on, and what a real one must equal. */
import type { SourceText } from "../../../server/core/documents/document";
import { passageSpansOf } from "../../../server/core/documents/passageSpans";
import type { LanguageCode } from "../../../server/core/languages";
import { wordFlags, type HeldSegment, type Segment } from "../../../server/core/segments/segment";
import { findLineStarts } from "../../../server/core/text/lineStarts";
import { parseParagraphs } from "../../../server/core/text/paragraphs";
import { isPhraseGap, stemOf, wordsOf, type Word } from "../../../server/core/text/terms";
import { findTokens } from "../../../server/core/text/tokens";

export interface NaiveText {
  readonly plain: string;
  /** English if absent. */
  readonly language?: LanguageCode;
}

export const toText = ({ plain, language = "en" }: NaiveText): SourceText => ({
  plain,
  language,
  map: { runs: [] },
  paragraphs: parseParagraphs(plain, language),
});

/** Words of each passage: those between two belong to the one before, those before the first to the first. */
export function wordsByPassage(text: SourceText): Word[][] {
  const spans = passageSpansOf(text);
  const passages = spans.map((): Word[] => []);
  for (const word of spans.length > 0 ? wordsOf(findTokens(text.plain)) : []) {
    const before = spans.filter(({ start }) => start <= word.start).length - 1;
    passages[Math.max(0, before)]!.push(word);
  }
  return passages;
}

/** Terms are numbered in the order of their first places. */
export function naiveSegment(naive: readonly NaiveText[], id = "naive"): Segment {
  const texts = naive.map(toText);
  const documents = texts.map(wordsByPassage);
  const passages = documents.flat();
  const terms = [...new Set(passages.flat().map(({ term }) => term))];
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const words = documents.flatMap((document, number) =>
    document
      .flat()
      .map((word, index, all) =>
        storedWord(numbers.get(word.term)!, texts[number]!.plain, word, all[index - 1]),
      ),
  );
  const postings = terms.map((term) =>
    passages.flatMap((passage, number) => {
      const count = passage.filter((word) => word.term === term).length;
      return count > 0 ? [number * 16 + Math.min(count, 15)] : [];
    }),
  );
  return {
    id,
    size: 0,
    documentCount: texts.length,
    passageCount: passages.length,
    wordCount: words.length,
    termCount: terms.length,
    ids: Uint32Array.from(texts.keys()),
    firstPassages: firstsOf(documents),
    firstWords: firstsOf(passages),
    cued: new Uint8Array(passages.length),
    damage: undefined,
    languageOf: (document) => texts[document]!.language,
    pathOf: (document) => `/${String(document)}.txt`,
    bibliographyAt: () => ({}),
    entries: () => [],
    documentAt: () => undefined,
    textAt: (document) => texts[document],
    lineStartsAt: (document) => findLineStarts(texts[document]!.plain),
    findTerm: (term) => numbers.get(term) ?? -1,
    termAt: (term) => terms[term]!,
    termsOfStem: (stem) => [...terms.keys()].filter((term) => stemOf(terms[term]!) === stem),
    frequencyOf: (term) => postings[term]!.length,
    postingsOf: (term) => Uint32Array.from(postings[term]!),
    wordsOf: (from, to) => Uint32Array.from(words.slice(from, to)),
  };
}

/** A segment with some of its documents dead. */
export function holdNaive(segment: Segment, dead: readonly boolean[] = []): HeldSegment {
  const { firstPassages, firstWords } = segment;
  const living = { documents: 0, passages: 0, words: 0 };
  for (let document = 0; document < segment.documentCount; document += 1) {
    if (dead[document]) continue;
    const [from, to] = [firstPassages[document]!, firstPassages[document + 1]!];
    living.documents += 1;
    living.passages += to - from;
    living.words += firstWords[to]! - firstWords[from]!;
  }
  if (!dead.includes(true)) return { segment, living };
  return { segment, living, dead: Uint8Array.from(dead, (isDead) => (isDead ? 1 : 0)) };
}

/** Number of the first member of each list among all, and behind the last their number. */
function firstsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  let sum = 0;
  return Uint32Array.from([0, ...lists.map(({ length }) => (sum += length))]);
}

function storedWord(term: number, plain: string, word: Word, before: Word | undefined): number {
  const written = plain.slice(word.start, word.end);
  const letters = written.match(/\p{L}/gu) ?? [];
  const isCapital = (letter: string) => letter !== letter.toLowerCase();
  let stored = term;
  if (!before || !isPhraseGap(plain, before, word)) stored |= wordFlags.apart;
  if (letters.length > 0 && isCapital(letters[0]!)) stored |= wordFlags.capital;
  if (letters.length > 1 && letters.every(isCapital)) stored |= wordFlags.upper;
  return stored >>> 0;
}
