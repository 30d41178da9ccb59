/** Places: stretches of the library's files, which a shell turns into links and locations. */
import type { Path } from "../documents/document";
import type { Passage, Source } from "../library/sources/source";
import type { Span } from "../text/span";
import { toFileSpan } from "../text/textMap";

/** Span in the file as it was read, in UTF-16 code units. */
export interface Place {
  readonly path: Path;
  readonly span: Span;
}

/** Where a span of a source's plain text stands in its file; undefined for a source without text. */
export function placeIn(source: Source, span: Span): Place | undefined {
  if (source.path === undefined || source.text === undefined) return undefined;
  return { path: source.path, span: toFileSpan(source.text.map, span) };
}

export const placeOfPassage = (passage: Passage): Place | undefined =>
  placeIn(passage.source, passage);

/** The beginning of a source's text, else its entry in a bibliography. */
export function placeOfSource(source: Source): Place | undefined {
  const start = source.text?.paragraphs[0]?.start ?? 0;
  return placeIn(source, { start, end: start }) ?? source.entryAt;
}
