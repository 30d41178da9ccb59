/** A host that fails as a whole, or a folder that cannot be looked into, takes nothing away that is known. */
import { describe, expect, test } from "vitest";
import type { Path } from "../../server/core";
import type { Host } from "../../server/indexer/host";
import {
  createDisk,
  createShelf,
  expectAsAnew,
  runIndexer,
  texts,
  type Disk,
  type Running,
} from "./world";

describe("a host that fails", () => {
  /** A host that fails where `failing` says so, and a person's words for it. */
  const failing = (disk: Disk) => {
    const away = { find: false, read: false };
    const refuse = (is: boolean) => (is ? Promise.reject(new Error("No disk")) : undefined);
    const host: Host = {
      ...disk.host,
      findFiles: (...params) => refuse(away.find) ?? disk.host.findFiles(...params),
      readFiles: (...params) => refuse(away.read) ?? disk.host.readFiles(...params),
    };
    return { away, host };
  };
  const done = (running: Running) =>
    expect.poll(() => running.progress?.isDone, { timeout: 5000 }).toBe(true);

  test("to find files is told and asked again", async () => {
    const disk = createDisk({ "/w/a.txt": texts[0]! });
    const { away, host } = failing(disk);
    away.find = true;
    const running = runIndexer(disk, { host });
    await running.indexer.settle();
    expect(running.log.join()).toContain("No disk");
    expect(running.progress?.isDone).toBe(false);
    away.find = false;
    await done(running);
    await expectAsAnew(running, disk);
    await running.indexer.stop();
  });

  test("to read takes nothing away that is known, and what has changed is read later", async () => {
    const disk = createDisk({ "/w/a.txt": texts[0]! });
    const { away, host } = failing(disk);
    const running = runIndexer(disk, { host });
    await running.indexer.settle();
    away.read = true;
    disk.write("/w/a.txt", texts[1]!);
    disk.write("/w/b.txt", texts[2]!);
    running.indexer.changed(["/w/a.txt", "/w/b.txt"]);
    await expect.poll(() => running.log.join()).toContain("No disk");
    expect(Object.values(running.reader.documents()).map(({ kind }) => kind)).toEqual(["source"]);
    away.read = false;
    await running.indexer.settle();
    await expect.poll(() => Object.keys(running.reader.documents()).length).toBe(2);
    await expectAsAnew(running, disk);
    await running.indexer.stop();
  });

  test("at the first start to read is no library of unreadable files", async () => {
    const disk = createDisk({ "/w/a.txt": texts[0]!, "/w/b.txt": texts[1]! });
    const { away, host } = failing(disk);
    away.read = true;
    const running = runIndexer(disk, { host });
    await running.indexer.settle();
    expect(running.progress).toMatchObject({ isPartial: true, isDone: false, read: 0, total: 2 });
    expect(running.skipped).toEqual([]);
    away.read = false;
    await done(running);
    await expectAsAnew(running, disk);
    await running.indexer.stop();
  });
});

test("a folder that cannot be looked into keeps the files that are known, and is looked into again", async () => {
  const disk = createDisk({ "/w/a.txt": texts[0]!, "/w/in/b.txt": texts[1]! });
  const shelf = createShelf();
  const first = runIndexer(disk, { store: shelf.door() });
  await first.indexer.settle();
  await first.indexer.stop();
  const before = Object.keys(first.reader.documents());
  const reason = "There is no permission to read it.";
  const away = { ...disk.host };
  let skipped = [{ path: "/w", reason }];
  away.findFiles = async (...params) => {
    const { paths } = await disk.host.findFiles(...params);
    const isSeen = (path: Path) => !skipped.some((folder) => path.startsWith(`${folder.path}/`));
    return { paths: paths.filter(isSeen), skipped };
  };
  const running = runIndexer(disk, { store: shelf.door(), host: away });
  await running.indexer.settle();
  expect(Object.keys(running.reader.documents())).toEqual(["/w", ...before]);
  expect(running.skipped).toEqual(skipped);
  skipped = [];
  await expect.poll(() => running.progress?.isDone, { timeout: 5000 }).toBe(true);
  expect(running.skipped).toEqual([]);
  await expectAsAnew(running, disk);

  skipped = [{ path: "/w/in", reason }];
  running.indexer.changed(["/w/in"]);
  await running.indexer.settle();
  expect(Object.keys(running.reader.documents())).toEqual(["/w/a.txt", "/w/in", "/w/in/b.txt"]);
  await running.indexer.stop();
});
