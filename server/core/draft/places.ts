/** Places: from offsets of a draft to its blocks, prose and citations, and back. */
import { shiftSpan, spanTouches, type Span } from "../text/span";
import { toFileSpan, toPlainOffset } from "../text/textMap";
import type { Prose } from "./block";
import type { Citation } from "./citation";
import type { Draft, PlacedBlock } from "./draft";

/** The span in the draft of a span of a prose's plain text. */
export const toDraftSpan = (placed: PlacedBlock, prose: Prose, span: Span): Span =>
  shiftSpan(toFileSpan(prose.map, span), placed.start);

export interface ProsePlace {
  readonly placed: PlacedBlock;
  readonly prose: Prose;
  /** Offset in the prose's plain text. */
  readonly at: number;
}

/** The prose that a caret at `offset` stands in or at the end of, blanks behind it included. */
export function proseAt(draft: Draft, offset: number): ProsePlace | undefined {
  const placed = blockAt(draft, offset);
  if (!placed) return undefined;
  const at = offset - placed.start;
  const { text, proses } = placed.block;
  const prose =
    proses.find(({ span }) => spanTouches(span, at)) ??
    proses.findLast(({ span }) => span.end < at && /^[ \t]*$/.test(text.slice(span.end, at)));
  return prose && { placed, prose, at: toPlainOffset(prose.map, at) };
}

export interface CitationPlace {
  readonly placed: PlacedBlock;
  readonly prose: Prose;
  readonly citation: Citation;
}

/** The citation whose target (the key with its `@`, the path, the label) a caret at `offset` touches. */
export function citationAt(draft: Draft, offset: number): CitationPlace | undefined {
  const placed = blockAt(draft, offset);
  if (!placed) return undefined;
  const at = offset - placed.start;
  for (const prose of placed.block.proses)
    for (const citation of prose.citations)
      if (spanTouches(citation.targetSpan, at)) return { placed, prose, citation };
  return undefined;
}

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
