/** `whence index`: builds or opens the index of a folder, and tells what that cost. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { globsOf, t } from "../core/index";
import { createIndexStore } from "../hosts/indexStore";
import { nodeHost } from "../hosts/nodeHost";
import { toFsPath, toPath } from "../hosts/paths";
import { createIndexer } from "../indexer/indexer";
import type { Skipped } from "../indexer/packedDelivery";
import type { IndexStats } from "../indexer/stats";
import { indexVersion } from "../indexer/version";
import { indexFolder } from "./cacheFolder";
import { relativePath } from "./relativePath";
import { readConfiguration } from "./settings";
import { exitCodes, writeAll, type Streams } from "./streams";

export interface IndexOptions {
  readonly stats?: "json" | "pretty";
  /** A folder, or false for none; by default the user's cache. */
  readonly store?: string | false;
}

interface Report extends IndexStats {
  /** Absent where the index was kept in memory alone. */
  readonly store?: string;
  /** Bytes of the saved index. */
  readonly sizeOnDisk: number;
  /** Bytes of memory that the program had at most. */
  readonly peakMemory: number;
  /** From the start to the end. */
  readonly total: number;
  readonly skipped: readonly Skipped[];
}

/** Indexes `name`, all that it holds; without a name the library that the settings here give. The exit code tells a failure where a file was left out, or the index was not saved. */
export async function runIndex(
  name: string | undefined,
  options: IndexOptions,
  streams: Streams,
): Promise<number> {
  const { cwd, stderr } = streams;
  let hasFailed = false;
  const fail = (message: string): void => {
    hasFailed = true;
    stderr.write(`${message}\n`);
  };
  const folder = resolve(cwd, name ?? ".");
  const entry = statSync(folder, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) {
    const reason = entry ? t("It is not a folder.") : t("there is no such file or folder");
    fail(`${name ?? "."}: ${reason}`);
    return exitCodes.failure;
  }
  const globs = name === undefined ? globsOf(readConfiguration(cwd, undefined, fail)) : ["**"];
  const report = await buildIndex(folder, globs, options, streams, fail);
  const print = options.stats === "json" ? toIndexReport : printIndexReport;
  await writeAll(streams, print(report, cwd));
  return hasFailed || report.skipped.length > 0 ? exitCodes.failure : exitCodes.clean;
}

async function buildIndex(
  folder: string,
  globs: readonly string[],
  { store: wanted }: IndexOptions,
  { cwd, env, stderr }: Streams,
  fail: (message: string) => void,
): Promise<Report> {
  const path = toPath(folder);
  const place =
    wanted === false
      ? undefined
      : wanted === undefined
        ? indexFolder(path, env)
        : resolve(cwd, wanted);
  const store = place === undefined ? undefined : createIndexStore(place, fail);
  const started = performance.now();
  let skipped: readonly Skipped[] = [];
  const indexer = createIndexer({
    host: nodeHost,
    folder: { uri: pathToFileURL(folder).toString(), path },
    globs,
    version: indexVersion(),
    ...(store && { store }),
    // Nobody asks this library anything.
    onDelivery: () => undefined,
    onSkipped: (all) => {
      skipped = all;
    },
    onLog: (message) => void stderr.write(`${message}\n`),
    pace: { slice: 200, sealing: 10_000 },
  });
  indexer.start();
  await indexer.settle();
  const total = performance.now() - started;
  const sizeOnDisk = store?.size() ?? 0;
  const stats = indexer.stats();
  await indexer.stop();
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  return {
    ...stats,
    ...(place !== undefined && { store: place }),
    sizeOnDisk,
    peakMemory,
    total,
    skipped,
  };
}

/** Version 1; bytes and milliseconds. */
function toIndexReport(report: Report, cwd: string): string {
  const { milliseconds, total, skipped, store, ...counts } = report;
  const json = {
    version: 1,
    ...counts,
    milliseconds: { ...milliseconds, total },
    store: store ?? null,
    skipped: skipped.map(({ path, reason }) => ({ path: relativePath(cwd, path), reason })),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

function printIndexReport(report: Report, cwd: string): string {
  const { documents, bytes, milliseconds, total, store, sizeOnDisk, peakMemory, skipped } = report;
  const stages = Object.entries(milliseconds)
    .filter(([, spent]) => spent >= 0.5)
    .map(([stage, spent]) => `${stage} ${Math.round(spent)} ms`);
  const lines = [
    t("{documents} documents, {size}, in {milliseconds} ms", {
      documents,
      size: toMegabytes(bytes),
      milliseconds: Math.round(total),
    }),
    `  ${stages.join(" · ")}`,
    t("Memory at most: {size}", { size: toMegabytes(peakMemory) }),
    ...(store === undefined || sizeOnDisk === 0
      ? []
      : [
          t("Saved: {size} in {folder}", {
            size: toMegabytes(sizeOnDisk),
            folder: toFsPath(store),
          }),
        ]),
    ...(skipped.length === 0 ? [] : [t("Skipped:")]),
    ...skipped.map(({ path, reason }) => `  ${relativePath(cwd, path)}: ${reason}`),
  ];
  return `${lines.join("\n")}\n`;
}

const toMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
