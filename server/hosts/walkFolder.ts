/** Walks a folder and what links lead to, each folder once. */
import { existsSync, type Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Path } from "../core/documents/document";
import { t } from "../core/localisation";
import { toFsPath } from "./paths";
import { codeOf, reasonOf } from "./reasons";

export interface Walk {
  readonly files: readonly WalkedFile[];
  /** What could not be looked into or is no file, with a person's words for why. */
  readonly skipped: readonly Skipped[];
}

export interface WalkedFile {
  readonly path: Path;
  readonly folder: WalkedFolder;
}

export interface WalkedFolder {
  readonly path: Path;
  /** Where it is on the disk, whatever links led there. */
  readonly real: string;
}

export interface Skipped {
  readonly path: Path;
  readonly reason: string;
}

export interface Wanted {
  file(path: Path): boolean;
  /** Whether a folder is to be walked. */
  folder(path: Path): boolean;
}

interface Listing {
  readonly files: WalkedFile[];
  readonly folders: WalkedFolder[];
  /** Folders that links lead to. */
  readonly linked: WalkedFolder[];
  readonly skipped: Skipped[];
}

/** Folders that are read at once: the thread is free between one lot and the next. */
const atOnce = 8;

/**
 * The wanted files below `root`, nearest folders first. Of several names of a folder the one with the fewest links and
 * folders counts, so that links may lead in circles. Never rejects.
 */
export async function walkFolder(root: Path, wanted: Wanted): Promise<Walk> {
  const walk = { files: [] as WalkedFile[], skipped: [] as Skipped[] };
  const seen = new Set<string>();
  let level = await rootFolder(root, walk.skipped);
  while (level.length > 0) {
    const fresh = level.filter(({ real }) => !seen.has(real) && seen.add(real));
    const listings: Listing[] = [];
    for (let at = 0; at < fresh.length; at += atOnce)
      listings.push(
        ...(await Promise.all(fresh.slice(at, at + atOnce).map((each) => list(each, wanted)))),
      );
    for (const { files } of listings) for (const file of files) walk.files.push(file);
    walk.skipped.push(...listings.flatMap(({ skipped }) => skipped));
    level = [
      ...listings.flatMap(({ folders }) => folders),
      ...listings.flatMap(({ linked }) => linked),
    ];
  }
  return walk;
}

async function rootFolder(path: Path, skipped: Skipped[]): Promise<WalkedFolder[]> {
  try {
    return [{ path, real: await realpath(toFsPath(path)) }];
  } catch (error) {
    skipped.push({ path, reason: reasonOf(error) });
    return [];
  }
}

async function list(folder: WalkedFolder, wanted: Wanted): Promise<Listing> {
  const listing: Listing = { files: [], folders: [], linked: [], skipped: [] };
  const links: Path[] = [];
  try {
    const entries = await readdir(toFsPath(folder.path), { withFileTypes: true });
    const start = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
    for (const entry of entries) sort(entry, `${start}${entry.name}`);
  } catch (error) {
    // One that has gone since it was listed holds nothing.
    if (codeOf(error) !== "ENOENT")
      listing.skipped.push({ path: folder.path, reason: reasonOf(error) });
  }
  // File systems list in any order; which name of a folder counts must not hang on it.
  listing.folders.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const path of links.sort()) await follow(path, folder, wanted, listing);
  return listing;

  function sort(entry: Dirent, path: Path): void {
    if (entry.isSymbolicLink()) links.push(path);
    else if (entry.isDirectory()) {
      if (wanted.folder(path)) listing.folders.push({ path, real: join(folder.real, entry.name) });
    } else if (wanted.file(path)) addFile(entry, path, folder, listing);
  }
}

function addFile(
  entry: Pick<Dirent, "isFile">,
  path: Path,
  folder: WalkedFolder,
  { files, skipped }: Listing,
): void {
  if (hasLostName(path)) skipped.push({ path, reason: t("Its name is not valid UTF-8.") });
  else if (entry.isFile()) files.push({ path, folder });
  else skipped.push({ path, reason: t("This is not a file.") });
}

/** Whether the file's name is made of other bytes than its characters, so that it cannot be opened by it. */
const hasLostName = (path: Path): boolean => path.includes("\uFFFD") && !existsSync(toFsPath(path));

/** A link that leads nowhere is no file. */
async function follow(
  path: Path,
  folder: WalkedFolder,
  wanted: Wanted,
  listing: Listing,
): Promise<void> {
  const [isFile, isFolder] = [wanted.file(path), wanted.folder(path)];
  if (!isFile && !isFolder) return;
  const fsPath = toFsPath(path);
  try {
    const target = await stat(fsPath);
    if (!target.isDirectory()) {
      if (isFile) addFile(target, path, folder, listing);
    } else if (isFolder) listing.linked.push({ path, real: await realpath(fsPath) });
  } catch (error) {
    if (codeOf(error) !== "ENOENT") listing.skipped.push({ path, reason: reasonOf(error) });
  }
}
