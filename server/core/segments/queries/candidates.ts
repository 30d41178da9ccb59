/** Picks the documents that may hold a quotation, by the words they share with it and how near each other these stand. */
import { termsOf } from "../../text/terms";
import type { Segment } from "../segment";
import { heaviestWindow } from "./heaviestWindow";
import { enlistNeighbours, mostLeads, type Neighbourhoods } from "./neighbourhoods";
import { findPhraseDocuments } from "./phrase";
import { weighQuotation, type QuotedWords } from "./quotedWords";
import { comparePlaces, type DocumentPlace, type Shelves, type Within } from "./shelves";
import { compareWeights, type WeighedDocument } from "./shortlist";
import { stretchesOf } from "./stretches";

export interface CandidatePlace extends DocumentPlace {
  /** Of its heaviest window, compares within one query only; infinite where the document holds the quotation word for word. */
  readonly weight: number;
}

/** A window with less than a third of a quotation's weight cannot be its origin. */
const isHeavy = (weight: number, total: number): boolean => weight * 3 >= total;
/** Documents whose words are looked at in their order, for each that is wanted. */
const looksPerResult = 4;
/** Words of a document looked at on either side of its heaviest passages. */
const reach = 4_096;

/**
 * The `limit` documents likeliest to hold `text` as a quotation, perhaps altered, best first: those that hold it word for
 * word, then those with the heaviest window of twice its length (and what its ellipses may leave out); a word weighs its
 * idf. A window must weigh a third of the quotation.
 *
 * Only the rarest words' postings are read, as many words as weigh two thirds: a window without any of them is too light
 * (prefix filter: Chaudhuri, Ganti & Kaushik 2006). Documents with many of them in neighbouring passages are then looked
 * at word by word, with all words of the quotation.
 */
export function findCandidates(
  shelves: Shelves,
  text: string,
  limit: number,
  within?: Within,
): CandidatePlace[] {
  if (!(limit > 0)) return [];
  const verbatim = findPhraseDocuments(shelves, termsOf(text), limit, within).map((place) => ({
    ...place,
    weight: Infinity,
  }));
  if (verbatim.length === limit) return verbatim;
  const quoted = weighQuotation(shelves, text);
  const likely = findLikely(shelves, quoted, verbatim.length + limit * looksPerResult, within)
    .filter((place) => !verbatim.some((known) => comparePlaces(known, place) === 0))
    .slice(0, limit * looksPerResult);
  const weighed = weighWindows(shelves, quoted, likely).filter(({ weight }) =>
    isHeavy(weight, quoted.total),
  );
  const shared = weighed
    .sort(compareWeights)
    .map(({ segment, document, weight }) => ({ segment, document, weight }));
  return [...verbatim, ...shared].slice(0, limit);
}

/** Documents by the weight of the quotation's leading words in neighbouring passages, the heaviest first. */
function findLikely(
  { held }: Shelves,
  { words, total, width }: QuotedWords,
  limit: number,
  within: Within | undefined,
): WeighedDocument[] {
  let unled = words.reduce((sum, { weight }) => sum + weight, 0);
  let count = 0;
  for (; count < Math.min(words.length, mostLeads) && isHeavy(unled, total); count += 1)
    unled -= words[count]!.weight;
  const leads = words.slice(0, count);
  const search: Neighbourhoods = { leads, width, least: total / 3 - unled, limit };
  const likely: WeighedDocument[] = [];
  held.forEach((each, number) => {
    enlistNeighbours(likely, each.segment, number, search, stretchesOf(each, within?.[number]));
  });
  return likely;
}

/** The same documents with the weight of their heaviest window. */
function weighWindows(
  { held }: Shelves,
  { words, width }: QuotedWords,
  likely: readonly WeighedDocument[],
): WeighedDocument[] {
  return held.flatMap(({ segment }, number) => {
    const here = likely.filter((each) => each.segment === number);
    if (here.length === 0) return [];
    const terms = openTerms(segment.termCount);
    for (const word of words)
      if (word.terms[number]! >= 0) terms.weights[word.terms[number]!] = word.weight;
    const weighed = here.map((each) => {
      const near = wordsAround(segment, each, Math.max(reach, width));
      return { ...each, weight: heaviestWindow(near, terms.weights, terms.counts, width) };
    });
    for (const word of words) if (word.terms[number]! >= 0) terms.weights[word.terms[number]!] = 0;
    return weighed;
  });
}

function wordsAround(
  segment: Segment,
  { document, passage }: WeighedDocument,
  most: number,
): Uint32Array {
  const { firstPassages, firstWords } = segment;
  const middle = firstWords[passage]!;
  const from = Math.max(firstWords[firstPassages[document]!]!, middle - most);
  const to = Math.min(firstWords[firstPassages[document + 1]!]!, middle + most);
  return segment.wordsOf(from, to);
}

let kept = { weights: new Uint32Array(0), counts: new Uint32Array(0) };

/** Zeros by term, kept from query to query. */
function openTerms(termCount: number): typeof kept {
  if (kept.weights.length < termCount)
    kept = { weights: new Uint32Array(termCount), counts: new Uint32Array(termCount) };
  return kept;
}
