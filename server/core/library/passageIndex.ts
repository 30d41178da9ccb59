/** The passage index: queries of the segments, answered with sources and passages. */
import { findAllOf } from "../segments/queries/allOf";
import { findCandidates } from "../segments/queries/candidates";
import { findPhrase } from "../segments/queries/phrase";
import { rankPassages } from "../segments/queries/rank";
import { findSharedSpans } from "../segments/queries/sharedSpans";
import type { DocumentPlace, PassagePlace, Shelves, Within } from "../segments/queries/shelves";
import type { Span } from "../text/span";
import { termsOf } from "../text/terms";
import { passagesOf } from "./passages";
import { comparePassages, compareSources, type Passage, type Source } from "./source";

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
  /** Passages in which a phrase begins (words in order, folded, diacritics apart), each once, in the order of the index; `limit` places, all where absent. Reads no text. */
  withPhrase(phrase: string, limit?: number): NumberedPassage[];
  /** Passages that hold all words of `text`, likewise. */
  withAll(text: string, limit?: number): NumberedPassage[];
}

/** A passage by its number in its source. */
export interface NumberedPassage {
  readonly source: Source;
  readonly passage: number;
}

/** What the index needs of the library around it. */
export interface SourcePlaces {
  sourceAt(place: DocumentPlace): Source | undefined;
  placeOf(source: Source): DocumentPlace | undefined;
}

const limitOf = (options: SearchOptions | undefined): number => options?.limit ?? 10;

/** Equals at the end of a ranking are told apart by the order of sources, which segments don't know: so many more are asked for. */
const spare = 10;

export function createPassageIndex(shelves: Shelves, places: SourcePlaces): PassageIndex {
  const passageAt = (place: PassagePlace): Passage | undefined => {
    const source = places.sourceAt(place);
    return source && passagesOf(source)[place.passage];
  };
  return {
    passageCount: shelves.passages,
    rank: (text, options) => {
      const limit = limitOf(options);
      return rankPassages(shelves, text, limit + spare, withinOf(shelves, places, options))
        .flatMap((place) => {
          const passage = passageAt(place);
          return passage ? [{ place, passage }] : [];
        })
        .sort((a, b) => b.place.score - a.place.score || comparePassages(a.passage, b.passage))
        .slice(0, Math.max(0, limit))
        .map(({ place, passage }) => ({
          passage,
          score: place.score,
          shared: findSharedSpans(shelves, place),
        }));
    },
    candidates: (text, options) => {
      const limit = limitOf(options);
      return findCandidates(shelves, text, limit + spare, withinOf(shelves, places, options))
        .flatMap((place) => {
          const source = places.sourceAt(place);
          return source ? [{ source, weight: place.weight }] : [];
        })
        .sort((a, b) => compareWeights(a.weight, b.weight) || compareSources(a.source, b.source))
        .slice(0, Math.max(0, limit))
        .map(({ source }) => source);
    },
    withPhrase: (phrase, limit) => numbered(findPhrase(shelves, termsOf(phrase), limit), places),
    withAll: (text, limit) => numbered(findAllOf(shelves, termsOf(text), limit), places),
  };
}

/** Infinite ones are equal. */
const compareWeights = (a: number, b: number): number => (a === b ? 0 : b - a);

function numbered(found: readonly PassagePlace[], { sourceAt }: SourcePlaces): NumberedPassage[] {
  const passages: NumberedPassage[] = [];
  let last: PassagePlace | undefined;
  let source: Source | undefined;
  for (const place of found) {
    const isSameDocument = last?.segment === place.segment && last.document === place.document;
    if (isSameDocument && last?.passage === place.passage) continue;
    if (!isSameDocument) source = sourceAt(place);
    last = place;
    if (source) passages.push({ source, passage: place.passage });
  }
  return passages;
}

function withinOf(
  { held }: Shelves,
  { placeOf }: SourcePlaces,
  options: SearchOptions | undefined,
): Within | undefined {
  if (!options?.within) return undefined;
  const within = held.map(() => new Set<number>());
  for (const source of options.within) {
    const place = placeOf(source);
    if (place) within[place.segment]!.add(place.document);
  }
  return within;
}
