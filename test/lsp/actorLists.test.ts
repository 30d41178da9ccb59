/** Decisions about actors over stdio: what the server offers at a name, and what that writes into actors.yaml. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  CodeAction,
  Location,
  LocationLink,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ProposalItem } from "../../server/lsp/protocol";
import { startEditor, type Editor, type OpenText } from "./editor";

const files = {
  "sources/night.txt":
    "Cyber Caliphate claimed the broadcast, the channel said. Cyber Caliphate is a group of hackers.\n",
  "sources/notte.txt":
    "Il gruppo Califfato Cyber ha rivendicato l'attacco. Califfato Cyber è un gruppo di hacker, dice Marta Rinaldi.\n",
  "tide.json": JSON.stringify({
    name: "Tide Actors",
    values: [{ value: "Mud Otter", meta: { synonyms: ["Otter Team"] } }],
  }),
};
const settings = { registries: ["tide.json"] };
const draftText = "Cyber Caliphate and Mud Otter were named [@nothing].\n";

const actionsAt = (editor: Editor, draft: OpenText, words: string): Promise<CodeAction[]> => {
  const start = draft.positionOf(words);
  return editor.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri: draft.uri },
    range: { start, end: start },
    context: { diagnostics: [], only: ["refactor"] },
  });
};

/** Actions at words, once one of them has such a title. */
async function offered(
  editor: Editor,
  draft: OpenText,
  words: string,
  title: RegExp,
): Promise<CodeAction> {
  let found: CodeAction | undefined;
  await expect
    .poll(
      async () => {
        const actions = await actionsAt(editor, draft, words);
        found = actions.find((action) => title.test(action.title));
        return actions.map((action) => action.title);
      },
      { timeout: 5000 },
    )
    .toContainEqual(expect.stringMatching(title));
  return found!;
}

/** The list as an edit leaves it. */
function written(edit: WorkspaceEdit | undefined, before: string): string {
  const changes = edit?.documentChanges ?? [];
  const [text] = changes.filter((change): change is TextDocumentEdit => "edits" in change);
  const document = TextDocument.create("", "yaml", 0, before);
  return TextDocument.applyEdits(document, (text?.edits ?? []) as never);
}

/** Of the texts that an edit is meant for; null for a file that is not open. */
const versions = ({ documentChanges = [] }: WorkspaceEdit): (number | null)[] =>
  documentChanges.flatMap((change) => ("edits" in change ? [change.textDocument.version] : []));

describe("without a list", () => {
  let editor: Editor;
  let draft: OpenText;
  beforeAll(async () => {
    editor = await startEditor({ files, settings });
    draft = editor.open("draft.md", draftText);
    await editor.diagnostics(draft.uri, (shown) => shown.length > 0);
  });
  afterAll(() => editor.close());

  test("two names are joined in a new one", async () => {
    const title = /^Same actor as “Califfato Cyber”: the same words in two languages$/;
    const { edit } = await offered(editor, draft, "Cyber Cal", title);
    expect(edit?.documentChanges?.[0]).toMatchObject({
      kind: "create",
      uri: editor.uri("sources/actors.yaml"),
    });
    expect(written(edit, "")).toBe(
      "actors:\n  - name: Cyber Caliphate\n    kind: group\n    aliases: [Califfato Cyber]\n",
    );
  });

  test("the same is offered in a source", async () => {
    const source = editor.open("sources/notte.txt", files["sources/notte.txt"], "plaintext");
    await offered(editor, source, "Califfato Cyber", /^Same actor as “Cyber Caliphate”/);
  });

  test("an actor of a registry is taken over", async () => {
    const { edit } = await offered(editor, draft, "Mud", /^Add “Mud Otter” as Tide Actors has it$/);
    expect(written(edit, "")).toMatch(/- name: Mud Otter\n(?:.*\n)? {4}aliases: \[Otter Team\]\n$/);
  });

  test("all proposals are reviewed with their reasons and passages", async () => {
    const proposals = await editor.connection.sendRequest<ProposalItem[]>("whence/proposals", {});
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({
      folder: editor.uri("."),
      actors: ["Califfato Cyber", "Cyber Caliphate"],
      reason: "the same words in two languages",
      names: [
        { uses: [{ whence: "notte ¶1", uri: editor.uri("sources/notte.txt") }] },
        { uses: [{ whence: "night ¶1", uri: editor.uri("sources/night.txt") }] },
      ],
    });
  });

  test("a decision about nobody writes nothing", async () => {
    const change = { kind: "join", names: ["Nobody", "Cyber Caliphate"] };
    const params = { folder: editor.uri("."), change };
    expect(await editor.connection.sendRequest("whence/listChange", params)).toBeNull();
  });
});

describe("with a list", () => {
  const list = "# Ours.\nactors:\n  - name: Cyber Caliphate # who?\n    aliases: [CC-7]\n";
  let editor: Editor;
  let draft: OpenText;
  beforeAll(async () => {
    editor = await startEditor({ files: { ...files, "actors.yaml": list }, settings });
    draft = editor.open("draft.md", draftText);
    await editor.diagnostics(draft.uri, (shown) => shown.length > 0);
  });
  afterAll(() => editor.close());

  test("what is refused never returns", async () => {
    const title = /^Not the same actor as “Califfato Cyber”$/;
    const { edit } = await offered(editor, draft, "Cyber Cal", title);
    expect(versions(edit!)).toEqual([null]);
    const after = written(edit, list);
    expect(after).toBe(`${list}not_same:\n  - [Cyber Caliphate, Califfato Cyber]\n`);
    editor.change({ "actors.yaml": after });
    await expect
      .poll(async () => (await actionsAt(editor, draft, "Cyber Cal")).map(({ title }) => title), {
        timeout: 5000,
      })
      .toEqual([]);
    expect(await editor.connection.sendRequest("whence/proposals", {})).toEqual([]);
  });

  test("edits are made in the text that is open, saved or not", async () => {
    const open = editor.open("actors.yaml", `${list}  - Marta Rinaldi\n`, "yaml");
    const title = /^Make “CC-7” an actor of its own, not Cyber Caliphate$/;
    const { edit } = await offered(editor, open, "CC-7", title);
    expect(versions(edit!)).toEqual([1]);
    expect(open.apply(edit!)).toBe(
      "# Ours.\nactors:\n  - name: Cyber Caliphate # who?\n  - Marta Rinaldi\n  - name: CC-7\nnot_same:\n  - [Cyber Caliphate, CC-7]\n",
    );
    open.replace("[CC-7]", "[CC-7");
    expect(await actionsAt(editor, open, "CC-7")).toEqual([]);
  });
});

describe("rename", () => {
  const list = "actors:\n  - name: Cyber Caliphate\n    kind: group\n  - name: Tide Office\n";
  const closed = "Nobody met Cyber Caliphate.\n";
  let editor: Editor;
  let draft: OpenText;
  beforeAll(async () => {
    const more = { "actors.yaml": list, "notes/closed.md": closed, "notes/other.md": "Nothing.\n" };
    editor = await startEditor({ files: { ...files, ...more }, settings });
    draft = editor.open("draft.md", draftText);
    await editor.diagnostics(draft.uri, (shown) => shown.length > 0);
  });
  afterAll(() => editor.close());

  const ask = (method: string, text: OpenText, words: string, newName?: string): Promise<unknown> =>
    editor.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: text.uri },
      position: text.positionOf(words),
      ...(newName !== undefined && { newName }),
    });
  const texts: Readonly<Record<string, string>> = {
    "actors.yaml": list,
    "draft.md": draftText,
    "notes/closed.md": closed,
  };
  /** Each file as a rename leaves it, and the labels of its edits. */
  const shown = ({ documentChanges = [], changeAnnotations = {} }: WorkspaceEdit) =>
    Object.fromEntries(
      documentChanges.map((change) => {
        const { textDocument, edits } = change as TextDocumentEdit;
        const path = Object.keys(texts).find((each) => editor.uri(each) === textDocument.uri)!;
        const labels = edits.map((edit) => {
          const { label, needsConfirmation = false } =
            changeAnnotations[(edit as { annotationId: string }).annotationId]!;
          return needsConfirmation ? `${label}?` : label;
        });
        const after = written({ documentChanges: [change] }, texts[path]!);
        return [path, [after, ...new Set(labels)]];
      }),
    );

  test("reaches the list, the open draft and the one that is closed", async () => {
    expect(await ask("prepareRename", draft, "Cyber Cal")).toEqual({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 15 } },
      placeholder: "Cyber Caliphate",
    });
    const edit = await ask("rename", draft, "Cyber Cal", " Digital  Caliphate ");
    expect(shown(edit as WorkspaceEdit)).toEqual({
      "actors.yaml": [
        "actors:\n  - name: Digital Caliphate\n    kind: group\n    aliases: [Cyber Caliphate]\n  - name: Tide Office\n",
        "Your list of actors",
      ],
      "draft.md": [
        "Digital Caliphate and Mud Otter were named [@nothing].\n",
        "Drafts that are open",
      ],
      "notes/closed.md": ["Nobody met Digital Caliphate.\n", "Other drafts?"],
    });
  });

  test("begins in the list as well", async () => {
    const open = editor.open("actors.yaml", list, "yaml");
    const edit = await ask("rename", open, "Cyber Cal", "Digital Caliphate");
    expect(Object.keys(shown(edit as WorkspaceEdit)).sort()).toEqual(Object.keys(texts).sort());
    open.close();
  });

  test("is refused with a reason where another actor has the name", async () => {
    await expect(ask("rename", draft, "Cyber Cal", "Tide Office")).rejects.toThrow(
      "“Tide Office” is a name of Tide Office already.",
    );
  });

  test("is not there in sources and beside names", async () => {
    const source = editor.open("sources/notte.txt", files["sources/notte.txt"], "plaintext");
    expect(await ask("prepareRename", source, "Califfato Cyber")).toBeNull();
    expect(await ask("prepareRename", draft, "were named")).toBeNull();
    expect(await ask("rename", draft, "were named", "New")).toBeNull();
  });
});

describe("an open list", () => {
  const list =
    "actors:\n  - name: Cyber Caliphate\n    aliases: [CC-7, CC-7]\n  - name: Tide Office\n";
  let editor: Editor;
  let open: OpenText;
  beforeAll(async () => {
    editor = await startEditor({ files: { ...files, "actors.yaml": list }, settings });
    const draft = editor.open("draft.md", draftText);
    await editor.diagnostics(draft.uri, (shown) => shown.length > 0);
    open = editor.open("actors.yaml", list, "yaml");
  });
  afterAll(() => editor.close());

  const ask = <T>(method: string, words: string): Promise<T> => {
    const { line, character } = open.positionOf(words);
    return editor.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: open.uri },
      position: { line, character: character + 1 },
      context: { includeDeclaration: true },
    });
  };

  test("shows the card of a name", async () => {
    const hover = await open.hover("Cyber");
    expect((hover?.contents as { value: string }).value).toContain("**Cyber Caliphate**");
    expect(open.slice(hover!.range!)).toBe("Cyber Caliphate");
  });

  test("leads to the mentions", async () => {
    const [first] = await ask<LocationLink[]>("definition", "Cyber");
    expect(JSON.stringify(first)).toContain(editor.uri("sources/night.txt"));
    const places = await ask<Location[]>("references", "Cyber");
    expect(places.map(({ uri }) => uri)).toEqual([
      editor.uri("draft.md"),
      editor.uri("sources/night.txt"),
      editor.uri("sources/night.txt"),
    ]);
  });

  test("is checked as it is typed, and as it is on disk once it is closed", async () => {
    const messages = async (wanted: RegExp): Promise<string[]> => {
      const told = await editor.diagnostics(open.uri, (shown) =>
        shown.some(({ message }) => wanted.test(message as string)),
      );
      return told.map(({ message }) => message as string);
    };
    expect(await messages(/No source/)).toEqual([
      "“CC-7” is listed twice.",
      "No source mentions Tide Office.",
    ]);
    open.replace("CC-7, CC-7]", "CC-8");
    expect(await messages(/closing/)).toEqual([
      "This cannot be read: The closing “]” is missing.",
      "No source mentions Tide Office.",
    ]);
    open.replace("CC-8", "<|>");
    open.replace("<|>", "Califfato]");
    open.close();
    expect(await messages(/twice/)).toEqual(["“CC-7” is listed twice."]);
  });

  test("completes fields, and names of the sources", async () => {
    const labels = async (text: string) =>
      (await editor.open("other.actors.yaml", text, "yaml").complete()).map(({ label }) => label);
    expect(await labels("actors:\n  - name: A\n    <|>")).toEqual(["kind", "aliases", "note"]);
    expect(await labels("actors:\n  - name: Cali<|>")).toEqual(["Califfato Cyber"]);
  });
});
