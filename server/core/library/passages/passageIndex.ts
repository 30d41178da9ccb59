/** The passage index: queries of the segments, answered with sources and passages. */
import { findCandidates } from "../../segments/queries/candidates";
import { findPhrase, findPhraseDocuments } from "../../segments/queries/phrase";
import { rankPassages, type RankedPlace } from "../../segments/queries/rank";
import { findSharedSpans } from "../../segments/queries/sharedSpans";
import type { DocumentPlace, PassagePlace, Shelves, Within } from "../../segments/queries/shelves";
import type { Span } from "../../text/span";
import { termsOf } from "../../text/terms";
import { passagesOf } from "./passages";
import { compareSources, type Passage, type Source } from "../sources/source";

/** `passage` and `shared` read the text when they are asked for. */
export interface RankedPassage {
  readonly source: Source;
  /** Of the passage in its source. */
  readonly number: number;
  readonly passage: Passage;
  /** BM25 score, unbounded; compares within one query only. */
  readonly score: number;
  /** Words of the query in the passage, spans in the source's plain text. */
  readonly shared: readonly Span[];
  /** The same as terms (see text/terms), each once. */
  readonly terms: ReadonlySet<string>;
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
  candidates(text: string, options?: SearchOptions): Candidate[];
  /** Passages in which a phrase begins (words in order, folded, diacritics apart), each once, in the order of the index; `limit` places, all where absent. Reads no text. */
  withPhrase(phrase: string, limit?: number): NumberedPassage[];
  /** Whether the phrase begins in a passage of the library, or of the sources `within`. */
  hasPhrase(phrase: string, within?: readonly Source[]): boolean;
}

/** A source that may hold a quotation. */
export interface Candidate {
  readonly source: Source;
  /** Of the words that it shares near each other; compares within one query only, infinite where it holds all word for word. */
  readonly weight: number;
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
  return {
    passageCount: shelves.passages,
    rank: (text, options) => {
      const limit = limitOf(options);
      const termAt = rememberTerms(shelves);
      return rankPassages(shelves, text, limit + spare, withinOf(shelves, places, options?.within))
        .flatMap((place) => {
          const source = places.sourceAt(place);
          return source ? [{ place, source }] : [];
        })
        .sort(
          (a, b) =>
            b.place.score - a.place.score ||
            compareSources(a.source, b.source) ||
            a.place.passage - b.place.passage,
        )
        .slice(0, Math.max(0, limit))
        .map(({ place, source }) =>
          toRanked(source, place, new Set(place.terms.map((term) => termAt(place.segment, term)))),
        );
    },
    candidates: (text, options) => {
      const limit = limitOf(options);
      return findCandidates(
        shelves,
        text,
        limit + spare,
        withinOf(shelves, places, options?.within),
      )
        .flatMap((place) => {
          const source = places.sourceAt(place);
          return source ? [{ source, weight: place.weight }] : [];
        })
        .sort((a, b) => compareWeights(a.weight, b.weight) || compareSources(a.source, b.source))
        .slice(0, Math.max(0, limit));
    },
    withPhrase: (phrase, limit) => numbered(findPhrase(shelves, termsOf(phrase), limit), places),
    hasPhrase: (phrase, within) =>
      findPhraseDocuments(shelves, termsOf(phrase), 1, withinOf(shelves, places, within)).length >
      0,
  };
}

function toRanked(
  source: Source,
  { passage: number, score }: RankedPlace,
  terms: ReadonlySet<string>,
): RankedPassage {
  let shared: readonly Span[] | undefined;
  return {
    source,
    number,
    score,
    terms,
    get passage() {
      return passagesOf(source)[number] ?? { source, start: 0, end: 0, paragraph: 1 };
    },
    get shared() {
      return (shared ??= source.text ? findSharedSpans(source.text, number, terms) : []);
    },
  };
}

/** Terms by segment and number, each read once. */
function rememberTerms({ held }: Shelves): (segment: number, term: number) => string {
  const known = held.map(() => new Map<number, string>());
  return (segment, term) => {
    let written = known[segment]!.get(term);
    if (written === undefined) {
      written = held[segment]!.segment.termAt(term);
      known[segment]!.set(term, written);
    }
    return written;
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
  sources: readonly Source[] | undefined,
): Within | undefined {
  if (!sources) return undefined;
  const within = held.map(() => new Set<number>());
  for (const source of sources) {
    const place = placeOf(source);
    if (place) within[place.segment]!.add(place.document);
  }
  return within;
}
