/** Writes a decision about actors into `actors.yaml`. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type * as ls from "vscode-languageclient";
import { listChangeMessage, type ListChangeParams } from "../server/lsp/protocol";

/** Whether it was written, and saved; what keeps it from being is told. */
export async function changeList(
  client: BaseLanguageClient,
  folder: string,
  change: ListChangeParams["change"],
): Promise<boolean> {
  const params: ListChangeParams = { folder, change };
  const edit = await client.sendRequest<ls.WorkspaceEdit | null>(listChangeMessage, params);
  const converted = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (!converted || !(await vscode.workspace.applyEdit(converted, { isRefactoring: true }))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t("This could not be written: look whether actors.yaml has a mistake."),
    );
    return false;
  }
  const uris = converted.entries().map(([uri]) => uri.toString());
  for (const document of vscode.workspace.textDocuments)
    if (document.isDirty && uris.includes(document.uri.toString())) await document.save();
  return true;
}
