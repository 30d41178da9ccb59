/** Stores of indexes in folders of their own, and files whose content tells whether they are whole. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createIndexStore } from "../../server/hosts/indexStore";
import type { IndexStore, Manifest, ManifestFile } from "../../server/indexer/store";

export const version = "tests 1";

/** The file's bytes, which its id and length determine. */
export function contentOf(id: string, length: number): Uint8Array<ArrayBuffer> {
  const block = createHash("sha512").update(id).digest();
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += block.length)
    bytes.set(block.subarray(0, Math.min(block.length, length - at)), at);
  return bytes;
}

export const fileOf = (id: string, length = 1000): ManifestFile => ({ id, length, dead: [] });

export const manifestOf = (
  nextId: number,
  segments: readonly ManifestFile[],
  parts: readonly ManifestFile[] = [],
): Manifest => ({ version, nextId, segments, parts });

/** Writes the files and commits a manifest that names them all. */
export async function save(
  store: IndexStore,
  nextId: number,
  files: readonly ManifestFile[],
): Promise<boolean> {
  for (const { id, length } of files)
    if (!(await store.write(id, contentOf(id, length)))) return false;
  return store.commit(manifestOf(nextId, files));
}

/** Whether the store gives a file as it was written. */
export function isWhole(store: IndexStore, { id, length }: ManifestFile): boolean {
  const read = store.read(id)?.read(0, length);
  return read !== undefined && Buffer.from(contentOf(id, length)).equals(read);
}

/** Runs with a folder that is removed after. */
export async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "whence-"));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface ToldStore extends IndexStore {
  readonly told: readonly string[];
}

/** A store that remembers what it told. */
export function createToldStore(folder: string): ToldStore {
  const told: string[] = [];
  return { ...createIndexStore(folder, (problem) => told.push(problem)), told };
}
