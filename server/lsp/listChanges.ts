/** Answers requests for the writer's decisions about actors. */
import type { WorkspaceEdit } from "vscode-languageserver";
import { kindWord } from "../core/features/nameCard";
import { editForChange } from "./actorLists";
import type { ListChangeParams, ListedActorItem } from "./protocol";
import type { Session } from "./session";

/** Actors of the lists, as they stand there. */
export const answerListedActors = ({ folders }: Session): ListedActorItem[] =>
  folders.flatMap(({ uri, library }) =>
    library.stored.catalogue.lists
      .flatMap(({ actors }) => actors)
      .map(({ name, kind, aliases }) => ({
        folder: uri,
        name,
        description: [kindWord(kind), aliases.join(", ")].filter(Boolean).join(" · "),
      })),
  );

/** The edit that a decision makes; null where there is nothing to write or nothing can be written. */
export async function answerListChange(
  session: Session,
  { folder: uri, change }: ListChangeParams,
): Promise<WorkspaceEdit | null> {
  const folder = session.folders.find((each) => each.uri === uri);
  return (folder && (await editForChange(session, folder, change))) ?? null;
}
