/** Entry point of the extension where VS Code runs on Node. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions, startClient } from "../client";

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.cjs");
  // Less room for short-lived objects: some fifty megabytes less memory for a server that mostly rests.
  const options = { execArgv: ["--max-semi-space-size=4"] };
  const server = { module, transport: TransportKind.ipc, options };
  const { fsPath } = context.storageUri ?? context.globalStorageUri;
  await startClient(
    context,
    new LanguageClient("whence", "Whence", server, clientOptions({ storage: fsPath })),
  );
}
