/** Builds, opens and merges segments from texts, for tests. */
import { memoryBytes } from "../../../server/core/segments/bytes";
import { hashText } from "../../../server/core/segments/hashText";
import { openSegment } from "../../../server/core/segments/openSegment";
import type { Damage, Segment } from "../../../server/core/segments/segment";
import { createSegmentBuilder } from "../../../server/core/segments/segmentBuilder";

/** Path to text. */
export type Files = Readonly<Record<string, string>>;

export const stampOf = (text: string) => ({
  size: text.length,
  modified: 1_700_000_000_000.5,
  hash: hashText(text),
});

/** Bytes of a segment with the files in order, under ids from `firstId` on. */
export function buildSegment(files: Files, firstId = 1): Uint8Array<ArrayBuffer> {
  const builder = createSegmentBuilder();
  Object.entries(files).forEach(([path, text], index) =>
    builder.add(firstId + index, { path, text }, stampOf(text)),
  );
  return builder.seal();
}

/** Opens bytes that must be sound. */
export function openSound(bytes: Uint8Array, id = "s1"): Segment {
  const opened = openSegment(memoryBytes(bytes), id);
  if (!isSegment(opened)) throw new Error(opened.damage);
  return opened;
}

export const isSegment = (opened: Segment | Damage): opened is Segment => "ids" in opened;

export const segmentOf = (files: Files, firstId = 1): Segment =>
  openSound(buildSegment(files, firstId));
