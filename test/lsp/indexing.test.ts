/** Indexing goes on behind the requests: they are answered meanwhile, it can be cancelled, and what it made is kept. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import type { Indexing } from "../../server/lsp/protocol";
import { startEditor, type Editor } from "./editor";
import { library } from "./library";

let editor: Editor;
afterEach(() => editor.close());

const some = (diagnostics: readonly Diagnostic[]) => diagnostics.length > 0;
const lastIndexing = (): Indexing | undefined => editor.statuses.at(-1)?.indexing;
const patience = { timeout: 60_000, interval: 20 };

/** A library of many short sources, the names in all of them. */
const manyFiles = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `sources/${number % 100}/report-${number}.txt`,
      `Fancy Bear read mailbox ${number}, Lee Foster said. Nobody else saw it.\n`,
    ]),
  );

const isDone = async (): Promise<void> => {
  await expect.poll(() => lastIndexing()?.isDone, patience).toBe(true);
};

const options = { hasStatus: true };

test("hovers are answered while ten thousand documents are indexed, and say how far it is", async () => {
  const files = { ...library, ...manyFiles(10_000) };
  editor = await startEditor({ files, options });
  const draft = editor.open("draft.md", "Fancy Bear [@false-flag].\n");
  const cards: string[] = [];
  while (lastIndexing()?.isDone !== true) {
    cards.push(JSON.stringify(await draft.hover("Fancy Bear")));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const last = JSON.stringify(await draft.hover("Fancy Bear"));
  expect(cards.length).toBeGreaterThan(3);
  expect(cards.some((card) => /\d+ of [\d,]+ sources (?:read|analysed)/.test(card))).toBe(true);
  expect(last).toContain("**Fancy Bear**");
  expect(last).not.toMatch(/sources (?:read|analysed)/);
}, 120_000);

test("indexing can be cancelled, says so, and goes on when asked", async () => {
  editor = await startEditor({ files: { ...library, ...manyFiles(4000) }, options });
  editor.open("draft.md", "Fancy Bear [@report-3999].\n");
  await expect.poll(() => editor.progresses.size, patience).toBe(1);
  const [token, [begun]] = [...editor.progresses][0]!;
  expect(begun).toMatchObject({ kind: "begin", cancellable: true });
  await editor.connection.sendNotification("window/workDoneProgress/cancel", { token });
  await expect.poll(() => lastIndexing()?.isPaused, patience).toBe(true);
  expect(lastIndexing()).toMatchObject({ isDone: false });
  expect(editor.progresses.get(token)!.at(-1)).toMatchObject({ kind: "end" });
  await editor.connection.sendRequest("whence/resume", {});
  await isDone();
  expect(lastIndexing()).toMatchObject({ isPaused: false, read: 4003, total: 4003 });
}, 120_000);

test("the index is kept: another start shows the library as it was left, and what has changed", async () => {
  const storage = mkdtempSync(join(tmpdir(), "whence-storage-"));
  const root = mkdtempSync(join(tmpdir(), "whence-lsp-"));
  const start = () => startEditor({ files: library, root, options: { ...options, storage } });
  const text = "It came [@false-flag]. It went [@other].\n";
  editor = await start();
  const first = editor.open("draft.md", text);
  expect(await editor.diagnostics(first.uri, some)).toHaveLength(1);
  await isDone();
  await editor.close();
  expect(readdirSync(storage, { recursive: true }).join()).toContain("manifest.json");

  writeFileSync(join(root, "sources/other.txt"), "Another source.\n");
  editor = await start();
  const second = editor.open("draft.md", text);
  await isDone();
  await expect.poll(() => editor.received(second.uri)?.diagnostics, patience).toEqual([]);
  expect(editor.log).toEqual([]);
  await editor.close();

  for (const path of readdirSync(storage, { recursive: true, encoding: "utf8" }))
    if (path.endsWith("manifest.json")) writeFileSync(join(storage, path), "nonsense");
  editor = await start();
  const third = editor.open("draft.md", "It came [@false-flag]. It went [@nowhere].\n");
  expect(await editor.diagnostics(third.uri, some)).toHaveLength(1);
  expect(editor.log.join()).toContain("index");
  rmSync(storage, { recursive: true });
  rmSync(root, { recursive: true });
}, 60_000);
