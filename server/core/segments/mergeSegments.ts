/** Merges segments: their living documents in one, without reading a text again. */
import type { Damage, HeldSegment } from "./segment";

/** Bytes of a segment with the living documents of others, in order of id; postings are counted anew, texts copied. Damage where one of them is damaged. */
export declare function mergeSegments(
  held: readonly HeldSegment[],
): Uint8Array<ArrayBuffer> | Damage;
