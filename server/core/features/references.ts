/** References: every mention of an actor in the library and the open drafts, every citation of a source in the drafts. */
import type { DraftReading } from "../draft/readDraft";
import { resolveCitation, sourcesOf } from "../draft/resolveCitation";
import type { Actor } from "../library/actors/actor";
import type { Library } from "../library/library";
import type { Source } from "../library/sources/source";
import { findMentions } from "../library/actors/mentionsOf";
import { placeIn, type Place } from "./place";
import { targetAt, targetsOf, type Target } from "./target";

/** What is referred to: the actors a name may mean, or the sources a citation points at. */
export interface Referent {
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
}

/** `drafts` are the open ones that share the reading's library, itself included. */
export function referencesAt(
  reading: DraftReading,
  offset: number,
  drafts: readonly DraftReading[],
): Place[] {
  const target = targetAt(reading, offset);
  if (!target) return [];
  return referencesTo(reading.library, referentOf(reading, target), drafts);
}

/** The same of what is known to be meant. */
export const referencesTo = (
  library: Library,
  referent: Referent,
  drafts: readonly DraftReading[],
): Place[] => [
  ...drafts.flatMap((draft) =>
    targetsOf(draft)
      .filter((other) => refersTo(draft, other, referent))
      .map(({ span }) => ({ path: draft.path, span })),
  ),
  ...referent.actors.flatMap((actor) => mentionPlaces(library, actor)),
  ...referent.sources.flatMap(({ entryAt }) => (entryAt ? [entryAt] : [])),
];

export function referentOf(reading: DraftReading, target: Target): Referent {
  if (target.kind === "mention") return { actors: target.mention.candidates, sources: [] };
  const { draft, library, path } = reading;
  return {
    actors: [],
    sources: sourcesOf(resolveCitation(target.citation, draft, library, path)),
  };
}

export function refersTo(reading: DraftReading, target: Target, referent: Referent): boolean {
  const { actors, sources } = referentOf(reading, target);
  return (
    actors.some(({ id }) => referent.actors.some((actor) => actor.id === id)) ||
    sources.some(({ key }) => referent.sources.some((source) => source.key === key))
  );
}

/** Passages read for one actor: more places than these nobody goes through. */
const mostReferences = 5000;

const mentionPlaces = (library: Library, actor: Actor): Place[] =>
  findMentions(library, actor, mostReferences).placed.flatMap(({ passage, span }) => {
    const place = placeIn(passage.source, span);
    return place ? [place] : [];
  });
