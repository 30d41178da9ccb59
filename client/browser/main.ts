/** Entry point of the extension where VS Code runs in a browser. */
import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, startClient } from "../client";
import { serveFiles } from "./files";

export async function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, "dist/server.browser.js");
  const start = () => Promise.resolve(new Worker(server.toString(true)));
  const client = new LanguageClient("whence", "Whence", start, clientOptions());
  context.subscriptions.push(...serveFiles(client));
  await startClient(context, client);
}
