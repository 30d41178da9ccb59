/** Hover cards and completion. */
import * as assert from "./assert";
import * as vscode from "vscode";
import { closeAll, hasKeyboard, openFile, openText, placeIn, pressKeys, waitFor } from "./editor";
import { findingOf } from "./findings";
import { cardAt } from "./hovers";

/** What completes at `<|>` in a new draft; `label` picks the one to wait for. */
async function completionOf(
  text: string,
  label: RegExp,
  trigger?: string,
): Promise<vscode.CompletionItem> {
  const { document, cursor } = await openText(text);
  return waitFor(`${label} among the completions`, async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      cursor,
      trigger,
      50,
    );
    return items.find((item) => label.test(labelOf(item)));
  });
}

const labelOf = ({ label }: vscode.CompletionItem): string =>
  typeof label === "string" ? label : label.label;

suite("Cards", () => {
  teardown(closeAll);

  test("a name tells who it is, under which names, and what the sources say", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unsourced-attribution", "Glass Heron hacked");
    const card = await cardAt(draft, placeIn(draft, "Glass Heron"));
    assert.match(card, /\*\*Glass Heron\*\*/);
    assert.match(card, /Paper Crane/);
    assert.match(card, /Airone di vetro/);
    assert.match(card, /crane-night/);
  });

  test("a link of the card opens the source at the passage", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unsourced-attribution", "Glass Heron hacked");
    const card = await cardAt(draft, placeIn(draft, "Glass Heron"));
    assert.match(card, /\]\((command:whence\.openPassage|file:|vscode-)[^)]*crane-night/);
  });

  test("a citation tells title, author and the passage that fits", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unsourced-attribution", "Glass Heron hacked");
    const card = await cardAt(draft, placeIn(draft, "@crane-night]"));
    assert.match(card, /The night the cranes stopped/);
    assert.match(card, /Harbour Gazette/);
    assert.match(card, /nine cranes/);
  });

  test("there is no card beside the token", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unsourced-attribution", "Glass Heron hacked");
    assert.equal(await cardAt(draft, placeIn(draft, "hacked the container")), "");
  });
});

suite("Completion", () => {
  teardown(closeAll);

  test("[@ completes the sources of the library", async () => {
    const item = await completionOf("The cranes stopped [@<|>].", /crane-night/, "@");
    assert.match(JSON.stringify([item.label, item.detail]), /The night the cranes stopped/);
  });

  test("a citation completes by words of the title", async () => {
    await completionOf("The cranes stopped [@incident<|>].", /harbour-review/);
  });

  test("a name completes as it is typed", async () => {
    await completionOf("It was Gla<|>", /^Glass Heron$/);
  });

  test("a name completes by its alias", async () => {
    await completionOf("Fu Airone<|>", /Airone di vetro|Glass Heron/);
  });

  test("a writer's keys bring the list, and Enter takes the source", async function () {
    if (!hasKeyboard) this.skip();
    const { document } = await openText("All nine cranes stood still <|>.");
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    pressKeys("[@cra", ".monaco-editor.focused");
    await waitFor("the keys", () => document.getText().includes("[@cra") || undefined);
    pressKeys("\n", ".suggest-widget.visible .monaco-list-row.focused");
    await waitFor("the citation", () => document.getText().includes("[@crane-night") || undefined);
    assert.match(document.getText(), /^All nine cranes stood still \[@crane-night\]\.$/);
  });

  test("a writer's keys bring names", async function () {
    if (!hasKeyboard) this.skip();
    const { document } = await openText("It was <|>");
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    pressKeys("Gla", ".monaco-editor.focused");
    await waitFor("the keys", () => document.getText().includes("Gla") || undefined);
    pressKeys("\n", ".suggest-widget.visible .monaco-list-row.focused");
    await waitFor("the name", () => document.getText() === "It was Glass Heron" || undefined);
  });

  test("nothing completes in code", async () => {
    await completionOf("It was Gla<|>", /^Glass Heron$/);
    const { document, cursor } = await openText("```\nGla<|>\n```\n");
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      cursor,
    );
    assert.deepEqual(
      items.filter(
        (item) => labelOf(item) === "Glass Heron" && item.kind !== vscode.CompletionItemKind.Text,
      ),
      [],
    );
  });
});
