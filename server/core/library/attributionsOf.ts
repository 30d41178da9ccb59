/** Attributions of a source: as analysed and kept, else found now. */
import type { Attribution } from "../attribution/attribution";
import { findDocument } from "../segments/hold";
import { discoveriesOf } from "./discoveries";
import type { Library } from "./library";
import type { Source } from "./source";

const found = new WeakMap<Source, readonly Attribution[]>();

/** Whether a source's attributions are known without an analysis now. */
export const isAnalysed = (library: Library, source: Source): boolean =>
  found.has(source) || keptOf(library, source) !== undefined;

/** In order; spans in the source's plain text. None where it has no text. */
export function attributionsOf(library: Library, source: Source): readonly Attribution[] {
  let attributions = found.get(source);
  if (!attributions) {
    attributions =
      keptOf(library, source) ?? (source.text ? discoveriesOf(source.text).attributions : []);
    found.set(source, attributions);
  }
  return attributions;
}

function keptOf({ stored }: Library, { document }: Source): readonly Attribution[] | undefined {
  if (document === undefined) return undefined;
  for (const { part } of stored.parts) {
    const number = findDocument(part, document);
    if (number >= 0 && !part.damage) return part.attributionsAt(number);
  }
  return undefined;
}
