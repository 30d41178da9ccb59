/** The commands that ask a library: `whence actors`, `dossier`, `ask`, `search`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { whence } from "./command";

const files = {
  "sources/hit-list.txt":
    "Secureworks handed over a list. Fancy Bear, which Secureworks calls “Iron Twilight”, was trying to open the mailboxes of the wives.\n",
  "sources/other.txt": "Nobody else has seen the list.\n",
  "sources/actors.yaml":
    "actors:\n  - name: Fancy Bear\n    kind: group\n    aliases: [Fantasieb\u00E4r]\n",
};

describe("actors", () => {
  test("come with their names, who uses them, and the sources", async () => {
    const { out, code } = await whence("actors", { files });
    expect(out).toContain("Fancy Bear  group\n");
    expect(out).toContain("    also Fantasiebär (your list)\n");
    expect(out).toMatch(/ {4}also Iron Twilight \(hit-list ¶1.*Secureworks\)\n {4}hit-list\n/);
    expect(code).toBe(0);
  });

  test("as data", async () => {
    const { out } = await whence("actors --format json", { files });
    const { actors } = JSON.parse(out) as { actors: { name: string }[] };
    expect(actors.find(({ name }) => name === "Fancy Bear")).toMatchObject({
      kind: "group",
      sources: ["hit-list"],
      aliases: expect.arrayContaining([
        { name: "Fantasiebär", usedBy: [{ by: "list", file: "sources/actors.yaml" }] },
      ]) as object,
    });
  });
});

describe("dossier", () => {
  test("is Markdown with links to the lines of the sources", async () => {
    const { out, code } = await whence("dossier fancy bear", { files });
    expect(out).toMatch(/^# Fancy Bear\n/);
    expect(out).toContain("Secureworks ([hit\\-list ¶1](sources/hit-list.txt#L1))");
    expect(code).toBe(0);
  });

  test("as data", async () => {
    const { out } = await whence("dossier --format json Iron Twilight", { files });
    expect(JSON.parse(out)).toMatchObject({ version: 1, dossiers: [{ name: "Fancy Bear" }] });
  });

  test("goes into a file, with links from where it lies", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "whence-dossier-"));
    mkdirSync(join(cwd, "sources"));
    mkdirSync(join(cwd, "notes"));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text);
    const write = (file: string) => whence(["dossier", "Fancy Bear", "--output", file], { cwd });
    expect(await write("notes/bear.md")).toEqual({ code: 0, out: "", err: "" });
    const text = readFileSync(join(cwd, "notes/bear.md"), "utf8");
    expect(text).toMatch(/^<!-- whence-disable -- .+ -->\n\n# Fancy Bear\n/);
    expect(text).toContain("[hit\\-list ¶1](../sources/hit-list.txt#L1)");
    const { err, code } = await write("nowhere/bear.md");
    expect(err).toContain("nowhere/bear.md: ");
    expect(code).toBe(2);
    rmSync(cwd, { recursive: true });
  });

  test("of nobody is told", async () => {
    const { err, code } = await whence("dossier Nobody Atall", { files });
    expect(err).toContain("Nobody in the library is called “Nobody Atall”.");
    expect(code).toBe(2);
  });
});

describe("ask", () => {
  test("prints who says what, and as data what was searched", async () => {
    const { out, code } = await whence("ask who has seen the list", { files });
    expect(out).toMatch(/These passages speak of it\. Sources searched: 2, for .*list/);
    expect(out).toContain("other ¶1");
    expect(code).toBe(0);
    const asData = await whence("ask --format json Fancy Bear", { files });
    expect(JSON.parse(asData.out)).toMatchObject({
      version: 1,
      question: "Fancy Bear",
      searched: { sources: 2, names: expect.arrayContaining(["Fancy Bear"]) as object, words: [] },
    });
  });

  test("goes into a file, with links from where it lies", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "whence-ask-"));
    mkdirSync(join(cwd, "sources"));
    mkdirSync(join(cwd, "notes"));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text);
    const ran = await whence(["ask", "the list", "--output", "notes/list.md"], { cwd });
    expect(ran).toEqual({ code: 0, out: "", err: "" });
    const text = readFileSync(join(cwd, "notes/list.md"), "utf8");
    expect(text).toMatch(/^<!-- whence-disable -- .+ -->\n\n# Who says what/);
    expect(text).toContain("(../sources/other.txt#L1");
    rmSync(cwd, { recursive: true });
  });
});

describe("search", () => {
  test("prints passages with key and paragraph", async () => {
    const { out, code } = await whence("search mailboxes wives", { files });
    expect(out).toMatch(/^hit-list ¶1\n {4}Fancy Bear, .*the wives\.\n$/);
    expect(code).toBe(0);
  });

  test("as data", async () => {
    const { out } = await whence("search --format json --limit 1 list", { files });
    const { passages } = JSON.parse(out) as { passages: object[] };
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({
      paragraph: 1,
      text: expect.stringContaining("list") as string,
    });
  });

  test("says so where nothing is found", async () => {
    const { out, code } = await whence("search xylophone", { files });
    expect(out).toBe("No passage holds these words.\n");
    expect(code).toBe(0);
  });

  test("needs words", async () => {
    expect((await whence("search", { files })).code).toBe(2);
  });
});

test.each(["", "check", "actors", "dossier", "search", "analyze", "index"])(
  "help for “%s”",
  async (command) => {
    const { out, code } = await whence([...command.split(" "), "--help"].filter(Boolean));
    expect(code).toBe(0);
    expect(out).toContain("Usage: whence");
    if (command) expect(out).toContain("$ whence");
  },
);

test("the version is the package's", async () => {
  expect((await whence("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
