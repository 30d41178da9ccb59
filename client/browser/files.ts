/** Finds and reads files for a server that has no file system of its own. */
import picomatch from "picomatch";
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  findFilesMessage,
  readFilesMessage,
  type FindFilesParams,
  type ReadFile,
  type ReadFilesParams,
} from "../../server/lsp/protocol";

/** Deeper folders are not looked into: a link may lead in a circle. */
const deepest = 32;

export const serveFiles = (client: BaseLanguageClient): vscode.Disposable[] => [
  client.onRequest(findFilesMessage, async ({ folder, globs }: FindFilesParams) => {
    const found: string[] = [];
    await walk(vscode.Uri.parse(folder), "", chooseBy(globs), found, 0);
    return found;
  }),
  client.onRequest(readFilesMessage, ({ uris }: ReadFilesParams) =>
    Promise.all(uris.map((uri) => readFile(vscode.Uri.parse(uri)))),
  ),
];

interface Choice {
  isWanted(file: string): boolean;
  mayHold(folder: string): boolean;
}

/** `findFiles` of VS Code needs a search that not every virtual file system has; walking works in all. */
function chooseBy(globs: readonly string[]): Choice {
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const bases = wanted.map((glob) => picomatch.scan(glob).base);
  const matches = picomatch(wanted);
  const isExcluded = picomatch([...unwanted, "**/node_modules/**"]);
  return {
    isWanted: (file) => matches(file) && !isExcluded(file),
    mayHold: (folder) =>
      !isExcluded(`${folder}/x`) &&
      bases.some(
        (base) =>
          base === "" || `${folder}/`.startsWith(`${base}/`) || `${base}/`.startsWith(`${folder}/`),
      ),
  };
}

async function walk(
  folder: vscode.Uri,
  path: string,
  choice: Choice,
  found: string[],
  depth: number,
): Promise<void> {
  if (depth > deepest) return;
  for (const [name, type] of await listFolder(folder)) {
    if (name.startsWith(".")) continue;
    const inner = path === "" ? name : `${path}/${name}`;
    const uri = vscode.Uri.joinPath(folder, name);
    if (type & vscode.FileType.Directory) {
      if (choice.mayHold(inner)) await walk(uri, inner, choice, found, depth + 1);
    } else if (choice.isWanted(inner)) found.push(uri.toString());
  }
}

async function listFolder(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

async function readFile(uri: vscode.Uri): Promise<ReadFile> {
  try {
    return { bytes: await vscode.workspace.fs.readFile(uri) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return {};
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}
