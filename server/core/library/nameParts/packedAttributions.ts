/** Packs a document's attributions in a few bytes each, and unpacks them. */
import type { Attribution, AttributionKind, CertaintyLevel } from "../../attribution/attribution";
import type { Span } from "../../text/span";
import { byteColumn, filledOf, type ByteColumn } from "../../segments/columns";
import {
  readCount,
  readNumber,
  readNumbers,
  readSigned,
  writeNumber,
  writeSigned,
  type NumberReader,
} from "../../segments/varints";

/** Their places in these lists are stored: new ones go to the end. */
const kinds: readonly AttributionKind[] = ["statement", "responsibility", "identity", "alias"];
const levels: readonly CertaintyLevel[] = ["asserted", "hedged", "denied"];
const moods: readonly Attribution["mood"][] = ["told", "asked", "supposed"];

/** Bits of an attribution's first number, above kind, level and mood with two each. */
const flags = { hedge: 64, bearer: 128, vague: 256, abbreviation: 512 } as const;

/** Spans in the order they are met, each as a step from the last one's start. */
interface SpanTrail {
  start: number;
}

export function packAttributions(attributions: readonly Attribution[]): Uint8Array {
  const column = byteColumn();
  const trail: SpanTrail = { start: 0 };
  for (const attribution of attributions) packAttribution(column, trail, attribution);
  return filledOf(column);
}

function packAttribution(column: ByteColumn, trail: SpanTrail, attribution: Attribution): void {
  const { kind, source, cue, content, certainty, sentence, mood, ...marks } = attribution;
  const { bearer, vague, abbreviation, ...others } = marks;
  // A new field does not compile before it is packed.
  others satisfies Record<string, never>;
  writeNumber(
    column,
    kinds.indexOf(kind) |
      (levels.indexOf(certainty.level) << 2) |
      (moods.indexOf(mood) << 4) |
      (certainty.hedge ? flags.hedge : 0) |
      (bearer ? flags.bearer : 0) |
      (vague ? flags.vague : 0) |
      (abbreviation ? flags.abbreviation : 0),
  );
  packSpan(column, trail, sentence);
  for (const spans of [source, cue, content]) {
    writeNumber(column, spans.length);
    for (const span of spans) packSpan(column, trail, span);
  }
  if (certainty.hedge) packSpan(column, trail, certainty.hedge);
  if (bearer) packSpan(column, trail, bearer);
}

function packSpan(column: ByteColumn, trail: SpanTrail, { start, end }: Span): void {
  writeSigned(column, start - trail.start);
  writeSigned(column, end - start);
  trail.start = start;
}

/** What `packAttributions` packed. */
export function unpackAttributions(bytes: Uint8Array): Attribution[] {
  const reader = readNumbers(bytes);
  const trail: SpanTrail = { start: 0 };
  const attributions: Attribution[] = [];
  while (reader.at < bytes.length) attributions.push(unpackAttribution(reader, trail));
  return attributions;
}

function unpackAttribution(reader: NumberReader, trail: SpanTrail): Attribution {
  const head = readNumber(reader);
  const sentence = unpackSpan(reader, trail);
  const source = unpackSpans(reader, trail);
  const cue = unpackSpans(reader, trail);
  const content = unpackSpans(reader, trail);
  const level = levels[(head >> 2) & 3] ?? "asserted";
  const hedge = head & flags.hedge ? unpackSpan(reader, trail) : undefined;
  const bearer = head & flags.bearer ? unpackSpan(reader, trail) : undefined;
  return {
    kind: kinds[head & 3]!,
    source,
    cue,
    content,
    certainty: { level, ...(hedge && { hedge }) },
    sentence,
    mood: moods[(head >> 4) & 3] ?? "told",
    ...(bearer && { bearer }),
    ...(head & flags.vague && { vague: true as const }),
    ...(head & flags.abbreviation && { abbreviation: true as const }),
  };
}

function unpackSpan(reader: NumberReader, trail: SpanTrail): Span {
  const start = trail.start + readSigned(reader);
  const end = start + readSigned(reader);
  trail.start = start;
  return { start, end };
}

const unpackSpans = (reader: NumberReader, trail: SpanTrail): Span[] =>
  Array.from({ length: readCount(reader) }, () => unpackSpan(reader, trail));
