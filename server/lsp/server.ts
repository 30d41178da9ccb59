/** The language server: what it can do, and which function answers what. */
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver";
import { claimsOf, verdictsOf } from "../core";
import { verdictWord } from "../core/features/renderCard";
import { toPath, toUri } from "./addresses";
import {
  answerCompletion,
  answerCompletionItem,
  answerDefinition,
  answerHighlights,
  answerHover,
  answerLinks,
  answerReferences,
  answerSymbols,
} from "./answers";
import { answerMark } from "./checkMarks";
import { answerCodeActions } from "./codeActions";
import { toRange } from "./convert";
import { rangeOfProblem } from "./diagnostics";
import { changeDocument, closeDocument, openDocument, saveDocument } from "./documents";
import { changeFolders, followFiles, refreshConfiguration, stopFolders } from "./folders";
import { answerDossier } from "./dossiers";
import { answerWhoSaysWhat } from "./whoSaysWhat";
import { createGuard, unattended } from "./guard";
import { answerPrepareRename, answerRename } from "./rename";
import { answerListChange, answerListedActors } from "./listChanges";
import { answerProposals } from "./proposals";
import type { FolderAddress, Host } from "../indexer/host";
import type { Indexers } from "./indexing";
import { chooseMessages } from "./messages";
import {
  answersMessage,
  claimsMessage,
  dossierMessage,
  listChangeMessage,
  listedActorsMessage,
  markMessage,
  problemsMessage,
  proposalsMessage,
  resumeMessage,
  type ClaimItem,
  type ClaimsParams,
  type ProblemItem,
  type StartOptions,
} from "./protocol";
import { findDraft, type Abilities, type Folder, type Session } from "./session";

/** A capital begins a name, an `@` a citation. */
const triggers = ["@", ..."ABCDEFGHIJKLMNOPQRSTUVWXYZÀÈÉÌÒÙÄÖÜÇÑ"];

/** Serves `connection` until it is closed. */
export function startServer(connection: Connection, host: Host, indexers: Indexers): void {
  const session: Session = {
    connection,
    host,
    indexers,
    abilities: noAbilities,
    options: {},
    folders: [],
    documents: new Map(),
    taken: 0,
    watch: Promise.resolve(undefined),
    turn: Promise.resolve(),
  };
  serveStart(session);
  serveDocuments(session);
  serveRequests(session);
  connection.listen();
}

const noAbilities: Abilities = {
  configuration: false,
  watchFiles: false,
  relativePatterns: false,
  workspaceFolders: false,
  progress: false,
  linkDefinitions: false,
  createFiles: false,
  annotateChanges: false,
};

function serveStart(session: Session): void {
  const { connection } = session;
  const guard = createGuard(session);
  let addresses: FolderAddress[] = [];
  connection.onInitialize((params) => {
    session.abilities = abilitiesOf(params);
    session.options = (params.initializationOptions as StartOptions | undefined) ?? {};
    chooseMessages(session.options, params.locale);
    addresses = foldersOf(params);
    return initializeResult;
  });
  const followSettings = async (): Promise<void> => {
    const options = { section: "whence" };
    await connection.client.register(DidChangeConfigurationNotification.type, options);
  };
  connection.onInitialized(
    guard.notification("initialized", async () => {
      if (session.abilities.configuration) unattended(session, "settings", followSettings);
      const opening = changeFolders(session, [], addresses);
      if (session.abilities.workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(
          guard.notification("folders", ({ added, removed }) =>
            changeFolders(
              session,
              removed.map(({ uri }) => uri),
              added.map(({ uri }) => toAddress(uri)),
            ),
          ),
        );
      await opening;
    }),
  );
  connection.onDidChangeConfiguration(
    guard.notification("configuration", ({ settings }) => {
      const pushed = (settings as { whence?: unknown } | null)?.whence;
      return refreshConfiguration(session, pushed);
    }),
  );
  connection.onShutdown(() => stop(session));
  connection.onDidChangeWatchedFiles(
    guard.notification("watched files", ({ changes }) => {
      followFiles(session, changes);
    }),
  );
}

function serveDocuments(session: Session): void {
  const { connection } = session;
  const guard = createGuard(session);
  connection.onDidOpenTextDocument(
    guard.notification("open", (params) => {
      openDocument(session, params);
    }),
  );
  connection.onDidChangeTextDocument(
    guard.notification("change", (params) => {
      changeDocument(session, params);
    }),
  );
  connection.onDidSaveTextDocument(
    guard.notification("save", ({ textDocument }) => {
      saveDocument(session, textDocument.uri);
    }),
  );
  connection.onDidCloseTextDocument(
    guard.notification("close", (params) => {
      closeDocument(session, params);
    }),
  );
}

function serveRequests(session: Session): void {
  const { connection } = session;
  const guard = createGuard(session);
  /** A handler of the session's, guarded. */
  const serve = <P, R>(
    name: string,
    empty: R,
    answer: (session: Session, params: P) => R | Promise<R>,
  ) => guard.request<P, R>(name, empty, (params) => answer(session, params));
  connection.onHover(serve("hover", null, answerHover));
  connection.onCompletion(
    serve("completion", { isIncomplete: false, items: [] }, answerCompletion),
  );
  connection.onCompletionResolve((item) =>
    guard.request("completion item", item, () => answerCompletionItem(session, item))(item),
  );
  connection.onDefinition(serve("definition", null, answerDefinition));
  connection.onReferences(serve("references", [], answerReferences));
  connection.onDocumentHighlight(serve("highlights", [], answerHighlights));
  connection.onDocumentLinks(serve("links", [], answerLinks));
  connection.onWorkspaceSymbol(serve("symbols", [], answerSymbols));
  connection.onPrepareRename(serve("prepare rename", null, answerPrepareRename));
  connection.onRenameRequest(serve("rename", null, answerRename));
  connection.onCodeAction(serve("code actions", [], answerCodeActions));
  connection.onRequest(claimsMessage, serve("claims", [], answerClaims));
  connection.onRequest(dossierMessage, serve("dossier", [], answerDossier));
  connection.onRequest(answersMessage, serve("who says what", [], answerWhoSaysWhat));
  connection.onRequest(proposalsMessage, serve("proposals", [], answerProposals));
  connection.onRequest(listedActorsMessage, serve("listed actors", [], answerListedActors));
  connection.onRequest(listChangeMessage, serve("change of a list", null, answerListChange));
  connection.onRequest(markMessage, serve("mark", null, answerMark));
  connection.onRequest(problemsMessage, serve("problems", [], answerProblems));
  connection.onRequest(resumeMessage, serve("resume", null, resumeIndexing));
}

function answerClaims(session: Session, { uri }: ClaimsParams): ClaimItem[] {
  const draft = findDraft(session, uri);
  if (!draft) return [];
  const { reading, folder } = draft;
  const verdicts = verdictsOf(reading, folder.configuration);
  return claimsOf(reading, folder.configuration).map(({ span, text, isSourced }, index) => ({
    range: toRange(draft.text, span),
    text,
    isSourced,
    ...(isSourced && { verdict: verdictWord(verdicts[index]!.kind) }),
  }));
}

function resumeIndexing({ folders }: Session): null {
  for (const { indexer } of folders) indexer.resume();
  return null;
}

/** How long the client may wait for a last save; it kills a server that takes much longer. */
const mostStopping = 1500;

/** Saves what is known, as far as there is time. */
async function stop(session: Session): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isTime = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, mostStopping);
  });
  await Promise.race([stopFolders(session), isTime]);
  clearTimeout(timer);
}

const answerProblems = ({ folders }: Session): ProblemItem[] =>
  folders.flatMap((folder) => [
    ...folder.library.problems.map((problem) => ({
      uri: toUri(problem.path, folder),
      range: rangeOfProblem(problem, folder),
      message: problem.message,
    })),
    ...unreadItems(folder),
  ]);

/** Files that were skipped so lately that the library does not tell them yet. */
function unreadItems(folder: Folder): ProblemItem[] {
  const told = new Set(folder.library.problems.map(({ path }) => path));
  return folder.skipped
    .filter(({ path }) => !told.has(path))
    .map(({ path, reason }) => ({
      uri: toUri(path, folder),
      range: rangeOfProblem({ path, severity: "error", message: reason }, folder),
      message: reason,
    }));
}

const toAddress = (uri: string): FolderAddress => ({ uri, path: toPath(uri).replace(/\/$/, "") });

function foldersOf({ workspaceFolders, ...params }: InitializeParams): FolderAddress[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => toAddress(uri));
  // The one folder of clients that know no workspace folders.
  const { rootUri } = params as { rootUri?: string | null };
  return rootUri ? [toAddress(rootUri)] : [];
}

const abilitiesOf = ({
  capabilities: { workspace, window, textDocument },
}: InitializeParams): Abilities => ({
  configuration: workspace?.configuration === true,
  watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
  workspaceFolders: workspace?.workspaceFolders === true,
  progress: window?.workDoneProgress === true,
  linkDefinitions: textDocument?.definition?.linkSupport === true,
  createFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
  annotateChanges: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
});

const initializeResult: InitializeResult = {
  serverInfo: { name: "whence" },
  capabilities: {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    hoverProvider: true,
    completionProvider: { triggerCharacters: triggers, resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentLinkProvider: { resolveProvider: false },
    workspaceSymbolProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite],
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};
