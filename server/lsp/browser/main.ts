/** Entry point of a worker in a browser: the first message tells whether it is the language server or indexes for one. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { setModels } from "../../core/languages/models";
import type { Beginning } from "../protocol";
import { startServer } from "../server";
import { createClientFiles, createHost } from "./host";
import { createBrowserIndexers } from "./indexers";
import { serveIndexing } from "./serveIndexing";

const worker = self as DedicatedWorkerGlobalScope;
worker.onmessage = ({ data }: MessageEvent<Beginning>) => {
  setModels((code) => data.models[code]);
  // Both take the messages that follow.
  if (data.role === "indexer") serveIndexing(worker);
  else serveClient(data);
};

function serveClient(beginning: Beginning): void {
  const connection = createConnection(
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker),
  );
  const files = createClientFiles(connection);
  startServer(connection, createHost(files), createBrowserIndexers(files, beginning));
}
