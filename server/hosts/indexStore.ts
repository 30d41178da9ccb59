/** The store of an index in a folder of this machine. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { t } from "../core/localisation";
import type { IndexStore, Manifest, ManifestFile, StoredIndex } from "../indexer/store";
import { openFileBytes, type FileBytes } from "./fileBytes";
import { parseManifest, printManifest } from "./manifestFile";
import { codeOf, reasonOf, reasonOfWriting } from "./reasons";
import { discard, putInPlace, writeTemporary } from "./writeBeside";
import { acquireWriterLock, type WriterLock } from "./writerLock";

interface State {
  readonly folder: string;
  readonly tell: (problem: string) => void;
  /** In the names of the files that this store is writing. */
  readonly token: string;
  /** Files of the manifest that was opened, open from then on: a writer elsewhere may remove them. */
  held: ReadonlyMap<string, FileBytes>;
  /** Every file that was opened and is still in use. */
  readonly opened: Map<string, WeakRef<FileBytes>>;
  /** Written here and named by no manifest yet, with the number of commits since. */
  readonly written: Map<string, number>;
  manifest: Manifest | undefined;
  lock: WriterLock | undefined;
  /** Commits go in turn, and a store closes after all that it has begun. */
  work: Promise<unknown>;
}

/**
 * A store in `folder`, which is made when needed; `tell` gets a person's words for what fails to be written, for the log.
 *
 * Files are named by their ids, beside `manifest.json` and the writer's lock. Segments and parts are on the disk before
 * the manifest that names them, so that a power cut costs the last save at most. The folder itself is not synced: a
 * journal keeps the order of renames, and where none does, a file that is missing is told when the index is opened.
 *
 * Only the writer makes files. So a file that the manifest does not name is one of a writer that is gone, of a manifest
 * before, or one that this store has written and that was merged into another meanwhile. It is removed at a commit; one
 * that was written here at the second commit that does not name it, since it may have been written for the next. Where a
 * writer before has removed a file that this one still reads and names, it is written again.
 */
export function createIndexStore(
  folder: string,
  tell: (problem: string) => void = () => undefined,
): IndexStore {
  const state: State = {
    folder,
    tell,
    token: randomUUID(),
    held: new Map(),
    opened: new Map(),
    written: new Map(),
    manifest: undefined,
    lock: undefined,
    work: Promise.resolve(),
  };
  return {
    open: (version) => Promise.resolve(openIndex(state, version)),
    acquire: () => Promise.resolve(acquire(state)),
    write: (id, bytes) => {
      const writing = write(state, id, bytes);
      state.work = Promise.all([state.work, writing]);
      return writing;
    },
    read: (id) => read(state, id),
    commit: (manifest) => {
      const committing = state.work.then(() => commit(state, manifest));
      state.work = committing;
      return committing;
    },
    close: () => close(state),
    size: () => filesOf(state.manifest).reduce((sum, { length }) => sum + length, 0),
  };
}

const manifestName = "manifest.json";

/** Letters, digits, `_` and `-`: the store's other files have a dot in their names. */
const isId = (name: string): boolean => /^[\w-]+$/.test(name);

const filesOf = (manifest: Manifest | undefined): readonly ManifestFile[] =>
  manifest ? [...manifest.segments, ...manifest.parts] : [];

function openIndex(state: State, version: string): StoredIndex {
  const path = join(state.folder, manifestName);
  try {
    for (;;) {
      const bytes = readFileSync(path);
      const parsed = parseManifest(bytes, version);
      if ("fault" in parsed) return { told: [tellFault(parsed.fault)] };
      const missing = holdFiles(state, parsed.manifest);
      if (missing === undefined) return { manifest: parsed.manifest, told: [] };
      // Another's commit between the two may have removed files; it has left a newer manifest then.
      if (bytes.equals(readFileSync(path)))
        return {
          told: [t("The file {name} of the index is missing or damaged.", { name: missing })],
        };
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT") return { told: [] };
    return { told: [t("The index cannot be read: {reason}", { reason: reasonOf(error) })] };
  }
}

const tellFault = (fault: "damaged" | "other version"): string =>
  fault === "damaged"
    ? t("The list of the index's files is damaged.")
    : t("The index was made by another version of Whence.");

/** Opens the files of a manifest. The name of the first that is missing or of another length, if any; nothing is held then. */
function holdFiles(state: State, manifest: Manifest): string | undefined {
  const held = new Map<string, FileBytes>();
  for (const { id, length } of filesOf(manifest)) {
    const bytes = read(state, id);
    if (bytes?.length !== length) return id;
    held.set(id, bytes);
  }
  state.held = held;
  state.manifest = manifest;
  return undefined;
}

function acquire(state: State): boolean {
  if (state.lock?.isHeld()) return true;
  try {
    mkdirSync(state.folder, { recursive: true });
    state.lock = acquireWriterLock(state.folder);
  } catch (error) {
    state.lock = undefined;
    tellUnsaved(state, error);
  }
  return state.lock !== undefined;
}

async function write(state: State, id: string, bytes: Uint8Array): Promise<boolean> {
  if (!state.lock || !isId(id)) return false;
  const path = join(state.folder, id);
  const temporary = temporaryOf(state, path);
  try {
    state.written.set(id, 0);
    await writeTemporary(temporary, bytes);
    await putInPlace(temporary, path);
    return true;
  } catch (error) {
    state.written.delete(id);
    tellUnsaved(state, error);
    return false;
  }
}

function read(state: State, id: string): FileBytes | undefined {
  const before = state.opened.get(id)?.deref();
  if (before || !isId(id)) return before;
  const bytes = openFileBytes(join(state.folder, id));
  if (bytes) state.opened.set(id, new WeakRef(bytes));
  return bytes;
}

async function commit(state: State, manifest: Manifest): Promise<boolean> {
  const path = join(state.folder, manifestName);
  const temporary = temporaryOf(state, path);
  try {
    if (!isWriter(state)) return false;
    for (const file of filesOf(manifest))
      if (!isWhole(state, file) && !(await restore(state, file))) {
        state.tell(t("The file {name} of the index is missing or damaged.", { name: file.id }));
        return false;
      }
    await writeTemporary(temporary, printManifest(manifest));
    if (!isWriter(state)) {
      discard(temporary);
      return false;
    }
    await putInPlace(temporary, path);
    state.manifest = manifest;
    removeUnnamed(state, new Set(filesOf(manifest).map(({ id }) => id)));
    return true;
  } catch (error) {
    tellUnsaved(state, error);
    return false;
  }
}

/** Whether the lock is still held; told once where it is no longer. */
function isWriter(state: State): boolean {
  if (!state.lock) return false;
  if (state.lock.isHeld()) return true;
  state.lock = undefined;
  state.tell(t("Another window keeps the index of this library now; this one saves it no longer."));
  return false;
}

const isWhole = (state: State, { id, length }: ManifestFile): boolean =>
  isId(id) && statSync(join(state.folder, id), { throwIfNoEntry: false })?.size === length;

/** Writes a file again that is still open here. */
async function restore(state: State, { id, length }: ManifestFile): Promise<boolean> {
  const bytes = state.opened.get(id)?.deref();
  const content = bytes?.length === length ? bytes.read(0, length) : undefined;
  return content !== undefined && write(state, id, content);
}

function removeUnnamed(state: State, named: ReadonlySet<string>): void {
  state.held = new Map([...state.held].filter(([id]) => named.has(id)));
  for (const [id, commits] of state.written)
    if (named.has(id) || commits > 0) state.written.delete(id);
    else state.written.set(id, commits + 1);
  for (const [id, bytes] of state.opened) if (!bytes.deref()) state.opened.delete(id);
  for (const name of namesIn(state.folder)) {
    const isOwn = state.written.has(name) || name.includes(state.token);
    const isOurs = isId(name) || name.endsWith(".tmp");
    if (isOurs && !isOwn && !named.has(name)) discard(join(state.folder, name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What is left over will be removed at another commit.
    return [];
  }
}

async function close(state: State): Promise<void> {
  await state.work;
  state.lock?.release();
  state.lock = undefined;
  for (const reference of state.opened.values()) reference.deref()?.close();
  state.opened.clear();
  state.held = new Map();
}

const temporaryOf = (state: State, path: string): string => `${path}.${state.token}.tmp`;

const tellUnsaved = ({ tell }: State, error: unknown): void => {
  tell(t("The index cannot be saved: {reason}", { reason: reasonOfWriting(error) }));
};
