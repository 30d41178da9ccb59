/** Folders as nobody wants them: what is there is found, read or told, and nothing hangs. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { findLibraryFiles, readLibraryFile } from "../../server/hosts/libraryFiles";
import { isLibraryFile } from "../../server/hosts/libraryGlobs";
import { inFolder } from "./stores";

const isWindows = process.platform === "win32";
const isRoot = process.getuid?.() === 0;

/** Runs in a folder with these files, each of which holds its own name. */
const inFiles = (files: readonly string[], run: (folder: string) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), file);
    }
    await run(folder);
  });

/** Paths below the folder, and what was skipped. */
async function find(folder: string, globs?: readonly string[]) {
  const { paths, skipped } = await findLibraryFiles(folder, globs);
  const place = (path: string): string => path.slice(folder.length + 1);
  return {
    files: paths.map(place),
    skipped: skipped.map(({ path, reason }) => `${place(path)}: ${reason}`),
  };
}

describe.skipIf(isWindows)("links", () => {
  test("from each of nine folders to all the others end", () =>
    inFiles(["a/1.txt", "b/2.txt", ..."cdefghi".split("").map((name) => `${name}/x`)], (folder) => {
      for (const from of "abcdefghi")
        for (const to of "abcdefghi") symlinkSync(`../${to}`, join(folder, from, `to ${to}`));
      return expect(find(folder)).resolves.toEqual({ files: ["a/1.txt", "b/2.txt"], skipped: [] });
    }));

  test("to a folder that the globs do not name are followed, once", () =>
    inFiles(["elsewhere/1.txt", "seeds/2.txt"], async (folder) => {
      symlinkSync("../elsewhere", join(folder, "seeds/linked"));
      symlinkSync("../elsewhere", join(folder, "seeds/linked again"));
      const { files } = await find(folder, ["seeds/**"]);
      expect(files).toEqual(["seeds/2.txt", "seeds/linked/1.txt"]);
    }));

  test("to themselves, to devices and to folders are told or left out", () =>
    inFiles(["1.txt"], async (folder) => {
      symlinkSync("round.txt", join(folder, "round.txt"));
      symlinkSync("/dev/zero", join(folder, "zero.txt"));
      symlinkSync(".", join(folder, "here.txt"));
      symlinkSync("none", join(folder, "none.txt"));
      expect(await find(folder)).toEqual({
        files: ["1.txt"],
        skipped: ["round.txt: Its links lead in a circle.", "zero.txt: This is not a file."],
      });
      expect(readLibraryFile(`${folder}/zero.txt`).unreadable).toBe("This is not a file.");
    }));
});

describe.skipIf(isWindows)("what would be waited for", () => {
  test("is not: a pipe", () =>
    inFolder(async (folder) => {
      execFileSync("mkfifo", [join(folder, "pipe.md")]);
      expect((await find(folder)).skipped).toEqual(["pipe.md: This is not a file."]);
      expect(readLibraryFile(`${folder}/pipe.md`).unreadable).toBe("This is not a file.");
    }));

  test("is not: a socket", () =>
    inFolder(async (folder) => {
      const server = createServer();
      await new Promise<void>((done) => server.listen(join(folder, "socket.txt"), done));
      expect((await find(folder)).skipped).toEqual(["socket.txt: This is not a file."]);
      expect(readLibraryFile(`${folder}/socket.txt`).unreadable).not.toBe(undefined);
      server.close();
    }));
});

describe("without permission", () => {
  test.skipIf(isRoot || isWindows)("files and folders are told", () =>
    inFiles(["1.txt", "closed/2.txt", "open.txt"], async (folder) => {
      chmodSync(join(folder, "1.txt"), 0);
      chmodSync(join(folder, "closed"), 0);
      const { files, skipped } = await find(folder);
      expect(files).toEqual(["1.txt", "open.txt"]);
      expect(skipped).toEqual(["closed: There is no permission to read it."]);
      const { unreadable } = readLibraryFile(`${folder}/1.txt`);
      expect(unreadable).toBe("There is no permission to read it.");
      chmodSync(join(folder, "closed"), 0o700);
    }),
  );
});

describe.skipIf(isWindows)("names", () => {
  const names = [
    "Café NFC.txt".normalize("NFC"),
    "Perché NFD.txt".normalize("NFD"),
    "two\nlines.txt",
    " blanks .md",
    "😀 'quoted' \"twice\".txt",
    "[brackets] {braces} (and) *stars* ?.txt",
    "back\\slash.txt",
    "#hash %25.html",
  ];

  test("of all kinds are found and read", () =>
    inFiles(names, async (folder) => {
      const { files, skipped } = await find(folder);
      expect([...files].sort(), skipped.join("\n")).toEqual([...names].sort());
      for (const name of names) {
        expect(readLibraryFile(`${folder}/${name}`).text).toBe(name);
        expect(isLibraryFile(folder, ["**"], `${folder}/${name}`)).toBe(true);
      }
    }));

  test.skipIf(process.platform !== "linux")("that are no UTF-8 are told", () =>
    inFolder(async (folder) => {
      writeFileSync(Buffer.from(`${folder}/caff\xe8.txt`, "latin1"), "");
      expect(await find(folder)).toEqual({
        files: [],
        skipped: ["caff\uFFFD.txt: Its name is not valid UTF-8."],
      });
    }),
  );
});

describe("sizes and times", () => {
  test("come with every file, and are those of its reading", () =>
    inFiles(["1.txt", "deep/2.md"], async (folder) => {
      const time = new Date(1_700_000_000_500);
      utimesSync(join(folder, "1.txt"), time, time);
      const { files } = await findLibraryFiles(folder);
      expect(files[0]).toEqual({ path: `${folder}/1.txt`, size: 5, modified: 1_700_000_000_500 });
      expect(files[1]?.modified).toBe(Math.floor(statSync(`${folder}/deep/2.md`).mtimeMs));
      expect(readLibraryFile(files[0]!.path)).toEqual({ ...files[0], text: "1.txt" });
    }));

  test("of a file just written are not to be relied on", () =>
    inFiles(["1.txt"], async (folder) => {
      expect(readLibraryFile(`${folder}/1.txt`)).toMatchObject({ size: 5, modified: 0 });
      const tomorrow = new Date(Date.now() + 86_400_000);
      utimesSync(join(folder, "1.txt"), tomorrow, tomorrow);
      expect(readLibraryFile(`${folder}/1.txt`)).toMatchObject({ size: 5, modified: 0 });
      return Promise.resolve();
    }));

  test("come with files that are told, too", () =>
    inFiles(["large.txt"], async (folder) => {
      truncateSync(join(folder, "large.txt"), 200 * 1024 * 1024);
      const time = new Date(1_700_000_000_000);
      utimesSync(join(folder, "large.txt"), time, time);
      const { files } = await findLibraryFiles(folder);
      const unreadable = "This file has 200 MB; files of more than 32 MB are not read.";
      expect(readLibraryFile(`${folder}/large.txt`)).toEqual({ ...files[0], unreadable });
    }));
});

test("files of every size are read whole, one after the other", () =>
  inFolder((folder) => {
    const sizes = [0, 1, 1_048_575, 1_048_576, 1_048_577, 3_000_000, 5];
    for (const size of sizes) writeFileSync(join(folder, `${size}.txt`), "é".repeat(size / 2));
    for (const size of sizes)
      expect(readLibraryFile(`${folder}/${size}.txt`).text).toBe("é".repeat(size / 2));
    return Promise.resolve();
  }));

test("files that are gone when they are read are gone", () =>
  inFiles(["deep/1.txt", "2.txt"], async (folder) => {
    const { paths } = await findLibraryFiles(folder);
    rmSync(join(folder, "deep"), { recursive: true });
    expect(paths.map(readLibraryFile).map(({ text }) => text)).toEqual(["2.txt", undefined]);
  }));

test("a thousand files in one folder, in several lots, are found", () =>
  inFolder(async (folder) => {
    for (let file = 0; file < 1_001; file++) writeFileSync(join(folder, `${file}.txt`), "");
    const { paths, files } = await findLibraryFiles(folder);
    expect([paths.length, files.length]).toEqual([1_001, 1_001]);
    let now = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
    expect((await findLibraryFiles(folder)).files, "on a slow disk").toEqual(files);
    expect(clock.mock.calls.length).toBe(8);
    clock.mockRestore();
  }));

test("any globs find the files that they name", () => {
  const files = [
    ...["a.txt", "b.bib", ".c.txt", "seeds/a.txt", "seeds/deep/a.txt", "seeds/deep/more/b.md"],
    ...["sources/a.txt", "sources/.hidden/a.txt", "node_modules/x/a.txt", "drafts/seeds/a.txt"],
  ];
  const parts = ["seeds", "deep", "*", "**", "*.txt", "{a,b}.*", "{seeds,sources}", "[ds]*", "s*"];
  const special = [".hidden", ".*", "{seeds/deep,drafts}", "!(seeds)", "a.txt", "@(a|b).txt"];
  const path = fc.array(fc.constantFrom(...parts, ...special), { minLength: 1, maxLength: 3 });
  const glob = fc
    .tuple(fc.constantFrom("", "", "", "!", "./"), path)
    .map(([start, parts]) => start + parts.join("/"));
  return inFiles(files, (folder) =>
    fc.assert(
      fc.asyncProperty(fc.array(glob, { maxLength: 3 }), async (globs) => {
        const named = files.filter((file) => isLibraryFile(folder, globs, `${folder}/${file}`));
        const found = (await find(folder, globs)).files.filter((file) => files.includes(file));
        expect(found).toEqual(named.sort());
      }),
      { numRuns: 300 },
    ),
  );
});
