/** Finds how many of some words stand near each other in a text. */
import { termMask } from "../segment";

/**
 * Weight of the different terms within `width` words, at its best. `weights` is zero for terms that don't count; a
 * term's number is the index; `counts` is as long, zero before and after.
 */
export function heaviestWindow(
  words: Uint32Array,
  weights: Uint32Array,
  counts: Uint32Array,
  width: number,
): number {
  let weight = 0;
  let heaviest = 0;
  for (let at = 0; at < words.length; at += 1) {
    const entering = words[at]! & termMask;
    if (weights[entering]! > 0) {
      if (counts[entering] === 0) weight += weights[entering]!;
      counts[entering]! += 1;
    }
    if (at >= width) {
      const leaving = words[at - width]! & termMask;
      if (weights[leaving]! > 0) {
        counts[leaving]! -= 1;
        if (counts[leaving] === 0) weight -= weights[leaving]!;
      }
    }
    if (weight > heaviest) heaviest = weight;
  }
  for (let at = Math.max(0, words.length - width); at < words.length; at += 1)
    counts[words[at]! & termMask] = 0;
  return heaviest;
}
