/** Entry point on Node: the language server, over stdio, a pipe or the IPC of its parent, as its arguments say; in a thread that it starts, its indexers. */
import { Console } from "node:console";
import { isMainThread, parentPort } from "node:worker_threads";
import { createConnection, ProposedFeatures, type Connection } from "vscode-languageserver/node";
import { setModels } from "../../core/languages/models";
import { modelsBeside } from "../../hosts/modelFiles";
import { nodeHost } from "../../hosts/nodeHost";
import { startServer } from "../server";
import { createNodeIndexers } from "./indexers";
import { createMessageWriter } from "./messageWriter";
import { serveIndexing } from "./serveIndexing";

const program = new URL(import.meta.url);
setModels(modelsBeside(program));
if (isMainThread || !parentPort) startServer(connect(), nodeHost, createNodeIndexers(program));
else serveIndexing(parentPort);

function connect(): Connection {
  if (!process.argv.includes("--stdio")) return createConnection(ProposedFeatures.all);
  // What anybody logs must not stand between messages.
  globalThis.console = new Console(process.stderr);
  const writer = createMessageWriter(process.stdout);
  // A writer may stand where a stream does, beside a stream whose end is that of the process; the types know only pairs.
  return createConnection(ProposedFeatures.all, process.stdin, writer as never);
}
