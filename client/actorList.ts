/** Writes a decision about actors into `actors.yaml`. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type * as ls from "vscode-languageclient";
import {
  listChangeMessage,
  listedActorsMessage,
  type ListChangeParams,
  type ListedActorItem,
} from "../server/lsp/protocol";
import { applyAndSave } from "./applyAndSave";

/** The command that makes one actor of two of the list. */
export const mergeActors = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand("whence.mergeActor", async (folder?: string, name?: string) => {
    const listed = await client.sendRequest<ListedActorItem[]>(listedActorsMessage, {});
    const gone =
      listed.find((actor) => actor.folder === folder && actor.name === name) ??
      (await choose(listed, vscode.l10n.t("Merge which actor?")));
    if (!gone) return;
    const others = listed.filter((actor) => actor !== gone && actor.folder === gone.folder);
    const title = vscode.l10n.t("{name} is another name of…", { name: gone.name });
    const kept = await choose(others, title);
    if (kept)
      await changeList(client, gone.folder, { kind: "join", names: [kept.name, gone.name] });
  });

async function choose(
  actors: readonly ListedActorItem[],
  title: string,
): Promise<ListedActorItem | undefined> {
  const picks = actors.map((actor) => ({
    label: actor.name,
    description: actor.description,
    actor,
  }));
  const options = { title, matchOnDescription: true };
  return (await vscode.window.showQuickPick(picks, options))?.actor;
}

/** Whether it was written, and saved; what keeps it from being is told. */
export async function changeList(
  client: BaseLanguageClient,
  folder: string,
  change: ListChangeParams["change"],
): Promise<boolean> {
  const params: ListChangeParams = { folder, change };
  const edit = await client.sendRequest<ls.WorkspaceEdit | null>(listChangeMessage, params);
  if (await applyAndSave(client, edit)) return true;
  void vscode.window.showWarningMessage(
    vscode.l10n.t("This could not be written: look whether actors.yaml has a mistake."),
  );
  return false;
}
