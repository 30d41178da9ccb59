/** Round trips over stdio with the built server: what an editor asks, and what it is shown. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  LocationLink,
  Location,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import type { AnswersItem, ClaimItem, DossierItem } from "../../server/lsp/protocol";
import { startEditor, type Editor, type OpenText } from "./editor";
import { library } from "./library";

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const some = (diagnostics: readonly Diagnostic[]) => diagnostics.length > 0;
const none = (diagnostics: readonly Diagnostic[]) => diagnostics.length === 0;
const markdown = (hover: Hover | null) =>
  (hover?.contents as { value: string } | undefined)?.value ?? "";

const draftText = `# A draft

Lee Foster said it was all but certain that Fancy Bear and CyberCaliphate were linked [@false-flag].

Secureworks gave the AP a list of 4,700 addresses [@false-flags].
`;

describe("an open draft", () => {
  let editor: Editor;
  let draft: OpenText;
  let shown: readonly Diagnostic[];
  beforeAll(async () => {
    editor = await startEditor({
      files: library,
      options: { commands: ["whence.ignore", "whence.openDossier"], hasStatus: true },
    });
    draft = editor.open("draft.md", draftText);
    shown = await editor.diagnostics(draft.uri, some);
  });
  afterAll(() => editor.close());

  const actionsAt = (words: string): Promise<CodeAction[]> => {
    const start = draft.positionOf(words);
    return editor.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: draft.uri },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
  };

  test("shows findings with their code, its page and the words underlined", () => {
    expect(codes(shown)).toEqual(["unknown-citation"]);
    expect(shown[0]).toMatchObject({ severity: 1, source: "whence" });
    expect(shown[0]!.codeDescription?.href).toMatch(/docs\/rules\/unknown-citation\.md$/);
    expect(draft.slice(shown[0]!.range)).toBe("@false-flags");
  });

  test("offers the nearest key as a quick fix, and suppression with a reason", async () => {
    const actions = await actionsAt("false-flags");
    const fix = actions.find(({ edit }) => edit)!;
    expect(fix).toMatchObject({ kind: "quickfix", isPreferred: true });
    expect(draft.apply(fix.edit!)).toContain("4,700 addresses [@false-flag].");
    const ignore = actions.find(({ command }) => command?.command === "whence.ignore");
    expect(ignore?.command?.arguments).toEqual([draft.uri, 4, "unknown-citation"]);
  });

  test("tells on hover who a name is, with a link to the passage", async () => {
    const hover = await draft.hover("Fancy Bear");
    expect(draft.slice(hover!.range!)).toBe("Fancy Bear");
    expect(markdown(hover)).toContain("**Fancy Bear** · group");
    expect(markdown(hover)).toMatch(/\(file:\/\/\/\S+false-flag\.md#L\d+,\d+-L\d+,\d+/);
  });

  test("leads from a card to the dossier, and gives it by place, id and name", async () => {
    const card = markdown(await draft.hover("Fancy Bear"));
    const [, values = ""] = /\[Dossier\]\(command:whence\.openDossier\?([^)]+)\)/.exec(card) ?? [];
    const [folder, id] = JSON.parse(decodeURIComponent(values)) as [string, string];
    const ask = (params: object): Promise<DossierItem[]> =>
      editor.connection.sendRequest("whence/dossier", params);
    const position = draft.positionOf("Fancy Bear");
    for (const params of [{ folder, id }, { uri: draft.uri, position }, { name: "fancy" }]) {
      const [dossier] = await ask(params);
      expect(dossier).toMatchObject({ folder, id, name: "Fancy Bear" });
      expect(dossier!.text).toMatch(/^# Fancy Bear\n/);
      expect(dossier!.text).toMatch(/\(\/sources\/false-flag\.md#L\d+,\d+-L/);
    }
    const [exported] = await ask({ folder, id, target: editor.uri("notes/bear.md") });
    expect(exported!.text).toMatch(/^<!-- whence-disable -- .+ -->\n\n# Fancy Bear\n/);
    expect(exported!.text).toMatch(/\(\.\.\/sources\/false-flag\.md#L\d+/);
    expect(await ask({ folder, id: "nobody" })).toEqual([]);
    expect(await ask({ uri: draft.uri, position: { line: 0, character: 0 } })).toEqual([]);
  });

  test("tells who says what of a selection, a name and a question, with links", async () => {
    const ask = (params: object): Promise<AnswersItem[]> =>
      editor.connection.sendRequest("whence/answers", params);
    const caret = draft.positionOf("CyberCaliphate");
    const [ofName] = await ask({ uri: draft.uri, range: { start: caret, end: caret } });
    expect(ofName).toMatchObject({ name: "CyberCaliphate", uri: draft.uri });
    expect(ofName!.text).toMatch(/^# Who says what\n\n\*\*CyberCaliphate\*\*\n/);
    expect(ofName!.text).toMatch(/\(\/sources\/cyber-califfato\.txt#L/);
    const { folder, name } = ofName!;
    const target = editor.uri("notes/answers.md");
    const [exported] = await ask({ folder, question: name, uri: draft.uri, target });
    expect(exported!.text).toMatch(/\(\.\.\/sources\/cyber-califfato\.txt#L\d+/);
    const end = { line: caret.line, character: caret.character + 5 };
    const [selected] = await ask({ uri: draft.uri, range: { start: caret, end } });
    expect(selected!.name).toBe("Cyber");
    const [nobody] = await ask({ question: "who invented the bicycle" });
    expect(nobody!.text).toContain("Sources searched");
  });

  test("tells on hover what a citation leads to, with the passage that fits", async () => {
    const hover = await draft.hover("@false-flag]");
    expect(draft.slice(hover!.range!)).toBe("@false-flag");
    expect(markdown(hover)).toContain("CyberCaliphate was a Russian false flag");
    expect(markdown(hover)).toMatch(/\*\*[^*]*certain[^*]*\*\*/);
  });

  test("is silent on hover between tokens", async () => {
    expect(await draft.hover("certain that")).toBeNull();
  });

  test("leads from a citation to the passage, from a name to its entry", async () => {
    const ask = (words: string) =>
      editor.connection.sendRequest<LocationLink[]>("textDocument/definition", {
        textDocument: { uri: draft.uri },
        position: draft.positionOf(words),
      });
    const [passage] = await ask("@false-flag]");
    expect(passage).toMatchObject({ targetUri: editor.uri("sources/false-flag.md") });
    expect(passage!.targetRange.start).toEqual({ line: 11, character: 0 });
    const [entry] = await ask("Fancy Bear");
    expect(entry).toMatchObject({ targetUri: editor.uri("sources/actors.yaml") });
    expect(entry!.targetRange.start.line).toBe(1);
  });

  test("finds the mentions of a name in the draft and in the sources", async () => {
    const places = await editor.connection.sendRequest<Location[]>("textDocument/references", {
      textDocument: { uri: draft.uri },
      position: draft.positionOf("Fancy Bear"),
      context: { includeDeclaration: true },
    });
    const files = places.map(({ uri }) => uri.slice(uri.lastIndexOf("/") + 1));
    expect(files.filter((file) => file === "draft.md")).toHaveLength(1);
    expect(files.filter((file) => file === "false-flag.md").length).toBeGreaterThanOrEqual(2);
  });

  test("links citations to their source's file", async () => {
    const links = await editor.connection.sendRequest("textDocument/documentLink", {
      textDocument: { uri: draft.uri },
    });
    expect(links).toMatchObject([{ target: editor.uri("sources/false-flag.md") }]);
  });

  test("finds actors and sources as symbols of the workspace", async () => {
    const names = async (query: string) =>
      (await editor.connection.sendRequest<{ name: string }[]>("workspace/symbol", { query })).map(
        ({ name }) => name,
      );
    expect(await names("sofa")).toEqual(["Sofacy"]);
    expect(await names("russian")).toEqual(["false-flag"]);
  });

  test("tells how many claims are sourced, and the verdict on each", async () => {
    const claims = await editor.connection.sendRequest<ClaimItem[]>("whence/claims", {
      uri: draft.uri,
    });
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ isSourced }) => isSourced)).toBe(true);
    expect(claims[0]).toMatchObject({ verdict: "supported" });
  });
});

describe("typing", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor({ files: library });
    const first = editor.open("first.md", "See [@nothing].\n");
    await editor.diagnostics(first.uri, some);
  });
  afterAll(() => editor.close());

  const complete = async (text: string): Promise<CompletionItem[]> => {
    const draft = editor.open(`typing-${Math.random()}.md`, text);
    return draft.complete();
  };
  const labels = async (text: string) => (await complete(text)).map(({ label }) => label);

  test("a capital brings names; the whole beginning of a name is replaced", async () => {
    expect(await labels("Mailboxes were read by F<|>")).toContain("Fancy Bear");
    const [item] = await complete("Mailboxes were read by Fancy B<|>");
    expect(item).toMatchObject({
      label: "Fancy Bear",
      textEdit: { range: { start: { character: 23 }, end: { character: 30 } } },
    });
  });

  test("[@ brings sources, found by key, title, author and publisher", async () => {
    for (const typed of ["", "false", "russian", "satter", "associated"])
      expect(await labels(`Wives got threats [@${typed}<|>`)).toContain("false-flag");
    expect(await labels("Wives got threats [@flagpole<|>")).toEqual([]);
  });

  test("the card comes when an item is looked at", async () => {
    const [item] = await complete("Mailboxes were read by Fanc<|>");
    const resolved = await editor.connection.sendRequest<CompletionItem>(
      "completionItem/resolve",
      item,
    );
    expect(resolved.detail).toMatch(/^group · \d+ sources? · also /);
    expect((resolved.documentation as { value: string }).value).toContain("**Fancy Bear**");
  });

  test("nothing in code and front matter", async () => {
    expect(await labels("```\nF<|>\n```\n")).toEqual([]);
    expect(await labels("---\ntitle: F<|>\n---\n")).toEqual([]);
  });

  test("each change is checked, and the last version is the one shown", async () => {
    const draft = editor.open("draft.md", "Threats came [@false-flag].\n");
    await editor.diagnostics(draft.uri, none);
    for (const key of ["false-fla", "false-flagg", "false-flag-x"]) {
      draft.replace(/@[\w-]+/.exec(draft.text)![0], `@${key}`);
    }
    await expect.poll(() => editor.received(draft.uri)?.version, { timeout: 5000 }).toBe(4);
    const [finding] = editor.received(draft.uri)!.diagnostics;
    expect(draft.slice(finding!.range)).toBe("@false-flag-x");
  });

  test("diagnostics are taken back when the draft is closed", async () => {
    const draft = editor.open("closing.md", "Threats came [@nobody].\n");
    await editor.diagnostics(draft.uri, some);
    draft.close();
    expect(await editor.diagnostics(draft.uri, none)).toEqual([]);
  });
});

describe("names that the list does not hold", () => {
  test("are added to actors.yaml", async () => {
    const editor = await startEditor({ files: library });
    const draft = editor.open("draft.md", "Lee Foster spoke of it [@nothing].\n");
    await editor.diagnostics(draft.uri, some);
    const start = draft.positionOf("Foster");
    const actions = await editor.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: draft.uri },
      range: { start, end: start },
      context: { diagnostics: [], only: ["refactor"] },
    });
    expect(actions.map(({ title }) => title)).toEqual(["Add “Lee Foster” to actors.yaml"]);
    const edit = actions[0]!.edit as WorkspaceEdit;
    expect(JSON.stringify(edit)).toContain("\\n  - name: Lee Foster");
    await editor.close();
  });
});
