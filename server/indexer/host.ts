/** What an indexer asks of the machine it runs on: the files of libraries. */
import type { FileChange, Path } from "../core";

/** A workspace folder. */
export interface FolderAddress {
  readonly uri: string;
  readonly path: Path;
}

/** What a file was like, without its text. */
export interface FileStat {
  /** Bytes. */
  readonly size: number;
  /** Whole milliseconds since 1970. */
  readonly modified: number;
}

export interface FoundFile extends FileStat {
  readonly path: Path;
}

export interface FoundFiles {
  readonly paths: readonly Path[];
  /** Those of `paths` that could be looked at, in the same order; absent where the host cannot tell without reading. */
  readonly files?: readonly FoundFile[];
  /** What could not be looked into or is no file, and why. */
  readonly skipped: readonly { readonly path: Path; readonly reason: string }[];
}

/** A file as it was read, with what it was like then; `modified` is 0 where it is so recent that a later change could carry the same time. */
export interface FileReading extends FileChange, Partial<FileStat> {}

export interface Host {
  /** The files of the folder that `globs` make its library. */
  findFiles(folder: FolderAddress, globs: readonly string[]): Promise<FoundFiles>;
  /** Whether `globs` name a file, which need not be there; a host that cannot tell is asked to find files anew. */
  readonly isWanted?: (folder: FolderAddress, globs: readonly string[], path: Path) => boolean;
  /** One reading a path, in order: the text, nothing for a file that is gone, or why it cannot be read. */
  readFiles(folder: FolderAddress, paths: readonly Path[]): Promise<readonly FileReading[]>;
}
