/** Answers renames: an actor's other name in the list and in all drafts of the folder, what is doubtful marked for a look. */
import {
  ErrorCodes,
  ResponseError,
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { t, type DraftReading } from "../core";
import { renameListed } from "../core/features/actorList/renameListed";
import { refusalOf, renameInDraft, renamingAt, type Renaming } from "../core/features/rename";
import { openActorList } from "./actorLists";
import { toUri } from "./addresses";
import { closedDrafts } from "./closedDrafts";
import { toRange, toTextEdit } from "./convert";
import { nameAt } from "./namesAt";
import { draftsOf, findDraft, type Folder, type Session } from "./session";
import { changesOf, type FileChange } from "./writtenFiles";

interface RenamingAt extends Renaming {
  readonly folder: Folder;
  readonly text: TextDocument;
}

/** Null where no name of a single actor stands, and in sources: what they say is not changed. */
export function answerPrepareRename(
  session: Session,
  params: PrepareRenameParams,
): PrepareRenameResult | null {
  const found = findRenaming(session, params);
  return found && { range: toRange(found.text, found.span), placeholder: found.name };
}

function findRenaming(
  session: Session,
  { textDocument: { uri }, position }: PrepareRenameParams,
): RenamingAt | null {
  const draft = findDraft(session, uri);
  if (draft) {
    const { folder, text } = draft;
    const found = renamingAt(draft.reading, text.offsetAt(position));
    return found ? { folder, text, ...found } : null;
  }
  const named = nameAt(session, uri, position);
  const [actor, ...others] = named?.actors ?? [];
  if (!named?.listed || !actor || others.length > 0) return null;
  const { folder, text, span, name } = named;
  return { folder, text, span, actor, name };
}

export async function answerRename(
  session: Session,
  params: RenameParams,
): Promise<WorkspaceEdit | ResponseError | null> {
  const found = findRenaming(session, params);
  if (!found) return null;
  const newName = params.newName.replace(/\s+/g, " ").trim();
  const { folder, actor, name } = found;
  const refusal = refusalOf(folder.library, actor, newName);
  if (refusal !== undefined) return new ResponseError(ErrorCodes.InvalidRequest, refusal);
  const list = await openActorList(session, folder, actor.listedAt?.path);
  const listed = list && renameListed(list.text.getText(), folder.library, actor, name, newName);
  if (!listed)
    return new ResponseError(
      ErrorCodes.InvalidRequest,
      t("The list of actors cannot be changed: look whether it has a mistake."),
    );
  const inDrafts = await draftEdits(session, found, newName);
  return annotate(session, [...inList(changesOf(list, listed)), ...inDrafts]);
}

type Group = "list" | "open" | "closed" | "quotation" | "surname";

interface GroupedChange {
  readonly change: FileChange;
  /** Of each edit of the change. */
  readonly groups: readonly Group[];
}

const inList = (changes: readonly FileChange[]): GroupedChange[] =>
  changes.map((change) => ({
    change,
    groups: "edits" in change ? change.edits.map(() => "list") : [],
  }));

async function draftEdits(
  session: Session,
  { folder, actor, name }: RenamingAt,
  newName: string,
): Promise<GroupedChange[]> {
  const open = draftsOf(session, folder);
  const [word = name] = /\S+$/.exec(name.trim()) ?? [];
  const closed = await closedDrafts(session, folder, word);
  const changeOf = (
    reading: DraftReading,
    text: TextDocument,
    version: number | null,
    group: Group,
  ): GroupedChange[] => {
    const edits = renameInDraft(reading, actor, name, newName);
    if (edits.length === 0) return [];
    const textDocument = { uri: text.uri, version };
    const change = { textDocument, edits: edits.map((edit) => toTextEdit(text, edit)) };
    return [{ change, groups: edits.map(({ doubt }) => doubt ?? group) }];
  };
  return [
    ...open.flatMap(({ reading, text }) => changeOf(reading, text, text.version, "open")),
    ...closed.flatMap((reading) => {
      const uri = toUri(reading.path, folder);
      const text = TextDocument.create(uri, "markdown", 0, reading.draft.text);
      return changeOf(reading, text, null, "closed");
    }),
  ];
}

/** What a preview tells of each group; a writer should look at what needs confirmation. */
const annotations = (): Readonly<Record<Group, ChangeAnnotation>> => ({
  list: { label: t("Your list of actors") },
  open: { label: t("Drafts that are open") },
  closed: { label: t("Other drafts"), needsConfirmation: true },
  quotation: {
    label: t("Quotations"),
    description: t("somebody's own words"),
    needsConfirmation: true,
  },
  surname: { label: t("Surnames"), needsConfirmation: true },
});

/** A client that shows no preview is spared what would change somebody's words. */
function annotate({ abilities }: Session, changes: readonly GroupedChange[]): WorkspaceEdit {
  if (!abilities.annotateChanges)
    return {
      documentChanges: changes.map(({ change, groups }) =>
        "edits" in change ? withoutQuotations(change, groups) : change,
      ),
    };
  const told = annotations();
  const used = new Set(changes.flatMap(({ groups }) => groups));
  return {
    documentChanges: changes.map(({ change, groups }) =>
      "edits" in change
        ? {
            ...change,
            edits: change.edits.map((edit, at): AnnotatedTextEdit => ({
              ...(edit as AnnotatedTextEdit),
              annotationId: groups[at]!,
            })),
          }
        : change,
    ),
    changeAnnotations: Object.fromEntries([...used].map((group) => [group, told[group]])),
  };
}

const withoutQuotations = (
  change: TextDocumentEdit,
  groups: readonly Group[],
): TextDocumentEdit => ({
  ...change,
  edits: change.edits.filter((_, at) => groups[at] !== "quotation"),
});
