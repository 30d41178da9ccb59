/** Lists of actors: where they are, and what a writer's decisions write there. */
import type { WorkspaceEdit } from "vscode-languageserver";
import type { Path } from "../core";
import { isActorsFile } from "../core/documents/parseDocument";
import { planChange, type ListChange } from "../core/features/actorList/listChange";
import { folderOf, toPath } from "./addresses";
import type { Folder, OpenDocument, Session } from "./session";
import { changesOf, openWritten, type WrittenFile } from "./writtenFiles";

/** The list at `path`, the library's first one, or a place for one; undefined where it cannot be read or made. */
export const openActorList = async (
  session: Session,
  folder: Folder,
  path = actorsPath(folder),
): Promise<WrittenFile | undefined> =>
  path === undefined ? undefined : openWritten(session, folder, path);

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
  return { documentChanges: lists.flatMap((list, at) => changesOf(list, edits[at] ?? [])) };
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
