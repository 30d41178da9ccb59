/** Findings while a writer types. */
import * as assert from "./assert";
import * as vscode from "vscode";
import { closeAll, openFile, replace, waitFor } from "./editor";
import { codeOf, findingOf, findingsOf, noFindingOf } from "./findings";

suite("Findings", () => {
  teardown(closeAll);

  test("the extension starts with a Markdown file", async () => {
    const extension = vscode.extensions.getExtension("whence.whence");
    assert.ok(extension, "the extension is not installed");
    await openFile("draft.md");
    // A loaded machine takes long to start the editor itself.
    await waitFor("its activation", () => extension.isActive || undefined, 20_000);
    // Gives the error, if that is what its activation came to.
    await extension.activate();
  });

  test("each fault of the draft is underlined, nothing else", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    await findingOf(draft, "altered-quote", "lights");
    await findingOf(draft, "unsourced-attribution", "Glass Heron hacked");
    const told = findingsOf(draft).map(codeOf).sort();
    assert.deepEqual(told, ["altered-quote", "unknown-citation", "unsourced-attribution"]);
  });

  test("severities tell what a finding costs", async () => {
    const draft = await openFile("draft.md");
    const unknown = await findingOf(draft, "unknown-citation", "@harbour-reviw");
    const unsourced = await findingOf(draft, "unsourced-attribution", "Glass Heron hacked");
    assert.equal(unknown.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(unsourced.severity, vscode.DiagnosticSeverity.Warning);
  });

  test("the code leads to the rule's page", async () => {
    const draft = await openFile("draft.md");
    const { code } = await findingOf(draft, "unknown-citation", "@harbour-reviw");
    assert.ok(typeof code === "object", "the code has no link");
    assert.match(code.target.path, /unknown-citation(\.md)?$/);
  });

  test("the passages that speak of it stand beside a finding", async () => {
    const draft = await openFile("draft.md");
    const finding = await findingOf(draft, "unsourced-attribution", "Glass Heron hacked");
    const passages = finding.relatedInformation ?? [];
    const places = passages.map(({ location }) => location.uri.path);
    assert.ok(
      places.some((path) => path.endsWith("sources/crane-night.md")),
      `related: ${places.join(", ")}`,
    );
    const passage = passages.find(({ location }) => location.uri.path.endsWith("crane-night.md"))!;
    const source = await vscode.workspace.openTextDocument(passage.location.uri);
    assert.match(source.getText(passage.location.range), /Glass Heron/);
  });

  test("typing a citation clears the finding", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unsourced-attribution", "Glass Heron hacked");
    await replace(draft, "the container port.", "the container port [@crane-night].");
    await noFindingOf(draft, "unsourced-attribution");
  });

  test("typing a claim without a source brings one", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unsourced-attribution", "Glass Heron hacked");
    await replace(
      draft,
      "The report is",
      "Mara Lindqvist blamed Tidewater Security.\n\nThe report is",
    );
    await findingOf(draft, "unsourced-attribution", "Mara Lindqvist blamed");
  });

  test("a source of the library is no draft", async () => {
    const draft = await openFile("draft.md");
    const source = await openFile("sources/crane-night.md");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    assert.deepEqual(findingsOf(source), []);
  });

  test("a rule turned off is silent at once", async () => {
    const draft = await openFile("draft.md");
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
    const settings = vscode.workspace.getConfiguration("whence");
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await settings.update("rules", { "unknown-citation": "ignore" }, target);
      await noFindingOf(draft, "unknown-citation");
    } finally {
      await settings.update("rules", undefined, target);
    }
    await findingOf(draft, "unknown-citation", "@harbour-reviw");
  });
});
