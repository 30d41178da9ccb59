/** What the queries must answer, found in the texts themselves by plain loops. */
import type { SourceText } from "../../../../server/core/documents/document";
import { parseQuotation } from "../../../../server/core/text/quoteParts";
import {
  isPhraseGap,
  isStopTermAnywhere,
  stemOf,
  stopLanguagesOf,
  termsOf,
  type Word,
} from "../../../../server/core/text/terms";
import { wordsByPassage } from "../naiveSegment";

/** A living document with its words by passage. */
export interface ReadText {
  readonly text: SourceText;
  readonly passages: readonly (readonly Word[])[];
}

export const readTexts = (texts: readonly SourceText[]): ReadText[] =>
  texts.map((text) => ({ text, passages: wordsByPassage(text) }));

/** Passages by number of document and number in it. */
export interface OraclePlace {
  readonly document: number;
  readonly passage: number;
}

const placesOf = (read: readonly ReadText[]) =>
  read.flatMap(({ text, passages }, document) =>
    passages.map((words, passage) => ({ document, passage, words, language: text.language })),
  );

const idf = (n: number, passages: number): number => Math.log(1 + (passages - n + 0.5) / (n + 0.5));

export interface OracleRanked extends OraclePlace {
  readonly score: number;
  readonly terms: readonly string[];
}

/** All passages with a score, best first. */
export function rankAll(read: readonly ReadText[], text: string, within?: ReadonlySet<number>) {
  const ranked = rank(read, text, false, within);
  const hasOthers = !termsOf(text).every(isStopTermAnywhere);
  return ranked.length > 0 || hasOthers ? ranked : rank(read, text, true, within);
}

function rank(
  read: readonly ReadText[],
  text: string,
  countsFunctionWords: boolean,
  within?: ReadonlySet<number>,
): OracleRanked[] {
  const places = placesOf(read).map((place) => ({
    ...place,
    told: place.words
      .map(({ term }) => term)
      .filter((term) => countsFunctionWords || !stopLanguagesOf(term).has(place.language)),
  }));
  const usual = places.reduce((sum, { words }) => sum + words.length, 0) / places.length;
  const stems = [...new Set(termsOf(text).map(stemOf))]
    .map((stem) => {
      const forms = places.flatMap(({ told }) => [
        ...new Set(told.filter((term) => stemOf(term) === stem)),
      ]);
      return {
        stem,
        n: forms.length,
        idf: idf(Math.min(forms.length, places.length), places.length),
      };
    })
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.idf - a.idf);
  return places
    .map(({ document, passage, words, told }) => {
      let score = 0;
      for (const each of stems) {
        const count = Math.min(15, told.filter((term) => stemOf(term) === each.stem).length);
        const length = words.length / usual;
        score += each.idf * ((count * 2.2) / (count + 1.2 * (1 - 0.75 + 0.75 * length)));
      }
      const shared = told.filter((term) => stems.some(({ stem }) => stem === stemOf(term)));
      return { document, passage, score, terms: [...new Set(shared)] };
    })
    .filter(({ document, score }) => score > 0 && (!within || within.has(document)))
    .sort((a, b) => b.score - a.score || a.document - b.document || a.passage - b.passage);
}

/** Number of the first word of each phrase in its document. */
export function findPhrases(read: readonly ReadText[], terms: readonly string[]) {
  return read.flatMap(({ text, passages }, document) => {
    const words = passages.flat();
    return words.flatMap((_, word) => {
      const said = words.slice(word, word + terms.length);
      const isPhrase =
        terms.length > 0 &&
        said.length === terms.length &&
        said.every(({ term }, index) => term === terms[index]) &&
        said.slice(1).every((next, index) => isPhraseGap(text.plain, said[index]!, next));
      return isPhrase ? [{ document, passage: passageOfWord(passages, word), word }] : [];
    });
  });
}

function passageOfWord(passages: readonly (readonly Word[])[], word: number): number {
  let behind = 0;
  return passages.findIndex((words) => (behind += words.length) > word);
}

export const findAll = (read: readonly ReadText[], terms: readonly string[]): OraclePlace[] =>
  placesOf(read)
    .filter(
      ({ words }) => terms.length > 0 && terms.every((term) => words.some((w) => w.term === term)),
    )
    .map(({ document, passage }) => ({ document, passage }));

/** All documents that may hold a quotation, likeliest first. */
export function rankCandidates(
  read: readonly ReadText[],
  text: string,
  within?: ReadonlySet<number>,
): number[] {
  const terms = termsOf(text);
  const places = placesOf(read);
  const weights = new Map<string, number>();
  for (const term of new Set(terms)) {
    const n = places.filter(({ words }) => words.some((word) => word.term === term)).length;
    if (n > 0) weights.set(term, Math.ceil(idf(n, places.length) * 1024));
  }
  const absent = new Set(terms).size - weights.size;
  const present = sum([...weights.values()]);
  const total = present + Math.floor((present * absent) / Math.max(1, weights.size));
  const width = terms.length * 2 + sum(parseQuotation(text).map(({ gap }) => gap));
  const documents = [...read.keys()].filter((document) => !within || within.has(document));
  const verbatim = new Set(findPhrases(read, terms).map(({ document }) => document));
  const weighed = documents.map((document) => ({
    document,
    weight: heaviest(read[document]!.passages.flat(), weights, width),
  }));
  return [
    ...documents.filter((document) => verbatim.has(document)),
    ...weighed
      .filter(
        ({ document, weight }) => !verbatim.has(document) && weight > 0 && weight >= total / 3,
      )
      .sort((a, b) => b.weight - a.weight || a.document - b.document)
      .map(({ document }) => document),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function heaviest(words: readonly Word[], weights: ReadonlyMap<string, number>, width: number) {
  const windows = words.map((_, start) => {
    const inside = new Set(words.slice(start, start + width).map(({ term }) => term));
    return sum([...inside].map((term) => weights.get(term) ?? 0));
  });
  return Math.max(0, ...windows);
}
