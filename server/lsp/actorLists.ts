/** Lists of actors as they are edited: their text as it is open, else as it is on disk; a new one where there is none. */
import type { WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit, Path } from "../core";
import { isActorsFile } from "../core/documents/parseDocument";
import { planChange, type ListChange } from "../core/features/actorList/listChange";
import { folderOf, toPath, toUri } from "./addresses";
import { toTextEdit } from "./convert";
import type { Folder, OpenDocument, Session } from "./session";

export interface ActorList {
  readonly uri: string;
  /** The file's name alone. */
  readonly name: string;
  readonly text: TextDocument;
  readonly isNew: boolean;
}

/** The list at `path`, the library's first one, or a place for one; undefined where it cannot be read or made. */
export async function openActorList(
  session: Session,
  folder: Folder,
  path = actorsPath(folder),
): Promise<ActorList | undefined> {
  if (path === undefined) return undefined;
  const uri = toUri(path, folder);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const open = session.documents.get(uri);
  if (open) return { uri, name, text: open.text, isNew: false };
  const [file] = await session.host.readFiles(folder, [path]);
  const isNew = file?.text === undefined && file?.unreadable === undefined;
  if (file?.unreadable !== undefined || (isNew && !session.abilities.createFiles)) return undefined;
  return { uri, name, text: TextDocument.create(uri, "yaml", 0, file?.text ?? ""), isNew };
}

/** The edit that changes a list, which is created before where it is new. */
export function editOfList({ uri, text, isNew }: ActorList, edits: readonly Edit[]): WorkspaceEdit {
  const change = {
    textDocument: { uri, version: null },
    edits: edits.map((edit) => toTextEdit(text, edit)),
  };
  if (!isNew) return { documentChanges: [change] };
  return {
    documentChanges: [{ kind: "create", uri, options: { ignoreIfExists: true } }, change],
  };
}

/** What a writer's decision writes; undefined where the library or the text does not allow it, or holds it already. */
export async function editForChange(
  session: Session,
  folder: Folder,
  change: ListChange,
): Promise<WorkspaceEdit | undefined> {
  const plan = planChange(folder.library, change);
  if (!plan) return undefined;
  const opened = await Promise.all(plan.paths.map((path) => openActorList(session, folder, path)));
  const lists = opened.filter((list) => list !== undefined);
  const edits =
    lists.length === opened.length && plan.edit(lists.map(({ text }) => text.getText()));
  if (!edits || edits.flat().length === 0) return undefined;
  const changes = lists.flatMap((list, at) => editOfList(list, edits[at] ?? []).documentChanges);
  return { documentChanges: changes.filter((each) => each !== undefined) };
}

/** The folder of an open document that is a list of actors; undefined for any other document. */
export function folderOfList(
  { folders }: Session,
  { uri, languageId }: OpenDocument,
): Folder | undefined {
  const path = toPath(uri);
  const folder = languageId === "yaml" ? folderOf(uri, folders) : undefined;
  const isList =
    folder && (isActorsFile(path) || folder.library.documents.get(path)?.kind === "actors");
  return isList ? folder : undefined;
}

/** The library's list of actors; where there is none, the place for one: in the first glob's folder. */
function actorsPath(folder: Folder): Path | undefined {
  const [list] = folder.library.stored.catalogue.lists;
  if (list) return list.path;
  const [first] = folder.library.sourcesByPath.keys();
  const glob = folder.configuration.library.find((each) => {
    const base = `${folder.path}/${fixedPart(each)}`;
    return first?.startsWith(base);
  });
  return glob === undefined ? undefined : `${folder.path}/${fixedPart(glob)}actors.yaml`;
}

/** The folders of a glob before its first wildcard, with a final slash. */
const fixedPart = (glob: string): string => /^(?:[^*?{[\]!()/]+\/)*/.exec(glob)?.[0] ?? "";
