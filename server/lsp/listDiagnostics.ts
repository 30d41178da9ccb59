/** Diagnostics of an open list of actors, by its text as it is being typed. */
import type { Diagnostic } from "vscode-languageserver";
import { checkList } from "../core/features/actorList/checkList";
import { folderOfList } from "./actorLists";
import { toPath } from "./addresses";
import { toRange } from "./convert";
import { severities } from "./severities";
import type { OpenDocument, Session } from "./session";

/** Undefined for a document that is no list. */
export function listDiagnostics(
  session: Session,
  document: OpenDocument,
): Diagnostic[] | undefined {
  const folder = folderOfList(session, document);
  if (!folder) return undefined;
  const { text, uri } = document;
  const isWhole = !folder.progress.isPartial;
  return checkList(folder.library, toPath(uri), text.getText(), isWhole).map(
    ({ severity, span, message }) => ({
      range: toRange(text, span),
      severity: severities[severity],
      source: "whence",
      message,
    }),
  );
}
