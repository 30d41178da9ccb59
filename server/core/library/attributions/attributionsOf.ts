/** Attributions of a source: as analysed and kept, else found now. */
import type { Attribution } from "../../attribution/attribution";
import { findDocument } from "../../segments/hold";
import { discoveriesOf } from "../actors/discoveries";
import type { Library } from "../library";
import type { NamePart } from "../nameParts/namePart";
import type { Source } from "../sources/source";

const found = new WeakMap<Source, readonly Attribution[]>();

/** Whether a source's attributions are known without an analysis now. */
export const isAnalysed = (library: Library, source: Source): boolean =>
  found.has(source) || placeOf(library, source) !== undefined;

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

function keptOf(library: Library, source: Source): readonly Attribution[] | undefined {
  const place = placeOf(library, source);
  return place?.part.attributionsAt(place.document);
}

function placeOf(
  { stored }: Library,
  { document: id }: Source,
): { readonly part: NamePart; readonly document: number } | undefined {
  if (id === undefined) return undefined;
  for (const { part } of stored.parts) {
    const document = findDocument(part, id);
    if (document >= 0 && !part.damage) return { part, document };
  }
  return undefined;
}
