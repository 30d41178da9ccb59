/** Opens the stored index: what is sound of it is taken up and delivered at once. */
import type { HeldPart } from "../core/library/nameParts/namePart";
import { openNamePart } from "../core/library/nameParts/openNamePart";
import type { Bytes } from "../core/segments/bytes";
import { holdSegment } from "../core/segments/hold";
import type { Damage, HeldSegment } from "../core/segments/segment";
import { openSegment } from "../core/segments/openSegment";
import {
  buryInPart,
  createInventory,
  enterSegment,
  livingIds,
  type Inventory,
  type Kept,
} from "./inventory";
import { send } from "./delivering";
import type { Manifest, ManifestFile } from "./store";
import { log, logDamage, timed, timedWait, type State } from "./state";

/** Delivers the stored index; without one there is nothing to deliver. */
export const openStored = (state: State): Promise<void> =>
  timedWait(state, "open", async () => {
    const { store, version } = state.options;
    if (!store) return;
    const { manifest, told } = await store.open(version);
    for (const each of told) log(state, each);
    state.isWriter = await store.acquire();
    if (manifest) openFiles(state, manifest);
  });

/** Takes up the documents of the stored index: only now it is known which there are. */
export const enterStored = (state: State): void => {
  if (state.inventory.segments.size === 0) return;
  timed(state, "find", () => {
    enterAll(state);
  });
};

function openFiles(state: State, manifest: Manifest): void {
  const { inventory } = state;
  inventory.nextId = manifest.nextId;
  for (const [id, ...stamp] of manifest.stamps ?? []) inventory.stamps.set(id, stamp);
  for (const file of manifest.segments) {
    const kept = openFile<HeldSegment>(state, file, (bytes) => {
      const segment = openSegment(bytes, file.id);
      return "id" in segment ? holdSegment(segment, file.dead) : segment;
    });
    if (kept) inventory.segments.set(file.id, kept);
  }
  for (const file of manifest.parts) {
    const kept = openFile<HeldPart>(state, file, (bytes) => {
      const part = openNamePart(bytes, file.id);
      return "id" in part ? buryInPart({ part }, file.dead) : part;
    });
    if (kept) inventory.parts.set(file.id, kept);
  }
  if (inventory.segments.size === 0) return;
  const ids = (files: Iterable<string>) => [...files].map((id) => ({ id }));
  send(state, { segments: ids(inventory.segments.keys()), parts: ids(inventory.parts.keys()) });
  state.unsavedSince = undefined;
  state.isPartial = false;
}

function openFile<H>(
  state: State,
  { id }: ManifestFile,
  open: (bytes: Bytes) => H | Damage,
): Kept<H> | undefined {
  const bytes = state.options.store?.read(id);
  if (!bytes) return undefined;
  const held = open(bytes);
  if (typeof held === "object" && held !== null && "damage" in held) {
    logDamage(state, [id], held as Damage);
    return undefined;
  }
  return { held: held as H, bytes, isStored: true };
}

/** Enters the documents of all segments anew: at the start, and when a file turned out to be damaged. */
export function enterAll(state: State): void {
  const { segments, parts, stamps, nextId } = state.inventory;
  const inventory: Inventory = { ...createInventory(), segments, stamps: new Map(stamps), nextId };
  state.inventory = inventory;
  for (const { held } of segments.values()) state.gone.push(...enterSegment(inventory, held));
  const living = new Set([...inventory.entries.values()].map(({ id }) => id));
  for (const [name, kept] of parts) {
    const ids = livingIds(kept.held.part.ids, kept.held.dead);
    const held = buryInPart(
      kept.held,
      ids.filter((id) => !living.has(id)),
    );
    inventory.parts.set(name, { ...kept, held });
    for (const id of ids) inventory.unanalysed.delete(id);
  }
  listSkipped(state);
}

/** Files that were left out, by what their documents say. */
function listSkipped(state: State): void {
  const { inventory, skipped } = state;
  skipped.clear();
  state.isSkippedTold = false;
  for (const { held } of inventory.segments.values())
    held.segment.entries().forEach(({ kind, hasProblems, path }, number) => {
      if (kind !== "other" || !hasProblems || held.dead?.[number]) return;
      const message = held.segment.documentAt(number)?.problems[0]?.message;
      if (message !== undefined) skipped.set(path, message);
    });
}
