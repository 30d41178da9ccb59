/** Tells where a cue may be by the words around a place alone, so that few places are looked at closely. */
import { margin, type Atoms } from "./atoms";
import { reach, wordFeatures } from "./cueFeatures";
import { addRow, type Weights } from "./weights";
import { createWordSums, sumWords, type WordSums } from "./wordSums";

/** Places with smaller odds of being in a cue (their logarithm) are outside every cue. */
const leastOdds = -3;

export interface Scout {
  /** `leastOdds` in the unit of the weights. */
  readonly least: number;
  /** What a word adds to the odds of a place that it stands `offset` words from, for each offset from `-reach` on. */
  readonly sums: WordSums;
}

const width = 2 * reach + 1;
const features = new Int32Array(64);

/** `weights` hold one number a feature. */
export const createScout = (weights: Weights): Scout => ({
  least: leastOdds / weights.scale,
  sums: createWordSums(width, (word, sums, row) => {
    for (let offset = -reach; offset <= reach; offset += 1) {
      const found = wordFeatures(word, offset, features);
      for (let index = 0; index < found; index += 1)
        addRow(weights, features[index]!, sums, row + offset + reach);
    }
  }),
});

/** Marks in `isOpen` the places that may be in a cue; tells how many. `isOpen` holds the count of words or more. */
export function scoutPlaces({ least, sums }: Scout, atoms: Atoms, isOpen: Uint8Array): number {
  const { count, numbers } = atoms;
  const values = sumWords(sums, atoms);
  let open = 0;
  for (let at = 0; at < count; at += 1) {
    let odds = 0;
    for (let step = 0; step < width; step += 1)
      odds += values[numbers[at + margin - reach + step]! * width + step]!;
    const may = odds >= least ? 1 : 0;
    isOpen[at] = may;
    open += may;
  }
  return open;
}
