/** What the server asks of the machine it runs on: the files of libraries. */
import type { FileChange, Path } from "../core";

/** A workspace folder. */
export interface FolderAddress {
  readonly uri: string;
  readonly path: Path;
}

export interface Host {
  /** The files of the folder that `globs` make its library. */
  findFiles(folder: FolderAddress, globs: readonly string[]): Promise<readonly Path[]>;
  /** One change a path, in order: the text, nothing for a file that is gone, or why it cannot be read. */
  readFiles(folder: FolderAddress, paths: readonly Path[]): Promise<readonly FileChange[]>;
}
