/** The sources of a library, newest first: sorted once, patched for what has changed since. */
import { entriesOf } from "../layers";
import type { Library } from "../library";
import { compareNewest, type Source } from "./source";

const known = new WeakMap<Library["sources"], readonly Source[]>();
/** By what the library's layers share. */
const sorted = new WeakMap<object, readonly Source[]>();

/** Costs the library once, then what has changed and a copy of the list. */
export function newestSources({ sources, stored }: Library): readonly Source[] {
  let found = known.get(sources);
  if (!found) {
    const { base, top } = stored.catalogue.joined().holders;
    const below = sorted.get(base) ?? sortBase(sources, base);
    sorted.set(base, below);
    found = top.size === 0 ? below : patch(below, sources, top);
    known.set(sources, found);
  }
  return found;
}

const sortBase = (sources: Library["sources"], base: ReadonlyMap<string, unknown>): Source[] =>
  [...entriesOf({ base, top: new Map() })]
    .flatMap(([key]) => sources.get(key) ?? [])
    .sort(compareNewest);

function patch(
  below: readonly Source[],
  sources: Library["sources"],
  top: ReadonlyMap<string, unknown>,
): Source[] {
  const added = [...top.keys()].flatMap((key) => sources.get(key) ?? []).sort(compareNewest);
  const merged: Source[] = [];
  let next = 0;
  for (const source of below) {
    if (top.has(source.key)) continue;
    while (next < added.length && compareNewest(added[next]!, source) < 0)
      merged.push(added[next++]!);
    merged.push(source);
  }
  return [...merged, ...added.slice(next)];
}
