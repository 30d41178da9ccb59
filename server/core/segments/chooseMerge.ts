/** Chooses what to merge: many small files become one; a full one is written anew only when more than half of it is dead. */

export interface Mergeable {
  readonly id: string;
  /** Of what lives in it and of all; in whatever unit `full` has. */
  readonly living: number;
  readonly all: number;
}

/** So many small ones may lie side by side. */
export const mostSmall = 8;

/**
 * Ids to merge now; empty where nothing is worth it. The smallest go together as long as each is no larger than all
 * before it: so a document is copied a logarithm of times (the logarithmic method of Bentley & Saxe 1980).
 */
export function chooseMerge(files: readonly Mergeable[], full: number, most = mostSmall): string[] {
  const empty = files.find(({ living }) => living === 0);
  if (empty) return [empty.id];
  const small = files.filter(({ living }) => living < full / 2);
  if (small.length > most) return chooseSmallest(small, full);
  const hollow = files.find(({ living, all }) => living * 2 < all);
  return hollow ? [hollow.id] : [];
}

function chooseSmallest(small: readonly Mergeable[], full: number): string[] {
  const [first, second, ...others] = [...small].sort((a, b) => a.living - b.living);
  const chosen = [first!.id, second!.id];
  let sum = first!.living + second!.living;
  for (const { id, living } of others) {
    if (living > 2 * sum || sum + living > full) break;
    chosen.push(id);
    sum += living;
  }
  return chosen;
}
