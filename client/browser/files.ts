/** Looks into folders and reads files for a server that has no file system of its own. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  listFoldersMessage,
  readFilesMessage,
  type FilesParams,
  type ListedFolder,
  type ReadFile,
} from "../../server/lsp/protocol";

/** VS Code's own search of files is not there in every virtual file system; looking into folders works in all. */
export const serveFiles = (client: BaseLanguageClient): vscode.Disposable[] => [
  client.onRequest(listFoldersMessage, forEach(listFolder)),
  client.onRequest(readFilesMessage, forEach(readFile)),
];

/** What one file or folder gives; where it is not there, nothing, and where that fails, why. */
const forEach =
  <T extends object>(look: (uri: vscode.Uri) => Promise<T>) =>
  ({ uris }: FilesParams): Promise<(T | { unreadable?: string })[]> =>
    Promise.all(
      uris.map(async (uri) => {
        try {
          return await look(vscode.Uri.parse(uri));
        } catch (error) {
          if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return {};
          return { unreadable: error instanceof Error ? error.message : String(error) };
        }
      }),
    );

async function listFolder(uri: vscode.Uri): Promise<ListedFolder> {
  const listed = await vscode.workspace.fs.readDirectory(uri);
  const isFolder = (type: vscode.FileType): boolean => (type & vscode.FileType.Directory) !== 0;
  return { entries: listed.map(([name, type]) => ({ name, isFolder: isFolder(type) })) };
}

const readFile = async (uri: vscode.Uri): Promise<ReadFile> => ({
  bytes: await vscode.workspace.fs.readFile(uri),
});
