/** Check marks over stdio: marking a claim, what is told when its source changes, withdrawing the mark. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  CodeAction,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
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
async function offered(title: string, at = editor, open = draft): Promise<CodeAction> {
  let found: CodeAction | undefined;
  await expect
    .poll(
      async () => {
        const start = open.positionOf("Lee Foster");
        const actions = await at.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
          textDocument: { uri: open.uri },
          range: { start, end: start },
          context: { diagnostics: [], only: ["refactor"] },
        });
        found = actions.find((action) => action.title === title);
        return found?.title;
      },
      { timeout: 5000 },
    )
    .toBe(title);
  return found!;
}

/** The file of marks as an edit leaves it. */
function written({ documentChanges = [] }: WorkspaceEdit, before: string): string {
  const { edits } = documentChanges.at(-1) as TextDocumentEdit;
  return TextDocument.applyEdits(TextDocument.create("", "", 0, before), edits as TextEdit[]);
}

test("a mark is written, goes stale with its source, and is withdrawn", async () => {
  const mark = await offered("Mark as checked");
  expect(mark.edit!.documentChanges![0]).toMatchObject({ kind: "create" });
  const marks = written(mark.edit!, "");
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

  const { edit } = await offered("Withdraw the mark");
  const withdrawn = written(edit!, marks);
  expect(withdrawn).toBe("");
  editor.change({ ".whence/checks.jsonl": withdrawn });
  await offered("Mark as checked");
});

test("without initials an editor asks for them, and the mark is made with these", async () => {
  const asking = await startEditor({
    files: library,
    options: { commands: ["whence.markChecked"] },
  });
  try {
    const other = '{"claim":"somebody else\'s"}\n';
    const open = asking.open("other/draft.md", draftText);
    asking.open("other/.whence/checks.jsonl", other, "jsonl");
    const { command } = await offered("Mark as checked", asking, open);
    const [uri, range] = command!.arguments as [string, object];
    const edit = await asking.connection.sendRequest<WorkspaceEdit>("whence/mark", {
      uri,
      range,
      by: "CD",
    });
    expect(edit.documentChanges).toMatchObject([
      { textDocument: { version: 1 }, edits: [{ range: { start: { line: 1 } } }] },
    ]);
    const [first, mark = ""] = written(edit, other).split("\n");
    expect(`${first}\n`).toBe(other);
    expect(JSON.parse(mark)).toMatchObject({ source: "false-flag", by: "CD" });
    const nowhere = { uri: open.uri, range: { start: end(open), end: end(open) }, by: "CD" };
    expect(await asking.connection.sendRequest("whence/mark", nowhere)).toBeNull();
  } finally {
    await asking.close();
  }
});

const end = ({ text }: OpenText) => ({ line: text.split("\n").length - 1, character: 0 });
