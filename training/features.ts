/** A long list of integers that grows: features of many places, each with its row. */

export interface FeatureList {
  values: Int32Array;
  length: number;
}

export const createFeatureList = (): FeatureList => ({
  values: new Int32Array(1 << 20),
  length: 0,
});

/** Appends the first `count` of `features`. */
export function append(list: FeatureList, features: Int32Array, count: number): void {
  if (list.length + count > list.values.length) {
    const longer = new Int32Array(list.values.length * 2);
    longer.set(list.values);
    list.values = longer;
  }
  for (let index = 0; index < count; index += 1)
    list.values[list.length + index] = features[index]!;
  list.length += count;
}

/** How often each feature occurs, by its hash; rare ones are left out of a list in place by `keepFrequent`. */
export function countFeatures({ values, length }: FeatureList): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < length; at += 1)
    counts.set(values[at]!, (counts.get(values[at]!) ?? 0) + 1);
  return counts;
}
