/** Libraries whose actor book reads name parts, spread as a test likes. */
import type { ActorsDocument } from "../../../server/core/documents/document";
import type { ActorBook } from "../../../server/core/library/actors/actorBook";
import { createActorBook } from "../../../server/core/library/actors/createActorBook";
import { discoveriesOf } from "../../../server/core/library/actors/discoveries";
import type { Library } from "../../../server/core/library/library";
import type { HeldPart } from "../../../server/core/library/nameParts/namePart";
import type { Source } from "../../../server/core/library/sources/source";
import { libraryOf } from "./libraries";
import { partOf } from "./nameParts/parts";

export const listsOf = (library: Library): ActorsDocument[] =>
  [...library.documents.values()].filter((document) => document.kind === "actors");

/** Sources with text, in order of path. Their ids are their places and one. */
export const textsOf = (library: Library): Source[] =>
  [...library.sourcesByPath.values()].filter(({ text }) => text !== undefined);

/** A part of the sources at some places among all, of which some are dead. */
export function holdPart(
  sources: readonly Source[],
  places: readonly number[],
  isDead?: (place: number) => boolean,
): HeldPart {
  const part = partOf(places.map((place) => [place + 1, discoveriesOf(sources[place]!.text!)]));
  return {
    part,
    ...(isDead && { dead: Uint8Array.from(places, (place) => Number(isDead(place))) }),
  };
}

/** A book over parts of some sources. */
export const bookOf = (
  lists: readonly ActorsDocument[],
  sources: readonly Source[],
  parts: readonly HeldPart[],
  previous?: ActorBook,
): ActorBook =>
  createActorBook({ lists, registries: [], parts, sourceOf: (id) => sources[id - 1] }, previous);

/** A library with a book over one part of all sources. */
export function partsLibraryOf(fixture: string): Library {
  const library = libraryOf(fixture);
  const sources = textsOf(library);
  const actors = bookOf(listsOf(library), sources, [holdPart(sources, [...sources.keys()])]);
  return { ...library, actors };
}
