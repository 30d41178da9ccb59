/** Pages: Markdown documents that the server writes, shown as previews and saved as files. */
import * as vscode from "vscode";
import type { PageItem } from "../server/lsp/protocol";

/** What is shown by one pair of commands. An address tells one page among all of its kind. */
export interface PageKind<Item extends PageItem> {
  readonly scheme: string;
  /** Open the page; save it as a file. Both take an address, the second the file's URI behind it; without one, they ask `here`. */
  readonly commands: { readonly open: string; readonly save: string };
  /** The command that shows a preview. */
  readonly preview: "markdown.showPreview" | "markdown.showPreviewToSide";
  /** How many parts an address has. */
  readonly parts: number;
  readonly addressOf: (item: Item) => readonly string[];
  /** The page anew; with `target`, for a file there. */
  readonly find: (address: readonly string[], target?: string) => Promise<Item | undefined>;
  /** What stands at the caret, else what a person names; undefined where they name nothing. */
  readonly here: () => Promise<readonly Item[] | undefined>;
  readonly saveTitle: (name: string) => string;
  /** Shown where a page cannot be found any more. */
  readonly gone: string;
}

/** The commands of a kind of pages, and the documents that they open; they are asked for anew each time. */
export function openPages<Item extends PageItem>(kind: PageKind<Item>): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const show = async (item: Item): Promise<void> => {
    const query = JSON.stringify(kind.addressOf(item));
    const uri = vscode.Uri.from({ scheme: kind.scheme, path: `/${fileName(item.name)}`, query });
    changed.fire(uri);
    await vscode.commands.executeCommand(kind.preview, uri);
  };
  const pick = async (values: readonly string[]): Promise<Item | undefined> => {
    if (values.length >= kind.parts) return kind.find(values.slice(0, kind.parts));
    const found = await kind.here();
    return found && choose(found);
  };
  const open = async (...values: string[]): Promise<void> => {
    const item = await pick(values);
    if (item) await show(item);
  };
  const save = async (...values: string[]): Promise<void> => {
    const item = await pick(values);
    if (!item) return;
    const target = values[kind.parts];
    const uri = target === undefined ? await askWhere(item, kind) : vscode.Uri.parse(target);
    const made = uri && (await kind.find(kind.addressOf(item), uri.toString()));
    if (!made) return;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(made.text));
    await vscode.window.showTextDocument(uri);
  };
  return [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(kind.scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) =>
        (await kind.find(JSON.parse(query) as string[]))?.text ?? kind.gone,
    }),
    vscode.commands.registerCommand(kind.commands.open, open),
    vscode.commands.registerCommand(kind.commands.save, save),
  ];
}

const longestFileName = 60;

/** By whole characters: half of one is no part of an address. */
const fileName = (name: string): string =>
  `${Array.from(name.replace(/[\\/:*?"<>|#]/g, " "))
    .slice(0, longestFileName)
    .join("")
    .trim()}.md`;

const askWhere = <Item extends PageItem>(
  { folder, name }: Item,
  { saveTitle }: PageKind<Item>,
): Thenable<vscode.Uri | undefined> =>
  vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(vscode.Uri.parse(folder), fileName(name)),
    filters: { Markdown: ["md"] },
    title: saveTitle(name),
  });

async function choose<Item extends PageItem>(items: readonly Item[]): Promise<Item | undefined> {
  if (items.length < 2) return items[0];
  const picks = items.map((item) => ({ label: item.name, description: item.description, item }));
  return (await vscode.window.showQuickPick(picks))?.item;
}
