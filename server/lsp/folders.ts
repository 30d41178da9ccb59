/** Folders: opens, follows and closes the libraries of the workspace's folders. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
} from "vscode-languageserver";
import { emptyLibrary, parseConfiguration, type Configuration, type Path } from "../core";
import { joinPath } from "../core/documents/paths";
import { isInside, toPath } from "./addresses";
import { checkAll, clearFolder, tellProblems, tellStatus } from "./diagnostics";
import type { FolderAddress } from "../indexer/host";
import { progressText, refreshFolder, type Progress } from "./reading";
import { draftsOf, type Folder, type Session } from "./session";

/** Milliseconds in which changes on disk are gathered before they are read. */
const gathering = 50;
/** Milliseconds between two reports of progress. */
const reporting = 100;

/** Opens a folder and begins to read its library. */
export async function openFolder(session: Session, address: FolderAddress): Promise<void> {
  const folder: Folder = {
    uri: address.uri,
    path: address.path,
    library: emptyLibrary(),
    lines: new Map(),
    configuration: await configurationOf(session, address.uri),
    named: new Set(),
    reading: { read: 0, total: 0 },
    work: Promise.resolve(),
    isClosed: false,
    told: new Set(),
  };
  session.folders.push(folder);
  enqueue(session, folder, () => readFirst(session, folder));
}

export function closeFolder(session: Session, uri: string): void {
  const folder = session.folders.find((each) => each.uri === uri);
  if (!folder) return;
  folder.isClosed = true;
  session.folders = session.folders.filter((each) => each !== folder);
  clearFolder(session, folder);
  for (const other of session.folders) checkAll(session, other);
}

/** Asks for the settings anew; a library with other globs is read anew. */
export async function refreshConfiguration(session: Session, pushed?: unknown): Promise<void> {
  for (const folder of session.folders) {
    const before = folder.configuration.library;
    folder.configuration = await configurationOf(session, folder.uri, pushed);
    if (before.join("\n") === folder.configuration.library.join("\n")) checkAll(session, folder);
    else update(session, folder, new Set());
  }
}

/** Takes up changes of files on disk, those that come together at once. */
export function followFiles(session: Session, events: readonly FileEvent[]): void {
  for (const folder of session.folders) {
    const changed = events
      .map(({ uri, type }) => ({ path: toPath(uri), type }))
      .filter(({ path }) => isInside(path, folder.path));
    if (changed.length === 0) continue;
    const waiting = pending.get(folder);
    const paths = waiting ?? new Set<Path>();
    for (const { path, type } of changed) if (type !== FileChangeType.Deleted) paths.add(path);
    if (waiting) continue;
    pending.set(folder, paths);
    setTimeout(() => {
      pending.delete(folder);
      update(session, folder, paths);
    }, gathering);
  }
}

const pending = new WeakMap<Folder, Set<Path>>();

/** Reads what has changed in the folder, in its turn. */
export function update(session: Session, folder: Folder, changed: ReadonlySet<Path>): void {
  enqueue(session, folder, async () => {
    await refreshFolder(session, folder, changed);
    showLibrary(session, folder);
  });
}

/** Adds the bibliographies that the folder's drafts name in their front matter to its library. */
export function nameBibliographies(session: Session, folder: Folder): void {
  const before = folder.named.size;
  for (const { reading } of draftsOf(session, folder))
    for (const file of reading.draft.frontMatter?.bibliography ?? []) {
      const path = joinPath(reading.path, file);
      if (!folder.library.documents.has(path)) folder.named.add(path);
    }
  if (folder.named.size === before) return;
  update(session, folder, new Set());
  watchFolders(session);
}

/** Asks the client to watch the files of every folder's library, and no others. */
export function watchFolders(session: Session): void {
  session.watch = session.watch.then(async (before) => {
    before?.dispose();
    const watchers = session.folders.flatMap((folder) => watchersOf(folder, session));
    if (!session.abilities.watchFiles || watchers.length === 0) return undefined;
    return session.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
}

function watchersOf(folder: Folder, { abilities }: Session): FileSystemWatcher[] {
  const named = [...folder.named]
    .filter((path) => isInside(path, folder.path))
    .map((path) => path.slice(folder.path.length + 1));
  return [...folder.configuration.library, ...named]
    .filter((glob) => !glob.startsWith("!"))
    .map((pattern) => ({
      globPattern: abilities.relativePatterns
        ? { baseUri: folder.uri, pattern }
        : `${folder.path}/${pattern}`,
    }));
}

async function configurationOf(
  session: Session,
  scopeUri: string,
  pushed?: unknown,
): Promise<Configuration> {
  if (!session.abilities.configuration)
    return parseConfiguration(pushed ?? session.options.settings);
  const value: unknown = await session.connection.workspace.getConfiguration({
    scopeUri,
    section: "whence",
  });
  return parseConfiguration(value);
}

function enqueue(session: Session, folder: Folder, work: () => Promise<void>): void {
  folder.work = folder.work.then(work).catch((error: unknown) => {
    session.connection.console.error(
      `${folder.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  });
}

async function readFirst(session: Session, folder: Folder): Promise<void> {
  const progress = await startProgress(session, folder);
  try {
    await refreshFolder(session, folder, new Set(), progress);
  } finally {
    folder.reading = undefined;
    progress.done();
    showLibrary(session, folder);
    nameBibliographies(session, folder);
  }
}

async function startProgress(session: Session, folder: Folder): Promise<Progress> {
  const shown = session.abilities.progress
    ? await session.connection.window.createWorkDoneProgress()
    : undefined;
  shown?.begin("Whence", 0, undefined, false);
  let last = 0;
  return {
    report: (read, total) => {
      folder.reading = { read, total };
      const now = performance.now();
      if (now - last < reporting) return;
      last = now;
      shown?.report(Math.round((100 * read) / total), progressText(read, total));
      tellStatus(session, folder);
    },
    done: () => shown?.done(),
  };
}

function showLibrary(session: Session, folder: Folder): void {
  if (folder.isClosed) return;
  tellProblems(session, folder);
  checkAll(session, folder);
}
