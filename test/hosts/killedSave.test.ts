/** Kills processes that save an index, and looks at what is there then. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createToldStore, fileOf, inFolder, isWhole, save, version } from "./stores";

let built = "";
beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), "whence-"));
  buildSync({
    entryPoints: [join(import.meta.dirname, "saving.ts")],
    outfile: join(built, "saving.cjs"),
    bundle: true,
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
});
afterAll(() => {
  rmSync(built, { recursive: true });
});

interface Saving {
  readonly child: ChildProcess;
  /** What it has told so far. */
  readonly lines: string[];
  readonly ended: Promise<unknown>;
}

const startSaving = (...words: readonly string[]): Saving =>
  start([process.execPath, join(built, "saving.cjs"), ...words]);

function start([command = "", ...words]: readonly string[]): Saving {
  const child = spawn(command, words, { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const read = createInterface(child.stdout!).on("line", (line) => lines.push(line));
  return { child, lines, ended: Promise.all([once(child, "close"), once(read, "close")]) };
}

/** Of the last line that begins with `word`. */
const lastOf = (lines: readonly string[], word: string): number | undefined => {
  const line = lines.findLast((each) => each.startsWith(`${word} `));
  return line === undefined ? undefined : Number(line.slice(word.length));
};

/** The index as a new reader finds it: its generation, and whether every byte is as it was written. */
async function look(folder: string): Promise<{ generation: number; told: readonly string[] }> {
  const store = createToldStore(folder);
  const { manifest, told } = await store.open(version);
  const spoilt = (manifest?.segments ?? []).filter((file) => !isWhole(store, file));
  await store.close();
  return { generation: manifest?.nextId ?? 0, told: [...told, ...spoilt.map(({ id }) => id)] };
}

test(
  "killed at any moment of a save, a hundred times, it leaves a committed index",
  () =>
    inFolder(async (folder) => {
      let committed = 0;
      let midway = 0;
      for (let run = 0; run < 100; run++) {
        const { child, lines, ended } = startSaving(folder);
        const event = ["began", "commits", "committed"][run % 3]!;
        while (child.exitCode === null && !lines.some((line) => line.split(" ")[0] === event))
          await pause(0.5);
        await pause(((run * 37) % 101) / 5);
        child.kill("SIGKILL");
        await ended;
        expect(lines.filter((line) => line.startsWith("failed"))).toEqual([]);
        const least = lastOf(lines, "committed") ?? committed;
        const most = lastOf(lines, "commits") ?? committed;
        const { generation, told } = await look(folder);
        expect(told).toEqual([]);
        expect(generation).toBeGreaterThanOrEqual(least);
        expect(generation).toBeLessThanOrEqual(Math.max(least, most));
        committed = generation;
        if (readdirSync(folder).some((name) => name.endsWith(".tmp"))) midway++;
      }
      // Or the test did not hit what it aims at.
      expect([committed > 50, midway > 10]).toEqual([true, true]);
    }),
  120_000,
);

test("saved by three processes in turn, it is whole for a reader at any time, and never goes back", () =>
  inFolder(async (parent) => {
    const folder = join(parent, "index");
    const savings = [1, 2, 3].map(() => startSaving(folder, join(parent, "mark")));
    const seen = [0];
    for (const end = Date.now() + 3000; Date.now() < end; await pause(2)) {
      const { generation, told } = await look(folder);
      expect(told).toEqual([]);
      seen.push(generation);
    }
    for (const { child } of savings) child.kill("SIGKILL");
    await Promise.all(savings.map(({ ended }) => ended));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    for (const { lines } of savings) {
      expect(lines.filter((line) => line.startsWith("failed"))).toEqual([]);
      expect(lastOf(lines, "committed")).toBeGreaterThan(0);
    }
    expect((await look(folder)).told).toEqual([]);
  }));

test.skipIf(process.platform === "win32")(
  "on a full disk it is told, and the last save stays",
  () =>
    inFolder(async (folder) => {
      const store = createToldStore(folder);
      await store.acquire();
      expect(await save(store, 7, [fileOf("s")])).toBe(true);
      await store.close();
      const limited = 'ulimit -f 100; exec "$0" "$@"';
      const { child, lines, ended } = start([
        ...["sh", "-c", limited],
        ...[process.execPath, join(built, "saving.cjs"), folder],
      ]);
      while (child.exitCode === null && lastOf(lines, "failed") === undefined) await pause(1);
      child.kill("SIGKILL");
      await ended;
      const told = "failed The index cannot be saved: The disk is full.";
      expect(lines.find((line) => line.startsWith("failed"))).toContain(told);
      expect(await look(folder)).toEqual({ generation: 7, told: [] });
    }),
);
