/** The name at a position of an open document: a draft, a source that opens as text, a list of actors. */
import type { Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../core";
import { listedNameAt, type ListedName } from "../core/features/actorList/listTarget";
import { nameInSource } from "../core/features/hover";
import { targetAt } from "../core/features/target";
import type { Actor } from "../core/library/actors/actor";
import { sliceOf } from "../core/text/span";
import { folderOfList } from "./actorLists";
import { folderOf, toPath } from "./addresses";
import { findDraft, type Folder, type OpenDocument, type Session } from "./session";

export interface NameAt {
  readonly folder: Folder;
  readonly text: TextDocument;
  readonly span: Span;
  /** As it stands there. */
  readonly name: string;
  /** Whom it may name; none for a name in a list that the library does not know yet. */
  readonly actors: readonly Actor[];
  /** Where it stands in a list. */
  readonly listed?: ListedName;
}

/** Undefined where no name stands, or only a part of one that means somebody. */
export function nameAt(session: Session, uri: string, position: Position): NameAt | undefined {
  const document = session.documents.get(uri);
  if (!document) return undefined;
  const offset = document.text.offsetAt(position);
  return (
    nameInDraft(session, document, offset) ??
    nameInList(session, document, offset) ??
    nameInText(session, document, offset)
  );
}

function nameInDraft(
  session: Session,
  { uri, text }: OpenDocument,
  offset: number,
): NameAt | undefined {
  const draft = findDraft(session, uri);
  const target = draft && targetAt(draft.reading, offset);
  if (target?.kind !== "mention") return undefined;
  const { span, mention } = target;
  const name = sliceOf(text.getText(), span);
  return { folder: draft!.folder, text, span, name, actors: mention.candidates };
}

function nameInList(session: Session, document: OpenDocument, offset: number): NameAt | undefined {
  const folder = folderOfList(session, document);
  const listed = folder && listedNameAt(document.text.getText(), offset);
  if (!listed) return undefined;
  const { actors } = folder.library;
  const bearers = actors.named(listed.name);
  const own = bearers.filter(({ name }) => name === listed.actor);
  const { span, name } = listed;
  return {
    folder,
    text: document.text,
    span,
    name,
    actors: own.length > 0 ? own : bearers,
    listed,
  };
}

function nameInText(
  { folders }: Session,
  { uri, text }: OpenDocument,
  offset: number,
): NameAt | undefined {
  const folder = folderOf(uri, folders);
  const source = folder?.library.sourcesByPath.get(toPath(uri));
  const named = source && nameInSource(folder!.library, source, text.getText(), offset);
  return named && { folder: folder!, text, name: sliceOf(text.getText(), named.span), ...named };
}
