/** The status bar item: how many claims of the draft are sourced; quiet where the file is no draft. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { statusMessage, type Status } from "../server/lsp/protocol";

export function showStatus(client: BaseLanguageClient): vscode.Disposable[] {
  const statuses = new Map<string, Status>();
  const item = vscode.window.createStatusBarItem("whence.claims", vscode.StatusBarAlignment.Right);
  item.name = "Whence";
  item.command = "whence.showClaims";
  const refresh = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const text = textOf(uri === undefined ? undefined : statuses.get(uri));
    if (!text) {
      item.hide();
      return;
    }
    item.text = text.short;
    item.tooltip = text.long;
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

function textOf(status: Status | undefined): { short: string; long: string } | undefined {
  if (status?.reading && status.reading.total > 0) {
    const { read, total } = status.reading;
    const counts = { read: read.toLocaleString(), total: total.toLocaleString() };
    return {
      short: vscode.l10n.t("Whence: reading {read} of {total}", counts),
      long: vscode.l10n.t("The draft is checked when all sources have been read."),
    };
  }
  if (status?.claims === undefined || status.sourced === undefined) return undefined;
  const { claims, sourced } = status;
  return {
    short: vscode.l10n.t("{sourced} of {claims} sourced", { sourced, claims }),
    long:
      claims === sourced
        ? vscode.l10n.t("Every claim has a citation. Select to see the claims.")
        : vscode.l10n.t("{count} unsourced. Select to see the claims.", {
            count: claims - sourced,
          }),
  };
}
