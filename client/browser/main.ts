/** Entry point of the extension where VS Code runs in a browser. */
import { Uri, type ExtensionContext } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from "vscode-languageclient/browser";
import { clientOptions, startClient } from "../client";
import { serveFiles } from "./files";

export async function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, "dist/server.browser.js");
  // The client would tell a worker by its class, which VS Code wraps.
  const start = () => {
    const worker = new Worker(server.toString(true));
    const reader = new BrowserMessageReader(worker);
    return Promise.resolve({ reader, writer: new BrowserMessageWriter(worker) });
  };
  const indexer = Uri.joinPath(context.extensionUri, "dist/indexer.browser.js").toString(true);
  const client = new LanguageClient("whence", "Whence", start, clientOptions({ indexer }));
  context.subscriptions.push(...serveFiles(client));
  await startClient(context, client);
}
