/** What an indexer asks of the machine it runs on: the files of libraries. */
import type { FileChange, Path } from "../core";

/** A workspace folder. */
export interface FolderAddress {
  readonly uri: string;
  readonly path: Path;
}

export interface FoundFiles {
  readonly paths: readonly Path[];
  /** Folders that could not be looked into, and why. */
  readonly skipped: readonly { readonly path: Path; readonly reason: string }[];
}

export interface Host {
  /** The files of the folder that `globs` make its library. */
  findFiles(folder: FolderAddress, globs: readonly string[]): Promise<FoundFiles>;
  /** One change a path, in order: the text, nothing for a file that is gone, or why it cannot be read. */
  readFiles(folder: FolderAddress, paths: readonly Path[]): Promise<readonly FileChange[]>;
}
