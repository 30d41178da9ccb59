/** Tells where a cue may be by the words around a place alone, so that few places are looked at closely. */
import { margin, type Atoms } from "./atoms";
import { reach, wordFeatures } from "./cueFeatures";
import { addRow, type Weights } from "./weights";
import type { WordAtoms } from "./wordClasses";

/** Places with smaller odds of being in a cue (their logarithm) are outside every cue. */
const leastOdds = -3;

/** Where a word keeps its sums for the scout. */
const slot = 2;

let odds = new Float64Array(256);
const features = new Int32Array(64);

/** Marks in `isOpen` the places that may be in a cue; tells how many. `isOpen` holds the count of words or more. */
export function scoutPlaces(weights: Weights, atoms: Atoms, isOpen: Uint8Array): number {
  const { count, words } = atoms;
  const { scale } = weights;
  if (odds.length < count + 2 * reach) odds = new Float64Array((count + 2 * reach) * 2);
  odds.fill(0, 0, count + 2 * reach);
  // A word counts for the places around it: `odds` lies `reach` ahead of the words.
  for (let at = -reach; at < count + reach; at += 1) {
    const sums = scoutSums(weights, words[at + margin]!);
    for (let offset = -reach; offset <= reach; offset += 1) {
      const place = at - offset + reach;
      if (place >= reach && place < count + reach)
        odds[place] = odds[place]! + sums[offset + reach]!;
    }
  }
  let open = 0;
  for (let at = 0; at < count; at += 1) {
    const may = odds[at + reach]! * scale >= leastOdds ? 1 : 0;
    isOpen[at] = may;
    open += may;
  }
  return open;
}

/** What a word adds to the odds of a place that it stands `offset` words from, for each offset. */
function scoutSums(weights: Weights, word: WordAtoms): Float32Array {
  const known = word.sums[slot];
  if (known) return known;
  const sums = new Float32Array(2 * reach + 1);
  for (let offset = -reach; offset <= reach; offset += 1) {
    const found = wordFeatures(word, offset, features);
    for (let index = 0; index < found; index += 1)
      addRow(weights, features[index]!, sums, offset + reach);
  }
  word.sums[slot] = sums;
  return sums;
}
