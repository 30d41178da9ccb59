/** The VS Code side: starts the language server and gives its answers a face. No analysis. */
import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import type { StartOptions } from "../server/lsp/protocol";
import { registerCommands } from "./commands";
import { mergeActors } from "./actorList";
import { openDossiers } from "./dossiers";
import { reviewSameActors } from "./sameActors";
import { showStatus } from "./status";
import { completeTypedNames } from "./typedNames";
import { openAnswers } from "./whoSaysWhat";

/** Commands that the server may put into its answers. */
const serverCommands = [
  "whence.ignore",
  "whence.markChecked",
  "whence.openPassage",
  "whence.openDossier",
  "whence.whoSaysWhat",
  "whence.mergeActor",
];

/** Starts `client` with its commands and its status bar item; all end with the extension. */
export async function startClient(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): Promise<void> {
  context.subscriptions.push(
    ...registerCommands(client),
    ...openDossiers(client),
    ...openAnswers(client),
    reviewSameActors(client),
    mergeActors(client),
    ...showStatus(client),
    completeTypedNames(client),
    { dispose: () => void client.dispose() },
  );
  await client.start();
}

/** Documents the server is told of: drafts, sources that open as text, and the list of actors. */
export function clientOptions(own: Partial<StartOptions> = {}): LanguageClientOptions {
  const initializationOptions: StartOptions = {
    ...(vscode.l10n.bundle && { messages: vscode.l10n.bundle }),
    locale: vscode.env.language,
    hasStatus: true,
    commands: serverCommands,
    ...own,
  };
  return {
    documentSelector: [
      { language: "markdown" },
      { language: "plaintext" },
      { language: "html" },
      { pattern: "**/.whence/checks.jsonl" },
      { language: "yaml", pattern: "**/actors.{yaml,yml}" },
    ],
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: serverCommands } },
  };
}
