/** Entry point on Node: the language server, over stdio, a pipe or the IPC of its parent, as its arguments say; in a thread that it starts, its indexers. */
import { isMainThread, parentPort } from "node:worker_threads";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { setModels } from "../../core/languages/models";
import { modelsBeside } from "../../hosts/modelFiles";
import { nodeHost } from "../../hosts/nodeHost";
import { startServer } from "../server";
import { createNodeIndexers } from "./indexers";
import { serveIndexing } from "./serveIndexing";

const program = new URL(import.meta.url);
setModels(modelsBeside(program));
if (isMainThread || !parentPort)
  startServer(createConnection(ProposedFeatures.all), nodeHost, createNodeIndexers(program));
else serveIndexing(parentPort);
