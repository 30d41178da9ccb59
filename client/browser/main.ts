/** Entry point of the extension where VS Code runs in a browser. */
import { Uri, type ExtensionContext } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from "vscode-languageclient/browser";
import type { Beginning } from "../../server/lsp/protocol";
import { clientOptions, startClient } from "../client";
import { serveFiles } from "./files";
import { readModels } from "./models";

export async function activate(context: ExtensionContext): Promise<void> {
  const folder = Uri.joinPath(context.extensionUri, "dist");
  const program = Uri.joinPath(folder, "server.browser.js").toString(true);
  // The client would tell a worker by its class, which VS Code wraps.
  const start = async () => {
    const worker = new Worker(program);
    const models = await readModels(folder);
    worker.postMessage({ role: "server", program, models } satisfies Beginning);
    const reader = new BrowserMessageReader(worker);
    return { reader, writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient("whence", "Whence", start, clientOptions());
  context.subscriptions.push(...serveFiles(client));
  await startClient(context, client);
}
