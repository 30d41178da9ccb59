/** Merges segments and parts of an index as they are worth it. */
import { mergeNameParts, openNamePart, type NamePart } from "../core/library/nameParts/namePart";
import type { Bytes } from "../core/segments/bytes";
import { mergeSegments } from "../core/segments/mergeSegments";
import { openSegment, type Damage, type Segment } from "../core/segments/segment";
import { fullSegment } from "../core/segments/segmentBuilder";
import { keepPart, keepSegment, livingIds } from "./inventory";
import { chooseMerge, mostSmall } from "../core/segments/chooseMerge";
import { keep, send } from "./delivering";
import { distrust } from "./distrusting";
import { log, timed, type State } from "./state";

/** Words of a full segment, about: a word and what parts it from the next take six letters. */
const fullWords = fullSegment / 6;
/** Bytes of a full part. */
const fullPart = 32 * 1024 * 1024;

/** Merges once; whether there was anything worth it. */
export async function merge(state: State, most = mostSmall): Promise<boolean> {
  return (await mergeSomeSegments(state, most)) || (await mergeSomeParts(state, most));
}

async function mergeSomeSegments(state: State, most: number): Promise<boolean> {
  const { segments } = state.inventory;
  const files = [...segments].map(([id, { held }]) => ({
    id,
    living: held.living.documents === 0 ? 0 : Math.max(1, held.living.words),
    all: held.segment.wordCount,
  }));
  const chosen = chooseMerge(files, fullWords, most);
  if (chosen.length === 0) return false;
  const held = chosen
    .map((id) => segments.get(id)!.held)
    .filter(({ living }) => living.documents > 0);
  const bytes = timed(state, "merge", () => (held.length > 0 ? mergeSegments(held) : undefined));
  const kept = await open(state, bytes, chosen, openSegment);
  if (kept === false) return true;
  for (const id of chosen) segments.delete(id);
  if (kept) keepSegment(state.inventory, kept.opened, kept.bytes, kept.isStored);
  send(state, { segments: kept ? [kept.file] : [], dropped: chosen });
  return true;
}

async function mergeSomeParts(state: State, most: number): Promise<boolean> {
  const { parts } = state.inventory;
  const files = [...parts].map(([id, { held }]) => {
    const all = held.part.ids.length;
    const living = livingIds(held.part.ids, held.dead).length;
    const size = held.part.size;
    return { id, living: living === 0 ? 0 : (size * living) / all, all: size };
  });
  const chosen = chooseMerge(files, fullPart, most);
  if (chosen.length === 0) return false;
  const held = chosen
    .filter((id) => files.some((file) => file.id === id && file.living > 0))
    .map((id) => parts.get(id)!.held);
  const bytes = timed(state, "merge", () => (held.length > 0 ? mergeNameParts(held) : undefined));
  const kept = await open(state, bytes, chosen, openNamePart);
  if (kept === false) return true;
  for (const id of chosen) parts.delete(id);
  if (kept) keepPart(state.inventory, kept.opened, kept.bytes, kept.isStored);
  send(state, { parts: kept ? [kept.file] : [], dropped: chosen });
  return true;
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
  if (isDamaged) log(state, bytes.damage);
  const kept = isDamaged ? undefined : await keep(state, bytes, openBytes);
  if (kept) return kept;
  distrust(state, chosen);
  return false;
}
