/** Dossiers: the Markdown preview of all that the library holds of one actor, which can be saved as a file. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { dossierMessage, type DossierItem, type DossierParams } from "../server/lsp/protocol";

const scheme = "whence-dossier";

/** The command, and the documents that it opens; they are asked for anew each time. */
export function openDossiers(client: BaseLanguageClient): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const ask = (params: DossierParams): Promise<DossierItem[]> =>
    client.sendRequest<DossierItem[]>(dossierMessage, params);
  const show = async ({ folder, id, name }: DossierItem): Promise<void> => {
    const query = JSON.stringify([folder, id]);
    const path = `/${fileName(name)}`;
    const uri = vscode.Uri.from({ scheme, path, query });
    changed.fire(uri);
    await vscode.commands.executeCommand("markdown.showPreview", uri);
  };
  const open = async (folder?: string, id?: string): Promise<void> => {
    const found =
      folder !== undefined && id !== undefined ? await ask({ folder, id }) : await askHere(ask);
    const item = found && (await choose(found));
    if (item) await show(item);
  };
  const save = async (folder?: string, id?: string, target?: string): Promise<void> => {
    const found =
      folder !== undefined && id !== undefined ? await ask({ folder, id }) : await askHere(ask);
    const item = found && (await choose(found));
    const uri = item && (target ? vscode.Uri.parse(target) : await askWhere(item));
    if (!uri) return;
    const [made] = await ask({ folder: item.folder, id: item.id, target: uri.toString() });
    if (!made) return;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(made.text));
    await vscode.window.showTextDocument(uri);
  };
  return [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) => {
        const [folder, id] = JSON.parse(query) as [string, string];
        const [item] = await ask({ folder, id });
        return item?.text ?? vscode.l10n.t("The library no longer knows this actor.");
      },
    }),
    vscode.commands.registerCommand("whence.openDossier", open),
    vscode.commands.registerCommand("whence.exportDossier", save),
  ];
}

const fileName = (name: string): string => `${name.replace(/[\\/:*?"<>|#]/g, " ").trim()}.md`;

const askWhere = ({ folder, name }: DossierItem): Thenable<vscode.Uri | undefined> =>
  vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(vscode.Uri.parse(folder), fileName(name)),
    filters: { Markdown: ["md"] },
    title: vscode.l10n.t("Export the dossier of {name}", { name }),
  });

type Ask = (params: DossierParams) => Promise<DossierItem[]>;

/** Dossiers of the actor at the caret, else of a name that is asked for; undefined where none is given. */
async function askHere(ask: Ask): Promise<DossierItem[] | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor) {
    const { document, selection } = editor;
    const found = await ask({ uri: document.uri.toString(), position: selection.active });
    if (found.length > 0) return found;
  }
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t("Dossier of which actor?"),
    prompt: vscode.l10n.t("A name, or how it begins."),
  });
  if (!name?.trim()) return undefined;
  const found = await ask({ name: name.trim() });
  if (found.length === 0)
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Nobody in the library is called “{name}”.", { name: name.trim() }),
    );
  return found;
}

async function choose(items: readonly DossierItem[]): Promise<DossierItem | undefined> {
  if (items.length < 2) return items[0];
  const picks = items.map((item) => ({ label: item.name, description: item.description, item }));
  return (await vscode.window.showQuickPick(picks))?.item;
}
