/** What an index holds, and what it cost. */
import type { Stage, State } from "./state";

export interface IndexStats {
  /** Living ones. */
  readonly documents: number;
  readonly sources: number;
  /** Of the documents' files. */
  readonly bytes: number;
  readonly segments: number;
  readonly parts: number;
  readonly milliseconds: Readonly<Record<Stage, number>>;
}

export function statsOf({ inventory, spent }: State): IndexStats {
  const { entries, sources, segments, parts } = inventory;
  let bytes = 0;
  for (const { size } of entries.values()) bytes += size;
  return {
    documents: entries.size,
    sources,
    bytes,
    segments: segments.size,
    parts: parts.size,
    milliseconds: { ...spent },
  };
}
