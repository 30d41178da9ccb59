/** Claims held against their sources: the verdict on hover, who says what, check marks. */
import * as assert from "./assert";
import * as vscode from "vscode";
import {
  closeAll,
  deleteFile,
  fileUri,
  hasKeyboard,
  openFile,
  placeIn,
  pressKeys,
  waitFor,
  writeFile,
} from "./editor";
import { findingOf } from "./findings";
import { cardAt } from "./hovers";

const source = "sources/quay-watch.txt";
const marks = ".whence/checks.jsonl";
const told = "Lena Orde said that Glass Heron was behind the attack on the ferry quay.\n";
const draftText = `Lena Orde said that Glass Heron was behind the attack on the ferry quay [@quay-watch].\n`;

suite("Verification", () => {
  suiteSetup(async () => {
    await writeFile(source, told);
    await writeFile("verified.md", draftText);
  });

  teardown(closeAll);

  suiteTeardown(async () => {
    await deleteFile("verified.md");
    await deleteFile(source);
    await deleteFile(marks);
  });

  test("a claim has its verdict on hover, with the passage", async () => {
    const draft = await openFile("verified.md");
    const card = await waitFor("the verdict", async () => {
      const shown = await cardAt(draft, placeIn(draft, "said"));
      return shown.includes("**supported**") ? shown : undefined;
    });
    assert.match(card, /> Lena Orde said that Glass Heron was behind the attack/);
    assert.match(card, /quay-watch/);
  });

  test("who says what opens beside the draft", async () => {
    const draft = await openFile("verified.md");
    await waitFor(
      "the library",
      async () =>
        (await cardAt(draft, placeIn(draft, "said"))).includes("**supported**") || undefined,
    );
    const at = placeIn(draft, "Glass Heron");
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("whence.whoSaysWhat");
    const page = await waitFor("the page", () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "whence-answers"),
    );
    assert.match(page.getText(), /^# Who says what\n\n\*\*Glass Heron\*\*\n/);
    assert.match(page.getText(), /airone|crane-night/);
  });

  test("who says what is exported to a file", async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const target = fileUri("answers.md");
    try {
      await vscode.commands.executeCommand(
        "whence.exportWhoSaysWhat",
        folder.toString(),
        "who was behind the attack on the ferry quay",
        "",
        target.toString(),
      );
      const { document } = vscode.window.activeTextEditor!;
      assert.equal(document.uri.toString(), target.toString());
      assert.match(document.getText(), /# Who says what\n\n\*\*who was behind/);
    } finally {
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await deleteFile("answers.md");
    }
  });

  test("a check mark asks for initials, is kept beside the draft, and goes stale with its source", async function () {
    if (!hasKeyboard) this.skip();
    const draft = await openFile("verified.md");
    const { command } = await waitFor("the action", async () => {
      const at = placeIn(draft, "said");
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        draft.uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.RefactorRewrite.value,
      );
      return actions.find(({ title }) => title === "Mark as checked");
    });
    assert.ok(command, "without initials in the settings the mark is a command");
    try {
      pressKeys("AL\n", ".quick-input-widget input:focus");
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      const bytes = await vscode.workspace.fs.readFile(fileUri(marks));
      const mark = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
      assert.equal(mark.by, "AL");
      assert.equal(mark.source, "quay-watch");
      assert.equal(vscode.workspace.getConfiguration("whence").get("initials"), "AL");
      await writeFile(source, told.replace("the ferry quay", "a warehouse"));
      await findingOf(draft, "stale-evidence", "Lena Orde");
    } finally {
      await vscode.workspace
        .getConfiguration("whence")
        .update("initials", undefined, vscode.ConfigurationTarget.Global);
      await writeFile(source, told);
    }
  });
});
