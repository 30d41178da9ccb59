/** What the suite does in the editor, in a writer's words: open, type, put a file on disk, wait for what must come. */
import * as vscode from "vscode";

const cursorSign = "<|>";

/** Waits until `probe` gives something; fails with `what` after `limit` milliseconds. */
export async function waitFor<T>(
  what: string,
  probe: () => T | undefined | PromiseLike<T | undefined>,
  limit = 20_000,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A file of the workspace's first folder, or of the one named. */
export function fileUri(path: string, folder?: string): vscode.Uri {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = folder === undefined ? folders[0] : folders.find(({ name }) => name === folder);
  if (!found) throw new Error(`No folder ${folder ?? ""}`);
  return vscode.Uri.joinPath(found.uri, path);
}

export async function openFile(path: string, folder?: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(path, folder));
  await vscode.window.showTextDocument(document);
  return document;
}

export interface OpenText {
  readonly document: vscode.TextDocument;
  readonly cursor: vscode.Position;
}

/** Opens an untitled document; `<|>` in the text is the cursor. */
export async function openText(text: string, language = "markdown"): Promise<OpenText> {
  const [before = "", after = ""] = text.split(cursorSign);
  const content = before + after;
  const document = await vscode.workspace.openTextDocument({ language, content });
  // VS Code may bring back a closed document of the same name from its backup.
  if (document.getText() !== content) await replace(document, document.getText(), content);
  const editor = await vscode.window.showTextDocument(document);
  const cursor = document.positionAt(before.length);
  editor.selection = new vscode.Selection(cursor, cursor);
  return { document, cursor };
}

/** Where words stand in a document, for the first time. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`No "${words}" in ${document.uri.toString()}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** A place within words of a document: after their first letter. */
export const placeIn = (document: vscode.TextDocument, words: string): vscode.Position =>
  rangeOf(document, words).start.translate(0, 1);

export async function replace(
  document: vscode.TextDocument,
  words: string,
  by: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  await vscode.workspace.applyEdit(edit);
}

export async function writeFile(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
}

export async function deleteFile(path: string): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(path)).then(undefined, () => undefined);
}

/** Closes everything; what was typed is thrown away. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  // The next untitled document may bear the same name.
  await waitFor("untitled documents to close", () => {
    const isOpen = vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled);
    return !isOpen && vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
  });
}

/** Where the suite runs in a browser, its launcher can press keys; on the desktop nobody can. */
export const hasKeyboard = vscode.env.uiKind === vscode.UIKind.Web;

/** Has the launcher press keys (a line end is Enter) once what a CSS selector names is visible. */
export function pressKeys(keys: string, at: string): void {
  console.log(`whence-keys ${JSON.stringify({ at, keys })}`);
}
