/** Addresses: between the URIs of the protocol and the paths of the core. */
import { URI } from "vscode-uri";
import type { Path } from "../core";
import type { FolderAddress } from "../indexer/host";

/** The path of a URI, decoded; a Windows drive in lower case. */
export const toPath = (uri: string): Path =>
  URI.parse(uri).path.replace(/^\/([A-Z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`);

/** The URI of a path that lies where the folder lies: same scheme, same authority. */
export const toUri = (path: Path, folder: FolderAddress): string =>
  URI.parse(folder.uri).with({ path, query: null, fragment: null }).toString();

export const isInside = (path: Path, folder: Path): boolean =>
  path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);

/** The folder a document belongs to: the innermost that holds it, the first for an unsaved one, none for one from elsewhere. */
export function folderOf<F extends FolderAddress>(
  uri: string,
  folders: readonly F[],
): F | undefined {
  const { scheme, authority } = URI.parse(uri);
  if (scheme === "untitled") return folders[0];
  const path = toPath(uri);
  return folders
    .filter((folder) => {
      const home = URI.parse(folder.uri);
      return home.scheme === scheme && home.authority === authority && isInside(path, folder.path);
    })
    .sort((a, b) => b.path.length - a.path.length)[0];
}

/** The path against which a draft's links are read; that of an unsaved one lies in its folder. */
export function draftPath(uri: string, folder: FolderAddress): Path {
  const path = toPath(uri);
  return path.startsWith("/") ? path : `${folder.path}/${path}`;
}
