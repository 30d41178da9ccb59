/** Opens the list of completions where a name is being typed: VS Code suggests nothing of itself in Markdown, and lets no letter trigger it. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

interface Completions {
  readonly items: readonly unknown[];
}

/** A capital that begins a word, or the third letter of one. */
const beginning = /(?<![\p{L}\p{M}\p{N}@])(?:\p{Lu}|\p{L}{3})$/u;

export function completeTypedNames(client: BaseLanguageClient): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges }) => {
    const editor = vscode.window.activeTextEditor;
    const [change, ...others] = contentChanges;
    if (editor?.document !== document || document.languageId !== "markdown") return;
    if (!change || others.length > 0 || change.text.length !== 1 || isSuggesting(document)) return;
    const typed = change.range.start.translate(0, 1);
    const line = document.lineAt(typed.line).text.slice(0, typed.character);
    if (!beginning.test(line)) return;
    const { version } = document;
    if (!(await hasNames(client, document, typed))) return;
    const isGoneOn = vscode.window.activeTextEditor !== editor || document.version - version > 3;
    if (!isGoneOn)
      await vscode.commands.executeCommand("editor.action.triggerSuggest", { auto: true });
  });
}

/** Whether the editor suggests while typing already, or was told never to. */
function isSuggesting(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration("editor", document);
  const { other } = settings.get<{ other?: unknown }>("quickSuggestions") ?? {};
  return other === "on" || other === true || !settings.get<boolean>("suggestOnTriggerCharacters");
}

/** Asks the server; a server that has gone knows no names. */
async function hasNames(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
): Promise<boolean> {
  if (!client.isRunning()) return false;
  const params = { textDocument: { uri: document.uri.toString() }, position: { line, character } };
  try {
    const found = await client.sendRequest<Completions | null>("textDocument/completion", params);
    return (found?.items.length ?? 0) > 0;
  } catch {
    return false;
  }
}
