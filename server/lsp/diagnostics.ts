/** Diagnostics: findings of the open drafts and problems of the libraries, shown as soon as nothing else waits. */
import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from "vscode-languageserver";
import { claimsOf, summaryOf, type Finding, type Problem } from "../core";
import { folderOf, toUri } from "./addresses";
import { giveUpDamaged } from "./applying";
import { toRange, toRangeOfSpan } from "./convert";
import { statusMessage, type Status } from "./protocol";
import {
  checkedDraft,
  draftDocuments,
  findDraft,
  type Folder,
  type OpenDraft,
  type Session,
} from "./session";
import { placeOfPassage } from "../core/features/place";
import { linesOf, toRangeIn } from "./lineStarts";

/** Where a rule is explained. */
const rulePage = (code: string): string =>
  `https://github.com/whence-writing/whence/blob/main/docs/rules/${code}.md`;

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** Checks the document at `uri` once the messages that wait have been taken in: keystrokes that come together are checked once. */
export function scheduleCheck(session: Session, uri: string): void {
  const document = session.documents.get(uri);
  if (!document || document.isDue) return;
  document.isDue = true;
  setTimeout(() => {
    document.isDue = false;
    // Closed, or closed and opened again, in the meantime.
    if (session.documents.get(uri) !== document) return;
    try {
      check(session, uri);
    } catch (error) {
      session.connection.console.error(
        `check: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }, 0);
}

/** Checks every open document that the folder may matter to. */
export function checkAll(session: Session, folder: Folder): void {
  for (const uri of session.documents.keys())
    if (folderOf(uri, session.folders) === folder) scheduleCheck(session, uri);
}

/** Takes back what is shown at a document that was closed. */
export function clearDocument(session: Session, uri: string): void {
  publish(session, uri, []);
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
  for (const uri of folder.told) if (!byUri.has(uri)) publish(session, uri, []);
  folder.told.clear();
  for (const [uri, problems] of byUri) {
    folder.told.add(uri);
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
    for (const { message } of problems) session.connection.console.warn(`${uri}: ${message}`);
  }
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

function check(session: Session, uri: string): void {
  const document = session.documents.get(uri)!;
  const folder = folderOf(uri, session.folders);
  const indexing = folder && { indexing: folder.progress };
  if (folder?.progress.isPartial) {
    sendStatus(session, { uri, ...indexing });
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
  const { findings } = checkedDraft(draft);
  document.hasDiagnostics = true;
  publish(
    session,
    uri,
    findings.map((finding) => toDiagnostic(finding, draft)),
    draft.text.version,
  );
  const summary = summaryOf(claimsOf(draft.reading, draft.folder.configuration));
  document.status = { uri, ...indexing, ...summary };
  sendStatus(session, document.status);
  giveUpDamaged(draft.folder);
}

export function toDiagnostic(finding: Finding, { text, folder }: OpenDraft): Diagnostic {
  return {
    range: toRange(text, finding.span),
    severity: severities[finding.severity],
    code: finding.code,
    codeDescription: { href: rulePage(finding.code) },
    source: "whence",
    message: finding.message,
    relatedInformation: finding.evidence.flatMap(({ passage, reason }) => {
      const place = placeOfPassage(passage);
      const range = place && toRangeOfSpan(place, folder);
      if (!range) return [];
      const message = `${passage.source.key} ¶${passage.paragraph} (${reason}): ${oneLine(passage)}`;
      const related: DiagnosticRelatedInformation = {
        location: { uri: toUri(place.path, folder), range },
        message,
      };
      return [related];
    }),
  };
}

const oneLine = ({ source, start, end }: Finding["evidence"][number]["passage"]): string =>
  (source.text?.plain.slice(start, end) ?? "").replace(/\s+/g, " ");

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
