/** Places: from offsets of a draft to its blocks. */
import type { Draft, PlacedBlock } from "./draft";

/** Whether a caret at `offset` stands in code, front matter, a comment, HTML, math or a destination: behind its first character, up to its end. */
export function isSilentAt(draft: Draft, offset: number): boolean {
  const placed = blockAt(draft, offset);
  if (!placed) return false;
  const at = offset - placed.start;
  return placed.block.silent.some(({ start, end }) => start < at && at <= end);
}

/** The block that `offset` stands in or at the end of. Binary search. */
export function blockAt(
  { blocks }: Pick<Draft, "blocks">,
  offset: number,
): PlacedBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const placed = blocks[low - 1];
  return placed && offset <= placed.start + placed.block.text.length ? placed : undefined;
}
