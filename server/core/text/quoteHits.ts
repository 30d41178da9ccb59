/** Where a quotation's words stand in a text. */
import { languages } from "../languages";
import type { QuotedWord } from "./quoteParts";
import type { TextWords } from "./words";

export interface Hits {
  /** Indices of the text's words that the query's word at `index`, alone or glued to the next, may stand for. */
  positionsOf(index: number): readonly number[];
  /** The word of the query between two indices that stands in the text least often, and can be looked up. */
  rarestOf(from: number, to: number): number;
}

const stopWords: ReadonlySet<string> = new Set(
  Object.values(languages).flatMap((language) => language.stopWords),
);

/** Whether a folded word means something by itself: no function word of any language, no single letter. */
export const isContentWord = (folded: string): boolean =>
  !stopWords.has(folded) && (folded.length > 1 || /\d/.test(folded));

/** One pass over the text's words, with those of the query hashed. */
export function findHits(query: readonly QuotedWord[], words: TextWords): Hits {
  const positions = new Map<string, number[]>();
  for (const key of query.flatMap((_, index) => keysOf(query, index))) positions.set(key, []);
  const changed = query.filter(({ stem, tail }) => stem !== undefined || tail !== undefined);
  for (let at = 0; at < words.folded.length; at++) {
    const folded = words.folded[at]!;
    positions.get(folded)?.push(at);
    if (words.isGlued[at]) positions.get(folded + words.folded[at + 1]!)?.push(at);
    for (const word of changed)
      if (folded !== word.folded && isChangedFrom(word, folded))
        positions.get(word.folded)!.push(at);
  }
  const merged = new Map<string, readonly number[]>();
  const byIndex = query.map((_, index) => {
    const keys = keysOf(query, index);
    if (keys.length === 1) return positions.get(keys[0]!)!;
    const both = keys.join(" ");
    let found = merged.get(both);
    if (!found) {
      found = keys.flatMap((key) => positions.get(key)!).sort((a, b) => a - b);
      merged.set(both, found);
    }
    return found;
  });
  return {
    positionsOf: (index) => byIndex[index]!,
    rarestOf: (from, to) => rarest(query, byIndex, from, to),
  };
}

const isChangedFrom = ({ stem, tail }: QuotedWord, folded: string): boolean =>
  (stem !== undefined && folded.startsWith(stem)) || (tail !== undefined && folded.endsWith(tail));

function keysOf(query: readonly QuotedWord[], index: number): string[] {
  const { folded, isGlued } = query[index]!;
  const next = query[index + 1];
  return isGlued && next ? [folded, folded + next.folded] : [folded];
}

function rarest(
  query: readonly QuotedWord[],
  byIndex: readonly (readonly number[])[],
  from: number,
  to: number,
): number {
  let best = from;
  for (let index = from + 1; index < to; index++)
    if (!query[index - 1]!.isGlued && byIndex[index]!.length < byIndex[best]!.length) best = index;
  return best;
}
