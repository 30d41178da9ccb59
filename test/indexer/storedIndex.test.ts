/** An index that was stored is opened, trusted as far as it is sound, and brought up to date. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDisk, createShelf, expectAsAnew, runIndexer, texts, type Disk } from "./world";

describe("a stored index", () => {
  const files = { "/w/a.txt": texts[0]!, "/w/b.txt": texts[1]! };
  const stored = async (disk: Disk) => {
    const shelf = createShelf();
    const { indexer } = runIndexer(disk, { store: shelf.door() });
    await indexer.settle();
    await indexer.stop();
    disk.reads.length = 0;
    return shelf;
  };

  test("is delivered, and nothing is read that is as it was", async () => {
    const disk = createDisk(files);
    const shelf = await stored(disk);
    const again = runIndexer(disk, { store: shelf.door() });
    await again.indexer.settle();
    expect(disk.reads).toEqual([]);
    expect(again.progress).toMatchObject({ read: 2, total: 2, analysed: 2, isDone: true });
    await expectAsAnew(again, disk);
    await again.indexer.stop();
  });

  test("a file that was merely touched is read once more and keeps its document", async () => {
    const disk = createDisk(files);
    const shelf = await stored(disk);
    disk.write("/w/a.txt", texts[0]!);
    for (const reads of [["/w/a.txt"], []]) {
      const again = runIndexer(disk, { store: shelf.door() });
      await again.indexer.settle();
      expect(disk.reads).toEqual(reads);
      expect(again.reader.segments).toHaveLength(1);
      await again.indexer.stop();
      disk.reads.length = 0;
    }
  });

  test("what changed meanwhile is read, what is gone is left out", async () => {
    const disk = createDisk(files);
    const shelf = await stored(disk);
    disk.write("/w/c.txt", texts[3]!);
    disk.remove("/w/b.txt");
    const again = runIndexer(disk, { store: shelf.door() });
    await again.indexer.settle();
    expect(disk.reads).toEqual(["/w/c.txt"]);
    await expectAsAnew(again, disk);
    await again.indexer.stop();
  });

  test("of another version is none", async () => {
    const disk = createDisk(files);
    const shelf = await stored(disk);
    const again = runIndexer(disk, { store: shelf.door(), version: "2" });
    await again.indexer.settle();
    expect(disk.reads).toEqual(Object.keys(files));
    await again.indexer.stop();
  });

  test("that is damaged is told and read again, wherever a byte is another", async () => {
    const disk = createDisk(files);
    const shelf = await stored(disk);
    const originals = [...shelf.files].map(([id, bytes]) => [id, bytes.slice()] as const);
    const { manifest } = shelf;
    const pick = fc.record({
      file: fc.nat(originals.length - 1),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(pick, async ({ file, at }) => {
        shelf.manifest = manifest;
        shelf.files.clear();
        for (const [id, bytes] of originals) shelf.files.set(id, bytes.slice());
        const bytes = shelf.files.get(originals[file]![0])!;
        bytes[Math.floor(at * bytes.length)]! ^= 0x55;
        const again = runIndexer(disk, { store: shelf.door() });
        await again.indexer.settle();
        // What is read only when asked for shows its damage then.
        again.reader.documents();
        again.reader.names();
        const damaged = [...again.reader.segments, ...again.reader.parts].filter(
          ({ damage }) => damage,
        );
        again.indexer.distrust(damaged.map(({ id }) => id));
        await again.indexer.settle();
        await expectAsAnew(again, disk);
        await again.indexer.stop();
      }),
      { numRuns: 40 },
    );
  });

  test("two indexers on one store: one writes, both are right, and the other may write later", async () => {
    const disk = createDisk(files);
    const shelf = await stored(disk);
    const [first, second] = [shelf.door(), shelf.door()].map((store) =>
      runIndexer(disk, { store }),
    );
    await first!.indexer.settle();
    await second!.indexer.settle();
    for (const [path, text] of [
      ["/w/a.txt", texts[2]!],
      ["/w/d.txt", texts[1]!],
    ] as const) {
      disk.write(path, text);
      first!.indexer.changed([path]);
      second!.indexer.changed([path]);
      await Promise.all([first!.indexer.settle(), second!.indexer.settle()]);
      await expectAsAnew(first!, disk);
      await expectAsAnew(second!, disk);
    }
    await first!.indexer.stop();
    disk.write("/w/e.txt", texts[0]!);
    second!.indexer.changed(["/w/e.txt"]);
    await second!.indexer.settle();
    await second!.indexer.stop();
    disk.reads.length = 0;
    const third = runIndexer(disk, { store: shelf.door() });
    await third.indexer.settle();
    expect(disk.reads).toEqual([]);
    await expectAsAnew(third, disk);
    await third.indexer.stop();
  });
});
