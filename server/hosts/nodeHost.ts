/** The host on Node: the machine's own file system. */
import type { Host } from "../indexer/host";
import { findLibraryFiles, readLibraryFile } from "./libraryFiles";
import { isLibraryFile } from "./libraryGlobs";

export const nodeHost: Host = {
  findFiles: ({ path }, globs) => findLibraryFiles(path, globs),
  isWanted: ({ path: folder }, globs, path) => isLibraryFile(folder, globs, path),
  // Reading synchronously is many times faster for small files, and a batch is small.
  readFiles: (_folder, paths) => Promise.resolve(paths.map(readLibraryFile)),
};
