/** Entry point of the language server in a worker of a browser. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { createOwnIndexers } from "../indexing";
import { startServer } from "../server";
import { createHost } from "./host";

const worker = self as DedicatedWorkerGlobalScope;
const connection = createConnection(
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
const host = createHost(connection);
startServer(connection, host, createOwnIndexers(host));
