/** Holds segments in a snapshot: which of their documents live. */
import type { DocumentId, HeldSegment, Segment } from "./segment";

/** A segment with all its documents alive but those of `dead`. */
export declare function holdSegment(segment: Segment, dead?: Iterable<DocumentId>): HeldSegment;

/** The same with some documents dead as well; the very same where none of them is in it and alive. Ids of other segments are passed over. Costs the segment's documents at most. */
export declare function bury(held: HeldSegment, ids: Iterable<DocumentId>): HeldSegment;

/** Number of the document with an id, dead or alive; -1 where the segment has none. Binary search. */
export declare function findDocument(
  segment: { readonly ids: Uint32Array },
  id: DocumentId,
): number;
