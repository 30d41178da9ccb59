/** Picks the boundaries that score best. */

/** Fills `best` with the `most` boundaries from `low` to `high` that score best in a column of `values`; tells how many. */
export function pickBest(
  best: Int32Array,
  most: number,
  low: number,
  high: number,
  values: Float64Array,
  row: number,
  column: number,
): number {
  let count = 0;
  let least = -Infinity;
  for (let at = low; at <= high; at += 1) {
    const score = values[at * row + column]!;
    if (score <= least) continue;
    let place = count < most ? count : most - 1;
    for (; place > 0 && values[best[place - 1]! * row + column]! < score; place -= 1)
      best[place] = best[place - 1]!;
    best[place] = at;
    if (count < most) count += 1;
    if (count === most) least = values[best[most - 1]! * row + column]!;
  }
  return count;
}
