/** Entry point of the extension where VS Code runs on Node. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions, startClient } from "../client";

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.cjs");
  const server = { module, transport: TransportKind.ipc };
  const { fsPath } = context.storageUri ?? context.globalStorageUri;
  const options = clientOptions({ storage: fsPath });
  await startClient(context, new LanguageClient("whence", "Whence", server, options));
}
