import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { IndexStore } from "../../../server/indexer/store";
import { createBrowserStore } from "../../../server/lsp/browser/indexStore";
import { contentOf, fileOf, isWhole, manifestOf, save, version } from "../../hosts/stores";

type Callback = (lock: object | null) => Promise<void> | undefined;

/** The browser's locks, as far as the store asks for them: who comes second gets none. */
function createLocks() {
  const held = new Set<string>();
  return {
    request: async (name: string, _options: object, callback: Callback) => {
      if (held.has(name)) return callback(null);
      held.add(name);
      await callback({});
      held.delete(name);
    },
  };
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", { locks: createLocks() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

let told: string[] = [];
function createStore(name = "library"): IndexStore {
  told = [];
  return createBrowserStore(name, (problem) => told.push(problem))!;
}

const files = [fileOf("s-1", 3000), fileOf("s-2", 70_000), fileOf("part_3", 0)];

async function saveFiles(): Promise<void> {
  const store = createStore();
  await store.acquire();
  expect(await save(store, 7, files)).toBe(true);
  await store.close();
}

test("what was saved opens", async () => {
  await saveFiles();
  const store = createStore();
  expect(await store.open(version)).toEqual({ manifest: manifestOf(7, files), told: [] });
  expect(files.map((file) => isWhole(store, file))).toEqual([true, true, true]);
  expect(store.size()).toBe(73_000);
  expect(await createStore("other").open(version)).toEqual({ told: [] });
});

test("there is no store without a database or locks", () => {
  vi.stubGlobal("navigator", {});
  expect(createBrowserStore("library")).toBe(undefined);
});

test("an index of another version is told", async () => {
  await saveFiles();
  const told = ["The index was made by another version of Whence."];
  expect(await createStore().open("tests 2")).toEqual({ told });
});

describe("a writer", () => {
  test("is one at a time", async () => {
    const [one, other] = [createStore(), createStore()];
    expect([await one.acquire(), await other.acquire()]).toEqual([true, false]);
    expect([await save(other, 1, files), await save(one, 1, files)]).toEqual([false, true]);
    await one.close();
    expect(await other.acquire()).toBe(true);
  });

  test("does not disturb a reader", async () => {
    await saveFiles();
    const [reader, writer] = [createStore(), createStore()];
    await reader.open(version);
    await writer.acquire();
    expect(await save(writer, 8, [fileOf("s-8")])).toBe(true);
    expect(files.every((file) => isWhole(reader, file))).toBe(true);
    await writer.close();
    await reader.acquire();
    expect(await reader.commit(manifestOf(9, files))).toBe(true);
    expect(await createStore().open(version)).toEqual({ manifest: manifestOf(9, files), told: [] });
  });

  test("removes what two commits have not named, and reads what it wrote", async () => {
    const store = createStore();
    await store.acquire();
    const bytes = contentOf("later", 100);
    const writing = store.write("later", bytes);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    await writing;
    await store.commit(manifestOf(1, []));
    expect(isWhole(store, fileOf("later", 100))).toBe(true);
    await store.commit(manifestOf(2, []));
    expect(store.read("later")).toBe(undefined);
  });

  test("names only files that are there", async () => {
    await saveFiles();
    const store = createStore();
    await store.acquire();
    expect(await store.commit(manifestOf(8, [fileOf("none")]))).toBe(false);
    expect(told).toEqual(["The file none of the index is missing or damaged."]);
    expect((await createStore().open(version)).manifest).toEqual(manifestOf(7, files));
  });
});

test("a database that the browser refuses is told", async () => {
  const refuse = (): never => {
    throw new DOMException("Storage is blocked", "SecurityError");
  };
  vi.stubGlobal("indexedDB", { open: refuse });
  const store = createStore();
  expect((await store.open(version)).told).toEqual([
    "The index cannot be read: Storage is blocked",
  ]);
  expect(await store.acquire()).toBe(false);
  expect(told).toEqual(["The index cannot be saved: Storage is blocked"]);
  await store.close();
});

test("a full disk is told, and the last save stays", async () => {
  await saveFiles();
  const store = createStore();
  await store.acquire();
  await store.open(version);
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  expect(await save(store, 8, [fileOf("s-8")])).toBe(false);
  expect(await store.commit(manifestOf(9, files))).toBe(false);
  full.mockRestore();
  expect(told).toEqual(Array(2).fill("The index cannot be saved: The disk is full."));
  expect((await createStore().open(version)).manifest).toEqual(manifestOf(7, files));
});
