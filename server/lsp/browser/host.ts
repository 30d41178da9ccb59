/** The host in a browser: the client finds and reads the files; whoever asked decodes them. */
import { isReadable } from "../../core/documents/readable";
import type { Connection } from "vscode-languageserver";
import { decode } from "../../hosts/decode";
import type { FileReading, FolderAddress, FoundFiles, Host } from "../../indexer/host";
import { toPath, toUri } from "../addresses";
import type { Path } from "../../core";
import {
  findFilesMessage,
  readFilesMessage,
  type FindFilesParams,
  type ReadFile,
  type ReadFilesParams,
} from "../protocol";

/** Asks the client for files, as it sends them: URIs, and bytes in the order of the paths. */
export interface ClientFiles {
  find(folder: FolderAddress, globs: readonly string[]): Promise<readonly string[]>;
  read(folder: FolderAddress, paths: readonly Path[]): Promise<readonly ReadFile[]>;
}

export const createClientFiles = (connection: Connection): ClientFiles => ({
  find: ({ uri }, globs) => {
    const params: FindFilesParams = { folder: uri, globs };
    return connection.sendRequest<string[]>(findFilesMessage, params);
  },
  read: (folder, paths) => {
    const params: ReadFilesParams = { uris: paths.map((path) => toUri(path, folder)) };
    return connection.sendRequest<ReadFile[]>(readFilesMessage, params);
  },
});

export const createHost = (files: ClientFiles): Host => ({
  findFiles: async (folder, globs) => toFound(await files.find(folder, globs)),
  readFiles: async (folder, paths) => {
    const read = await files.read(folder, paths);
    return paths.map((path, index) => toReading(path, read[index] ?? {}));
  },
});

const toFound = (uris: readonly string[]): FoundFiles => ({
  paths: uris.map(toPath).filter(isReadable),
  skipped: [],
});

function toReading(path: Path, { bytes, unreadable }: ReadFile): FileReading {
  if (unreadable !== undefined) return { path, unreadable };
  return bytes ? { path, size: bytes.length, ...decode(bytes) } : { path };
}
