/** Merges segments and parts of an index as they are worth it. */
import type { NamePart } from "../core/library/nameParts/namePart";
import { mergeNameParts } from "../core/library/nameParts/mergeNameParts";
import { openNamePart } from "../core/library/nameParts/openNamePart";
import type { Bytes } from "../core/segments/bytes";
import { mergeSegments } from "../core/segments/mergeSegments";
import type { Damage, Segment } from "../core/segments/segment";
import { openSegment } from "../core/segments/openSegment";
import { fullSegment } from "../core/segments/segmentBuilder";
import { keepPart, keepSegment, livingIds } from "./inventory";
import { chooseMerge, mostSmall } from "../core/segments/chooseMerge";
import { keep, send } from "./delivering";
import { distrust } from "./distrusting";
import { logDamage, timed, type State } from "./state";

/** Words of a full segment, about: a word and what parts it from the next take six letters. */
const fullWords = fullSegment / 6;
/** Bytes of a full part; changes wait while it is merged. */
const fullPart = 16 * 1024 * 1024;

/** What is worth merging; undefined where nothing is. */
export interface DueMerge {
  readonly segments: readonly string[];
  readonly parts: readonly string[];
}

export function findDueMerge({ inventory }: State, most = mostSmall): DueMerge | undefined {
  const segments = [...inventory.segments].map(([id, { held }]) => ({
    id,
    living: held.living.documents === 0 ? 0 : Math.max(1, held.living.words),
    all: held.segment.wordCount,
  }));
  const parts = [...inventory.parts].map(([id, { held }]) => {
    const { size, ids } = held.part;
    const share = livingIds(ids, held.dead).length / ids.length;
    return { id, living: size * share, all: size };
  });
  const due = {
    segments: chooseMerge(segments, fullWords, most),
    parts: chooseMerge(parts, fullPart, most),
  };
  return due.segments.length + due.parts.length > 0 ? due : undefined;
}

/** Merges segments, else parts: a step that may take a second. */
export const merge = (state: State, { segments, parts }: DueMerge): Promise<void> =>
  segments.length > 0 ? mergeSomeSegments(state, segments) : mergeSomeParts(state, parts);

async function mergeSomeSegments(state: State, chosen: readonly string[]): Promise<void> {
  const { segments } = state.inventory;
  const held = chosen
    .map((id) => segments.get(id)!.held)
    .filter(({ living }) => living.documents > 0);
  const bytes = timed(state, "merge", () => (held.length > 0 ? mergeSegments(held) : undefined));
  const kept = await open(state, bytes, chosen, openSegment);
  if (kept === false) return;
  for (const id of chosen) segments.delete(id);
  if (kept) keepSegment(state.inventory, kept.opened, kept.bytes, kept.isStored);
  send(state, { segments: kept ? [kept.file] : [], dropped: chosen });
}

async function mergeSomeParts(state: State, chosen: readonly string[]): Promise<void> {
  const { parts } = state.inventory;
  const held = chosen
    .map((id) => parts.get(id)!.held)
    .filter(({ part, dead }) => livingIds(part.ids, dead).length > 0);
  const bytes = timed(state, "merge", () => (held.length > 0 ? mergeNameParts(held) : undefined));
  const kept = await open(state, bytes, chosen, openNamePart);
  if (kept === false) return;
  for (const id of chosen) parts.delete(id);
  if (kept) keepPart(state.inventory, kept.opened, kept.bytes, kept.isStored);
  send(state, { parts: kept ? [kept.file] : [], dropped: chosen });
}

/** Keeps what a merge made, if it made anything; false where the files to merge turned out to be damaged: they are given up. */
async function open<T extends Segment | NamePart>(
  state: State,
  bytes: Uint8Array | Damage | undefined,
  chosen: readonly string[],
  openBytes: (bytes: Bytes, id: string) => T | Damage,
) {
  if (!bytes) return undefined;
  const isDamaged = "damage" in bytes;
  if (isDamaged) logDamage(state, chosen, bytes);
  const kept = isDamaged ? undefined : await keep(state, bytes, openBytes);
  if (kept) return kept;
  distrust(state, chosen);
  return false;
}
