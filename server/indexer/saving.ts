/** Saves the index: files that the store lacks, then the manifest that names them all. */
import { deadIds, type Kept } from "./inventory";
import { deliver } from "./delivering";
import { timedWait, type State } from "./state";
import type { IndexStore, ManifestFile } from "./store";

/** Saves what is known, if this is the writer or can become it. True once nothing is unsaved. */
export async function save(state: State): Promise<boolean> {
  const { store } = state.options;
  await deliver(state);
  state.unsavedSince = undefined;
  if (!store) return true;
  state.isWriter = await store.acquire();
  if (!state.isWriter) return false;
  return timedWait(state, "save", async () => {
    const { segments, parts } = state.inventory;
    const isWritten = (await writeAll(store, segments)) && (await writeAll(store, parts));
    return isWritten && store.commit(toManifest(state));
  });
}

/** Files of another writer's may be gone by now: each is looked for before it counts as stored. */
async function writeAll<H>(store: IndexStore, shelf: Map<string, Kept<H>>): Promise<boolean> {
  for (const [id, kept] of shelf) {
    if (kept.isStored) continue;
    const bytes = kept.bytes.read(0, kept.bytes.length);
    if (!bytes || !(await store.write(id, bytes))) return false;
    shelf.set(id, { ...kept, isStored: true });
  }
  return true;
}

function toManifest({ inventory, options }: State) {
  const { segments, parts, stamps, nextId } = inventory;
  const toFile = (
    id: string,
    { length }: { readonly length: number },
    dead: number[],
  ): ManifestFile => ({ id, length, dead });
  return {
    version: options.version,
    nextId,
    segments: [...segments].map(([id, { held, bytes }]) =>
      toFile(id, bytes, deadIds(held.segment.ids, held.dead)),
    ),
    parts: [...parts].map(([id, { held, bytes }]) =>
      toFile(id, bytes, deadIds(held.part.ids, held.dead)),
    ),
    stamps: [...stamps].map(([id, [size, modified]]) => [id, size, modified] as const),
  };
}
