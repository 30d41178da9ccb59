/** Answers requests for dossiers. */
import { actorsCalled, dossierOf } from "../core/features/dossier";
import { kindWord } from "../core/features/nameCard";
import { countSources } from "../core/features/originCount";
import { renderDossier, renderDossierFile } from "../core/features/renderDossier";
import { targetAt } from "../core/features/target";
import type { Actor } from "../core/library/actors/actor";
import { linkFrom, linkInPage } from "./convert";
import type { DossierItem, DossierParams } from "./protocol";
import { findDraft, type Folder, type Session } from "./session";

export const answerDossier = (session: Session, params: DossierParams): DossierItem[] =>
  findActors(session, params).map(([folder, actor]) =>
    toItem(session, folder, actor, "target" in params ? params.target : undefined),
  );

type Found = readonly [folder: Folder, actor: Actor];

function findActors(session: Session, params: DossierParams): Found[] {
  if ("position" in params) return actorsAt(session, params);
  if ("id" in params) {
    const folder = session.folders.find(({ uri }) => uri === params.folder);
    const actor = folder?.library.actors.actorOf(params.id);
    return folder && actor ? [[folder, actor]] : [];
  }
  return session.folders.flatMap((folder) =>
    actorsCalled(folder.library, params.name).map((actor): Found => [folder, actor]),
  );
}

function actorsAt(
  session: Session,
  { uri, position }: Extract<DossierParams, { readonly uri: string }>,
): Found[] {
  const draft = findDraft(session, uri);
  const target = draft && targetAt(draft.reading, draft.text.offsetAt(position));
  if (target?.kind !== "mention") return [];
  return target.mention.candidates.map((actor): Found => [draft!.folder, actor]);
}

function toItem(
  session: Session,
  folder: Folder,
  actor: Actor,
  target: string | undefined,
): DossierItem {
  const dossier = dossierOf(folder.library, actor);
  const { name, kind, sources } = dossier;
  return {
    folder: folder.uri,
    id: actor.id,
    name,
    description: [kindWord(kind), countSources(sources)].filter(Boolean).join(" · "),
    text:
      target === undefined
        ? renderDossier(dossier, (place) => linkInPage(place, folder, session))
        : renderDossierFile([dossier], (place) => linkFrom(target, place, folder)),
  };
}
