/** The library: an immutable snapshot of all sources, actors and the index over them. One mutation: `applyDelivery`. */
import type { Document, Path, Problem } from "../documents/document";
import type { DocumentId, HeldSegment } from "../segments/segment";
import type { LineStarts } from "../text/lineStarts";
import type { ActorBook } from "./actors/actorBook";
import type { Catalogue } from "./sources/catalogue";
import type { HeldPart } from "./nameParts/namePart";
import type { PassageIndex } from "./passages/passageIndex";
import type { Shelf } from "./sources/shelf";
import type { Source } from "./sources/source";
import type { Table } from "./tables";

/** A file as a host hands it over: its text, undefined once it is gone, or why it could not be read. */
export interface FileChange {
  readonly path: Path;
  readonly text?: string;
  /** A person's words for why the file could not be read; it is then a problem, and no source. */
  readonly unreadable?: string;
}

/** What a snapshot is made of. */
export interface Stored {
  readonly segments: readonly HeldSegment[];
  readonly parts: readonly HeldPart[];
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  /** The first id that no document has had. */
  readonly nextId: DocumentId;
}

export interface Library {
  /** In order of path. */
  readonly documents: Table<Path, Document>;
  /** By citation key, in the order of sources. */
  readonly sources: Table<string, Source>;
  /** Sources that have a file, the first of those that share one; in order of path. */
  readonly sourcesByPath: Table<Path, Source>;
  readonly actors: ActorBook;
  readonly index: PassageIndex;
  readonly problems: readonly Problem[];
  readonly stored: Stored;
}

/** Where the lines of a document's file began when it was read; of one line where there is no such document. */
export const lineStartsOf = ({ stored }: Library, path: Path): LineStarts => {
  const id = stored.catalogue.entryOf(path)?.id;
  return id === undefined ? new Uint32Array(1) : stored.shelf.lineStartsOf(id);
};
