/** `whence index`. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { whence } from "./command";

const files = {
  "clippings/hit-list.txt": "Secureworks handed over a list, Lee Foster said.\n",
  "clippings/other.txt": "Nobody else has seen the list.\n",
  "clippings/photo.txt": new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 9]),
  "notes/idea.txt": "An idea.\n",
};
const cache = mkdtempSync(join(tmpdir(), "whence-cache-"));
const env = { XDG_CACHE_HOME: cache };
afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});

interface Stats {
  readonly documents: number;
  readonly sources: number;
  readonly bytes: number;
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly sizeOnDisk: number;
  readonly peakMemory: number;
  readonly store: string | null;
  readonly skipped: readonly { path: string; reason: string }[];
}

const statsOf = ({ out }: { readonly out: string }): Stats => JSON.parse(out) as Stats;

describe("index", () => {
  test("prints what a library is and costs, and what was skipped", async () => {
    const ran = await whence("index clippings --stats json", { files, env });
    const stats = statsOf(ran);
    expect(ran.code).toBe(2);
    expect(stats).toMatchObject({
      documents: 3,
      sources: 2,
      skipped: [{ path: "clippings/photo.txt", reason: "This file is not text." }],
    });
    expect(Object.keys(stats.milliseconds)).toEqual(
      expect.arrayContaining([
        "find",
        "read",
        "build",
        "analyse",
        "merge",
        "save",
        "open",
        "total",
      ]),
    );
    expect(stats.sizeOnDisk).toBeGreaterThan(0);
    expect(stats.peakMemory).toBeGreaterThan(1e6);
    expect(readdirSync(stats.store!).length).toBeGreaterThan(1);
    expect(stats.store!.startsWith(cache)).toBe(true);
  });

  test("is clean where every file was read, and fails where there is no folder or it is not saved", async () => {
    const clean = { "clippings/a.txt": "Anna said it rained.\n" };
    expect((await whence("index clippings --no-store", { files: clean })).code).toBe(0);
    expect(await whence("index clippings/a.txt", { files: clean })).toMatchObject({
      code: 2,
      err: "clippings/a.txt: It is not a folder.\n",
    });
    const unsaved = await whence("index clippings --store clippings/a.txt/in", { files: clean });
    expect(unsaved.code).toBe(2);
    expect(unsaved.err).toContain("The index cannot be saved");
  });

  test("opens what it has saved", async () => {
    const store = mkdtempSync(join(tmpdir(), "whence-store-"));
    const cwd = mkdtempSync(join(tmpdir(), "whence-library-"));
    writeFileSync(join(cwd, "list.txt"), files["clippings/hit-list.txt"]);
    const words = ["index", ".", "--stats", "json", "--store", store];
    const built = statsOf(await whence(words, { cwd, env }));
    const opened = statsOf(await whence(words, { cwd, env }));
    expect(built.milliseconds["analyse"]).toBeGreaterThan(0);
    expect(opened).toMatchObject({ documents: 1, sources: 1 });
    expect(opened.milliseconds["analyse"]).toBe(0);
    rmSync(store, { recursive: true });
    rmSync(cwd, { recursive: true });
  });

  test("without a folder indexes the library that the settings give", async () => {
    const settings = JSON.stringify({ "whence.library": ["notes/**"] });
    const own = { ...files, ".vscode/settings.json": settings };
    const stats = statsOf(await whence("index --stats json --no-store", { files: own, env }));
    expect(stats).toMatchObject({ documents: 1, store: null, sizeOnDisk: 0 });
  });

  test("as text", async () => {
    const { out, code } = await whence("index clippings --no-store", { files, env });
    expect(out).toMatch(/^3 documents, .* MB, in \d+ ms\n/);
    expect(out).toContain("clippings/photo.txt: This file is not text.\n");
    expect(code).toBe(2);
  });

  test("of a folder that is not there fails", async () => {
    expect((await whence("index nowhere", { files, env })).code).toBe(2);
  });
});
