/** Check marks over stdio: marking a claim, what is told when its source changes, withdrawing the mark. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CodeAction, TextDocumentEdit, TextEdit } from "vscode-languageserver/node";
import { startEditor, type Editor, type OpenText } from "./editor";
import { library } from "./library";

const draftText =
  "Lee Foster said it was all but certain that Fancy Bear and CyberCaliphate were linked [@false-flag].\n";

let editor: Editor;
let draft: OpenText;
beforeAll(async () => {
  editor = await startEditor({ files: library, settings: { initials: "AB" } });
  draft = editor.open("draft.md", draftText);
});
afterAll(() => editor.close());

/** The action with a title at the claim, once it is offered. */
async function offered(title: string): Promise<CodeAction> {
  let found: CodeAction | undefined;
  await expect
    .poll(
      async () => {
        const start = draft.positionOf("Lee Foster");
        const actions = await editor.connection.sendRequest<CodeAction[]>(
          "textDocument/codeAction",
          {
            textDocument: { uri: draft.uri },
            range: { start, end: start },
            context: { diagnostics: [], only: ["refactor"] },
          },
        );
        found = actions.find((action) => action.title === title);
        return found?.title;
      },
      { timeout: 5000 },
    )
    .toBe(title);
  return found!;
}

const newText = ({ edit }: CodeAction): string =>
  ((edit!.documentChanges!.at(-1) as TextDocumentEdit).edits[0] as TextEdit).newText;

test("a mark is written, goes stale with its source, and is withdrawn", async () => {
  const mark = await offered("Mark as checked");
  expect(mark.edit!.documentChanges![0]).toMatchObject({ kind: "create" });
  const marks = newText(mark);
  expect(JSON.parse(marks)).toMatchObject({ draft: "draft.md", source: "false-flag", by: "AB" });
  expect(existsSync(join(editor.root, ".whence/checks.jsonl"))).toBe(false);

  editor.change({ ".whence/checks.jsonl": marks });
  await offered("Withdraw the mark");

  editor.change({
    "sources/false-flag.md": library["sources/false-flag.md"]!.replace(
      "all but certain",
      "unclear",
    ),
  });
  const shown = await editor.diagnostics(draft.uri, (all) =>
    all.some(({ code }) => code === "stale-evidence"),
  );
  expect(shown.map(({ code }) => code)).toContain("stale-evidence");
  await offered("Checked again: mark as checked");

  const withdrawn = newText(await offered("Withdraw the mark"));
  expect(withdrawn).toBe("");
  editor.change({ ".whence/checks.jsonl": withdrawn });
  await offered("Mark as checked");
});
