/** Reads annotated texts into sentences as the finders of attributions see them, with what people marked in them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findNames } from "../server/core/attribution/names/findNames";
import { lexiconOf } from "../server/core/attribution/lexicon/lexicon";
import { readSentence, type Reading, type Stretch } from "../server/core/attribution/reading";
import { findSentenceWords } from "../server/core/attribution/words/words";
import { parseParagraphs } from "../server/core/text/paragraphs";

export type Pair = readonly [start: number, end: number];

/** A row of a data set; what it lacks is absent. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly attributions?: readonly {
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
  }[];
}

/** An attribution as people marked it, in words of the sentence. A part that is absent is empty. */
export interface Marked {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

export interface Sentence<Of = Row> {
  readonly row: Of;
  /** The document that the row is from, by which held-out parts are cut. */
  readonly document: string;
  readonly reading: Reading;
  readonly attributions: readonly Marked[];
}

/** Rows of a file under the data folder. */
export function readRows<Of = Row>(data: string, path: string): Of[] {
  const file = join(data, path);
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Of);
}

/** The sentences of rows, in order; a row of several sentences gives each its part. */
export const readSentences = <Of extends Row>(rows: readonly Of[]): Sentence<Of>[] =>
  rows.flatMap((row) =>
    readText(row.text).map((reading) => ({
      row,
      document: row.id.split("#")[0]!,
      reading,
      attributions: (row.attributions ?? [])
        .map(({ source, cue, content }) => ({
          source: toStretches(reading, source),
          cue: toStretches(reading, cue),
          content: toStretches(reading, content),
        }))
        .filter(({ cue, content }) => cue.length > 0 || content.length > 0),
    })),
  );

/** The readings of a text's sentences, as `findAttributions` makes them. */
export function readText(text: string): Reading[] {
  const lexicon = lexiconOf("en");
  return parseParagraphs(text, "en").flatMap((found) => {
    const paragraph = { ...found, language: "en" as const };
    const names = findNames(text, paragraph);
    return findSentenceWords(text, paragraph).map((words, index) => {
      const sentence = paragraph.sentences[index]!;
      const first = names.findIndex(({ end }) => end > sentence.start);
      const next = first < 0 ? names.length : first;
      return readSentence(text, sentence, words, names, next, lexicon);
    });
  });
}

/** The words that each pair touches; pairs outside the sentence are left out. */
export function toStretches({ words }: Reading, pairs: readonly Pair[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [start, end] of pairs) {
    let from = 0;
    while (from < words.length && words[from]!.end <= start) from += 1;
    let to = from;
    while (to < words.length && words[to]!.start < end) to += 1;
    if (to > from) stretches.push({ from, to });
  }
  return stretches;
}

/** Whether a document is in the tenth that is held out to choose settings. */
export const isHeldOut = (document: string): boolean => (hashOf(document) >>> 8) % 10 === 0;

/** Which half of the documents one is in: 0 or 1. */
export const halfOf = (document: string): number => (hashOf(document) >>> 16) & 1;

function hashOf(document: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < document.length; at += 1)
    hash = Math.imul(hash ^ document.charCodeAt(at), 0x01000193);
  return hash;
}
