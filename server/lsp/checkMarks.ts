/** Check marks of open drafts: read from the file beside them, and changed by code actions through workspace edits. */
import {
  CodeActionKind,
  type CodeAction,
  type Range,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { isMarksPath, marksPath, parseCheckMarks, t, type Edit, type Span } from "../core";
import {
  claimAt,
  editsToMark,
  editsToWithdraw,
  markOf,
  type ClaimAt,
} from "../core/features/markClaim";
import { draftPath, folderOf, toPath } from "./addresses";
import { fromRange, toRange } from "./convert";
import { scheduleCheck } from "./diagnostics";
import { unattended } from "./guard";
import type { MarkParams } from "./protocol";
import { findDraft, type OpenDraft, type Session } from "./session";
import { changesOf, openWritten, readWritten, type WrittenFile } from "./writtenFiles";

const markCommand = "whence.markChecked";

/** Reads the marks beside a draft, and checks it again if they are others. */
export function readMarks(session: Session, uri: string): void {
  unattended(session, `marks of ${uri}`, () => takeMarks(session, uri));
}

async function takeMarks(session: Session, uri: string): Promise<void> {
  const folder = folderOf(uri, session.folders);
  const document = session.documents.get(uri);
  if (!folder || document?.languageId !== "markdown") return;
  const path = marksPath(draftPath(uri, folder));
  const text = (await readWritten(session, folder, path))?.text.getText() ?? "";
  if (document.marksText === text) return;
  const { marks, broken } = parseCheckMarks(text);
  document.marks = marks;
  document.marksText = text;
  for (const { line, message } of broken)
    session.connection.console.warn(`${path}:${line}: ${message}`);
  scheduleCheck(session, uri);
}

/** Reads the marks of all open drafts beside which they lie anew. */
export function followMarks(session: Session, uris: readonly string[]): void {
  const changed = new Set(uris.map(toPath).filter(isMarksPath));
  if (changed.size === 0) return;
  for (const uri of session.documents.keys()) {
    const folder = folderOf(uri, session.folders);
    if (folder && changed.has(marksPath(draftPath(uri, folder)))) readMarks(session, uri);
  }
}

/** A claim of a draft that can be marked, with the file of the draft's marks. */
interface Markable {
  readonly draft: OpenDraft;
  readonly found: ClaimAt;
  readonly file: WrittenFile;
}

async function markableAt(
  session: Session,
  draft: OpenDraft,
  span: Span,
): Promise<Markable | undefined> {
  const { reading, folder } = draft;
  const found = claimAt(reading, folder.configuration, span);
  const file = found && (await openWritten(session, folder, marksPath(reading.path)));
  return file && { draft, found, file };
}

/** To mark the claim at `span`, to check it again, to withdraw its mark. */
export async function markActions(
  session: Session,
  draft: OpenDraft,
  span: Span,
): Promise<CodeAction[]> {
  const markable = await markableAt(session, draft, span);
  if (!markable) return [];
  const { mark, passage, isFresh } = markable.found;
  const actions: CodeAction[] = [];
  if (passage && !isFresh) {
    const title = mark ? t("Checked again: mark as checked") : t("Mark as checked");
    const how = markAs(session, markable, title, toRange(draft.text, span));
    if (how) actions.push({ title, kind: CodeActionKind.RefactorRewrite, ...how });
  }
  if (mark)
    actions.push({
      title: t("Withdraw the mark"),
      kind: CodeActionKind.RefactorRewrite,
      edit: editOf(markable.file, (text) => editsToWithdraw(text, mark)),
    });
  return actions;
}

/** The edit, or the command that asks for the initials before; undefined for a client that cannot ask. */
function markAs(
  session: Session,
  markable: Markable,
  title: string,
  range: Range,
): Pick<CodeAction, "edit" | "command"> | undefined {
  const { document, folder } = markable.draft;
  const { initials } = folder.configuration;
  if (initials !== "") return { edit: editForMark(markable, initials)! };
  if (!session.options.commands?.includes(markCommand)) return undefined;
  return { command: { title, command: markCommand, arguments: [document.uri, range] } };
}

function editForMark({ draft, found, file }: Markable, by: string): WorkspaceEdit | undefined {
  const { claim, mark, passage } = found;
  if (!passage) return undefined;
  const date = new Date().toISOString().slice(0, 10);
  const made = markOf(draft.reading, claim, passage, { by, date });
  return editOf(file, (text) => editsToMark(text, made, mark));
}

const editOf = (file: WrittenFile, edits: (text: string) => readonly Edit[]): WorkspaceEdit => ({
  documentChanges: changesOf(file, edits(file.text.getText())),
});

/** The edit that marks the claim at a place; null where there is none to mark. */
export async function answerMark(
  session: Session,
  { uri, range, by }: MarkParams,
): Promise<WorkspaceEdit | null> {
  const draft = findDraft(session, uri);
  const markable = draft && (await markableAt(session, draft, fromRange(draft.text, range)));
  return (markable && editForMark(markable, by)) ?? null;
}
