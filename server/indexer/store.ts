/** The store: where an index is kept between sessions. */
import type { Bytes } from "../core/segments/bytes";
import type { DocumentId } from "../core/segments/segment";

/** What an index consists of, as of its last save. */
export interface Manifest {
  /** What the index depends on beside the files: versions of the formats and of the analysis. Another one's index is not opened. */
  readonly version: string;
  /** The first id that no document has had. */
  readonly nextId: DocumentId;
  readonly segments: readonly ManifestFile[];
  readonly parts: readonly ManifestFile[];
  /** Size and time of files whose content is as in their segment though these are not. */
  readonly stamps?: readonly (readonly [id: DocumentId, size: number, modified: number])[];
}

export interface ManifestFile {
  /** Its id, and its name in the store. */
  readonly id: string;
  readonly length: number;
  /** Ids of its dead documents, ascending. */
  readonly dead: readonly DocumentId[];
}

/** An index as it was found; `manifest` is absent where there is none to trust, and `told` says why, for the log. */
export interface StoredIndex {
  readonly manifest?: Manifest;
  readonly told: readonly string[];
}

/**
 * A store belongs to one writer at a time, over all processes; who is none reads what is there and keeps its own
 * changes in memory. Nothing here rejects: what fails is told.
 */
export interface IndexStore {
  /** The index saved last, whoever wrote it; a manifest that is cut off, damaged, of another version or names missing files is no index. */
  open(version: string): Promise<StoredIndex>;
  /** Becomes the writer, or learns that another is. Holds until `close`. */
  acquire(): Promise<boolean>;
  /** Writes a segment or part beside and renames it: it is there whole or not at all. False where it could not be written (and told). */
  write(id: string, bytes: Uint8Array): Promise<boolean>;
  /** Opens a file of the store for reading; undefined where it is gone. Stays readable although the store removes the file. */
  read(id: string): Bytes | undefined;
  /** Writes the manifest beside and renames it, then removes files that it does not name; those written since the commit before are spared once. A file that it names and another writer has removed is written again while it is still open here. */
  commit(manifest: Manifest): Promise<boolean>;
  close(): Promise<void>;
  /** Bytes in all, of the last manifest. */
  size(): number;
}
