/** Counts what is found, and renders precision, recall and F1. */

export interface Count {
  hit: number;
  found: number;
  gold: number;
}

export const createCount = (): Count => ({ hit: 0, found: 0, gold: 0 });

/** Adds what was found, and what there was to find. */
export function count(to: Count, found: readonly string[], gold: readonly string[]): void {
  to.hit += found.filter((each) => gold.includes(each)).length;
  to.found += found.length;
  to.gold += gold.length;
}

/** "P 82.5 R 66.4 F 73.6", in per cent. */
export function renderCount({ hit, found, gold }: Count): string {
  const precision = (100 * hit) / Math.max(1, found);
  const recall = (100 * hit) / Math.max(1, gold);
  const f = (2 * precision * recall) / Math.max(1, precision + recall);
  return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F ${f.toFixed(1)}`;
}
