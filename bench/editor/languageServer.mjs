/** A client of a language server over stdio: opens a document, types, and waits for what comes back. */
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { endWithUs } from "../children.mjs";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";

/** @typedef {{ line: number, character: number }} Position
 *
 * @typedef {object} LanguageServer
 * @property {number} pid
 * @property {(method: string, params: unknown) => Promise<any>} request
 * @property {(method: string, params: unknown) => void} notify
 * @property {(text: string) => number} open opens the draft; gives its version
 * @property {(at: Position, text: string, removed?: number) => number} type gives the version
 * @property {(version: number) => Promise<unknown[]>} diagnosticsOf waits until those of a version are published
 * @property {string} uri of the draft
 * @property {() => Promise<void>} stop */

/** ms that a server has to end by itself. */
const patience = 30_000;

/** @param {readonly string[]} args of Node @param {string} root the workspace's folder
 * @param {{ initialization?: unknown, onStatus?: (status: any) => void, answers?: Readonly<Record<string, (params: any) => unknown>>, capabilities?: object }} [options]
 * @returns {Promise<LanguageServer>} */
export async function startLanguageServer(args, root, options = {}) {
  const child = endWithUs(spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] }));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = pathToFileURL(`${root}/draft.md`).toString();
  const awaitDiagnostics = listenToDiagnostics(connection, uri);
  connection.onRequest((method, params) => options.answers?.[method]?.(params) ?? null);
  if (options.onStatus) connection.onNotification("whence/status", options.onStatus);
  connection.listen();
  const folder = pathToFileURL(root).toString();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: "bench" }],
    capabilities: { workspace: { workspaceFolders: true }, ...options.capabilities },
    initializationOptions: options.initialization,
  });
  void connection.sendNotification("initialized", {});
  let version = 0;
  return {
    pid: child.pid ?? 0,
    uri,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => void connection.sendNotification(method, params),
    open(text) {
      version += 1;
      const textDocument = { uri, languageId: "markdown", version, text };
      void connection.sendNotification("textDocument/didOpen", { textDocument });
      return version;
    },
    type(at, text, removed = 0) {
      version += 1;
      const range = { start: at, end: { ...at, character: at.character + removed } };
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      });
      return version;
    },
    diagnosticsOf: awaitDiagnostics,
    async stop() {
      const ended = new Promise((resolve) => child.once("close", resolve));
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      const timer = setTimeout(() => child.kill("SIGKILL"), patience);
      await ended;
      clearTimeout(timer);
      connection.dispose();
    },
  };
}

/** @param {import("vscode-jsonrpc/node").MessageConnection} connection @param {string} uri
 * @returns {(version: number) => Promise<unknown[]>} */
function listenToDiagnostics(connection, uri) {
  /** @type {Map<number, (diagnostics: unknown[]) => void>} */
  const waiting = new Map();
  /** @type {{ version: number, diagnostics: unknown[] } | undefined} */
  let last;
  connection.onNotification("textDocument/publishDiagnostics", (shown) => {
    if (shown.uri !== uri) return;
    last = shown;
    waiting.get(shown.version)?.(shown.diagnostics);
    waiting.delete(shown.version);
  });
  return (version) =>
    last?.version === version
      ? Promise.resolve(last.diagnostics)
      : new Promise((resolve) => waiting.set(version, resolve));
}
