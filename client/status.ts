/** The status bar item: how many claims of the draft are sourced; quiet where the file is no draft. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { statusMessage, type Status } from "../server/lsp/protocol";

export function showStatus(client: BaseLanguageClient): vscode.Disposable[] {
  const statuses = new Map<string, Status>();
  const item = vscode.window.createStatusBarItem("whence.claims", vscode.StatusBarAlignment.Right);
  item.name = "Whence";
  const refresh = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const text = textOf(uri === undefined ? undefined : statuses.get(uri));
    if (!text) {
      item.hide();
      return;
    }
    item.text = text.short;
    item.tooltip = text.long;
    item.command = text.command;
    item.accessibilityInformation = {
      label: `Whence: ${text.short}. ${text.long}`,
      role: "button",
    };
    item.show();
  };
  return [
    item,
    client.onNotification(statusMessage, (status: Status) => {
      statuses.set(vscode.Uri.parse(status.uri).toString(), status);
      refresh();
    }),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      statuses.delete(uri.toString());
      refresh();
    }),
  ];
}

interface StatusText {
  readonly short: string;
  readonly long: string;
  readonly command: string;
}

const textOf = (status: Status | undefined): StatusText | undefined =>
  status && (indexingTextOf(status) ?? claimsTextOf(status));

/** While there is too little to hold the draft against, and when somebody has cancelled the indexing. */
function indexingTextOf({ indexing }: Status): StatusText | undefined {
  if (!indexing || indexing.isDone || indexing.total === 0) return undefined;
  const { isPartial, isPaused } = indexing;
  if (!isPartial && !isPaused) return undefined;
  const counts = { read: indexing.read.toLocaleString(), total: indexing.total.toLocaleString() };
  if (!isPaused)
    return {
      short: vscode.l10n.t("Whence: reading {read} of {total}", counts),
      long: vscode.l10n.t("The draft is checked when all sources have been read."),
      command: "whence.showClaims",
    };
  return {
    short: vscode.l10n.t("Whence: indexing cancelled"),
    long: vscode.l10n.t("{read} of {total} sources read. Select to go on.", counts),
    command: "whence.resume",
  };
}

function claimsTextOf({ claims, sourced }: Status): StatusText | undefined {
  if (claims === undefined || sourced === undefined) return undefined;
  return {
    short: vscode.l10n.t("{sourced} of {claims} sourced", { sourced, claims }),
    long:
      claims === sourced
        ? vscode.l10n.t("Every claim has a citation. Select to see the claims.")
        : vscode.l10n.t("{count} unsourced. Select to see the claims.", {
            count: claims - sourced,
          }),
    command: "whence.showClaims",
  };
}
