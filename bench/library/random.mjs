/** Numbers that look random and are the same in every run. */

/** @typedef {() => number} Random a number from 0 up to 1 at each call */

/** Mulberry32 (Tommy Ettinger, 2017).
 * @param {number} seed @returns {Random} */
export function createRandom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed of its own for each thing that a name and a number tell apart (FNV-1a).
 * @param {string} name @param {number} number */
export function seedOf(name, number) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  for (let rest = number, at = 0; at < 4; at++, rest >>>= 8)
    hash = Math.imul(hash ^ (rest & 255), 0x01000193);
  return hash;
}

/** @template T @param {Random} random @param {readonly T[]} list @returns {T} */
export const pick = (random, list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

/** The list in another order (Fisher and Yates).
 * @template T @param {Random} random @param {readonly T[]} list @returns {T[]} */
export function shuffle(random, list) {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [/** @type {T} */ (mixed[other]), /** @type {T} */ (mixed[at])];
  }
  return mixed;
}

const quantiles = 1 << 17;

/** Ranks from 0 up to `count`, drawn as words are in a language: the rank r with a weight of 1 / (r + offset) ^ slope
 * (Zipf and Mandelbrot). A draw costs one look-up.
 * @param {number} count @param {number} slope @param {number} offset
 * @returns {(random: Random) => number} */
export function createRanks(count, slope, offset) {
  const weights = Float64Array.from({ length: count }, (_, rank) => (rank + offset) ** -slope);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new Uint32Array(quantiles);
  let rank = 0;
  let reached = /** @type {number} */ (weights[0]);
  for (let at = 0; at < quantiles; at++) {
    while (reached < ((at + 0.5) / quantiles) * total && rank < count - 1)
      reached += /** @type {number} */ (weights[++rank]);
    table[at] = rank;
  }
  return (random) => {
    const at = Math.floor(random() * quantiles);
    const drawn = /** @type {number} */ (table[at]);
    // Rare ranks share a quantile: the draw is spread over those up to the next.
    const next = at + 1 < quantiles ? /** @type {number} */ (table[at + 1]) : count;
    return next - drawn < 2 ? drawn : drawn + Math.floor(random() * (next - drawn));
  };
}
