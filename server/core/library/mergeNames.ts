/** Joins what a text shows to be names with the mentions of known actors in it. */
import type { Name } from "../attribution/name";
import type { KnownName } from "../attribution/reading";
import { spansOverlap } from "../text/span";
import type { Mention } from "./actor";

/** The spans that name actors, in order: mentions, of the kind that the text or else the library gives them, and the names that overlap none of them. */
export function mergeNames(mentions: readonly Mention[], names: readonly Name[]): KnownName[] {
  const known = mentions.map(({ start, end, candidates }): KnownName => {
    const found = names.find((name) => name.start === start && name.end === end);
    const kinds = new Set(candidates.map((actor) => actor.kind));
    const kind = found?.kind ?? "unknown";
    return { start, end, kind: kind === "unknown" && kinds.size === 1 ? [...kinds][0]! : kind };
  });
  const free = names.filter((name) => !mentions.some((mention) => spansOverlap(mention, name)));
  return [...known, ...free].sort((a, b) => a.start - b.start);
}
