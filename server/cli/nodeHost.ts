/** The host of an indexer in the command line: the machine's own file system. */
import { findLibraryFiles, isLibraryFile, readLibraryFile } from "../hosts/libraryFiles";
import type { Host } from "../indexer/host";

export const nodeHost: Host = {
  findFiles: ({ path }, globs) => findLibraryFiles(path, globs),
  isWanted: ({ path: folder }, globs, path) => isLibraryFile(folder, globs, path),
  readFiles: (_folder, paths) => Promise.resolve(paths.map(readLibraryFile)),
};
