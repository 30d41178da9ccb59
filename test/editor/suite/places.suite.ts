/** From a draft to its sources and back: definitions, references, highlights, links, symbols. */
import * as assert from "./assert";
import * as vscode from "vscode";
import { closeAll, openFile, placeIn } from "./editor";
import { findingOf } from "./findings";

/** Opens the draft of the fixture and waits until it has been checked. */
async function openDraft(): Promise<vscode.TextDocument> {
  const draft = await openFile("draft.md");
  await findingOf(draft, "unsourced-attribution", "Glass Heron hacked");
  return draft;
}

type Place = vscode.Location | vscode.LocationLink;
const uriOf = (place: Place): vscode.Uri => ("targetUri" in place ? place.targetUri : place.uri);
const rangeOfPlace = (place: Place): vscode.Range =>
  "targetUri" in place ? (place.targetSelectionRange ?? place.targetRange) : place.range;

const placesAt = (
  command: string,
  document: vscode.TextDocument,
  words: string,
): Thenable<Place[]> =>
  vscode.commands.executeCommand<Place[]>(command, document.uri, placeIn(document, words));

suite("Places", () => {
  teardown(closeAll);

  test("a citation leads to its source, at the passage", async () => {
    const draft = await openDraft();
    const places = await placesAt("vscode.executeDefinitionProvider", draft, "@crane-night]");
    const place = places.find((each) => uriOf(each).path.endsWith("sources/crane-night.md"));
    assert.ok(place, `places: ${places.map((each) => uriOf(each).path).join(", ")}`);
    const source = await vscode.workspace.openTextDocument(uriOf(place));
    assert.match(source.lineAt(rangeOfPlace(place).start.line).text, /nine cranes/);
  });

  test("an actor leads to the writer's list", async () => {
    const draft = await openDraft();
    const places = await placesAt("vscode.executeDefinitionProvider", draft, "Glass Heron");
    assert.ok(places.some((each) => uriOf(each).path.endsWith("actors.yaml")));
  });

  test("the references of an actor are its mentions in library and draft", async () => {
    const draft = await openDraft();
    const places = await placesAt("vscode.executeReferenceProvider", draft, "Glass Heron");
    const files = new Set(places.map((each) => uriOf(each).path.split("/").at(-1)));
    for (const file of ["draft.md", "crane-night.md", "gru-ferme.txt", "harbour-review.html"]) {
      assert.ok(files.has(file), `no ${file} among ${[...files].join(", ")}`);
    }
  });

  test("all mentions in the draft are highlighted", async () => {
    const draft = await openDraft();
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      draft.uri,
      placeIn(draft, "Glass Heron"),
    );
    assert.deepEqual(
      highlights.map(({ range }) => draft.getText(range)),
      ["Glass Heron", "Glass Heron"],
    );
  });

  test("citations are links", async () => {
    const draft = await openDraft();
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      draft.uri,
      50,
    );
    const link = links.find(({ range }) => draft.getText(range).includes("crane-night"));
    assert.match(link?.target?.path ?? "no link", /sources\/crane-night\.md$/);
  });

  test("actors and sources are symbols of the workspace", async function () {
    // The editor's own Markdown extension waits there for a search that folders in memory do not have.
    if (vscode.workspace.workspaceFolders?.[0]?.uri.scheme === "tmp") this.skip();
    await openDraft();
    const symbolsOf = (query: string) =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        query,
      );
    const actors = await symbolsOf("Glass");
    assert.ok(actors.some(({ name }) => name.includes("Glass Heron")));
    const sources = await symbolsOf("gru-ferme");
    assert.ok(sources.some(({ location }) => location.uri.path.endsWith("gru-ferme.txt")));
  });
});
