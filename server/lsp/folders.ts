/** Folders: opens, follows and closes the libraries of the workspace's folders. */
import type { FileEvent } from "vscode-languageserver";
import { followMarks, readMarks } from "./checkMarks";
import {
  emptyLibrary,
  globsOf,
  isMarksPath,
  parseConfiguration,
  type Configuration,
} from "../core";
import { joinPath } from "../core/documents/paths";
import { toPath } from "./addresses";
import { applyWaiting, takeDelivery } from "./applying";
import { checkAll, clearFolder, tellProblems } from "./diagnostics";
import { logFault } from "./guard";
import type { FolderAddress } from "../indexer/host";
import type { IndexProgress } from "../indexer/indexProgress";
import { prepareDraft, prepareLibrary } from "./preparing";
import { prioritiseCited } from "./priorities";
import { draftsOf, frontMattersOf, type Folder, type Session } from "./session";
import { endProgress, showProgress } from "./showProgress";
import { isWatched, watchFolders } from "./watching";

/** Closes folders, and opens others. */
export const changeFolders = (
  session: Session,
  removed: readonly string[],
  added: readonly FolderAddress[],
): Promise<void> =>
  inTurn(session, async () => {
    for (const uri of removed) closeFolder(session, uri);
    for (const address of added) await openFolder(session, address);
    watchFolders(session);
  });

/** Begins after what was begun before has come to its end: a folder may go, or its settings change, while they are still asked for. */
function inTurn(session: Session, work: () => Promise<void>): Promise<void> {
  const done = session.turn.then(work);
  session.turn = done.catch(() => undefined);
  return done;
}

/** Opens a folder and begins to index its library. */
async function openFolder(session: Session, address: FolderAddress): Promise<void> {
  const configuration = await configurationOf(session, address.uri);
  const { storage } = session.options;
  const folder: Folder = {
    uri: address.uri,
    path: address.path,
    library: emptyLibrary(),
    configuration,
    named: new Set(),
    prioritised: "",
    progress: unknownProgress,
    skipped: [],
    opened: new Map(),
    waiting: undefined,
    applies: false,
    appliedAt: 0,
    shown: { reporter: undefined, since: undefined, last: 0 },
    isClosed: false,
    told: new Set(),
    toldProblems: undefined,
    indexer: session.indexers.start({
      folder: { uri: address.uri, path: address.path },
      globs: globsOf(configuration),
      ...(storage !== undefined && { storage }),
      onDelivery: (unpacked) => {
        takeDelivery(folder, unpacked, () => {
          showLibrary(session, folder);
        });
      },
      onProgress: (progress) => {
        takeProgress(session, folder, progress);
      },
      onSkipped: (skipped) => {
        folder.skipped = skipped;
      },
      onLog: (message) => {
        session.connection.console.warn(`${address.path}: ${message}`);
      },
    }),
  };
  session.folders.push(folder);
  for (const uri of session.documents.keys()) readMarks(session, uri);
  nameBibliographies(session, folder);
}

/** Nothing is known yet of how much there is. */
const unknownProgress: IndexProgress = {
  read: 0,
  total: 0,
  analysed: 0,
  sources: 0,
  isPartial: true,
  isPaused: false,
  isDone: false,
};

function closeFolder(session: Session, uri: string): void {
  const folder = session.folders.find((each) => each.uri === uri);
  if (!folder) return;
  folder.isClosed = true;
  void folder.indexer.stop();
  endProgress(folder);
  session.folders = session.folders.filter((each) => each !== folder);
  clearFolder(session, folder);
  for (const other of session.folders) checkAll(session, other);
}

/** Ends the indexing of all folders; what is known by then is saved. */
export async function stopFolders({ folders }: Session): Promise<void> {
  await Promise.all(folders.map(({ indexer }) => indexer.stop()));
}

/** Asks for the settings anew; a library with other globs is read anew. */
export const refreshConfiguration = (session: Session, pushed?: unknown): Promise<void> =>
  inTurn(session, async () => {
    for (const folder of session.folders) {
      const before = globsOf(folder.configuration);
      folder.configuration = await configurationOf(session, folder.uri, pushed);
      const after = globsOf(folder.configuration);
      if (before.join("\n") === after.join("\n")) checkAll(session, folder);
      else folder.indexer.setGlobs(after);
    }
    watchFolders(session);
  });

/** Tells the indexers of changes of files on disk. */
export function followFiles(session: Session, events: readonly FileEvent[]): void {
  const uris = events.map(({ uri }) => uri);
  followMarks(session, uris);
  const paths = uris.map(toPath).filter((path) => !isMarksPath(path));
  for (const folder of session.folders) {
    const changed = paths.filter((path) => isWatched(folder, path));
    if (changed.length > 0) folder.indexer.changed(changed);
  }
}

/** Adds the bibliographies that the folder's drafts name in their front matter to its library. */
export function nameBibliographies(session: Session, folder: Folder): void {
  const before = folder.named.size;
  for (const { path, draft } of frontMattersOf(session, folder))
    for (const file of draft.frontMatter?.bibliography ?? [])
      folder.named.add(joinPath(path, file));
  if (folder.named.size === before) return;
  folder.indexer.setNamed([...folder.named]);
  watchFolders(session);
}

async function configurationOf(
  session: Session,
  scopeUri: string,
  pushed?: unknown,
): Promise<Configuration> {
  if (!session.abilities.configuration)
    return parseConfiguration(pushed ?? session.options.settings);
  try {
    const section = { scopeUri, section: "whence" };
    return parseConfiguration(await session.connection.workspace.getConfiguration(section));
  } catch (error) {
    logFault(session, "settings", error);
    return parseConfiguration(session.options.settings);
  }
}

function takeProgress(session: Session, folder: Folder, progress: IndexProgress): void {
  const before = folder.progress;
  folder.progress = progress;
  showProgress(session, folder);
  const isWhole = before.isPartial && !progress.isPartial;
  // Half a library would tell of citations that lead nowhere.
  const hasApplied = (isWhole || progress.isDone) && applyWaiting(folder);
  if (isWhole || hasApplied) showLibrary(session, folder);
  else if (progress.isDone && !before.isDone)
    for (const draft of draftsOf(session, folder)) prepareDraft(session, draft);
}

function showLibrary(session: Session, folder: Folder): void {
  if (folder.isClosed) return;
  tellProblems(session, folder);
  checkAll(session, folder);
  prioritiseCited(session, folder);
  prepareLibrary(session, folder);
}
