/** The host in a browser: the client looks into folders and reads files; whoever asked chooses and decodes them. */
import type { Connection } from "vscode-languageserver";
import { decode } from "../../hosts/decode";
import { isLibraryFile } from "../../hosts/libraryGlobs";
import type { FileReading, FolderAddress, Host } from "../../indexer/host";
import { toUri } from "../addresses";
import type { Path } from "../../core";
import {
  listFoldersMessage,
  readFilesMessage,
  type FilesParams,
  type ListedFolder,
  type ReadFile,
} from "../protocol";
import { findFiles } from "./findFiles";

/** Asks the client for folders and files, as it sends them, in the order of the paths. */
export interface ClientFiles {
  list(folder: FolderAddress, paths: readonly Path[]): Promise<readonly ListedFolder[]>;
  read(folder: FolderAddress, paths: readonly Path[]): Promise<readonly ReadFile[]>;
}

export function createClientFiles(connection: Connection): ClientFiles {
  const ask =
    <T>(message: string) =>
    (folder: FolderAddress, paths: readonly Path[]): Promise<T> => {
      const params: FilesParams = { uris: paths.map((path) => toUri(path, folder)) };
      return connection.sendRequest<T>(message, params);
    };
  return { list: ask(listFoldersMessage), read: ask(readFilesMessage) };
}

export const createHost = (files: ClientFiles): Host => ({
  findFiles: (folder, globs) => findFiles(folder.path, globs, (paths) => files.list(folder, paths)),
  isWanted: ({ path: folder }, globs, path) => isLibraryFile(folder, globs, path),
  readFiles: async (folder, paths) => {
    const read = await files.read(folder, paths);
    return paths.map((path, index) => toReading(path, read[index] ?? {}));
  },
});

function toReading(path: Path, { bytes, unreadable }: ReadFile): FileReading {
  if (unreadable !== undefined) return { path, unreadable };
  return bytes ? { path, size: bytes.length, ...decode(bytes) } : { path };
}
