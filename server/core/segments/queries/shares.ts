/** What a word adds to the score of a passage: the part of BM25 beside the idf, looked up instead of divided. */

/** Parameters of BM25: how soon a repeated word stops counting, and how much length counts. */
const k1 = 1.2;
const b = 0.75;

/** Lengths of passages in the table; longer ones are divided out. */
export const tableWidth = 512;
const mostCounted = 15;

export interface Shares {
  /** At `count * tableWidth + length`, the length below `tableWidth`. */
  readonly table: Float64Array;
  /** Words of a passage on average. */
  readonly usual: number;
  /** No passage's share is larger. */
  readonly largest: number;
}

export const shareOf = (count: number, length: number, usual: number): number =>
  (count * (k1 + 1)) / (count + k1 * (1 - b + b * (length / usual)));

let last: Shares | undefined;

/** The shares for an average length; those of the last call are remembered. */
export function sharesFor(usual: number): Shares {
  if (last?.usual === usual) return last;
  const table = new Float64Array((mostCounted + 1) * tableWidth);
  let largest = 0;
  for (let count = 1; count <= mostCounted; count += 1) {
    for (let length = 0; length < tableWidth; length += 1)
      table[count * tableWidth + length] = shareOf(count, length, usual);
    // A passage is as long as the word is frequent in it, at least.
    largest = Math.max(largest, shareOf(count, count, usual));
  }
  return (last = { table, usual, largest });
}
