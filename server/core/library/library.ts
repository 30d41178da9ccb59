/** The library: an immutable snapshot of all sources, actors and the index over them. One mutation: `applyChange`. */
import type { Document, Path, Problem } from "../documents/document";
import type { ActorBook } from "./actorBook";
import type { PassageIndex } from "./passageIndex";
import type { Source } from "./source";

/** A file as a host hands it over: its text, undefined once it is gone, or why it could not be read. */
export interface FileChange {
  readonly path: Path;
  readonly text?: string;
  /** A person's words for why the file could not be read; it is then a problem, and no source. */
  readonly unreadable?: string;
}

export interface Library {
  readonly documents: ReadonlyMap<Path, Document>;
  /** By citation key. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly sourcesByPath: ReadonlyMap<Path, Source>;
  readonly actors: ActorBook;
  readonly index: PassageIndex;
  readonly problems: readonly Problem[];
}
