/** Paths between this machine's file system and the core. */
import { resolve } from "node:path";
import type { Path } from "../core/documents/document";

const isWindows = process.platform === "win32";

/** The core's path of a file of this machine; a relative one is against the working directory. `C:\a` becomes `/c:/a`. */
export const toPath = (fsPath: string): Path =>
  (isWindows ? fromWindows : identity)(resolve(fsPath));

/** This machine's path of one of the core's. */
export const toFsPath = (path: Path): string => (isWindows ? toWindows : identity)(path);

const identity = (path: string): string => path;

export const fromWindows = (fsPath: string): Path =>
  fsPath
    .replaceAll("\\", "/")
    .replace(/^([A-Za-z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`);

export const toWindows = (path: Path): string =>
  path.replace(/^\/([A-Za-z]:)/, "$1").replaceAll("/", "\\");
