/** Code actions on a name: list it, say whether it is another actor's too, take over what a registry has of it. */
import { CodeActionKind, type CodeAction, type Position } from "vscode-languageserver";
import { t } from "../core";
import { listActor } from "../core/features/actorList/listActor";
import { importsFor, type ListChange } from "../core/features/actorList/listChange";
import { proposalsAt, reasonOf } from "../core/features/proposalCard";
import { editForChange, openActorList } from "./actorLists";
import { nameAt, type NameAt } from "./namesAt";
import { readyIndex } from "./proposals";
import type { Folder, Session } from "./session";
import { changesOf } from "./writtenFiles";

/** Milliseconds that a menu may wait for proposals. */
const patience = 150;

/** What can be done with the name at a position; nothing where none stands. */
export async function nameActions(
  session: Session,
  uri: string,
  position: Position,
): Promise<CodeAction[]> {
  const named = nameAt(session, uri, position);
  if (!named || named.folder.progress.isPartial) return [];
  const offers = [
    ...(await proposalOffers(session, named)),
    ...splitOffers(named),
    ...importOffers(named),
  ];
  const actions = await Promise.all(
    offers.map(async ({ title, change }) => {
      const edit = await editForChange(session, named.folder, change);
      return edit ? [{ title, kind: CodeActionKind.RefactorRewrite, edit }] : [];
    }),
  );
  return [...actions.flat(), ...mergeActions(session, named)];
}

const mergeCommand = "whence.mergeActor";

/** Only a client that can ask for the other actor is offered this. */
function mergeActions({ options }: Session, { folder, listed }: NameAt): CodeAction[] {
  if (listed?.part !== "name" || !options.commands?.includes(mergeCommand)) return [];
  const title = t("Merge {name} into another actor…", { name: listed.name });
  return [
    {
      title,
      kind: CodeActionKind.RefactorRewrite,
      command: { title, command: mergeCommand, arguments: [folder.uri, listed.name] },
    },
  ];
}

interface Offer {
  readonly title: string;
  readonly change: ListChange;
}

/** An ambiguous name is asked nothing. */
async function proposalOffers(
  session: Session,
  { folder, actors: [actor, ...others] }: NameAt,
): Promise<Offer[]> {
  if (!actor || others.length > 0) return [];
  const index = await readyIndex(session, folder, patience);
  if (!index) return [];
  return proposalsAt(index, actor).flatMap(({ proposal, other }): Offer[] => {
    const { actors } = proposal;
    // Where nobody is listed yet, the name that the writer is at is the one to keep.
    const isKept = actors[0].listedAt !== undefined || actors[0].id === actor.id;
    const [first, second] = isKept ? actors : [actors[1], actors[0]];
    return [
      {
        title: t("Same actor as “{name}”: {reason}", { name: other, reason: reasonOf(proposal) }),
        change: { kind: "join", names: [first.name, second.name] },
      },
      {
        title: t("Not the same actor as “{name}”", { name: other }),
        change: { kind: "part", names: proposal.names },
      },
    ];
  });
}

function splitOffers({ listed }: NameAt): Offer[] {
  if (listed?.part !== "alias") return [];
  const { name, actor } = listed;
  return [
    {
      title: t("Make “{alias}” an actor of its own, not {name}", { alias: name, name: actor }),
      change: { kind: "split", name: actor, alias: name },
    },
  ];
}

/** More entries under one name tell nothing apart. */
const mostImports = 3;

const importOffers = ({ folder, name }: NameAt): Offer[] =>
  importsFor(folder.library, name)
    .slice(0, mostImports)
    .map(({ entry: { actor, registry }, listed, change }) => ({
      title: listed
        ? t("Add the names that {registry} gives “{name}” to {actor}", {
            registry: registry.title,
            name: actor.name,
            actor: listed.name,
          })
        : t("Add “{name}” as {registry} has it", { name: actor.name, registry: registry.title }),
      change,
    }));

/** Adds a name that no list holds yet. */
export async function listingActions(
  session: Session,
  folder: Folder,
  name: string,
): Promise<CodeAction[]> {
  const list = await openActorList(session, folder);
  const edit = list && listActor(list.text.getText(), name);
  if (!edit) return [];
  return [
    {
      title: t("Add “{name}” to {file}", { name, file: list.name }),
      kind: CodeActionKind.RefactorRewrite,
      edit: { documentChanges: changesOf(list, [edit]) },
    },
  ];
}
