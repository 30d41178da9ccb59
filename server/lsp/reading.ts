/** Reads the libraries of folders in slices, so that requests are answered meanwhile, and follows their files. */
import { applyChange, t, type FileChange, type Path } from "../core";
import { joinPath } from "../core/documents/paths";
import { findLineStarts } from "../core/text/lineStarts";
import type { Folder, Session } from "./session";

/** Milliseconds that one slice may hold up requests. */
const slice = 10;
const mostFiles = 200;
/** A change costs something for every document there is: a large library is read in so many slices at most. */
const mostSlices = 128;

export interface Progress {
  report(read: number, total: number): void;
  done(): void;
}

/** Brings the folder's library in line with the files that its globs name now: new ones are read, those of `changed` read again, those gone left out. */
export async function refreshFolder(
  session: Session,
  folder: Folder,
  changed: ReadonlySet<Path> = new Set(),
  progress?: Progress,
): Promise<void> {
  const { paths, skipped } = await session.host.findFiles(folder, folder.configuration.library);
  if (skipped.length > 0)
    apply(
      folder,
      skipped.map(({ path, reason }) => ({ path, unreadable: reason })),
    );
  const wanted = new Set([
    ...paths,
    ...skipped.map(({ path }) => path),
    ...folder.named,
    ...filesNamed(folder),
  ]);
  const gone = [...folder.library.documents.keys()].filter((path) => !wanted.has(path));
  if (gone.length > 0)
    apply(
      folder,
      gone.map((path) => ({ path })),
    );
  const unread = [...wanted].filter(
    (path) => changed.has(path) || !folder.library.documents.has(path),
  );
  await readFiles(session, folder, unread, progress);
  const further = filesNamed(folder).filter((path) => !folder.library.documents.has(path));
  await readFiles(session, folder, further);
}

/** Texts that the entries of bibliographies outside the globs name. */
const filesNamed = ({ library, named }: Folder): Path[] =>
  [...named].flatMap((path) => {
    const document = library.documents.get(path);
    if (document?.kind !== "bibliography") return [];
    return document.entries.flatMap(({ file }) => (file ? [joinPath(path, file)] : []));
  });

/** Reads files into the folder's library, some at a time. */
export async function readFiles(
  session: Session,
  folder: Folder,
  paths: readonly Path[],
  progress?: Progress,
): Promise<void> {
  const fewest = Math.ceil(paths.length / mostSlices);
  let size = Math.max(8, fewest);
  for (let at = 0; at < paths.length && !folder.isClosed;) {
    const batch = paths.slice(at, at + size);
    const changes = await session.host.readFiles(folder, batch);
    const started = performance.now();
    apply(folder, changes);
    const took = Math.max(0.5, performance.now() - started);
    const fitting = Math.min(mostFiles, Math.round((batch.length * slice) / took));
    size = Math.max(1, fewest, fitting);
    at += batch.length;
    progress?.report(at, paths.length);
    await breathe();
  }
}

/** Sentence of the progress, for status bars. */
export const progressText = (read: number, total: number): string =>
  t("Reading sources {read} of {total}", { read, total });

/** Lets waiting messages be answered. */
export const breathe = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function apply(folder: Folder, changes: readonly FileChange[]): void {
  folder.library = applyChange(folder.library, changes);
  for (const { path, text } of changes) {
    if (text === undefined) folder.lines.delete(path);
    else folder.lines.set(path, findLineStarts(text));
  }
}
