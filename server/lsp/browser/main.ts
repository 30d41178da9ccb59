/** Entry point of the language server in a worker of a browser. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { startServer } from "../server";
import { createClientFiles, createHost } from "./host";
import { createBrowserIndexers } from "./indexers";

const worker = self as DedicatedWorkerGlobalScope;
const connection = createConnection(
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
const files = createClientFiles(connection);
startServer(connection, createHost(files), createBrowserIndexers(files));
