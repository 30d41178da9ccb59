/** The library's one mutation: a delivery in, a new snapshot out, what has not changed shared. */
import type { Path } from "../documents/document";
import { bury, findDocument, holdSegment, markDead } from "../segments/hold";
import { shelvesOf, type DocumentPlace } from "../segments/queries/shelves";
import type { DocumentEntry, DocumentId, HeldSegment } from "../segments/segment";
import type { ActorBook } from "./actors/actorBook";
import { createActorBook } from "./actors/createActorBook";
import {
  changeCatalogue,
  emptyCatalogue,
  problemsOf,
  type CatalogueChange,
} from "./sources/catalogue";
import type { Delivery } from "./delivery";
import type { Library, Stored } from "./library";
import type { HeldPart } from "./nameParts/namePart";
import { createPassageIndex } from "./passages/passageIndex";
import { createShelf } from "./sources/shelf";
import type { Source } from "./sources/source";
import { createSourceTables, type SourceTables } from "./sources/sourceTables";

export const emptyLibrary = (): Library =>
  toLibrary({
    segments: [],
    parts: [],
    catalogue: emptyCatalogue(),
    shelf: createShelf(),
    nextId: 1,
  });

/** The library after a delivery. Costs what is delivered; a merge the entries of its documents. */
export function applyDelivery(library: Library, delivery: Delivery): Library {
  const { segments = [], parts = [], dropped, gone = [] } = delivery;
  const { stored } = library;
  const { shelf, catalogue } = stored;
  const added = segments.map((segment) => bury(holdSegment(segment), gone));
  const change = changeOf(stored, added, gone);
  const held = [
    ...stored.segments
      .filter(({ segment }) => !dropped?.has(segment.id))
      .map((each) => bury(each, gone)),
    ...added,
  ];
  shelf.place(held);
  const next: Stored = {
    segments: held,
    parts: [
      ...stored.parts.filter(({ part }) => !dropped?.has(part.id)),
      ...parts.map((part) => ({ part })),
    ].map((each) => buryInPart(each, gone)),
    catalogue: change.size === 0 ? catalogue : changeCatalogue(catalogue, change, shelf.documentOf),
    shelf,
    nextId: Math.max(stored.nextId, ...segments.map(({ ids }) => (ids.at(-1) ?? 0) + 1)),
  };
  return toLibrary(next, library);
}

function changeOf(
  { segments, catalogue }: Stored,
  added: readonly HeldSegment[],
  gone: readonly DocumentId[],
): CatalogueChange {
  const change = new Map<Path, DocumentEntry | undefined>();
  for (const id of gone) {
    const path = pathOf(segments, id);
    if (path !== undefined && catalogue.entryOf(path)?.id === id) change.set(path, undefined);
  }
  for (const { segment, dead } of added)
    segment.entries().forEach((entry, document) => {
      if (!dead?.[document] && catalogue.entryOf(entry.path)?.id !== entry.id)
        change.set(entry.path, entry);
    });
  return change;
}

function pathOf(segments: readonly HeldSegment[], id: DocumentId): Path | undefined {
  for (const { segment } of segments) {
    const document = findDocument(segment, id);
    if (document >= 0) return segment.pathOf(document);
  }
  return undefined;
}

function buryInPart(held: HeldPart, gone: readonly DocumentId[]): HeldPart {
  const dead = markDead(held.part, held.dead, gone);
  return dead ? { part: held.part, dead } : held;
}

function toLibrary(stored: Stored, previous?: Library): Library {
  const { catalogue, shelf } = stored;
  const isSame = previous?.stored.catalogue === catalogue;
  const tables = isSame ? tablesOf(previous) : createSourceTables(catalogue, shelf);
  return {
    ...tables,
    index: indexOf(stored, tables),
    actors:
      isSame && isSameParts(stored, previous.stored)
        ? previous.actors
        : bookOf(stored, tables, previous?.actors),
    get problems() {
      return problemsOf(catalogue, shelf.documentOf);
    },
    stored,
  };
}

const tablesOf = ({ documents, sources, sourcesByPath }: SourceTables): SourceTables => ({
  documents,
  sources,
  sourcesByPath,
});

function indexOf({ segments, shelf }: Stored, { sourcesByPath }: SourceTables) {
  const numbers = new Map(segments.map(({ segment }, number) => [segment, number]));
  return createPassageIndex(shelvesOf(segments), {
    sourceAt: ({ segment, document }) =>
      sourcesByPath.get(segments[segment]!.segment.pathOf(document)),
    placeOf: ({ document: id }): DocumentPlace | undefined => {
      const place = id === undefined ? undefined : shelf.placeOf(id);
      const segment = place && numbers.get(place.segment);
      return segment === undefined ? undefined : { segment, document: place!.document };
    },
  });
}

function isSameParts(a: Stored, b: Stored): boolean {
  return a.parts.length === b.parts.length && a.parts.every((part, at) => part === b.parts[at]);
}

function bookOf(
  { catalogue, parts, shelf }: Stored,
  { sourcesByPath }: SourceTables,
  previous: ActorBook | undefined,
): ActorBook {
  const sourceOf = (id: DocumentId): Source | undefined => {
    const place = shelf.placeOf(id);
    return place && sourcesByPath.get(place.segment.pathOf(place.document));
  };
  const { lists, registries } = catalogue;
  return createActorBook({ lists, registries, parts, sourceOf }, previous);
}
