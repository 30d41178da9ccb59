/** Packs a document's attributions in a few bytes each, and unpacks them. */
import {
  certaintyLevels,
  type Attribution,
  type AttributionKind,
} from "../../attribution/attribution";
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
const moods: readonly Attribution["mood"][] = ["told", "asked", "supposed"];

/** Bits of an attribution's first number, above kind and mood with two each and the level with three. */
const flags = {
  words: 128,
  hearsay: 256,
  affected: 512,
  date: 1024,
  bearer: 2048,
  vague: 4096,
  abbreviation: 8192,
  speaker: 16384,
  confidence: 32768,
  teller: 65536,
} as const;

/** In the order in which their spans are packed. */
const spanFlags = [flags.affected, flags.date, flags.bearer, flags.speaker, flags.teller];

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
  const { affected, date, bearer, speaker, teller, vague, abbreviation, confidence, ...others } =
    marks;
  // A new field does not compile before it is packed.
  others satisfies Record<string, never>;
  writeNumber(
    column,
    kinds.indexOf(kind) |
      (moods.indexOf(mood) << 2) |
      (certaintyLevels.indexOf(certainty.level) << 4) |
      (certainty.words.length > 0 ? flags.words : 0) |
      (certainty.hearsay ? flags.hearsay : 0) |
      (affected ? flags.affected : 0) |
      (date ? flags.date : 0) |
      (bearer ? flags.bearer : 0) |
      (vague ? flags.vague : 0) |
      (abbreviation ? flags.abbreviation : 0) |
      (speaker ? flags.speaker : 0) |
      (teller ? flags.teller : 0) |
      (confidence === undefined ? 0 : flags.confidence),
  );
  packSpan(column, trail, sentence);
  for (const spans of [source, cue, content]) packSpans(column, trail, spans);
  if (certainty.words.length > 0) packSpans(column, trail, certainty.words);
  for (const span of [affected, date, bearer, speaker, teller])
    if (span) packSpan(column, trail, span);
  if (confidence !== undefined) writeNumber(column, Math.round(confidence * 100));
}

function packSpans(column: ByteColumn, trail: SpanTrail, spans: readonly Span[]): void {
  writeNumber(column, spans.length);
  for (const span of spans) packSpan(column, trail, span);
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
  const words = head & flags.words ? unpackSpans(reader, trail) : [];
  const [affected, date, bearer, speaker, teller] = spanFlags.map((flag) =>
    head & flag ? unpackSpan(reader, trail) : undefined,
  );
  const confidence = head & flags.confidence ? readNumber(reader) / 100 : undefined;
  return {
    kind: kinds[head & 3]!,
    source,
    cue,
    content,
    certainty: {
      level: certaintyLevels[(head >> 4) & 7] ?? "asserted",
      words,
      ...(head & flags.hearsay && { hearsay: true as const }),
    },
    sentence,
    mood: moods[(head >> 2) & 3] ?? "told",
    ...(affected && { affected }),
    ...(date && { date }),
    ...(bearer && { bearer }),
    ...(speaker && { speaker }),
    ...(teller && { teller }),
    ...(confidence !== undefined && { confidence }),
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
