/** Watches the files of libraries: which the client is asked to tell the changes of. */
import {
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from "vscode-languageserver";
import { globsOf, type Path } from "../core";
import { joinPath } from "../core/documents/paths";
import { isReadable } from "../core/documents/readable";
import { isInside, toUri } from "./addresses";
import { logFault } from "./guard";
import type { Folder, Session } from "./session";

/** Asks the client to watch the files of every folder's library, and no others. */
export function watchFolders(session: Session): void {
  session.watch = session.watch.then(async (before) => {
    try {
      const watch = await registerWatchers(session);
      // Not before: what changes in between would go unseen.
      before?.dispose();
      return watch;
    } catch (error) {
      logFault(session, "watching", error);
      return before;
    }
  });
}

/** Whether a file may be of the folder's library: the indexer knows for sure. */
export const isWatched = (folder: Folder, path: Path): boolean =>
  isInside(path, folder.path) ||
  folder.named.has(path) ||
  globsOf(folder.configuration).some((glob) => isInside(path, placeOf(folder, glob).base));

async function registerWatchers(session: Session): Promise<Disposable | undefined> {
  const watchers = session.folders.flatMap((folder) => watchersOf(folder, session));
  if (!session.abilities.watchFiles || watchers.length === 0) return undefined;
  return session.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** A pattern, and the folder that it is relative to. */
interface Place {
  readonly base: Path;
  readonly pattern: string;
}

function watchersOf(folder: Folder, { abilities }: Session): FileSystemWatcher[] {
  const globs = globsOf(folder.configuration).filter((glob) => !glob.startsWith("!"));
  return [
    ...[...globs.flatMap(withContents), "**/.whence/checks.jsonl"].map((glob) =>
      placeOf(folder, glob),
    ),
    ...[...folder.named].map((path) => placeOfFile(folder, path)),
  ].map(({ base, pattern }) => ({
    globPattern: abilities.relativePatterns
      ? { baseUri: toUri(base, folder), pattern }
      : `${base}/${pattern}`,
  }));
}

/** A glob that names a folder means what is in it. */
const withContents = (glob: string): string[] =>
  glob.endsWith("**") || isReadable(glob) ? [glob] : [glob, `${glob.replace(/\/$/, "")}/**`];

const isElsewhere = /^(?:\/|[a-z]:\/|\.\.\/)/i;
const foldersNamed = /^(?:[^*?{}()[\]!\\/]*\/)*/;

/** A glob that leaves the folder begins at the last folder that it names in full. */
function placeOf({ path }: Folder, glob: string): Place {
  if (!isElsewhere.test(glob)) return { base: path, pattern: glob.replace(/^\.\//, "") };
  const named = foldersNamed.exec(glob)![0];
  return { base: joinPath(`${path}/`, named) || "/", pattern: glob.slice(named.length) };
}

function placeOfFile({ path: folder }: Folder, path: Path): Place {
  const base = isInside(path, folder) ? folder : path.slice(0, path.lastIndexOf("/"));
  return { base, pattern: path.slice(base.length + 1) };
}
