/** A library that changes on disk while the editor is open: without a restart. */
import * as vscode from "vscode";
import { closeAll, deleteFile, fileUri, openText, rangeOf, waitFor, writeFile } from "./editor";
import { findingOf, findingsOf, noFindingOf } from "./findings";

const path = "sources/late-report.txt";
const renamed = "sources/later-report.txt";

/** A draft that cites the report; it is checked before the test changes the disk. */
async function draftThatCites(words: string): Promise<vscode.TextDocument> {
  const { document } = await openText(`${words}\n\nNobody said why [@no-such-key].\n`);
  await findingOf(document, "unknown-citation", "@no-such-key");
  return document;
}

suite("Library", () => {
  teardown(async () => {
    await closeAll();
    await deleteFile(path);
    await deleteFile(renamed);
  });

  test("a source added is known", async () => {
    const draft = await draftThatCites("The port reopened [@late-report].");
    await findingOf(draft, "unknown-citation", "@late-report");
    await writeFile(path, "The port reopened at noon.\n");
    await noFindingAt(draft, "@late-report");
  });

  test("a source changed is read again", async () => {
    await writeFile(path, "“We counted every single crate twice,” Mara Lindqvist said.\n");
    const draft = await draftThatCites(
      "“We counted every single crate twice,” Mara Lindqvist said [@late-report].",
    );
    await noFindingAt(draft, "@late-report");
    await noFindingOf(draft, "altered-quote");
    await writeFile(path, "“We counted every single crate once,” Mara Lindqvist said.\n");
    await findingOf(draft, "altered-quote", "twice");
  });

  test("a source renamed has its new name", async () => {
    await writeFile(path, "The port reopened at noon.\n");
    const draft = await draftThatCites("It reopened [@late-report], all of it [@later-report].");
    await noFindingAt(draft, "@late-report");
    await findingOf(draft, "unknown-citation", "@later-report");
    await vscode.workspace.fs.rename(fileUri(path), fileUri(renamed));
    await findingOf(draft, "unknown-citation", "@late-report");
    await noFindingAt(draft, "@later-report");
  });

  test("a source deleted is gone", async () => {
    await writeFile(path, "The port reopened at noon.\n");
    const draft = await draftThatCites("The port reopened [@late-report].");
    await noFindingAt(draft, "@late-report");
    await deleteFile(path);
    await findingOf(draft, "unknown-citation", "@late-report");
  });

  test("an actor added to the list completes its mentions", async () => {
    const { text, uri } = await readList();
    // Nothing but the list tells that this is a name.
    const draft = await draftThatCites("lantern-9 hacked the port.");
    await noFindingOf(draft, "unsourced-attribution");
    try {
      await writeFile("actors.yaml", `${text}  - name: lantern-9\n    kind: group\n`);
      await findingOf(draft, "unsourced-attribution", "lantern-9");
    } finally {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    }
  });
});

async function readList(): Promise<{ text: string; uri: vscode.Uri }> {
  const uri = fileUri("actors.yaml");
  return { uri, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
}

/** Waits until no citation finding stands at some words. */
async function noFindingAt(draft: vscode.TextDocument, words: string): Promise<void> {
  await waitFor(
    `no finding at ${words}`,
    () =>
      findingsOf(draft).every(({ range }) => !range.intersection(rangeOf(draft, words))) ||
      undefined,
  );
}
