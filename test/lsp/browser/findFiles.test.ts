/** The files of a library where only a client can look into folders: the same that a Node process finds. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findLibraryFiles } from "../../../server/hosts/libraryFiles";
import { findFiles, type ListFolders } from "../../../server/lsp/browser/findFiles";

const files = [
  "a.txt",
  "draft.md",
  "picture.png",
  ".hidden/b.txt",
  "sources/c.md",
  "sources/deep/d.html",
  "sources/deep/.e.txt",
  "node_modules/f.txt",
  "names [old]/g.csv",
];

/** What a client lists of folders that hold `paths`. */
const listing =
  (paths: readonly string[]): ListFolders =>
  (folders) =>
    Promise.resolve(
      folders.map((folder) => {
        const start = `${folder}/`;
        const inside = paths.filter((path) => path.startsWith(start));
        if (inside.length === 0) return {};
        const names = inside.map((path) => path.slice(start.length).split("/"));
        const entries = new Map(names.map(([name = "", ...rest]) => [name, rest.length > 0]));
        return { entries: [...entries].map(([name, isFolder]) => ({ name, isFolder })) };
      }),
    );

describe("are chosen by globs as on a disk", () => {
  const root = mkdtempSync(join(tmpdir(), "whence-globs-"));
  const folder = join(root, "workspace");
  const paths = [...files.map((path) => join(folder, path)), join(root, "beside/h.txt")];
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "");
  }
  test.each([
    [["**"]],
    [["sources"]],
    [["sources/**/*.html", "a.txt"]],
    [["**", "!sources/deep/**"]],
    [[".hidden/*.txt"]],
    [["names \\[old\\]/*.csv"]],
    [["../beside/**"]],
    [[`${root}/beside/*`]],
    [["nowhere/**", "*.png"]],
  ])("%j", async (globs) => {
    const onDisk = await findLibraryFiles(folder, globs);
    const found = await findFiles(folder, globs, listing(paths));
    expect(found).toEqual({ paths: onDisk.paths, skipped: [] });
    if (!globs.includes("*.png")) expect(found.paths.length).toBeGreaterThan(0);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
});

test("a folder that cannot be looked into is told, and so is a library's that is not there", async () => {
  const list: ListFolders = (paths) =>
    Promise.resolve(
      paths.map((path) =>
        path === "/w"
          ? { entries: [{ name: "locked", isFolder: true }] }
          : { unreadable: "No permission" },
      ),
    );
  expect(await findFiles("/w", ["**"], list)).toEqual({
    paths: [],
    skipped: [{ path: "/w/locked", reason: "No permission" }],
  });
  expect(await findFiles("/gone", ["**"], listing([]))).toEqual({
    paths: [],
    skipped: [{ path: "/gone", reason: "It does not exist." }],
  });
});

test("links that lead in a circle come to an end", async () => {
  const circle: ListFolders = (paths) =>
    Promise.resolve(
      paths.map(() => ({
        entries: [
          { name: "again", isFolder: true },
          { name: "a.txt", isFolder: false },
        ],
      })),
    );
  const { paths } = await findFiles("/w", ["**"], circle);
  expect(paths).toContain("/w/a.txt");
  expect(paths.length).toBeLessThan(100);
});
