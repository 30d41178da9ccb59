/** Completes what the writer may be about to type: an actor's name or a citation. */
import { isSilentAt } from "../draft/places";
import type { DraftReading } from "../draft/readDraft";
import { completeActors } from "./completeActors";
import { completeCitations } from "./completeCitations";
import type { Completion } from "./completion";

/** Completions at `offset` of a draft, best first. None where nothing is prose: in code, comments, front matter. */
export function completionsAt(reading: DraftReading, offset: number): Completion[] {
  if (isSilentAt(reading.draft, offset)) return [];
  return completeCitations(reading, offset) ?? completeActors(reading, offset);
}
