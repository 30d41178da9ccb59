/** Files that Whence writes into for the writer, by workspace edits: lists of actors, check marks. */
import type { WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit, Path } from "../core";
import { toUri } from "./addresses";
import { toTextEdit } from "./convert";
import type { Folder, Session } from "./session";

/** Such a file as it is open, else as it is on disk; empty where there is none. */
export interface WrittenFile {
  readonly uri: string;
  /** The file's name alone. */
  readonly name: string;
  readonly text: TextDocument;
  /** Of the text in the editor; null where the file is not open. */
  readonly version: number | null;
  readonly isNew: boolean;
}

/** The file at `path`; undefined where it is there and cannot be read. */
export async function readWritten(
  session: Session,
  folder: Folder,
  path: Path,
): Promise<WrittenFile | undefined> {
  const uri = toUri(path, folder);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const opened = (): WrittenFile | undefined => {
    const text = session.documents.get(uri)?.text;
    return text && { uri, name, text, version: text.version, isNew: false };
  };
  const open = opened();
  if (open) return open;
  const [file] = await session.host.readFiles(folder, [path]);
  if (file?.unreadable !== undefined) return opened();
  const text = TextDocument.create(uri, "", 0, file?.text ?? "");
  // It may have been opened, and changed, while it was read.
  return opened() ?? { uri, name, text, version: null, isNew: file?.text === undefined };
}

/** The same to be edited; undefined as well where the client cannot make one that is new. */
export async function openWritten(
  session: Session,
  folder: Folder,
  path: Path,
): Promise<WrittenFile | undefined> {
  const file = await readWritten(session, folder, path);
  return file?.isNew && !session.abilities.createFiles ? undefined : file;
}

/** What may stand in a workspace edit. */
export type FileChange = NonNullable<WorkspaceEdit["documentChanges"]>[number];

/** What changes a file, which is created before where it is new. A client refuses what is meant for an older text than it has open. */
export function changesOf(
  { uri, text, version, isNew }: WrittenFile,
  edits: readonly Edit[],
): FileChange[] {
  const change: FileChange = {
    textDocument: { uri, version },
    edits: edits.map((edit) => toTextEdit(text, edit)),
  };
  if (!isNew) return [change];
  return [{ kind: "create", uri, options: { ignoreIfExists: true } }, change];
}
