/** Drafts that are not plain files with Unix line ends. */
import * as assert from "./assert";
import * as vscode from "vscode";
import { closeAll, deleteFile, openFile, openText, rangeOf, writeFile } from "./editor";
import { findingOf } from "./findings";

suite("Drafts", () => {
  teardown(async () => {
    await closeAll();
    await deleteFile("windows.md");
  });

  test("an untitled draft is checked against the workspace's library", async () => {
    const { document } = await openText("It stopped [@crane-nigt].\n");
    assert.ok(document.isUntitled);
    const finding = await findingOf(document, "unknown-citation", "@crane-nigt");
    assert.match(finding.message, /crane-night/);
  });

  test("CRLF, emoji and combining accents do not move the underlines", async () => {
    await writeFile(
      "windows.md",
      "# Café 🦢\r\n\r\nÈ 🦢 successo, e\u0301 vero.\r\n\r\n🦢 It stopped [@crane-nigt].\r\n",
    );
    const draft = await openFile("windows.md");
    assert.equal(draft.eol, vscode.EndOfLine.CRLF);
    const finding = await findingOf(draft, "unknown-citation", "@crane-nigt");
    assert.ok(rangeOf(draft, "@crane-nigt").contains(finding.range));
    assert.match(draft.getText(finding.range), /crane-nigt/);
  });

  test("a document that turns into Markdown is checked", async () => {
    const { document } = await openText("It stopped [@crane-nigt].\n", "plaintext");
    const draft = await vscode.languages.setTextDocumentLanguage(document, "markdown");
    await findingOf(draft, "unknown-citation", "@crane-nigt");
  });
});
