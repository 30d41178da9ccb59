/** What happens on disk shows in the open drafts, without a restart. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { startEditor, type Editor, type OpenText } from "./editor";
import { library } from "./library";

const unknownKeys = (draft: OpenText, diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .filter(({ code }) => code === "unknown-citation")
    .map(({ range }) => draft.slice(range));

describe("a library that changes", () => {
  let editor: Editor;
  let draft: OpenText;
  beforeAll(async () => {
    editor = await startEditor({ files: library });
    draft = editor.open("draft.md", "Threats came [@false-flag]. A leak followed [@leak].\n");
  });
  afterAll(() => editor.close());

  const expectUnknown = async (keys: readonly string[]) => {
    const shown = await editor.diagnostics(
      draft.uri,
      (diagnostics) => unknownKeys(draft, diagnostics).join() === keys.join(),
    );
    expect(unknownKeys(draft, shown)).toEqual(keys);
  };

  test("is watched by its globs", async () => {
    await expectUnknown(["@leak"]);
    expect(editor.watched).toContain("sources/**");
  });

  test("an added source is known", async () => {
    editor.change({ "sources/leak.txt": "A leak followed in May.\n" });
    await expectUnknown([]);
  });

  test("a renamed source has its new key alone", async () => {
    editor.change({ "sources/leak.txt": undefined, "sources/leak-2.txt": "A leak followed.\n" });
    await expectUnknown(["@leak"]);
    editor.change({ "sources/leak-2.txt": undefined, "sources/leak.txt": "A leak followed.\n" });
    await expectUnknown([]);
  });

  test("a changed source is read again", async () => {
    editor.change({ "sources/leak.txt": "---\nkey: other\n---\nA leak.\n" });
    const hover = await draft.hover("@leak");
    expect(hover).not.toBeNull();
  });

  test("a deleted folder takes its sources along", async () => {
    editor.change({ sources: undefined });
    // Without any source there is nothing to hold a draft against.
    expect(await editor.diagnostics(draft.uri, (all) => all.length === 0)).toEqual([]);
  });

  test("an actor added to the list is one in the draft at once", async () => {
    editor.change({ "sources/b.txt": "Nothing.\n" });
    const claim = editor.open(
      "claim.md",
      "Northern Lantern hacked the port [@nowhere].\n\nNorthern Lantern did it.\n",
    );
    await editor.diagnostics(claim.uri, (all) => all.length > 0);
    editor.change({
      "sources/actors.yaml": "actors:\n  - name: Northern Lantern\n    kind: group\n",
    });
    const card = async () => JSON.stringify(await claim.hover("Northern Lantern"));
    await expect.poll(card, { timeout: 4000 }).toContain("**Northern Lantern**");
  });

  test("files outside the globs are none of it", async () => {
    editor.change({ "sources/false-flag.txt": "Threats.\n", "notes/leak.txt": "A leak.\n" });
    await expectUnknown(["@leak"]);
  });

  test("other globs make another library", async () => {
    editor.settings = { library: ["notes/**"] };
    await editor.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: null,
    });
    await expectUnknown(["@false-flag"]);
  });
});

test("a broken bibliography is told at its place, and the rest goes on", async () => {
  const editor = await startEditor({
    files: { ...library, "sources/references.yaml": "references:\n  - id: x\n   title: [\n" },
  });
  const uri = editor.uri("sources/references.yaml");
  const shown = await editor.diagnostics(uri, (all) => all.length > 0);
  expect(shown[0]).toMatchObject({ source: "whence" });
  expect(shown[0]!.range.start.line).toBeGreaterThan(0);
  const problems = await editor.connection.sendRequest<{ uri: string }[]>("whence/problems", {});
  expect(problems.map((problem) => problem.uri)).toContain(uri);
  editor.change({ "sources/references.yaml": "references: []\n" });
  expect(await editor.diagnostics(uri, (all) => all.length === 0)).toEqual([]);
  await editor.close();
});

test("a registry that lies elsewhere is read again when it changes", async () => {
  const root = mkdtempSync(join(tmpdir(), "whence-elsewhere-"));
  const editor = await startEditor({
    root,
    folders: ["desk"],
    files: {
      "desk/sources/one.txt": "One thing.\n",
      "data/groups.csv": "name,aliases\nTide Actors,\n",
      "lists/people.csv": "name,aliases\nInes Hartwell,\n",
    },
    settings: { registries: [`${root}/data/*.csv`, "../lists"] },
  });
  const draft = editor.open("desk/draft.md", "Mud Otter met Luc Arnoux [@two].\n");
  await editor.diagnostics(draft.uri, (all) => all.length > 0);
  expect(editor.watched).toEqual(expect.arrayContaining(["*.csv", "**"]));
  expect(await draft.hover("Mud Otter")).toBeNull();
  editor.change({
    "data/groups.csv": "name,aliases\nTide Actors,Mud Otter\n",
    "lists/people.csv": "name,aliases\nLuc Arnoux,\n",
  });
  for (const name of ["Mud Otter", "Luc Arnoux"])
    await expect.poll(() => draft.hover(name), { timeout: 4000 }).not.toBeNull();
  await editor.close();
  rmSync(root, { recursive: true });
});

test("a bibliography that the draft's front matter names is read with it", async () => {
  const editor = await startEditor({
    files: {
      ...library,
      "papers/refs.bib": "@article{leak, title = {A leak}, year = 2018}\n",
    },
  });
  const draft = editor.open(
    "draft.md",
    "---\nbibliography: papers/refs.bib\n---\n\nA leak [@leak] and [@leek].\n",
  );
  const shown = await editor.diagnostics(
    draft.uri,
    (all) => unknownKeys(draft, all).join() === "@leek",
  );
  expect(unknownKeys(draft, shown)).toEqual(["@leek"]);
  await editor.close();
});

test("folders have a library each; an unsaved draft has the first one's", async () => {
  const editor = await startEditor({
    folders: ["a", "b"],
    files: { "a/sources/one.txt": "One thing.\n", "b/sources/two.txt": "Two things.\n" },
  });
  const text = "It was said [@one]. It was said [@two].\n";
  const expected = {
    "a/draft.md": ["@two"],
    "b/draft.md": ["@one"],
    "untitled:Untitled-1": ["@two"],
  };
  for (const [path, keys] of Object.entries(expected)) {
    const draft = editor.open(path, text);
    const shown = await editor.diagnostics(draft.uri, (all) => all.length > 0);
    expect(unknownKeys(draft, shown)).toEqual(keys);
  }
  const inB = editor.uri("b/draft.md");
  await editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [], removed: [{ uri: editor.uri("b"), name: "b" }] },
  });
  expect(await editor.diagnostics(inB, (all) => all.length === 0)).toEqual([]);
  await editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [{ uri: editor.uri("b"), name: "b" }], removed: [] },
  });
  expect(await editor.diagnostics(inB, (all) => all.length > 0)).toHaveLength(1);
  await editor.close();
});

test("a folder that goes while its settings are asked for is not opened", async () => {
  const editor = await startEditor({
    folders: ["a"],
    files: { "a/sources/one.txt": "One thing.\n", "b/sources/two.txt": "Two things.\n" },
  });
  const text = "The council said that the bridge would close [@nothing].\n";
  const inA = editor.open("a/draft.md", text);
  expect(await editor.diagnostics(inA.uri, (all) => all.length > 0)).not.toEqual([]);
  const b = { uri: editor.uri("b"), name: "b" };
  for (const event of [
    { added: [b], removed: [] },
    { added: [], removed: [b] },
  ])
    await editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { uri } = editor.open("b/draft.md", text);
  expect(await editor.connection.sendRequest("whence/claims", { uri })).toEqual([]);
  await editor.close();
});

test("files of the library are no drafts", async () => {
  const editor = await startEditor({
    files: { ...library, "sources/note.md": "It was said [@nothing]. Fancy Bear did it.\n" },
  });
  const probe = editor.open("draft.md", "It was said [@nothing].\n");
  await editor.diagnostics(probe.uri, (all) => all.length > 0);
  const note = editor.open("sources/note.md", "It was said [@nothing]. Fancy Bear did it.\n");
  const hover = await note.hover("Fancy Bear");
  expect(JSON.stringify(hover)).toContain("**Fancy Bear**");
  expect(editor.received(note.uri)?.diagnostics ?? []).toEqual([]);
  await editor.close();
});
