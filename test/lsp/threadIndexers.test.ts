/** A thread of indexers that crashes is told of and started once more, and one without work ends until there is some; the server lives. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, expect, test } from "vitest";
import type { IndexProgress } from "../../server/indexer/indexProgress";
import type { Order, Report } from "../../server/lsp/indexerMessages";
import type { FolderIndexer, Indexers } from "../../server/lsp/indexing";
import { createNodeIndexers } from "../../server/lsp/node/indexers";
import { createThreadIndexers } from "../../server/lsp/threadIndexers";

const program = resolve(import.meta.dirname, "../../dist/server.cjs");
const scratch = mkdtempSync(join(tmpdir(), "whence-thread-"));
const folder = join(scratch, "library");
mkdirSync(folder);
let indexer: FolderIndexer;
let indexers: Indexers;
afterEach(() => indexer.stop());
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** The indexers' program, that crashes at its first `crashes` starts once it has begun to index. */
function crashing(crashes: number): URL {
  const path = join(mkdtempSync(join(scratch, "program-")), "server.cjs");
  writeFileSync(
    path,
    `const fs = require("node:fs");
    const count = fs.existsSync(__filename + ".count") ? Number(fs.readFileSync(__filename + ".count")) : 0;
    fs.writeFileSync(__filename + ".count", String(count + 1));
    if (count < ${crashes})
      require("node:worker_threads").parentPort.on("message", ({ kind }) => {
        if (kind === "start") throw new Error("Out of ink");
      });
    require(${JSON.stringify(program)});`,
  );
  return pathToFileURL(path);
}

interface Told {
  readonly log: string[];
  readonly segments: string[];
  progress: IndexProgress | undefined;
}

const startsOf = (program: URL): number => Number(readFileSync(`${program.pathname}.count`));

function start(program: URL, resting?: { restAfter: number; storage: string }): Told {
  indexers = createNodeIndexers(program, resting);
  const { indexer: started, told } = index(folder, resting?.storage);
  indexer = started;
  return told;
}

function index(path: string, storage?: string): { indexer: FolderIndexer; told: Told } {
  const told: Told = { log: [], segments: [], progress: undefined };
  const started = indexers.start({
    ...(storage !== undefined && { storage }),
    folder: { uri: pathToFileURL(path).toString(), path },
    globs: ["*.txt"],
    onDelivery: ({ delivery }) => {
      told.segments.push(...(delivery.segments ?? []).map(({ id }) => id));
    },
    onProgress: (progress) => {
      told.progress = progress;
    },
    onSkipped: () => undefined,
    onLog: (message) => told.log.push(message),
  });
  return { indexer: started, told };
}

const patience = { timeout: 20_000 };

test("once: it goes on", async () => {
  writeFileSync(join(folder, "a.txt"), "Fancy Bear did it.\n");
  const told = start(crashing(1));
  await expect.poll(() => told.progress?.isDone, patience).toBe(true);
  expect(told.log).toEqual(["Indexing broke off and starts again: Out of ink"]);
  expect(told.segments).toHaveLength(1);
}, 30_000);

test("twice: it is told, and stopping ends", async () => {
  const told = start(crashing(2));
  await expect
    .poll(() => told.log, patience)
    .toEqual(["Indexing broke off and starts again: Out of ink", "Indexing broke off: Out of ink"]);
  await indexer.stop();
}, 30_000);

test("without work: it ends, and begins again with the next change", async () => {
  const program = crashing(0);
  const told = start(program, { restAfter: 200, storage: join(scratch, "storage") });
  await expect.poll(() => told.progress?.isDone, patience).toBe(true);
  await pause(1000);
  indexer.prioritise([join(folder, "a.txt")]);
  await pause(200);
  expect(startsOf(program)).toBe(1);
  writeFileSync(join(folder, "b.txt"), "Iron Twilight did it.\n");
  indexer.changed([join(folder, "b.txt")]);
  await expect.poll(() => told.progress?.total, patience).toBe(2);
  await expect.poll(() => told.progress?.isDone, patience).toBe(true);
  expect(startsOf(program)).toBe(2);
  expect(told.log).toEqual([]);
  expect(new Set(told.segments).size).toBe(2);
}, 30_000);

test("without work, and a second folder is opened: one thread serves both", async () => {
  const program = crashing(0);
  const storage = join(scratch, "storage-of-two");
  const first = start(program, { restAfter: 800, storage });
  await expect.poll(() => first.progress?.isDone, patience).toBe(true);
  const { total } = first.progress!;
  await pause(1600);
  const second = index(mkdtempSync(join(scratch, "other-")), storage);
  await expect.poll(() => second.told.progress?.isDone, patience).toBe(true);
  writeFileSync(join(folder, "c.txt"), "Iron Twilight was seen.\n");
  indexer.changed([join(folder, "c.txt")]);
  await expect.poll(() => first.progress?.total, patience).toBe(total + 1);
  expect(startsOf(program)).toBe(2);
  await second.indexer.stop();
}, 30_000);

test("a folder that is closed and opened again at once gets what its own indexer tells, and nothing late", () => {
  const orders: Order[] = [];
  let report: (report: Report) => void = () => undefined;
  const indexers = createThreadIndexers({
    open: (onReport) => {
      report = onReport;
      return { post: (order) => orders.push(order), end: () => undefined };
    },
  });
  const opened = (): { indexer: FolderIndexer; log: string[]; number: number } => {
    const log: string[] = [];
    const indexer = indexers.start({
      folder: { uri: "file:///w", path: "/w" },
      globs: ["**"],
      onDelivery: () => undefined,
      onProgress: () => undefined,
      onSkipped: () => undefined,
      onLog: (message) => log.push(message),
    });
    const started = orders.findLast((order) => order.kind === "start");
    return { indexer, log, number: started!.indexer };
  };
  const first = opened();
  void first.indexer.stop();
  const second = opened();
  report({ kind: "log", indexer: first.number, message: "late" });
  report({ kind: "stopped", indexer: first.number });
  report({ kind: "log", indexer: first.number, message: "later" });
  report({ kind: "log", indexer: second.number, message: "new" });
  second.indexer.changed(["/w/a.txt"]);
  expect([first.log, second.log]).toEqual([["late"], ["new"]]);
  expect(orders.at(-1)).toEqual({
    kind: "call",
    indexer: second.number,
    name: "changed",
    values: ["/w/a.txt"],
  });
});

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
