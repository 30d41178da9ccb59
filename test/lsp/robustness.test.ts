/** Nothing that a client sends ends the server. */
import { afterEach, expect, test } from "vitest";
import type { CodeAction, Diagnostic } from "vscode-languageserver/node";
import { startEditor, type Editor } from "./editor";
import { library } from "./library";

let editor: Editor;
afterEach(() => editor.close());

const some = (diagnostics: readonly Diagnostic[]) => diagnostics.length > 0;

test("malformed requests are answered empty, and the next one is answered", async () => {
  editor = await startEditor({ files: library });
  const draft = editor.open("draft.md", "Fancy Bear [@nothing].\n");
  await editor.diagnostics(draft.uri, some);
  const strange = [
    {},
    { textDocument: null },
    { textDocument: { uri: "nonsense" }, position: null },
    { textDocument: { uri: draft.uri }, position: { line: -5, character: 1e9 } },
    { textDocument: { uri: draft.uri }, position: { line: 1e9, character: 0 }, range: 7 },
    { textDocument: { uri: editor.uri("unknown.md") }, position: { line: 0, character: 0 } },
  ];
  const methods = [
    "textDocument/hover",
    "textDocument/completion",
    "textDocument/definition",
    "textDocument/references",
    "textDocument/documentHighlight",
    "textDocument/documentLink",
    "textDocument/codeAction",
    "workspace/symbol",
    "whence/claims",
    "whence/answers",
  ];
  for (const method of methods)
    for (const params of strange) await editor.connection.sendRequest(method, params);
  await editor.connection.sendRequest("completionItem/resolve", { label: "x", data: 7 });
  await expect(editor.connection.sendRequest("no/such", {})).rejects.toThrow();
  expect(await draft.hover("Fancy Bear")).not.toBeNull();
});

test("malformed notifications and old versions change nothing", async () => {
  editor = await startEditor({ files: library });
  const draft = editor.open("draft.md", "Fancy Bear [@nothing].\n");
  await editor.diagnostics(draft.uri, some);
  const send = (method: string, params: unknown) =>
    editor.connection.sendNotification(method, params as object);
  const old = { uri: draft.uri, version: 1 };
  await send("textDocument/didChange", { textDocument: old, contentChanges: [{ text: "old" }] });
  await send("textDocument/didChange", { textDocument: { uri: "file:///x" }, contentChanges: [] });
  await send("textDocument/didChange", {});
  await send("textDocument/didChange", {
    textDocument: { uri: draft.uri, version: 7 },
    contentChanges: [{ range: "?", text: 3 }],
  });
  await send("textDocument/didOpen", {});
  await send("textDocument/didClose", { textDocument: { uri: "file:///never" } });
  await send("textDocument/didSave", {});
  await send("workspace/didChangeWatchedFiles", { changes: [{ uri: 3 }] });
  await send("workspace/didChangeConfiguration", {});
  expect(await draft.hover("Fancy Bear")).not.toBeNull();
});

test("CRLF counts as one line end", async () => {
  editor = await startEditor({
    files: Object.fromEntries(
      Object.entries(library).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]),
    ),
  });
  const draft = editor.open(
    "draft.md",
    "# Draft\r\n\r\nFancy Bear was in\r\nmailboxes [@false-flagg].\r\n",
  );
  const [finding] = await editor.diagnostics(draft.uri, some);
  expect(finding!.range).toEqual({
    start: { line: 3, character: 11 },
    end: { line: 3, character: 23 },
  });
  draft.replace("Draft", "The draft\r\n\r\nNew");
  await expect.poll(() => editor.received(draft.uri)?.version).toBe(2);
  const [moved] = editor.received(draft.uri)!.diagnostics;
  expect(draft.slice(moved!.range)).toBe("@false-flagg");
  const hover = await draft.hover("Fancy Bear");
  expect(draft.slice(hover!.range!)).toBe("Fancy Bear");
  const actions = await editor.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: draft.uri },
    range: moved!.range,
    context: { diagnostics: [] },
  });
  const fix = actions.find(({ title }) => title.includes("false-flag"))!;
  expect(draft.apply(fix.edit!)).toContain("mailboxes [@false-flag].\r\n");
});

test("an editor that can do little is served: one folder, no watching, no settings", async () => {
  editor = await startEditor({ files: library, isPlain: true });
  const draft = editor.open("draft.md", "Fancy Bear [@nothing].\n");
  expect(await editor.diagnostics(draft.uri, some)).toHaveLength(1);
});

test("an editor that refuses what it is asked for is served", async () => {
  editor = await startEditor({ files: library, isRefusing: true });
  const draft = editor.open("draft.md", "Fancy Bear [@nothing].\n");
  expect(await editor.diagnostics(draft.uri, some)).toHaveLength(1);
  expect(editor.log.some((message) => message.startsWith("watching:"))).toBe(true);
});

test("an Italian editor is spoken to in Italian", async () => {
  editor = await startEditor({
    files: library,
    options: { messages: { "No source has the key {key}.": "Nessuna fonte ha la chiave {key}." } },
  });
  const draft = editor.open("draft.md", "Fancy Bear [@zzzz].\n");
  const [finding] = await editor.diagnostics(draft.uri, some);
  expect(finding!.message).toBe("Nessuna fonte ha la chiave zzzz.");
});

test("a workspace without sources is left alone", async () => {
  editor = await startEditor({ files: { "readme.txt": "No library here.\n" } });
  const draft = editor.open("draft.md", "Fancy Bear hacked the station, officials said.\n");
  await editor.connection.sendRequest("whence/claims", { uri: draft.uri });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(editor.received(draft.uri)?.diagnostics ?? []).toEqual([]);
});

test("what is suppressed with a reason is not shown; settings rule the severity", async () => {
  editor = await startEditor({
    files: library,
    settings: { rules: { "unknown-citation": "hint" } },
  });
  const draft = editor.open(
    "draft.md",
    "<!-- whence-disable-next-line unknown-citation -- to come -->\nIt came [@soon]\n<!-- whence-disable-next-line unknown-citation -- to come -->\nand stayed [@then].\n\nIt went [@late].\n",
  );
  const shown = await editor.diagnostics(draft.uri, some);
  expect(shown.map(({ range, severity }) => [draft.slice(range), severity])).toEqual([
    ["@late", 4],
  ]);
});
