/** A small editor for tests: talks to the built server over stdio, keeps documents, and waits for what the server shows. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type FileChangeType,
  type Hover,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { StartOptions, Status } from "../../server/lsp/protocol";

const server = resolve(import.meta.dirname, "../../dist/server.cjs");

export interface EditorOptions {
  /** Path within the workspace → text. The first folder of the workspace is the directory itself unless `folders` names others. */
  readonly files: Readonly<Record<string, string>>;
  readonly folders?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly options?: StartOptions;
  readonly locale?: string;
  /** A workspace that is there already, instead of a new one; it is left there. */
  readonly root?: string;
  /** Capabilities to leave away: an editor that can do little. */
  readonly isPlain?: boolean;
  /** It refuses what the server asks of it, whatever its capabilities say. */
  readonly isRefusing?: boolean;
}

export interface Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly root: string;
  /** Messages that the server logged. */
  readonly log: readonly string[];
  /** Patterns the server asked to have watched. */
  readonly watched: readonly string[];
  /** How drafts stood, as the server told it. */
  readonly statuses: readonly Status[];
  /** Progresses that the server has begun, by their tokens, with what each has told. */
  readonly progresses: ReadonlyMap<string, readonly Progress[]>;
  settings: Readonly<Record<string, unknown>>;
  uri(path: string): string;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** Writes or removes files, and tells the server as an editor's watcher does. */
  change(files: Readonly<Record<string, string | undefined>>): void;
  /** Opens a document: `path` in the workspace, or an address of its own. `<|>` in the text is taken out and is the caret. */
  open(path: string, text: string, languageId?: string): OpenText;
  /** The diagnostics of a document once some satisfy `wanted`; the last ones seen if that takes too long. */
  diagnostics(
    uri: string,
    wanted: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]>;
  received(uri: string): PublishDiagnosticsParams | undefined;
  close(): Promise<void>;
}

export interface Progress {
  readonly kind: "begin" | "report" | "end";
  readonly message?: string;
  readonly cancellable?: boolean;
}

export interface OpenText {
  readonly uri: string;
  readonly caret: Position;
  readonly text: string;
  /** Replaces what first reads `before`. */
  replace(before: string, after: string): void;
  positionOf(words: string): Position;
  hover(words: string): Promise<Hover | null>;
  complete(): Promise<CompletionItem[]>;
  /** Sets the caret behind `words`. */
  completeAfter(words: string): Promise<CompletionItem[]>;
  apply(edit: WorkspaceEdit): string;
  slice(range: Range): string;
  close(): void;
}

const patience = 4000;

export async function startEditor(options: EditorOptions): Promise<Editor> {
  if (!existsSync(server)) throw new Error(`${server} is missing: npm run build`);
  const root = options.root ?? mkdtempSync(join(tmpdir(), "whence-lsp-"));
  const child = spawn(process.execPath, [server, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const editor = createEditor(root, child, connection, options);
  for (const [path, text] of Object.entries(options.files)) editor.write(path, text);
  connection.listen();
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", (code) => {
      reject(new Error(`The server ended with ${code}`));
    });
  });
  ended.catch(() => undefined);
  const started = connection.sendRequest("initialize", initializeParams(editor, options));
  await Promise.race([started, ended]);
  await connection.sendNotification("initialized", {});
  return editor;
}

function initializeParams(editor: Editor, options: EditorOptions): unknown {
  const folders = options.folders ?? ["."];
  return {
    processId: process.pid,
    rootUri: editor.uri(folders[0] ?? "."),
    workspaceFolders: options.isPlain
      ? undefined
      : folders.map((path) => ({ uri: editor.uri(path), name: path })),
    locale: options.locale,
    initializationOptions: options.options,
    capabilities: options.isPlain
      ? {}
      : {
          workspace: {
            configuration: true,
            workspaceFolders: true,
            didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
            workspaceEdit: {
              documentChanges: true,
              resourceOperations: ["create"],
              changeAnnotationSupport: {},
            },
          },
          window: { workDoneProgress: true },
          textDocument: { definition: { linkSupport: true } },
        },
  };
}

function createEditor(
  root: string,
  child: ChildProcess,
  connection: ProtocolConnection,
  options: EditorOptions,
): Editor {
  const shown = new Map<string, PublishDiagnosticsParams>();
  const listeners = new Set<() => void>();
  const log: string[] = [];
  const watched: string[] = [];
  connection.onNotification(
    "textDocument/publishDiagnostics",
    (params: PublishDiagnosticsParams) => {
      shown.set(params.uri, params);
      for (const listener of listeners) listener();
    },
  );
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
    log.push(message);
  });
  const statuses: Status[] = [];
  const progresses = new Map<string, Progress[]>();
  connection.onNotification(
    "$/progress",
    ({ token, value }: { token: string; value: Progress }) => {
      progresses.set(token, [...(progresses.get(token) ?? []), value]);
    },
  );
  connection.onNotification("whence/status", (status: Status) => {
    statuses.push(status);
  });
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.onRequest("client/unregisterCapability", () => null);
  connection.onRequest("client/registerCapability", ({ registrations }: Registrations) => {
    refuse(options);
    for (const { registerOptions } of registrations)
      for (const { globPattern } of registerOptions?.watchers ?? [])
        watched.push(typeof globPattern === "string" ? globPattern : globPattern.pattern);
    return null;
  });
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => {
    refuse(options);
    return items.map(() => editor.settings);
  });
  const editor: Editor = {
    connection,
    process: child,
    root,
    log,
    watched,
    statuses,
    progresses,
    settings: options.settings ?? {},
    uri: (path) =>
      /^[a-z]+:/.test(path) ? path : pathToFileURL(join(root, path)).toString().replace(/\/$/, ""),
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    remove: (path) => {
      rmSync(join(root, path), { recursive: true });
    },
    change: (files) => {
      const changes = Object.entries(files).map(([path, text]) => {
        const type: FileChangeType = text === undefined ? 3 : existsSync(join(root, path)) ? 2 : 1;
        if (text === undefined) editor.remove(path);
        else editor.write(path, text);
        return { uri: editor.uri(path), type };
      });
      void connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    },
    open: (path, text, languageId = "markdown") =>
      openText(connection, editor.uri(path), text, languageId),
    received: (uri) => shown.get(uri),
    diagnostics: (uri, wanted) =>
      new Promise((finish) => {
        const end = (): void => {
          listeners.delete(look);
          clearTimeout(timer);
          finish(shown.get(uri)?.diagnostics ?? []);
        };
        const look = (): void => {
          const params = shown.get(uri);
          if (params && wanted(params.diagnostics)) end();
        };
        const timer = setTimeout(end, patience);
        listeners.add(look);
        look();
      }),
    close: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
      if (options.root === undefined) rmSync(root, { recursive: true, force: true });
    },
  };
  return editor;
}

function refuse({ isRefusing }: EditorOptions): void {
  if (isRefusing) throw new Error("Not here");
}

interface Registrations {
  registrations: {
    registerOptions?: { watchers?: { globPattern: string | { pattern: string } }[] };
  }[];
}

function openText(
  connection: ProtocolConnection,
  uri: string,
  marked: string,
  languageId: string,
): OpenText {
  const caretOffset = Math.max(0, marked.indexOf("<|>"));
  let document = TextDocument.create(uri, languageId, 1, marked.replace("<|>", ""));
  const textDocument = { uri };
  const at = (position: Position) => ({ textDocument, position });
  const positionOf = (words: string): Position => {
    const offset = document.getText().indexOf(words);
    if (offset < 0) throw new Error(`“${words}” is not in the text`);
    return document.positionAt(offset);
  };
  const complete = async (position: Position): Promise<CompletionItem[]> =>
    (await connection.sendRequest<CompletionList>("textDocument/completion", at(position))).items;
  void connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId, version: 1, text: document.getText() },
  });
  return {
    uri,
    caret: document.positionAt(caretOffset),
    get text() {
      return document.getText();
    },
    positionOf,
    replace: (before, after) => {
      const start = document.getText().indexOf(before);
      if (start < 0) throw new Error(`“${before}” is not in the text`);
      const range = {
        start: document.positionAt(start),
        end: document.positionAt(start + before.length),
      };
      const contentChanges = [{ range, text: after }];
      document = TextDocument.update(document, contentChanges, document.version + 1);
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version: document.version },
        contentChanges,
      });
    },
    hover: (words) => {
      const { line, character } = positionOf(words);
      return connection.sendRequest("textDocument/hover", at({ line, character: character + 1 }));
    },
    complete: () => complete(document.positionAt(caretOffset)),
    completeAfter: (words) =>
      complete(document.positionAt(document.getText().indexOf(words) + words.length)),
    apply: ({ documentChanges = [] }) => {
      const edits = documentChanges.flatMap((change) => (change as TextDocumentEdit).edits);
      return TextDocument.applyEdits(document, edits as never);
    },
    slice: (range) => document.getText(range),
    close: () => {
      void connection.sendNotification("textDocument/didClose", { textDocument });
    },
  };
}
