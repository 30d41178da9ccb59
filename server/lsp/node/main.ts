/** Entry point of the language server on Node: over stdio, a pipe or the IPC of its parent, as its arguments say. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../server";
import { nodeHost } from "./host";
import { createNodeIndexers } from "./indexers";

const program = new URL("indexer.cjs", import.meta.url);
startServer(createConnection(ProposedFeatures.all), nodeHost, createNodeIndexers(program));
