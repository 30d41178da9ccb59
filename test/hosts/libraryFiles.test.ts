import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findLibraryFiles, readLibraryFile } from "../../server/hosts/libraryFiles";
import { isLibraryFile } from "../../server/hosts/libraryGlobs";
import { fromWindows, toFsPath, toPath, toWindows } from "../../server/hosts/paths";

const files = [
  "references.bib",
  "draft.md",
  "seeds/a.txt",
  "seeds/b.MD",
  "seeds/deep/c.html",
  "seeds/deep/actors.yaml",
  "seeds/picture.png",
  "seeds/.hidden.txt",
  "seeds/node_modules/d.txt",
  "seeds/with space & (signs) [x]/e.txt",
  "drafts/f.md",
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whence-"));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `text of ${file}`);
  }
  symlinkSync("..", join(folder, "seeds/deep/loop"));
  symlinkSync("nowhere", join(folder, "seeds/broken.txt"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const wanted: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["seeds/**"],
    [
      "seeds/a.txt",
      "seeds/b.MD",
      "seeds/deep/actors.yaml",
      "seeds/deep/c.html",
      "seeds/with space & (signs) [x]/e.txt",
    ],
  ],
  [
    ["seeds"],
    [
      "seeds/a.txt",
      "seeds/b.MD",
      "seeds/deep/actors.yaml",
      "seeds/deep/c.html",
      "seeds/with space & (signs) [x]/e.txt",
    ],
  ],
  [["./seeds/*.{txt,md}"], ["seeds/a.txt"]],
  [
    ["*.bib", "**/actors.{yaml,yml}"],
    ["references.bib", "seeds/deep/actors.yaml"],
  ],
  [["**/*.md", "!drafts/**"], ["draft.md"]],
  [["nothing/**"], []],
  [[], []],
];

describe.each(wanted)("the globs %j", (globs, names) => {
  test("find files", async () => {
    const found = await findLibraryFiles(folder, globs);
    expect(found.paths.map((path) => path.slice(folder.length + 1))).toEqual(names);
  });

  test("name the same files", () => {
    const named = files.filter((file) => isLibraryFile(folder, globs, join(folder, file)));
    expect(named.sort()).toEqual(names);
  });
});

describe.each([
  ["a file", "references.bib", ["references.bib"]],
  ["a folder", "drafts", ["drafts/f.md"]],
  ["a pattern", "seeds/deep/*.html", ["seeds/deep/c.html"]],
  ["what lies outside", "../elsewhere.csv", []],
])("an absolute glob of %s", (_, glob, names) => {
  test("finds files beside others", async () => {
    const found = await findLibraryFiles(folder, ["draft.md", join(folder, glob)]);
    const places = found.paths.map((path) => path.slice(folder.length + 1));
    expect(places.sort()).toEqual(["draft.md", ...names]);
  });
});

test("a folder is all its files, and a loop of links adds none", async () => {
  const { paths, skipped } = await findLibraryFiles(join(folder, "seeds"));
  expect(skipped).toEqual([]);
  expect(paths).toHaveLength(5);
});

test("globs may lead out of the folder", async () => {
  const { paths } = await findLibraryFiles(join(folder, "drafts"), ["../seeds/*.txt"]);
  expect(paths).toContain(`${folder}/seeds/a.txt`);
  expect(isLibraryFile(`${folder}/drafts`, ["../seeds/*.txt"], `${folder}/seeds/a.txt`)).toBe(true);
});

test.each(["C:/data/*.csv", "c:/data", "/c:/data/**", "../data/*.csv"])(
  "%s names files of a drive",
  (glob) => {
    expect(isLibraryFile("/c:/desk", [glob], "/c:/data/a.csv")).toBe(true);
    expect(isLibraryFile("/c:/desk", [glob], "/d:/data/a.csv")).toBe(false);
    expect(isLibraryFile("/c:/desk", ["/c:/data/**", `!${glob}`], "/c:/data/a.csv")).toBe(false);
  },
);

test("a folder that is not there is told", async () => {
  expect(await findLibraryFiles(`${folder}/none`)).toEqual({
    paths: [],
    files: [],
    skipped: [{ path: `${folder}/none`, reason: "It does not exist." }],
  });
});

test("a file that is no folder is told", async () => {
  const { skipped } = await findLibraryFiles(`${folder}/draft.md`);
  expect(skipped).toEqual([{ path: `${folder}/draft.md`, reason: "It is not a folder." }]);
});

describe("reading", () => {
  test("gives the text", () => {
    const path = `${folder}/seeds/a.txt`;
    expect(readLibraryFile(path)).toMatchObject({ path, text: "text of seeds/a.txt" });
  });

  test.each(["none.txt", "draft.md/a.txt", "seeds/broken.txt"])("gives nothing for %s", (name) => {
    expect(readLibraryFile(`${folder}/${name}`)).toEqual({ path: `${folder}/${name}` });
  });

  test("tells what is no file, no text, too large", () => {
    const told = (name: string): string | undefined =>
      readLibraryFile(join(folder, name)).unreadable;
    expect(told("seeds")).toBe("This is not a file.");
    writeFileSync(join(folder, "binary.txt"), Uint8Array.of(1, 0, 2, 0, 0, 0));
    expect(told("binary.txt")).toBe("This file is not text.");
    writeFileSync(join(folder, "large.txt"), "");
    truncateSync(join(folder, "large.txt"), 40 * 1024 * 1024);
    expect(told("large.txt")).toBe("This file has 40 MB; files of more than 32 MB are not read.");
  });

  test.skipIf(process.platform === "win32")("tells a loop of links", () => {
    symlinkSync("round.txt", join(folder, "round.txt"));
    expect(readLibraryFile(`${folder}/round.txt`).unreadable).toBe("Its links lead in a circle.");
  });
});

test.each([
  ["C:\\Users\\a b\\c.txt", "/c:/Users/a b/c.txt"],
  ["\\\\host\\share\\c.txt", "//host/share/c.txt"],
])("%s of Windows is %s", (fsPath, path) => {
  expect(fromWindows(fsPath)).toBe(path);
  expect(toWindows(path).toLowerCase()).toBe(fsPath.toLowerCase());
});

test("paths of this machine come back", () => {
  const path = join(folder, "seeds/a.txt");
  expect(toFsPath(toPath(path)).toLowerCase()).toBe(path.toLowerCase());
});
