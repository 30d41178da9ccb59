/** The commands: the claims of a draft, suppression with a reason, what was skipped, a passage, a new start. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type * as ls from "vscode-languageclient";
import {
  claimsMessage,
  markMessage,
  problemsMessage,
  resumeMessage,
  type ClaimItem,
  type MarkParams,
  type ProblemItem,
} from "../server/lsp/protocol";
import { applyAndSave } from "./applyAndSave";

export const registerCommands = (client: BaseLanguageClient): vscode.Disposable[] => [
  vscode.commands.registerCommand("whence.showClaims", () => showClaims(client)),
  vscode.commands.registerCommand("whence.showProblems", () => showProblems(client)),
  vscode.commands.registerCommand("whence.ignore", ignore),
  vscode.commands.registerCommand("whence.markChecked", (uri: string, range: ls.Range) =>
    markChecked(client, uri, range),
  ),
  vscode.commands.registerCommand("whence.openPassage", openPassage),
  vscode.commands.registerCommand("whence.resume", () => client.sendRequest(resumeMessage, {})),
  vscode.commands.registerCommand("whence.restart", async () => {
    await client.stop();
    await client.start();
  }),
];

interface PlacePick extends vscode.QuickPickItem {
  readonly uri: string;
  readonly range: ls.Range;
}

async function showClaims(client: BaseLanguageClient): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const claims =
    uri === undefined ? [] : await client.sendRequest<ClaimItem[]>(claimsMessage, { uri });
  if (uri === undefined || claims.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("No claims in this file."));
    return;
  }
  await pick(
    vscode.l10n.t("Claims of this draft"),
    claims.map(({ range, text, isSourced, verdict }) => ({
      label: `$(${isSourced ? "check" : "warning"}) ${text.replace(/\s+/g, " ")}`,
      description: verdict ?? (isSourced ? vscode.l10n.t("sourced") : vscode.l10n.t("unsourced")),
      uri,
      range,
    })),
  );
}

async function showProblems(client: BaseLanguageClient): Promise<void> {
  const problems = await client.sendRequest<ProblemItem[]>(problemsMessage, {});
  if (problems.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Every file of the library was read."));
    return;
  }
  await pick(
    vscode.l10n.t("Files of the library with problems"),
    problems.map(({ uri, range, message }) => ({
      label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
      description: vscode.l10n.t("line {line}", { line: range.start.line + 1 }),
      detail: message,
      uri,
      range,
    })),
  );
}

async function pick(title: string, items: PlacePick[]): Promise<void> {
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await openPassage(chosen.uri, chosen.range);
}

async function openPassage(uri: string, { start, end }: ls.Range): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
}

/** Asks for a reason and puts the comment above the line; without arguments, for a finding at the caret. */
async function ignore(uri?: string, line?: number, code?: string): Promise<void> {
  const found = uri === undefined ? findingAtCaret() : { uri: vscode.Uri.parse(uri), line, code };
  if (found?.line === undefined || found.code === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t("No finding stands at the caret."));
    return;
  }
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t("Ignore {code} here", { code: found.code }),
    prompt: vscode.l10n.t("Why is this right as it is? The reason is kept in the draft."),
    validateInput: (value) =>
      value.trim() === "" ? vscode.l10n.t("A reason is needed.") : undefined,
  });
  if (!reason?.trim()) return;
  const document = await vscode.workspace.openTextDocument(found.uri);
  const edit = new vscode.WorkspaceEdit();
  const at = new vscode.Position(found.line, 0);
  edit.insert(found.uri, at, suppression(document, found.line, found.code, reason));
  await vscode.workspace.applyEdit(edit);
}

function suppression(
  document: vscode.TextDocument,
  line: number,
  code: string,
  reason: string,
): string {
  const { text } = document.lineAt(line);
  const indent = /^[ \t]*(?:> ?)*/.exec(text)?.[0] ?? "";
  // "--" would end the comment for some readers of Markdown.
  const told = reason.trim().replace(/\s+/g, " ").replace(/-{2,}/g, "–");
  const newline = document.eol === vscode.EndOfLine.CRLF ? "\r\n" : "\n";
  return `${indent}<!-- whence-disable-next-line ${code} -- ${told} -->${newline}`;
}

function findingAtCaret(): { uri: vscode.Uri; line: number; code: string } | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { uri } = editor.document;
  const finding = vscode.languages
    .getDiagnostics(uri)
    .find(({ source, range }) => source === "whence" && range.contains(editor.selection.active));
  const code = typeof finding?.code === "object" ? finding.code.value : finding?.code;
  if (!finding || code === undefined) return undefined;
  return { uri, line: finding.range.start.line, code: String(code) };
}

/** Asks for the initials of who checks, once, and marks the claim at a place of a draft with them. */
async function markChecked(
  client: BaseLanguageClient,
  uri: string,
  range: ls.Range,
): Promise<void> {
  const initials = await vscode.window.showInputBox({
    title: vscode.l10n.t("Mark as checked"),
    prompt: vscode.l10n.t("Your initials, kept with the mark and in the settings"),
    validateInput: (value) =>
      value.trim() === "" ? vscode.l10n.t("Initials are needed.") : undefined,
  });
  const by = initials?.trim();
  if (!by) return;
  await vscode.workspace
    .getConfiguration("whence")
    .update("initials", by, vscode.ConfigurationTarget.Global);
  const params: MarkParams = { uri, range, by };
  const edit = await client.sendRequest<ls.WorkspaceEdit | null>(markMessage, params);
  if (!(await applyAndSave(client, edit)))
    void vscode.window.showWarningMessage(vscode.l10n.t("The mark could not be written."));
}
