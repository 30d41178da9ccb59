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
import { definitionAt } from "../core/features/definition";
import { highlightsAt } from "../core/features/highlights";
import { hoverInDraft, hoverInSource } from "../core/features/hover";
import { linksIn } from "../core/features/links";
import { referencesAt } from "../core/features/references";
import { findSymbols } from "../core/features/symbols";
import { sliceOf } from "../core/text/span";
import { folderOf, toPath, toUri } from "./addresses";
import { toLocation, toMarkup, toRange, toTextEdit } from "./convert";
import { prioritiseShown } from "./priorities";
import { draftsOf, findDraft, type OpenDraft, type Session } from "./session";

export function answerHover(session: Session, params: HoverParams): Hover | null {
  const draft = findDraft(session, params.textDocument.uri);
  if (!draft) return answerSourceHover(session, params);
  const hover = hoverInDraft(draft.reading, offsetIn(draft, params));
  if (!hover) return null;
  prioritiseShown(draft.folder, sliceOf(draft.text.getText(), hover.span));
  return {
    contents: toMarkup(hover.cards, draft.folder, session),
    range: toRange(draft.text, hover.span),
  };
}

function answerSourceHover(session: Session, params: HoverParams): Hover | null {
  const { uri } = params.textDocument;
  const text = session.documents.get(uri)?.text;
  const folder = folderOf(uri, session.folders);
  const source = folder?.library.sourcesByPath.get(toPath(uri));
  if (!text || !folder || !source) return null;
  const offset = text.offsetAt(params.position);
  const hover = hoverInSource(folder.library, source, text.getText(), offset);
  if (!hover) return null;
  return { contents: toMarkup(hover.cards, folder, session), range: toRange(text, hover.span) };
}

/** What a completion carries to be looked up again when it is looked at. */
interface CompletionData {
  readonly folder: string;
  readonly kind: Completion["kind"];
  readonly id: string;
}

export function answerCompletion(session: Session, params: CompletionParams): CompletionList {
  const draft = findDraft(session, params.textDocument.uri);
  if (!draft) return { isIncomplete: false, items: [] };
  const completions = completionsAt(draft.reading, offsetIn(draft, params));
  return {
    isIncomplete: true,
    items: completions.map((completion, index) => toCompletionItem(completion, index, draft)),
  };
}

function toCompletionItem(
  { kind, id, label, description, filterText, edit }: Completion,
  index: number,
  { text, folder }: OpenDraft,
): CompletionItem {
  const data: CompletionData = { folder: folder.uri, kind, id };
  return {
    label,
    labelDetails: { description },
    kind: kind === "actor" ? CompletionItemKind.Value : CompletionItemKind.Reference,
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
  const definition = draft && definitionAt(draft.reading, offsetIn(draft, params));
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

export function answerReferences(session: Session, params: ReferenceParams): Location[] {
  const draft = findDraft(session, params.textDocument.uri);
  if (!draft) return [];
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
