/** Applies edits that the server makes. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type * as ls from "vscode-languageclient";

/** Whether there was an edit and it could be made; the files that it changed are saved then. */
export async function applyAndSave(
  client: BaseLanguageClient,
  edit: ls.WorkspaceEdit | null,
): Promise<boolean> {
  const converted = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (!converted || !(await vscode.workspace.applyEdit(converted, { isRefactoring: true })))
    return false;
  const changed = new Set(converted.entries().map(([uri]) => uri.toString()));
  for (const document of vscode.workspace.textDocuments)
    if (document.isDirty && changed.has(document.uri.toString())) await document.save();
  return true;
}
