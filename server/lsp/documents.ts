/** Open documents: keeps their texts in step with the editor's. */
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { folderOf } from "./addresses";
import { followMarks, readMarks } from "./checkMarks";
import { clearDocument, scheduleCheck } from "./diagnostics";
import { nameBibliographies } from "./folders";
import type { Session } from "./session";

export function openDocument(session: Session, { textDocument }: DidOpenTextDocumentParams): void {
  const { uri, languageId, version, text } = textDocument;
  session.documents.set(uri, {
    uri,
    languageId,
    text: TextDocument.create(uri, languageId, version, text),
    parsed: undefined,
    read: undefined,
    marks: [],
    marksText: "",
    isDue: false,
    checking: undefined,
    hasDiagnostics: false,
    status: { uri },
  });
  scheduleCheck(session, uri);
  readBibliographies(session, uri);
  readMarks(session, uri);
  followMarks(session, [uri]);
}

/** Takes in a change; one for an unknown document or an older text is left alone. */
export function changeDocument(
  session: Session,
  { textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams,
): void {
  const document = session.documents.get(uri);
  if (!document || version <= document.text.version) return;
  document.text = TextDocument.update(document.text, contentChanges, version);
  followMarks(session, [uri]);
  const run = folderOf(uri, session.folders)?.configuration.run;
  if (run !== "onSave") scheduleCheck(session, uri);
}

export function saveDocument(session: Session, uri: string): void {
  scheduleCheck(session, uri);
  readBibliographies(session, uri);
}

export function closeDocument(
  session: Session,
  { textDocument: { uri } }: DidCloseTextDocumentParams,
): void {
  if (session.documents.delete(uri)) clearDocument(session, uri);
  followMarks(session, [uri]);
}

function readBibliographies(session: Session, uri: string): void {
  const folder = folderOf(uri, session.folders);
  if (folder) nameBibliographies(session, folder);
}
