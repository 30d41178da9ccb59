/** Random numbers that are the same in every run. */

/** Integers below a bound, by xorshift (Marsaglia 2003). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Puts a list in a random order (Fisher & Yates). */
export function shuffle(list: Int32Array, random: (below: number) => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    const kept = list[at]!;
    list[at] = list[other]!;
    list[other] = kept;
  }
}
