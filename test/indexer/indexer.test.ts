/** What an indexer delivers is what there is on the disk, however it came about. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../server/core/documents/parseDocument";
import type { Document, Path } from "../../server/core";
import { createDisk, createShelf, expectAsAnew, runIndexer, texts, type Running } from "./world";

const parsed = (files: Readonly<Record<Path, string>>): Record<Path, Document> =>
  Object.fromEntries(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text]) => [path, parseDocument(path, text)]),
  );

test("a library is read, parsed and analysed", async () => {
  const files = { "/w/a.txt": texts[0]!, "/w/b.md": texts[2]!, "/w/c.bib": "@book{x, title={X}}" };
  const { indexer, reader } = runIndexer(createDisk(files));
  await indexer.settle();
  expect(reader.documents()).toEqual(parsed(files));
  expect(reader.names()).toMatchObject({ "fancy bear": ["/w/a.txt"], "lee foster": ["/w/b.md"] });
  await indexer.stop();
});

test("any sequence of changes gives what reading all anew gives", async () => {
  const path = fc.constantFrom("/w/a.txt", "/w/b.txt", "/w/c/d.md", "/w/c/e.txt");
  const change = fc.record({
    path,
    text: fc.option(fc.constantFrom(...texts), { nil: undefined }),
  });
  const step = fc.record({
    changes: fc.array(change, { maxLength: 4 }),
    isWaitedFor: fc.boolean(),
    isRestarted: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const disk = createDisk({ "/w/a.txt": texts[0]! });
      const shelf = createShelf();
      let running = runIndexer(disk, { store: shelf.door() });
      for (const { changes, isWaitedFor, isRestarted } of steps) {
        for (const { path, text } of changes)
          if (text === undefined) disk.remove(path);
          else disk.write(path, text);
        running.indexer.changed(changes.map(({ path }) => path));
        if (isWaitedFor) await running.indexer.settle();
        if (!isRestarted) continue;
        await running.indexer.stop();
        running = runIndexer(disk, { store: shelf.door() });
      }
      await running.indexer.settle();
      await expectAsAnew(running, disk);
      expect(running.log).toEqual([]);
      await running.indexer.stop();
    }),
    { numRuns: 60 },
  );
});

test("what it is told of right before it stops is taken in", async () => {
  const disk = createDisk({ "/w/a.txt": texts[0]! });
  const { indexer, reader } = runIndexer(disk);
  await indexer.settle();
  disk.write("/w/a.txt", texts[3]!);
  indexer.changed(["/w/a.txt"]);
  await indexer.stop();
  expect(reader.documents()).toEqual(parsed({ "/w/a.txt": texts[3]! }));
});

test("many small changes are merged", async () => {
  const disk = createDisk();
  const { indexer, reader } = runIndexer(disk);
  for (let round = 0; round < 60; round += 1) {
    const path = `/w/${round % 40}.txt`;
    disk.write(path, `${texts[round % 4]!} ${round}\n`);
    indexer.changed([path]);
    await indexer.settle();
  }
  expect(reader.segments.length).toBeLessThan(20);
  expect(reader.parts.length).toBeLessThan(20);
  expect(Object.keys(reader.documents())).toHaveLength(40);
  await indexer.stop();
});

describe("changes", () => {
  test("of ten thousand files at once are one batch", async () => {
    const disk = createDisk();
    const { indexer, reader } = runIndexer(disk, {
      pace: { sealing: 60_000, gathering: 0, saving: 0 },
    });
    await indexer.settle();
    const paths = Array.from({ length: 10_000 }, (_, number) => `/w/${number}.txt`);
    for (const path of paths) disk.write(path, `Text ${path}.\n`);
    for (const path of paths) indexer.changed([path]);
    for (const path of paths) indexer.changed([path]);
    await indexer.settle();
    expect(disk.finds).toBe(1);
    expect(disk.reads).toHaveLength(10_000);
    expect(reader.segments).toHaveLength(1);
    expect(reader.ids().size).toBe(10_000);
    await indexer.stop();
  });

  test("of a file come with its analysis, in one delivery", async () => {
    const disk = createDisk({ "/w/a.txt": texts[3]! });
    const { indexer, reader } = runIndexer(disk);
    await indexer.settle();
    const before = reader.deliveries.length;
    disk.write("/w/a.txt", texts[0]!);
    indexer.changed(["/w/a.txt"]);
    await indexer.settle();
    expect(reader.names()).toHaveProperty("fancy bear");
    const [delivery] = reader.deliveries.slice(before);
    expect([delivery!.segments.length, delivery!.parts.length, delivery!.gone.length]).toEqual([
      1, 1, 1,
    ]);
    await indexer.stop();
  });

  test("of a folder bring and take its files", async () => {
    const disk = createDisk({ "/w/a.txt": texts[0]! });
    const running = runIndexer(disk);
    await running.indexer.settle();
    disk.write("/w/in/b.txt", texts[1]!);
    running.indexer.changed(["/w/in"]);
    await running.indexer.settle();
    await expectAsAnew(running, disk);
    disk.remove("/w/in/b.txt");
    running.indexer.changed(["/w/in"]);
    await running.indexer.settle();
    await expectAsAnew(running, disk);
    await running.indexer.stop();
  });

  test("of files that are none of the library's cost nothing", async () => {
    const disk = createDisk({ "/w/a.txt": texts[0]! });
    const { indexer } = runIndexer(disk);
    await indexer.settle();
    disk.reads.length = 0;
    indexer.changed(["/elsewhere/a.txt", "/w/picture.png"]);
    await indexer.settle();
    expect([disk.finds, disk.reads]).toEqual([1, []]);
    await indexer.stop();
  });

  test("other globs make another library", async () => {
    const disk = createDisk({ "/w/a.txt": texts[0]!, "/w/in/b.txt": texts[1]! });
    const { indexer, reader } = runIndexer(disk);
    await indexer.settle();
    indexer.setGlobs(["in/**"]);
    await indexer.settle();
    expect(Object.keys(reader.documents())).toEqual(["/w/in/b.txt"]);
    await indexer.stop();
  });
});

test("bibliographies that are named are read with the texts that their entries name", async () => {
  const entry = "@article{leak, title = {A leak}, file = {leak.txt}}\n";
  const disk = createDisk({ "/w/a.txt": texts[0]!, "/x/refs.bib": entry });
  const { indexer, reader } = runIndexer(disk);
  await indexer.settle();
  indexer.setNamed(["/x/refs.bib"]);
  await indexer.settle();
  const paths = () => Object.keys(reader.documents());
  expect(paths()).toEqual(["/w/a.txt", "/x/refs.bib"]);
  disk.write("/x/leak.txt", texts[1]!);
  indexer.changed(["/x/leak.txt"]);
  await indexer.settle();
  expect(paths()).toEqual(["/w/a.txt", "/x/leak.txt", "/x/refs.bib"]);
  disk.write("/x/refs.bib", "@article{leak, title = {A leak}}\n");
  indexer.changed(["/x/refs.bib"]);
  await indexer.settle();
  expect(paths()).toEqual(["/w/a.txt", "/x/refs.bib"]);
  await indexer.stop();
});

test("what is skipped is a list that is always current", async () => {
  const disk = createDisk({ "/w/a.txt": texts[0]! });
  disk.write("/w/b.txt", "", { unreadable: "This file is not text." });
  disk.skippedFolders = [{ path: "/w/locked", reason: "There is no permission to read it." }];
  const shelf = createShelf();
  const first = runIndexer(disk, { store: shelf.door() });
  const both = [
    { path: "/w/b.txt", reason: "This file is not text." },
    { path: "/w/locked", reason: "There is no permission to read it." },
  ];
  const sorted = ({ skipped }: Running) => [...skipped].sort((a, b) => (a.path < b.path ? -1 : 1));
  await first.indexer.settle();
  expect(sorted(first)).toEqual(both);
  await first.indexer.stop();
  disk.reads.length = 0;
  const again = runIndexer(disk, { store: shelf.door() });
  await again.indexer.settle();
  expect(sorted(again)).toEqual(both);
  expect(disk.reads).toEqual([]);
  disk.write("/w/b.txt", texts[1]!);
  disk.skippedFolders = [];
  again.indexer.changed(["/w/b.txt", "/w/locked"]);
  await again.indexer.settle();
  expect(sorted(again)).toEqual([]);
  await expectAsAnew(again, disk);
  await again.indexer.stop();
});

test("a pause leaves what is unread, and going on reads it", async () => {
  const disk = createDisk();
  const paths = Array.from({ length: 300 }, (_, number) => `/w/${number}.txt`);
  for (const path of paths) disk.write(path, texts[0]!);
  const running = runIndexer(disk);
  running.indexer.pause();
  await running.indexer.settle();
  expect(running.progress).toMatchObject({ isPaused: true, isDone: false, read: 0 });
  disk.write("/w/new.txt", texts[1]!);
  running.indexer.changed(["/w/new.txt"]);
  await running.indexer.settle();
  expect(Object.keys(running.reader.documents())).toEqual(["/w/new.txt"]);
  running.indexer.resume();
  await running.indexer.settle();
  expect(running.progress).toMatchObject({ isPaused: false, isDone: true, read: 301, total: 301 });
  await expectAsAnew(running, disk);
  await running.indexer.stop();
});

test("what somebody looks at is read first", async () => {
  const disk = createDisk();
  for (let number = 0; number < 2000; number += 1)
    disk.write(`/w/${number}.txt`, texts[number % 4]!);
  const { indexer } = runIndexer(disk);
  indexer.prioritise(["/w/777.txt", "/w/none.txt"]);
  await indexer.settle();
  expect(disk.reads[0]).toBe("/w/777.txt");
  await indexer.stop();
});

test("texts of entries are found however their paths are written, and no others are read", async () => {
  const entry =
    "@article{leak, title = {A leak}, file = {:texts\\\\the leak.txt:text/plain;:leak.pdf:}}\n";
  const disk = createDisk({ "/x/refs.bib": entry, "/x/texts/the leak.txt": texts[1]! });
  disk.write("/x/leak.pdf", texts[1]!);
  const { indexer, reader } = runIndexer(disk);
  indexer.setNamed(["/x/refs.bib"]);
  await indexer.settle();
  expect(Object.keys(reader.documents())).toEqual(["/x/refs.bib", "/x/texts/the leak.txt"]);
  expect(disk.reads).not.toContain("/x/leak.pdf");
  await indexer.stop();
});
