/** The passage index: words to passages, for ranked search and quotations. */
import type { Span } from "../text/span";
import { passagesOf } from "./passages";
import { findPhrasePlaces } from "./phrases";
import { addText, copySheets, emptyPostings, type Postings, type Sheet } from "./postings";
import { findCandidates } from "./quotationCandidates";
import { rankPassages } from "./ranking";
import { compareSources, type Passage, type Source, type SourcesChange } from "./source";
import { termsOf } from "../text/terms";

export interface RankedPassage {
  readonly passage: Passage;
  /** BM25 score, unbounded; compares within one query only. */
  readonly score: number;
  /** Words of the query in the passage, spans in the source's plain text. */
  readonly shared: readonly Span[];
}

export interface SearchOptions {
  /** Only passages of these sources. */
  readonly within?: readonly Source[];
  /** Ten if absent. */
  readonly limit?: number;
}

export interface PassageIndex {
  /** Number of passages. */
  readonly passageCount: number;
  /** Passages that hold words of `text`, best first (BM25, Robertson & Zaragoza 2009). */
  rank(text: string, options?: SearchOptions): RankedPassage[];
  /** Sources that hold most of the words of `text` near each other: candidates for a quotation, best first. */
  candidates(text: string, options?: SearchOptions): Source[];
  /** Spans of a phrase (words in order, folded, diacritics apart) per source, in the order of sources. */
  findPhrase(phrase: string): ReadonlyMap<Source, readonly Span[]>;
  /** The index after sources changed; this one stays as it is. */
  change(change: SourcesChange): PassageIndex;
}

/** What one snapshot sees of the store that snapshots share. */
export interface IndexView {
  readonly postings: Postings;
  /** Living sources by the number of their sheet. */
  readonly sources: readonly (Source | undefined)[];
  readonly sourceCount: number;
  readonly passageCount: number;
  readonly wordCount: number;
}

const limitOf = (options: SearchOptions | undefined): number => options?.limit ?? 10;

export const emptyPassageIndex = (): PassageIndex =>
  toIndex({
    postings: emptyPostings(),
    sources: [],
    sourceCount: 0,
    passageCount: 0,
    wordCount: 0,
  });

function toIndex(view: IndexView): PassageIndex {
  return {
    passageCount: view.passageCount,
    rank: (text, options) =>
      rankPassages(view, text, limitOf(options), sheetsOf(view, options)).map(
        ({ sheet, passage, score, shared }) => ({
          passage: passagesOf(view.sources[sheet]!)[passage]!,
          score,
          shared,
        }),
      ),
    candidates: (text, options) =>
      findCandidates(view, text, limitOf(options), sheetsOf(view, options)).map(
        (sheet) => view.sources[sheet]!,
      ),
    findPhrase: (phrase) => findPhrase(view, phrase),
    change: (change) => toIndex(compact(changeView(view, change))),
  };
}

function sheetsOf(view: IndexView, options: SearchOptions | undefined): Set<number> | undefined {
  if (!options?.within) return undefined;
  const sheets = new Set<number>();
  for (const { text } of options.within) {
    const sheet = text && view.postings.sheetNumbers.get(text);
    if (sheet !== undefined && view.sources[sheet]) sheets.add(sheet);
  }
  return sheets;
}

function findPhrase(view: IndexView, phrase: string): ReadonlyMap<Source, readonly Span[]> {
  const words = termsOf(phrase);
  const found: [Source, Span[]][] = [];
  for (const [number, places] of findPhrasePlaces(view, words)) {
    const sheet = view.postings.sheets[number]!;
    found.push([view.sources[number]!, places.map((place) => spanAt(sheet, place, words.length))]);
  }
  return new Map(found.sort(([a], [b]) => compareSources(a, b)));
}

const spanAt = ({ starts, ends }: Sheet, place: number, length: number): Span => ({
  start: starts[place]!,
  end: ends[place + length - 1]!,
});

function changeView(view: IndexView, { removed, added }: SourcesChange): IndexView {
  const { postings } = view;
  const sources = view.sources.slice();
  let { sourceCount, passageCount, wordCount } = view;
  const count = (number: number, by: 1 | -1) => {
    const sheet = postings.sheets[number]!;
    sourceCount += by;
    passageCount += by * (sheet.passages.length - 1);
    wordCount += by * sheet.terms.length;
  };
  for (const { text } of removed) {
    const number = text && postings.sheetNumbers.get(text);
    if (number === undefined || !sources[number]) continue;
    sources[number] = undefined;
    count(number, -1);
  }
  for (const source of added) {
    if (!source.text) continue;
    const number = addText(postings, source.text);
    while (sources.length <= number) sources.push(undefined);
    if (!sources[number]) count(number, 1);
    sources[number] = source;
  }
  return { postings, sources, sourceCount, passageCount, wordCount };
}

/** Fewer dead sheets than these are not worth a copy. */
const fewSheets = 32;

/** A new store of the living sheets once more than half are dead. */
function compact(view: IndexView): IndexView {
  const dead = view.postings.sheets.length - view.sourceCount;
  if (dead <= fewSheets || dead <= view.sourceCount) return view;
  const living = [...view.sources.keys()].filter((number) => view.sources[number]);
  return {
    ...view,
    postings: copySheets(view.postings, living),
    sources: living.map((number) => view.sources[number]),
  };
}
