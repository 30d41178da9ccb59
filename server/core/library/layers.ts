/** Layers: an immutable map that shares a large base with its predecessor, so that a change costs what it changes. */

export interface Layers<K, V> {
  readonly base: ReadonlyMap<K, V>;
  /** What differs from the base; undefined for what is gone. */
  readonly top: ReadonlyMap<K, V | undefined>;
}

export const noLayers = <K, V>(): Layers<K, V> => ({ base: new Map(), top: new Map() });

export function lookUp<K, V>({ base, top }: Layers<K, V>, key: K): V | undefined {
  return top.has(key) ? top.get(key) : base.get(key);
}

/** Share of the base from which the top is merged into it. */
const mostOnTop = 1 / 8;

/** The layers after `changes` (undefined takes a key away). */
export function patchLayers<K, V>(
  layers: Layers<K, V>,
  changes: ReadonlyMap<K, V | undefined>,
): Layers<K, V> {
  if (changes.size === 0) return layers;
  if (layers.base.size + layers.top.size === 0)
    return { base: new Map(entriesOf({ base: new Map(), top: changes })), top: new Map() };
  const top = new Map(layers.top);
  for (const [key, value] of changes) top.set(key, value);
  if (top.size < 100 + layers.base.size * mostOnTop) return { base: layers.base, top };
  return { base: new Map(entriesOf({ base: layers.base, top })), top: new Map() };
}

/** Living entries, in no order that means anything. */
export function* entriesOf<K, V>({ base, top }: Layers<K, V>): Generator<[K, V]> {
  for (const entry of base) if (!top.has(entry[0])) yield entry;
  for (const [key, value] of top) if (value !== undefined) yield [key, value];
}
