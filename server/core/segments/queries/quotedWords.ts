/** The words of a quotation as the segments know them, and how much each tells of where it was taken from. */
import { termsOf } from "../../text/terms";
import { parseQuotation } from "../../text/quoteParts";
import type { Shelves } from "./shelves";
import { idfOf, livingFrequency } from "./queryWords";

export interface QuotedWord {
  /** Its idf in whole units, so that sums are exact in any order. */
  readonly weight: number;
  /** By segment; -1 where no document holds it. */
  readonly terms: readonly number[];
}

export interface QuotedWords {
  /** Different ones that living documents hold, the rarest first. */
  readonly words: readonly QuotedWord[];
  /** Weight of all; a word that no document holds weighs like the others on average: it may be misread. */
  readonly total: number;
  /** Words of a text among which the quotation should stand. */
  readonly width: number;
}

const unitsOfIdf = 1_024;

export function weighQuotation({ held, passages }: Shelves, text: string): QuotedWords {
  const all = termsOf(text);
  const words: QuotedWord[] = [];
  let absent = 0;
  for (const word of new Set(all)) {
    const terms = held.map(({ segment }) => segment.findTerm(word));
    let frequency = 0;
    terms.forEach((term, number) => {
      if (term >= 0) frequency += livingFrequency(held[number]!, { term });
    });
    if (frequency === 0) absent += 1;
    else words.push({ weight: Math.ceil(idfOf(frequency, passages) * unitsOfIdf), terms });
  }
  words.sort((a, b) => b.weight - a.weight);
  const present = words.reduce((sum, { weight }) => sum + weight, 0);
  const total = present + (words.length > 0 ? Math.floor((present * absent) / words.length) : 0);
  return { words, total, width: widthOf(text, all.length) };
}

/** Twice its length, and what its ellipses may leave out. */
const widthOf = (text: string, length: number): number =>
  parseQuotation(text).reduce((width, { gap }) => width + gap, length * 2);
