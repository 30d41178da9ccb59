/** Targets: the name or citation that stands at an offset of a draft. */
import type { Citation } from "../draft/citation";
import type { PlacedBlock } from "../draft/draft";
import type { DraftReading, ProseContent } from "../draft/readDraft";
import type { Mention } from "../library/actors/actor";
import { shiftSpan, spanTouches, type Span } from "../text/span";
import { toFileSpan } from "../text/textMap";

interface Placed {
  /** In the draft. */
  readonly span: Span;
  readonly placed: PlacedBlock;
  readonly content: ProseContent;
}

export interface MentionTarget extends Placed {
  readonly kind: "mention";
  readonly mention: Mention;
}

export interface CitationTarget extends Placed {
  readonly kind: "citation";
  readonly citation: Citation;
}

export type Target = MentionTarget | CitationTarget;

/** The target whose token holds the character at `offset`; citations before names. */
export const targetUnder = (reading: DraftReading, offset: number): Target | undefined =>
  targetsNear(reading, offset).find(({ span }) => span.start <= offset && offset < span.end);

/** As `targetUnder`, or the target that a caret at `offset` stands right behind. */
export function targetAt(reading: DraftReading, offset: number): Target | undefined {
  const near = targetsNear(reading, offset);
  return near.find(({ span }) => offset < span.end) ?? near[0];
}

/** All names and citations of a draft, block by block. */
export const targetsOf = (reading: DraftReading): Target[] =>
  reading.blocks.flatMap(({ placed, reading: { proses } }) => targetsIn(placed, proses));

function targetsNear(reading: DraftReading, offset: number): Target[] {
  const block = reading.blocks.find(
    ({ placed: { start, block } }) => start <= offset && offset <= start + block.text.length,
  );
  if (!block) return [];
  return targetsIn(block.placed, block.reading.proses).filter(({ span }) =>
    spanTouches(span, offset),
  );
}

function targetsIn(placed: PlacedBlock, proses: readonly ProseContent[]): Target[] {
  return proses.flatMap((content) => {
    const { prose, mentions } = content;
    const citations = prose.citations.map((citation): Target => ({
      kind: "citation",
      citation,
      span: shiftSpan(citation.targetSpan, placed.start),
      placed,
      content,
    }));
    const named = mentions.map((mention): Target => ({
      kind: "mention",
      mention,
      span: shiftSpan(toFileSpan(prose.map, mention), placed.start),
      placed,
      content,
    }));
    return [...citations, ...named];
  });
}
