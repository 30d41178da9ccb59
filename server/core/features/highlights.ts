/** Highlights: the other places of a draft that name the same actor or cite the same source. */
import type { DraftReading } from "../draft/readDraft";
import type { Span } from "../text/span";
import { referentOf, refersTo } from "./references";
import { targetAt, targetsOf } from "./target";

export function highlightsAt(reading: DraftReading, offset: number): Span[] {
  const target = targetAt(reading, offset);
  if (!target) return [];
  const referent = referentOf(reading, target);
  return targetsOf(reading)
    .filter((other) => refersTo(reading, other, referent))
    .map(({ span }) => span);
}
