/** Dossiers: pages with all that the library holds of one actor. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { dossierMessage, type DossierItem, type DossierParams } from "../server/lsp/protocol";
import { openPages } from "./pages";

export function openDossiers(client: BaseLanguageClient): vscode.Disposable[] {
  const ask = (params: DossierParams): Promise<DossierItem[]> =>
    client.sendRequest<DossierItem[]>(dossierMessage, params);
  return openPages<DossierItem>({
    scheme: "whence-dossier",
    commands: { open: "whence.openDossier", save: "whence.exportDossier" },
    preview: "markdown.showPreview",
    parts: 2,
    addressOf: ({ folder, id }) => [folder, id],
    find: async ([folder = "", id = ""], target) =>
      (await ask({ folder, id, ...(target !== undefined && { target }) }))[0],
    here: () => askHere(ask),
    saveTitle: (name) => vscode.l10n.t("Export the dossier of {name}", { name }),
    gone: vscode.l10n.t("The library no longer knows this actor."),
  });
}

type Ask = (params: DossierParams) => Promise<DossierItem[]>;

/** Dossiers of the actor at the caret, else of a name that is asked for; undefined where none is given. */
async function askHere(ask: Ask): Promise<DossierItem[] | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor) {
    const { line, character } = editor.selection.active;
    // As plain numbers: between workers of a browser, the getters of the editor's own positions are lost.
    const found = await ask({
      uri: editor.document.uri.toString(),
      position: { line, character },
    });
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
