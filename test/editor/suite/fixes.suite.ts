/** Quick fixes, applied. */
import * as assert from "./assert";
import * as vscode from "vscode";
import { closeAll, hasKeyboard, openFile, pressKeys, waitFor } from "./editor";
import { findingOf, noFindingOf } from "./findings";

/** The quick fixes offered for a finding. */
async function fixesOf(
  document: vscode.TextDocument,
  code: string,
  words: string,
): Promise<vscode.CodeAction[]> {
  const { range } = await findingOf(document, code, words);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
}

/** Applies the first fix whose title matches. */
async function applyFix(
  document: vscode.TextDocument,
  code: string,
  words: string,
  title: RegExp,
): Promise<void> {
  const fix = await waitFor(`a fix ${title} of ${code}`, async () =>
    (await fixesOf(document, code, words)).find((each) => title.test(each.title)),
  );
  assert.ok(fix.edit);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
}

suite("Fixes", () => {
  teardown(closeAll);

  test("a citation to nothing gets the nearest key", async () => {
    const draft = await openFile("draft.md");
    await applyFix(draft, "unknown-citation", "@harbour-reviw", /harbour-review/);
    assert.match(draft.getText(), /maintenance account \[@harbour-review\]/);
    await noFindingOf(draft, "unknown-citation");
  });

  test("an altered quotation gets the source's wording", async () => {
    const draft = await openFile("draft.md");
    await applyFix(draft, "altered-quote", "lights", /^Write|sirens/);
    assert.match(draft.getText(), /and then the sirens began/);
    await noFindingOf(draft, "altered-quote");
  });

  test("a claim without a source cites the passage", async () => {
    const draft = await openFile("draft.md");
    await applyFix(draft, "unsourced-attribution", "Glass Heron hacked", /^Cite crane-night/);
    assert.match(
      draft.getText(),
      /Glass Heron hacked the container port ?\[@crane-night[^\]]*\]\./,
    );
    await noFindingOf(draft, "unsourced-attribution");
  });

  test("the safest fix is preferred", async () => {
    const draft = await openFile("draft.md");
    const fixes = await fixesOf(draft, "unknown-citation", "@harbour-reviw");
    assert.ok(fixes.some(({ isPreferred }) => isPreferred));
  });

  test("ignoring asks for a reason and keeps it in the draft", async function () {
    if (!hasKeyboard) this.skip();
    const draft = await openFile("draft.md");
    const fixes = await fixesOf(draft, "unsourced-attribution", "Glass Heron hacked");
    const { command } = fixes.find(({ title }) => /^Ignore/.test(title)) ?? {};
    assert.ok(command, `fixes: ${fixes.map((each) => each.title).join(" | ")}`);
    pressKeys("own notes\n", ".quick-input-widget input:focus");
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    assert.match(
      draft.getText(),
      /<!-- whence-disable-next-line unsourced-attribution -- own notes -->\nGlass Heron/,
    );
    await noFindingOf(draft, "unsourced-attribution");
  });
});
