/** The commands. */
import * as assert from "./assert";
import * as vscode from "vscode";
import { closeAll, deleteFile, openFile, placeIn, waitFor, writeFile } from "./editor";
import { findingOf, findingsOf } from "./findings";

suite("Commands", () => {
  teardown(closeAll);

  test("every command of the manifest is there", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    const manifest = vscode.extensions.getExtension("whence.whence")!.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands());
    const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });

  test("the list of claims leads to a claim", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    const shown = vscode.commands.executeCommand("whence.showClaims");
    const editor = vscode.window.activeTextEditor!;
    const start = editor.selection.active;
    await waitFor("a claim to be chosen", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      const { active } = vscode.window.activeTextEditor!.selection;
      return !active.isEqual(start) || undefined;
    });
    await shown;
    assert.equal(vscode.window.activeTextEditor?.document, draft);
  });

  test("the dossier of the actor at the caret opens as a preview", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    const at = draft.positionAt(draft.getText().indexOf("Glass Heron") + 2);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("whence.openDossier");
    const dossier = await waitFor("the dossier", () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "whence-dossier"),
    );
    assert.match(dossier.getText(), /^# Glass Heron\n/);
  });

  test("what may be one actor is reviewed, and the answer is written into the list", async () => {
    const list = await openFile("actors.yaml");
    const before = list.getText();
    const own = { night: "sources/spelling-one.txt", again: "sources/spelling-two.txt" };
    await writeFile(
      own.night,
      "Hackers of the group Marsh Lantern stopped the trains, the railway said.\n",
    );
    await writeFile(
      own.again,
      "Hackers of the group MarshLantern claimed the night, Mara Lindqvist said.\n",
    );
    try {
      await waitFor("the review to be answered", async () => {
        let isReviewed = false;
        const review = vscode.commands.executeCommand("whence.reviewSameActors");
        void review.then(() => (isReviewed = true));
        // The first proposal, then the first answer: the same actor.
        for (let round = 0; round < 20 && !isReviewed; round++) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        }
        return /aliases: \[Marsh ?Lantern\]/.test(list.getText()) || undefined;
      });
      assert.match(list.getText(), /- name: Marsh ?Lantern\n/);
      assert.ok(list.getText().startsWith(before.trimEnd()), "the rest stays as it was");
      assert.equal(list.isDirty, false);
    } finally {
      await deleteFile(own.night);
      await deleteFile(own.again);
      await writeFile("actors.yaml", before);
    }
  });

  test("an actor is renamed in list and drafts", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      draft.uri,
      placeIn(draft, "Mara Lindqvist"),
      "Mara Lindgren",
    );
    const changed = edit
      .entries()
      .map(([uri, edits]) => `${uri.path.slice(uri.path.lastIndexOf("/") + 1)}: ${edits.length}`);
    assert.deepEqual(changed.sort(), ["actors.yaml: 2", "draft.md: 1"]);
  });

  test("two actors of the list become one", async () => {
    const list = await openFile("actors.yaml");
    const before = list.getText();
    try {
      const merged = vscode.commands.executeCommand(
        "whence.mergeActor",
        vscode.workspace.workspaceFolders![0]!.uri.toString(),
        "Mara Lindqvist",
      );
      await waitFor("the other actor to be chosen", async () => {
        await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        return list.getText() !== before || undefined;
      });
      await merged;
      assert.match(list.getText(), /aliases: \[Airone di vetro, Mara Lindqvist\]/);
      assert.ok(!list.getText().includes("- name: Mara"));
    } finally {
      await writeFile("actors.yaml", before);
    }
  });

  test("a dossier is exported to a file", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const target = vscode.Uri.joinPath(folder, "heron.md");
    try {
      await vscode.commands.executeCommand(
        "whence.exportDossier",
        folder.toString(),
        "glass heron",
        target.toString(),
      );
      const { document } = vscode.window.activeTextEditor!;
      assert.equal(document.uri.toString(), target.toString());
      assert.match(document.getText(), /# Glass Heron\n/);
      assert.match(document.getText(), /\]\(sources\/crane-night\.md#L\d+/);
    } finally {
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await deleteFile("heron.md");
    }
  });

  test("a restart brings the findings back", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    await vscode.commands.executeCommand("whence.restart");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    assert.equal(
      findingsOf(draft).filter(({ message }) => message.includes("harbour-reviw")).length,
      1,
    );
  });
});
