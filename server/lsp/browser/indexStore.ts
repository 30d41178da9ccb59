/** The store of an index in the browser's database; its files are held in memory while it is in use. */
import { memoryBytes, type Bytes } from "../../core/segments/bytes";
import { t } from "../../core/localisation";
import type { IndexStore, Manifest, ManifestFile, StoredIndex } from "../../indexer/store";
import { askDatabase, endOf, openDatabase } from "./database";

interface State {
  readonly name: string;
  readonly tell: (problem: string) => void;
  database: Promise<IDBDatabase> | undefined;
  /** Of the manifest, and those written since. */
  held: Map<string, Uint8Array>;
  /** Written here and named by no manifest yet, with the number of commits since. */
  readonly written: Map<string, number>;
  manifest: Manifest | undefined;
  /** Lets go of the lock; set for the writer. */
  release: (() => void) | undefined;
}

/** How a manifest is kept; another format's is not opened. */
interface StoredManifest {
  readonly format: 1;
  readonly manifest: Manifest;
}

/**
 * A store named `name`; undefined where the browser has no database or no locks. `tell` gets a person's words for what
 * fails to be written, for the log. A save is one transaction, and the browser's lock ends with its worker, so that
 * nothing here needs files beside, checksums or signs of life.
 */
export function createBrowserStore(
  name: string,
  tell: (problem: string) => void = () => undefined,
): IndexStore | undefined {
  if (!("indexedDB" in globalThis) || !("locks" in navigator)) return undefined;
  const state: State = {
    name: `whence ${name}`,
    tell,
    database: undefined,
    held: new Map(),
    written: new Map(),
    manifest: undefined,
    release: undefined,
  };
  return {
    open: (version) => openIndex(state, version),
    acquire: () => acquire(state),
    write: (id, bytes) => write(state, id, bytes.slice()),
    read: (id) => read(state, id),
    commit: (manifest) => commit(state, manifest),
    close: () => close(state),
    size: () => filesOf(state.manifest).reduce((sum, { length }) => sum + length, 0),
  };
}

const filesOf = (manifest: Manifest | undefined): readonly ManifestFile[] =>
  manifest ? [...manifest.segments, ...manifest.parts] : [];

async function databaseOf(state: State): Promise<IDBDatabase> {
  const forget = (): void => {
    state.database = undefined;
  };
  try {
    const database = await (state.database ??= openDatabase(state.name));
    database.onclose = forget;
    return database;
  } catch (error) {
    forget();
    throw error;
  }
}

/** One transaction reads manifest and files, so that no commit can come between them. */
async function openIndex(state: State, version: string): Promise<StoredIndex> {
  try {
    const transaction = (await databaseOf(state)).transaction(["manifest", "files"]);
    const stored = (await askDatabase(transaction.objectStore("manifest").get("manifest"))) as
      StoredManifest | undefined;
    if (!stored) return { told: [] };
    const { format, manifest } = stored;
    if (format !== 1 || manifest.version !== version)
      return { told: [t("The index was made by another version of Whence.")] };
    const held = new Map<string, Uint8Array>();
    for (const { id, length } of filesOf(manifest)) {
      const bytes = (await askDatabase(transaction.objectStore("files").get(id))) as unknown;
      if (!(bytes instanceof Uint8Array) || bytes.length !== length)
        return { told: [t("The file {name} of the index is missing or damaged.", { name: id })] };
      held.set(id, bytes);
    }
    state.held = held;
    state.manifest = manifest;
    return { manifest, told: [] };
  } catch (error) {
    return { told: [t("The index cannot be read: {reason}", { reason: reasonOf(error) })] };
  }
}

/** The lock is held for as long as the promise that its callback gives is open. */
async function acquire(state: State): Promise<boolean> {
  if (state.release) return true;
  try {
    await databaseOf(state);
    return await new Promise<boolean>((resolve, reject) => {
      navigator.locks
        .request(state.name, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          if (lock) return new Promise<void>((release) => (state.release = release));
          return undefined;
        })
        .catch(reject);
    });
  } catch (error) {
    tellUnsaved(state, error);
    return false;
  }
}

async function write(state: State, id: string, bytes: Uint8Array): Promise<boolean> {
  if (!state.release) return false;
  try {
    const transaction = (await databaseOf(state)).transaction("files", "readwrite");
    transaction.objectStore("files").put(bytes, id);
    await endOf(transaction);
    state.written.set(id, 0);
    state.held.set(id, bytes);
    return true;
  } catch (error) {
    tellUnsaved(state, error);
    return false;
  }
}

function read({ held }: State, id: string): Bytes | undefined {
  const bytes = held.get(id);
  return bytes && memoryBytes(bytes);
}

async function commit(state: State, manifest: Manifest): Promise<boolean> {
  if (!state.release) return false;
  try {
    const transaction = (await databaseOf(state)).transaction(["manifest", "files"], "readwrite");
    const files = transaction.objectStore("files");
    const stored = new Set((await askDatabase(files.getAllKeys())) as string[]);
    for (const { id, length } of filesOf(manifest)) {
      const bytes = state.held.get(id);
      if (bytes?.length !== length) {
        transaction.abort();
        state.tell(t("The file {name} of the index is missing or damaged.", { name: id }));
        return false;
      }
      if (!stored.has(id)) files.put(bytes, id);
    }
    const unneeded = findUnneeded(state, manifest, stored);
    for (const id of unneeded) files.delete(id);
    const kept: StoredManifest = { format: 1, manifest };
    transaction.objectStore("manifest").put(kept, "manifest");
    await endOf(transaction);
    takeNote(state, manifest, unneeded);
    return true;
  } catch (error) {
    tellUnsaved(state, error);
    return false;
  }
}

/** Files that the manifest does not name; those written here not before a second such commit. */
function findUnneeded(
  { written }: State,
  manifest: Manifest,
  stored: ReadonlySet<string>,
): ReadonlySet<string> {
  const named = new Set(filesOf(manifest).map(({ id }) => id));
  return new Set([...stored].filter((id) => !named.has(id) && written.get(id) !== 0));
}

function takeNote(state: State, manifest: Manifest, removed: ReadonlySet<string>): void {
  const named = new Set(filesOf(manifest).map(({ id }) => id));
  for (const [id, commits] of state.written)
    if (named.has(id) || removed.has(id)) state.written.delete(id);
    else state.written.set(id, commits + 1);
  state.held = new Map([...state.held].filter(([id]) => named.has(id) || state.written.has(id)));
  state.manifest = manifest;
}

async function close(state: State): Promise<void> {
  state.release?.();
  state.release = undefined;
  state.held = new Map();
  const database = await state.database?.catch(() => undefined);
  database?.close();
  state.database = undefined;
}

function tellUnsaved(state: State, error: unknown): void {
  state.tell(t("The index cannot be saved: {reason}", { reason: reasonOf(error) }));
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === "QuotaExceededError")
    return t("The disk is full.");
  return error instanceof Error ? error.message : String(error);
}
