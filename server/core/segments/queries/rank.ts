/** Ranks passages by the words they share with a text (BM25 over passages). */
import { isStopTermAnywhere, stemOf, termsOf } from "../../text/terms";
import { termMask } from "../segment";
import { findQueryWords, type Form, type QueryWord } from "./queryWords";
import { rankSegment } from "./rankSegment";
import { placePassage, type PassagePlace, type Shelves, type Within } from "./shelves";
import { noPlaces, sortPlaces, type Scored } from "./topPlaces";

export interface RankedPlace extends PassagePlace {
  /** BM25 score, unbounded; compares within one query only. */
  readonly score: number;
  /** Terms of the query that it holds, as numbers of its segment. */
  readonly terms: readonly number[];
}

/**
 * The `limit` best passages for a text. Okapi BM25 with the non-negative idf ln(1 + (N − n + ½)/(n + ½)), k1 1.2, b 0.75
 * (Robertson & Zaragoza 2009); words with one stem count as one; function words of a document's language not at all
 * unless the text has no others. Equal scores: by segment, document, passage.
 */
export function rankPassages(
  shelves: Shelves,
  text: string,
  limit: number,
  within?: Within,
): RankedPlace[] {
  if (!(limit > 0)) return [];
  const terms = termsOf(text);
  const stems = new Set(terms.map(stemOf));
  const ranked = rankWords(shelves, findQueryWords(shelves, stems, false), limit, within);
  if (ranked.length > 0 || !terms.every(isStopTermAnywhere)) return ranked;
  return rankWords(shelves, findQueryWords(shelves, stems, true), limit, within);
}

function rankWords(
  shelves: Shelves,
  words: readonly QueryWord[],
  limit: number,
  within: Within | undefined,
): RankedPlace[] {
  const top = noPlaces(limit);
  const usual = shelves.words / shelves.passages;
  shelves.held.forEach((held, number) => {
    const here = words.flatMap(({ idf, forms }) =>
      forms[number]!.length > 0 ? [{ idf, forms: forms[number]! }] : [],
    );
    const documents = within?.[number];
    if (here.length > 0) rankSegment({ number, held, documents, words: here, usual }, top);
  });
  const forms = shelves.held.map((_, number) => formsByTerm(words, number));
  return sortPlaces(top).map((scored) => describe(shelves, scored, forms[scored.segment]!));
}

const formsByTerm = (words: readonly QueryWord[], segment: number): ReadonlyMap<number, Form> =>
  new Map(words.flatMap(({ forms }) => forms[segment]!.map((form) => [form.term, form])));

function describe(
  shelves: Shelves,
  { segment: number, passage, score }: Scored,
  forms: ReadonlyMap<number, Form>,
): RankedPlace {
  const place = placePassage(shelves, number, passage);
  const { segment } = shelves.held[number]!;
  const language = segment.languageOf(place.document);
  const terms = new Set<number>();
  const { firstWords } = segment;
  for (const word of segment.wordsOf(firstWords[passage]!, firstWords[passage + 1]!)) {
    const form = forms.get(word & termMask);
    if (form && !form.silentIn?.has(language)) terms.add(form.term);
  }
  return { ...place, score, terms: [...terms] };
}
