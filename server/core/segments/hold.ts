/** Holds segments in a snapshot: which of their documents live. */
import type { DocumentId, HeldSegment, Segment } from "./segment";

/** A segment with all its documents alive but those of `dead`. */
export function holdSegment(segment: Segment, dead: Iterable<DocumentId> = []): HeldSegment {
  const { documentCount, passageCount, wordCount } = segment;
  const living = { documents: documentCount, passages: passageCount, words: wordCount };
  return bury({ segment, living }, dead);
}

/** The same with some documents dead as well; the very same where none of them is in it and alive. Ids of other segments are passed over. Costs the segment's documents at most. */
export function bury(held: HeldSegment, ids: Iterable<DocumentId>): HeldSegment {
  const { segment } = held;
  let dead: Uint8Array | undefined;
  const living = { ...held.living };
  for (const id of ids) {
    const document = findDocument(segment, id);
    if (document < 0 || (dead ?? held.dead)?.[document] === 1) continue;
    dead ??= held.dead?.slice() ?? new Uint8Array(segment.documentCount);
    dead[document] = 1;
    const [first, end] = [segment.firstPassages[document]!, segment.firstPassages[document + 1]!];
    living.documents -= 1;
    living.passages -= end - first;
    living.words -= segment.firstWords[end]! - segment.firstWords[first]!;
  }
  return dead ? { segment, dead, living } : held;
}

/** Number of the document with an id, dead or alive; -1 where the segment has none. Binary search. */
export function findDocument(segment: { readonly ids: Uint32Array }, id: DocumentId): number {
  const { ids } = segment;
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}
