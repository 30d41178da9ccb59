/** Check marks of open drafts: read from the file beside them, and changed by code actions through workspace edits. */
import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { isMarksPath, marksPath, parseCheckMarks, t, type Path, type Span } from "../core";
import { addCheckMark, withdrawCheckMarks } from "../core/draft/checkMarks";
import { claimAt, markOf } from "../core/features/markClaim";
import { draftPath, folderOf, toPath, toUri } from "./addresses";
import { editOfList, type ActorList } from "./actorLists";
import { scheduleCheck } from "./diagnostics";
import { unattended } from "./guard";
import type { Folder, OpenDraft, Session } from "./session";

export const markCommand = "whence.markChecked";

/** Reads the marks beside a draft, and checks it again if they are others. */
export function readMarks(session: Session, uri: string): void {
  unattended(session, `marks of ${uri}`, () => takeMarks(session, uri));
}

async function takeMarks(session: Session, uri: string): Promise<void> {
  const folder = folderOf(uri, session.folders);
  const document = session.documents.get(uri);
  if (!folder || document?.languageId !== "markdown") return;
  const path = marksPath(draftPath(uri, folder));
  const { text, isNew } = await openMarks(session, folder, path);
  if (document.marksText === text.getText()) return;
  const { marks, broken } = parseCheckMarks(text.getText());
  document.marks = isNew ? [] : marks;
  document.marksText = text.getText();
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

async function openMarks(session: Session, folder: Folder, path: Path): Promise<ActorList> {
  const uri = toUri(path, folder);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const open = session.documents.get(uri);
  if (open) return { uri, name, text: open.text, isNew: false };
  const [file] = await session.host.readFiles(folder, [path]);
  const text = TextDocument.create(uri, "jsonl", 0, file?.text ?? "");
  return { uri, name, text, isNew: file?.text === undefined };
}

/** To mark the claim at `span`, to check it again, to withdraw its mark. */
export async function markActions(
  session: Session,
  draft: OpenDraft,
  span: Span,
): Promise<CodeAction[]> {
  const { reading, folder } = draft;
  const found = claimAt(reading, folder.configuration, span);
  if (!found) return [];
  const { claim, mark, passage } = found;
  const file = await openMarks(session, folder, marksPath(reading.path));
  if (file.isNew && !session.abilities.createFiles) return [];
  const before = file.text.getText();
  const without = mark ? withdrawCheckMarks(before, mark.draft, mark.claim) : before;
  const edit = (after: string) =>
    editOfList(file, [{ start: 0, end: before.length, newText: after }]);
  const actions: CodeAction[] = [];
  if (passage && !found.isFresh) {
    const title = mark ? t("Checked again: mark as checked") : t("Mark as checked");
    const by = folder.configuration.initials;
    const date = new Date().toISOString().slice(0, 10);
    const after = addCheckMark(without, markOf(reading, claim, passage, { by, date }));
    const kind = CodeActionKind.RefactorRewrite;
    if (by !== "") actions.push({ title, kind, edit: edit(after) });
    else if (session.options.commands?.includes(markCommand))
      actions.push({
        title,
        kind,
        command: { title, command: markCommand, arguments: [file.uri, after] },
      });
  }
  if (mark)
    actions.push({
      title: t("Withdraw the mark"),
      kind: CodeActionKind.RefactorRewrite,
      edit: edit(without),
    });
  return actions;
}
