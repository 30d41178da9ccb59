import {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createToldStore, fileOf, inFolder, isWhole, manifestOf, save, version } from "./stores";

const files = [fileOf("s-1", 3000), fileOf("s-2", 70_000), fileOf("part_3", 0)];

/** Runs with a folder in which an index of `files` has been saved. */
const inSaved = (run: (folder: string) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const store = createToldStore(folder);
    await store.acquire();
    expect(await save(store, 7, files)).toBe(true);
    await store.close();
    await run(folder);
  });

const open = (folder: string, of = version) => createToldStore(folder).open(of);

describe("what was saved", () => {
  test("opens", () =>
    inSaved(async (folder) => {
      const store = createToldStore(folder);
      expect(await store.open(version)).toEqual({ manifest: manifestOf(7, files), told: [] });
      expect(files.map((file) => isWhole(store, file))).toEqual([true, true, true]);
      expect(store.size()).toBe(73_000);
    }));

  test("is read at any place, in buffers that begin aligned", () =>
    inSaved(async (folder) => {
      const bytes = createToldStore(folder).read("s-2")!;
      const all = bytes.read(0, 70_000)!;
      expect(bytes.length).toBe(70_000);
      fc.assert(
        fc.property(fc.integer({ min: -9, max: 70_009 }), fc.nat(70_009), (offset, length) => {
          const read = bytes.read(offset, length);
          if (offset < 0 || offset + length > 70_000) expect(read).toBeUndefined();
          else expect(Buffer.from(read!).equals(all.subarray(offset, offset + length))).toBe(true);
          expect((read?.byteOffset ?? 0) % 8).toBe(0);
        }),
      );
    }));

  test("is no index where nothing was saved, and nothing is told", () =>
    inFolder(async (folder) => {
      expect(await open(join(folder, "none"))).toEqual({ told: [] });
      expect(createToldStore(folder).size()).toBe(0);
    }));
});

describe("is told, and no index", () => {
  const spoilt: readonly (readonly [string, (folder: string) => void, string])[] = [
    [
      "a file that is missing",
      (folder) => {
        rmSync(join(folder, "s-1"));
      },
      "The file s-1 of the index is missing or damaged.",
    ],
    [
      "a file that is cut off",
      (folder) => {
        truncateSync(join(folder, "s-2"), 69_999);
      },
      "The file s-2 of the index is missing or damaged.",
    ],
    [
      "a file that has grown",
      (folder) => {
        writeFileSync(join(folder, "part_3"), "x");
      },
      "The file part_3 of the index is missing or damaged.",
    ],
    [
      "a manifest of another format",
      (folder) => {
        writeFileSync(join(folder, "manifest.json"), "whence index 2 and what that means\n");
      },
      "The index was made by another version of Whence.",
    ],
  ];
  test.each(spoilt)("%s", (_, spoil, told) =>
    inSaved(async (folder) => {
      spoil(folder);
      expect(await open(folder)).toEqual({ told: [told] });
    }),
  );

  test("an index of another version", () =>
    inSaved(async (folder) => {
      const told = ["The index was made by another version of Whence."];
      expect(await open(folder, "tests 2")).toEqual({ told });
    }));

  test("a manifest cut off at any length", () =>
    inSaved(async (folder) => {
      const path = join(folder, "manifest.json");
      const whole = readFileSync(path);
      for (let length = whole.length - 1; length >= 0; length--) {
        truncateSync(path, length);
        const { manifest, told } = await open(folder);
        expect([manifest, told.length]).toEqual([undefined, 1]);
      }
    }));

  test("a manifest with any byte changed", () =>
    inSaved(async (folder) => {
      const path = join(folder, "manifest.json");
      const whole = readFileSync(path);
      const place = fc.nat(whole.length - 1);
      const change = fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Uint8Array.from(whole);
        changed[at]! ^= by;
        writeFileSync(path, changed);
        const { manifest, told } = await open(folder);
        expect([manifest, told.length]).toEqual([undefined, 1]);
      });
      await fc.assert(change, { numRuns: 300 });
    }));
});

describe("a reader", () => {
  test("keeps what it opened although the writer removes it", () =>
    inSaved(async (folder) => {
      const reader = createToldStore(folder);
      await reader.open(version);
      const writer = createToldStore(folder);
      await writer.acquire();
      expect(await save(writer, 9, [fileOf("s-9")])).toBe(true);
      expect(existsSync(join(folder, "s-1"))).toBe(false);
      expect(files.every((file) => isWhole(reader, file))).toBe(true);
      expect((await reader.open(version)).manifest).toEqual(manifestOf(9, [fileOf("s-9")]));
    }));

  test("gets nothing of a file that is gone, cut off, or closed", () =>
    inSaved(async (folder) => {
      const store = createToldStore(folder);
      const bytes = store.read("s-2")!;
      truncateSync(join(folder, "s-2"), 5000);
      expect(bytes.read(4000, 1000)).toHaveLength(1000);
      expect(bytes.read(4000, 1001)).toBeUndefined();
      await store.close();
      expect(bytes.read(0, 8)).toBeUndefined();
      expect(store.read("s-0")).toBeUndefined();
    }));

  test("does not leave the store's folder", () =>
    inSaved((folder) => {
      const names = ["manifest.json", `../${folder.slice(folder.lastIndexOf("/"))}/s-1`, "", "."];
      const read = names.map((name) => createToldStore(folder).read(name));
      expect(read).toEqual([undefined, undefined, undefined, undefined]);
      return Promise.resolve();
    }));
});

describe("a writer", () => {
  test("is one at a time", () =>
    inFolder(async (folder) => {
      const [one, other] = [createToldStore(folder), createToldStore(folder)];
      expect([await one.acquire(), await other.acquire()]).toEqual([true, false]);
      expect([await save(other, 1, files), await save(one, 1, files)]).toEqual([false, true]);
      expect([await one.acquire(), await other.acquire()]).toEqual([true, false]);
      await one.close();
      expect([await other.acquire(), await one.acquire()]).toEqual([true, false]);
    }));

  test("gives signs of life for as long as it is open", () =>
    inFolder(async (folder) => {
      vi.useFakeTimers();
      try {
        const [one, other] = [createToldStore(folder), createToldStore(folder)];
        await one.acquire();
        vi.advanceTimersByTime(3_600_000);
        expect(await other.acquire()).toBe(false);
        await one.close();
        expect(await other.acquire()).toBe(true);
      } finally {
        vi.useRealTimers();
      }
    }));

  test("that gave no sign of life for long is followed by another, and steps back", () =>
    inFolder(async (folder) => {
      const [asleep, awake] = [createToldStore(folder), createToldStore(folder)];
      await asleep.acquire();
      utimesSync(join(folder, "writer.1.lock"), new Date(), new Date(Date.now() - 31_000));
      expect(await awake.acquire()).toBe(true);
      expect(await save(awake, 2, [fileOf("b")])).toBe(true);
      expect(await save(asleep, 1, [fileOf("a")])).toBe(false);
      expect(asleep.told).toHaveLength(1);
      expect((await open(folder)).manifest).toEqual(manifestOf(2, [fileOf("b")]));
    }));

  test("removes what no manifest names, but not what it has yet to name nor what is not the store's", () =>
    inSaved(async (folder) => {
      writeFileSync(join(folder, "left-over"), "");
      writeFileSync(join(folder, "s-1.1234.tmp"), "");
      writeFileSync(join(folder, "other.txt"), "");
      const writer = createToldStore(folder);
      await writer.acquire();
      await writer.write("later", new Uint8Array(3));
      await writer.commit(manifestOf(8, [files[1]!]));
      const names = ["later", "manifest.json", "other.txt", "s-2", "writer.2.lock"];
      expect(readdirSync(folder).sort()).toEqual(names);
    }));

  test("removes what it wrote and two commits have not named", () =>
    inFolder(async (folder) => {
      const writer = createToldStore(folder);
      await writer.acquire();
      await writer.write("merged", new Uint8Array(3));
      await save(writer, 1, [fileOf("a")]);
      expect(existsSync(join(folder, "merged"))).toBe(true);
      await writer.write("later", new Uint8Array(3));
      await writer.commit(manifestOf(2, [fileOf("a")]));
      expect(existsSync(join(folder, "merged"))).toBe(false);
      expect(existsSync(join(folder, "later"))).toBe(true);
    }));

  test("that reads what a writer before has removed writes it again", () =>
    inSaved(async (folder) => {
      const [reader, writer] = [createToldStore(folder), createToldStore(folder)];
      await reader.open(version);
      await writer.acquire();
      await save(writer, 8, [fileOf("s-8")]);
      await writer.close();
      expect(await reader.acquire()).toBe(true);
      expect(await reader.commit(manifestOf(9, files))).toBe(true);
      const later = createToldStore(folder);
      expect((await later.open(version)).manifest).toEqual(manifestOf(9, files));
      expect(files.every((file) => isWhole(later, file))).toBe(true);
    }));

  test("names only files that are there", () =>
    inSaved(async (folder) => {
      const writer = createToldStore(folder);
      await writer.acquire();
      expect(await writer.commit(manifestOf(8, [fileOf("none")]))).toBe(false);
      expect(writer.told).toEqual(["The file none of the index is missing or damaged."]);
      expect((await open(folder)).manifest).toEqual(manifestOf(7, files));
    }));

  test("takes the bytes at once, so that they may be transferred", () =>
    inFolder(async (folder) => {
      const writer = createToldStore(folder);
      await writer.acquire();
      const bytes = new Uint8Array(100).fill(7);
      const writing = writer.write("s", bytes);
      structuredClone(bytes, { transfer: [bytes.buffer] });
      expect(await writing).toBe(true);
      expect(writer.read("s")?.read(0, 100)).toEqual(new Uint8Array(100).fill(7));
    }));
});

describe("tells, and throws nothing, where", () => {
  const isRoot = process.getuid?.() === 0;

  test.skipIf(isRoot || process.platform === "win32")("the folder can only be read", () =>
    inSaved(async (folder) => {
      chmodSync(folder, 0o500);
      const store = createToldStore(folder);
      expect((await store.open(version)).manifest).toEqual(manifestOf(7, files));
      expect(await store.acquire()).toBe(false);
      chmodSync(folder, 0o700);
      expect(store.told).toEqual([
        "The index cannot be saved: There is no permission to write there.",
      ]);
    }),
  );

  test("the folder cannot be made", () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, "file"), "");
      const store = createToldStore(join(folder, "file/index"));
      expect(await store.acquire()).toBe(false);
      expect(store.told).toEqual(["The index cannot be saved: The folder does not exist."]);
      expect((await store.open(version)).told).toEqual([
        "The index cannot be read: It is not a folder.",
      ]);
    }));

  test("the folder vanishes", () =>
    inFolder(async (folder) => {
      const store = createToldStore(join(folder, "index"));
      await store.acquire();
      await save(store, 1, [fileOf("a")]);
      rmSync(join(folder, "index"), { recursive: true });
      expect(await save(store, 2, [fileOf("b")])).toBe(false);
      expect(await store.commit(manifestOf(3, []))).toBe(false);
      expect(store.told).toHaveLength(2);
      await store.close();
      expect(await store.open(version)).toEqual({ told: [] });
    }));
});
