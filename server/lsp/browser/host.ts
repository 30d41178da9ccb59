/** The host in a browser: the client finds and reads the files, the worker decodes them. */
import type { Connection } from "vscode-languageserver";
import type { FileChange } from "../../core";
import { decode } from "../../hosts/decode";
import { toPath, toUri } from "../addresses";
import type { Host } from "../../indexer/host";
import {
  findFilesMessage,
  readFilesMessage,
  type FindFilesParams,
  type ReadFile,
  type ReadFilesParams,
} from "../protocol";

export function createHost(connection: Connection): Host {
  return {
    findFiles: async ({ uri }, globs) => {
      const params: FindFilesParams = { folder: uri, globs };
      const uris = await connection.sendRequest<string[]>(findFilesMessage, params);
      return { paths: uris.map(toPath).filter(isReadable), skipped: [] };
    },
    readFiles: async (folder, paths) => {
      const params: ReadFilesParams = { uris: paths.map((path) => toUri(path, folder)) };
      const files = await connection.sendRequest<ReadFile[]>(readFilesMessage, params);
      return paths.map((path, index) => toChange(path, files[index] ?? {}));
    },
  };
}

const isReadable = (path: string): boolean =>
  /\.(?:txt|md|markdown|html?|xhtml|bib|json|ya?ml)$/i.test(path);

function toChange(path: string, { bytes, unreadable }: ReadFile): FileChange {
  if (unreadable !== undefined) return { path, unreadable };
  return bytes ? { path, ...decode(bytes) } : { path };
}
