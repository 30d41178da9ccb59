/** Diagnostics: findings of the open drafts and problems of the libraries, shown as soon as nothing else waits. */
import type { Diagnostic } from "vscode-languageserver";
import { checkInSteps, summaryIn, type CheckedDraft, type Problem } from "../core";
import { folderOfList } from "./actorLists";
import { folderOf, toUri } from "./addresses";
import { giveUpDamaged } from "./applying";
import { statusMessage, type Status } from "./protocol";
import {
  draftDocuments,
  findDraft,
  type Folder,
  type OpenDocument,
  type OpenDraft,
  type Session,
} from "./session";
import { logFault } from "./guard";
import { linesOf, toRangeIn } from "./lineStarts";
import { listDiagnostics } from "./listDiagnostics";
import { prepareDraft } from "./preparing";
import { severities } from "./severities";
import { toDiagnostics } from "./toDiagnostics";
import { whenIdle } from "./whenIdle";

/** Milliseconds of checking that may hold up a message. */
const slice = 5;

/** Checks the document at `uri` once the messages that wait have been taken in: keystrokes that come together are checked once. A check of the same text that is under way comes to its end before. */
export function scheduleCheck(session: Session, uri: string): void {
  const document = session.documents.get(uri);
  if (!document || document.isDue) return;
  document.isDue = true;
  if (document.checking !== document.text.version)
    defer(session, document, () => begin(session, document));
}

/** Does something once what waits has been answered (see `whenIdle`); what fails is told, and a check that has become due is done all the same. */
function defer(session: Session, document: OpenDocument, work: () => void): void {
  whenIdle(session, () => {
    try {
      work();
    } catch (error) {
      document.checking = undefined;
      logFault(session, `check of ${document.uri}`, error);
      if (document.isDue) defer(session, document, () => begin(session, document));
    }
  });
}

function begin(session: Session, document: OpenDocument): void {
  if (!document.isDue) return;
  document.isDue = false;
  // Closed, or closed and opened again, in the meantime.
  if (session.documents.get(document.uri) !== document) return;
  check(session, document);
}

/** Checks every open document that the folder may matter to. */
export function checkAll(session: Session, folder: Folder): void {
  for (const uri of session.documents.keys())
    if (folderOf(uri, session.folders) === folder) scheduleCheck(session, uri);
}

/** Takes back what is shown at a document that was closed; of a library's file, what is on disk is told again. */
export function clearDocument(session: Session, uri: string): void {
  publish(session, uri, []);
  const folder = folderOf(uri, session.folders);
  if (!folder?.told.has(uri)) return;
  folder.toldProblems = undefined;
  tellProblems(session, folder);
}

/** Takes back all that is shown for a folder. */
export function clearFolder(session: Session, folder: Folder): void {
  for (const uri of folder.told) publish(session, uri, []);
  for (const [uri, document] of session.documents)
    if (document.hasDiagnostics && !folderOf(uri, session.folders)) {
      document.hasDiagnostics = false;
      publish(session, uri, []);
      sendStatus(session, { uri });
    }
}

/** Shows the problems of the library's files, and takes back those that are solved. */
export function tellProblems(session: Session, folder: Folder): void {
  if (folder.library.problems === folder.toldProblems) return;
  folder.toldProblems = folder.library.problems;
  const byUri = new Map<string, Problem[]>();
  for (const problem of folder.library.problems) {
    const uri = toUri(problem.path, folder);
    const found = byUri.get(uri);
    if (found) found.push(problem);
    else byUri.set(uri, [problem]);
  }
  for (const uri of folder.told)
    if (!byUri.has(uri) && !isOpenList(session, uri)) publish(session, uri, []);
  folder.told.clear();
  for (const [uri, problems] of byUri) {
    folder.told.add(uri);
    for (const { message } of problems) session.connection.console.warn(`${uri}: ${message}`);
    // Of a list that is open, its text in the editor tells more.
    if (isOpenList(session, uri)) continue;
    publish(
      session,
      uri,
      problems.map((problem) => ({
        range: rangeOfProblem(problem, folder),
        severity: severities[problem.severity],
        source: "whence",
        message: problem.message,
      })),
    );
  }
}

function isOpenList(session: Session, uri: string): boolean {
  const document = session.documents.get(uri);
  return document !== undefined && folderOfList(session, document) !== undefined;
}

export function rangeOfProblem({ path, span, line }: Problem, folder: Folder) {
  const lines = span && linesOf(folder, path);
  if (lines) return toRangeIn(lines, span);
  const at = { line: Math.max(0, (line ?? 1) - 1), character: 0 };
  return { start: at, end: at };
}

/** Tells the client how far the indexing of the folder's library is. */
export function tellStatus(session: Session, folder: Folder): void {
  if (!session.options.hasStatus) return;
  const { progress } = folder;
  for (const document of draftDocuments(session, folder)) {
    document.status = { ...document.status, uri: document.uri, indexing: progress };
    sendStatus(session, document.status);
  }
}

function check(session: Session, document: OpenDocument): void {
  const { uri } = document;
  const inList = listDiagnostics(session, document);
  if (inList) {
    publish(session, uri, inList, document.text.version);
    return;
  }
  const folder = folderOf(uri, session.folders);
  if (folder?.progress.isPartial) {
    sendStatus(session, { uri, indexing: folder.progress });
    return;
  }
  const draft = findDraft(session, uri);
  // Without a source there is nothing to hold a text against: not everybody who writes Markdown writes with sources.
  if (!draft || draft.folder.library.sources.size === 0) {
    if (document.hasDiagnostics) publish(session, uri, []);
    document.hasDiagnostics = false;
    document.status = { uri };
    sendStatus(session, { uri });
    return;
  }
  document.checking = draft.text.version;
  proceed(
    session,
    draft,
    draft.text.version,
    checkInSteps(draft.reading, draft.folder.configuration),
  );
}

/** Goes on with the check of a version until it is done or has taken its time; one of a text that has changed is given up. */
function proceed(
  session: Session,
  draft: OpenDraft,
  version: number,
  steps: ReturnType<typeof checkInSteps>,
): void {
  const { document } = draft;
  if (session.documents.get(document.uri) !== document) return;
  if (document.text.version !== version) {
    begin(session, document);
    return;
  }
  const end = performance.now() + slice;
  while (performance.now() < end) {
    const step = steps.next();
    if (!step.done) continue;
    document.checking = undefined;
    show(session, draft, step.value);
    begin(session, document);
    return;
  }
  defer(session, document, () => proceed(session, draft, version, steps));
}

function show(session: Session, draft: OpenDraft, { parts }: CheckedDraft): void {
  const { document, folder } = draft;
  const { uri } = document;
  document.hasDiagnostics = true;
  publish(
    session,
    uri,
    parts.flatMap((part) => toDiagnostics(part, draft)),
    draft.text.version,
  );
  const summary = summaryIn(draft.reading, folder.configuration);
  document.status = { uri, indexing: folder.progress, ...summary };
  sendStatus(session, document.status);
  giveUpDamaged(folder);
  prepareDraft(session, draft);
}

function publish(session: Session, uri: string, diagnostics: Diagnostic[], version?: number): void {
  void session.connection.sendDiagnostics({
    uri,
    diagnostics,
    ...(version !== undefined && { version }),
  });
}

function sendStatus(session: Session, status: Status): void {
  if (session.options.hasStatus) void session.connection.sendNotification(statusMessage, status);
}
