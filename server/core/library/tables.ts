/** Tables: what a library holds by key, decoded when asked for. */

/** `get` and `has` cost a look-up; `keys` (in no order) and `values` (in the order that the table names) cost the library. */
export interface Table<K, V> {
  readonly size: number;
  has(key: K): boolean;
  get(key: K): V | undefined;
  keys(): Iterable<K>;
  values(): Iterable<V>;
}
