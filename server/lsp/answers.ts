/** Answers to what an editor asks about an open document: each converts, calls a feature of the core, and converts back. */
import {
  CompletionItemKind,
  SymbolKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type DefinitionParams,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type DocumentLink,
  type DocumentLinkParams,
  type Hover,
  type HoverParams,
  type Location,
  type LocationLink,
  type ReferenceParams,
  type SymbolInformation,
  type TextDocumentPositionParams,
  type WorkspaceSymbolParams,
} from "vscode-languageserver";
import { completionCard } from "../core/features/completionCard";
import { completionsAt } from "../core/features/complete";
import type { Completion } from "../core/features/completion";
import { completionsInList } from "../core/features/actorList/completeList";
import { definitionAt, firstMention, placesOfActor } from "../core/features/definition";
import { highlightsAt } from "../core/features/highlights";
import { hoverInDraft, hoverOfActors } from "../core/features/hover";
import { linksIn } from "../core/features/links";
import { referencesAt, referencesTo } from "../core/features/references";
import { findSymbols } from "../core/features/symbols";
import { sliceOf } from "../core/text/span";
import { folderOfList } from "./actorLists";
import { toUri } from "./addresses";
import { toLocation, toMarkup, toRange, toTextEdit } from "./convert";
import { nameAt } from "./namesAt";
import { prioritiseShown } from "./priorities";
import { draftsOf, findDraft, type OpenDraft, type Session } from "./session";

export function answerHover(session: Session, params: HoverParams): Hover | null {
  const draft = findDraft(session, params.textDocument.uri);
  if (!draft) return answerNameHover(session, params);
  const hover = hoverInDraft(draft.reading, draft.folder.configuration, offsetIn(draft, params));
  if (!hover) return null;
  prioritiseShown(draft.folder, sliceOf(draft.text.getText(), hover.span));
  return {
    contents: toMarkup(hover.cards, draft.folder, session, draft.document.uri),
    range: toRange(draft.text, hover.span),
  };
}

/** In a source, or in a list of actors. */
function answerNameHover(session: Session, params: HoverParams): Hover | null {
  const named = nameAt(session, params.textDocument.uri, params.position);
  const hover = named && hoverOfActors(named.folder.library, named.span, named.actors);
  if (!hover) return null;
  return {
    contents: toMarkup(hover.cards, named.folder, session),
    range: toRange(named.text, hover.span),
  };
}

/** What a completion carries to be looked up again when it is looked at. */
interface CompletionData {
  readonly folder: string;
  readonly kind: Completion["kind"];
  readonly id: string;
}

export function answerCompletion(session: Session, params: CompletionParams): CompletionList {
  const { uri } = params.textDocument;
  const draft = findDraft(session, uri);
  if (!draft) return completionInList(session, params);
  const completions = completionsAt(draft.reading, offsetIn(draft, params));
  return {
    isIncomplete: true,
    items: completions.map((completion, index) => toCompletionItem(completion, index, draft)),
  };
}

function completionInList(
  session: Session,
  { textDocument: { uri }, position }: CompletionParams,
): CompletionList {
  const document = session.documents.get(uri);
  const folder = document && folderOfList(session, document);
  if (!folder) return { isIncomplete: false, items: [] };
  const { text } = document;
  const found = completionsInList(folder.library, text.getText(), text.offsetAt(position));
  return {
    isIncomplete: true,
    items: found.map((completion, index) => toCompletionItem(completion, index, { text, folder })),
  };
}

const itemKinds: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  actor: CompletionItemKind.Value,
  source: CompletionItemKind.Reference,
  word: CompletionItemKind.Keyword,
};

function toCompletionItem(
  { kind, id, label, description, filterText, edit }: Completion,
  index: number,
  { text, folder }: Pick<OpenDraft, "text" | "folder">,
): CompletionItem {
  const data: CompletionData = { folder: folder.uri, kind, id };
  return {
    label,
    labelDetails: { description },
    kind: itemKinds[kind],
    sortText: String(index).padStart(4, "0"),
    filterText,
    textEdit: toTextEdit(text, edit),
    data,
  };
}

export function answerCompletionItem(session: Session, item: CompletionItem): CompletionItem {
  const { folder: uri, kind, id } = item.data as CompletionData;
  const folder = session.folders.find((each) => each.uri === uri);
  const shown = folder && completionCard(folder.library, kind, id);
  if (!shown) return item;
  return { ...item, detail: shown.detail, documentation: toMarkup([shown.card], folder, session) };
}

export function answerDefinition(
  session: Session,
  params: DefinitionParams,
): Location[] | LocationLink[] | null {
  const draft = findDraft(session, params.textDocument.uri);
  if (!draft) return definitionOfName(session, params);
  const definition = definitionAt(draft.reading, offsetIn(draft, params));
  if (!definition) return null;
  const locations = definition.places.flatMap((place) => toLocation(place, draft.folder, [draft]));
  if (!session.abilities.linkDefinitions) return locations;
  return locations.map(({ uri, range }) => ({
    originSelectionRange: toRange(draft.text, definition.origin),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

/** From a name in a list to the sources, from one in a source to the list. */
function definitionOfName(
  session: Session,
  { textDocument: { uri }, position }: DefinitionParams,
): Location[] | null {
  const named = nameAt(session, uri, position);
  if (!named) return null;
  const { folder, actors, listed } = named;
  const placesOf = listed ? firstMention : placesOfActor;
  return actors.flatMap((actor) =>
    placesOf(folder.library, actor).flatMap((place) => toLocation(place, folder)),
  );
}

function referencesToName(
  session: Session,
  { textDocument: { uri }, position }: ReferenceParams,
): Location[] {
  const named = nameAt(session, uri, position);
  if (!named) return [];
  const { folder, actors } = named;
  const drafts = draftsOf(session, folder);
  return referencesTo(
    folder.library,
    { actors, sources: [] },
    drafts.map(({ reading }) => reading),
  ).flatMap((place) => toLocation(place, folder, drafts));
}

export function answerReferences(session: Session, params: ReferenceParams): Location[] {
  const draft = findDraft(session, params.textDocument.uri);
  if (!draft) return referencesToName(session, params);
  const drafts = draftsOf(session, draft.folder);
  return referencesAt(
    draft.reading,
    offsetIn(draft, params),
    drafts.map(({ reading }) => reading),
  ).flatMap((place) => toLocation(place, draft.folder, drafts));
}

export function answerHighlights(
  session: Session,
  params: DocumentHighlightParams,
): DocumentHighlight[] {
  const draft = findDraft(session, params.textDocument.uri);
  if (!draft) return [];
  return highlightsAt(draft.reading, offsetIn(draft, params)).map((span) => ({
    range: toRange(draft.text, span),
  }));
}

export function answerLinks(session: Session, params: DocumentLinkParams): DocumentLink[] {
  const draft = findDraft(session, params.textDocument.uri);
  if (!draft) return [];
  return linksIn(draft.reading).flatMap(({ span, title, place, url }) => {
    const target = place ? toUri(place.path, draft.folder) : url;
    return target ? [{ range: toRange(draft.text, span), tooltip: title, target }] : [];
  });
}

export function answerSymbols(
  session: Session,
  { query }: WorkspaceSymbolParams,
): SymbolInformation[] {
  return session.folders.flatMap((folder) =>
    findSymbols(folder.library, query).flatMap(({ kind, name, detail, place }) =>
      toLocation(place, folder).map((location) => ({
        name,
        kind: kind === "actor" ? SymbolKind.Object : SymbolKind.File,
        containerName: detail,
        location,
      })),
    ),
  );
}

const offsetIn = ({ text }: OpenDraft, { position }: TextDocumentPositionParams): number =>
  text.offsetAt(position);
