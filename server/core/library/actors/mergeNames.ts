/** Joins what a text shows to be names with the mentions of known actors in it. */
import type { Name, NameKind } from "../../attribution/names/name";
import type { KnownName } from "../../attribution/reading";
import type { ActorKind } from "../../documents/actorKind";
import { spansOverlap } from "../../text/span";
import type { Mention } from "./actor";

/** The spans that name actors, in order: mentions, of the kind that the text or else the library gives them, and the names that overlap none of them. */
export function mergeNames(mentions: readonly Mention[], names: readonly Name[]): KnownName[] {
  const known = mentions.map(({ start, end, candidates }): KnownName => {
    const found = names.find((name) => name.start === start && name.end === end);
    const kinds = new Set(candidates.map((actor) => actor.kind));
    const held = kinds.size === 1 ? [...kinds][0]! : "unknown";
    return { start, end, kind: kindOf(found?.kind ?? "unknown", held) };
  });
  const free = names.filter((name) => !mentions.some((mention) => spansOverlap(mention, name)));
  return [...known, ...free].sort((a, b) => a.start - b.start);
}

/** "In Nightjar" looks like a place, but a group that the library knows is none; a state may be one. */
function kindOf(shown: NameKind, held: ActorKind): NameKind {
  if (shown === "unknown") return held;
  const isPlaceless = held === "group" || held === "organisation" || held === "person";
  return shown === "place" && isPlaceless ? held : shown;
}
