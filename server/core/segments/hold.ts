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
  const living = { ...held.living };
  const dead = markDead(segment, held.dead, ids, (document) => {
    const [first, end] = [segment.firstPassages[document]!, segment.firstPassages[document + 1]!];
    living.documents -= 1;
    living.passages -= end - first;
    living.words -= segment.firstWords[end]! - segment.firstWords[first]!;
  });
  return dead ? { segment, dead, living } : held;
}

/** The documents that are dead once those of `ids` are as well, with a visit to each that dies now; undefined where none does. */
export function markDead(
  file: { readonly ids: Uint32Array },
  before: Uint8Array | undefined,
  ids: Iterable<DocumentId>,
  visit?: (document: number) => void,
): Uint8Array | undefined {
  let dead: Uint8Array | undefined;
  for (const id of ids) {
    const document = findDocument(file, id);
    if (document < 0 || (dead ?? before)?.[document] === 1) continue;
    dead ??= before?.slice() ?? new Uint8Array(file.ids.length);
    dead[document] = 1;
    visit?.(document);
  }
  return dead;
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
