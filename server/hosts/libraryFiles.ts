/** The files of libraries on this machine: found by globs, read, decoded. */
import { closeSync, readSync, statSync } from "node:fs";
import type { Path } from "../core/documents/document";
import { isReadable } from "../core/documents/readable";
import { t } from "../core/localisation";
import type { FileReading, FileStat, FoundFile } from "../indexer/host";
import { decode } from "./decode";
import { parseGlobs } from "./libraryGlobs";
import { openFile } from "./openFile";
import { toFsPath } from "./paths";
import { codeOf, reasonOf } from "./reasons";
import { statFiles, toFileStat } from "./statFiles";
import { walkFolder, type Skipped, type WalkedFile } from "./walkFolder";

export interface LibraryFiles {
  /** In order of name. */
  readonly paths: readonly Path[];
  /** Those that can be looked at, in the same order. */
  readonly files: readonly FoundFile[];
  /** What could not be looked into or is no file, with a person's words for why. */
  readonly skipped: readonly Skipped[];
}

const everything: readonly string[] = ["**"];

/** The files of `folder` that the globs name and Whence can read; all of them without globs. Links are followed; a folder that several of them lead to counts once. Never rejects. */
export async function findLibraryFiles(
  folder: Path,
  globs: readonly string[] = everything,
): Promise<LibraryFiles> {
  const parsed = parseGlobs(folder, globs);
  const skipped: Skipped[] = [];
  const walked: WalkedFile[] = [];
  for (const { path: base, mayHold } of parsed.bases) {
    // A folder that a glob names need not be there.
    if (base !== folder && !isFolder(base)) continue;
    const walk = await walkFolder(base, {
      file: (path) => isReadable(path) && parsed.names(path),
      folder: mayHold,
    });
    for (const file of walk.files) walked.push(file);
    skipped.push(...walk.skipped);
  }
  const paths = foundOnce(walked).sort();
  return { paths, files: await statFiles(paths), skipped };
}

function isFolder(path: Path): boolean {
  try {
    return statSync(toFsPath(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    // Of a folder without permission the walk tells.
    return codeOf(error) === "EACCES";
  }
}

/** Of files in one folder under several names, those of its shortest. */
function foundOnce(files: readonly WalkedFile[]): Path[] {
  const names = new Map<string, Path>();
  for (const { path, real } of new Set(files.map(({ folder }) => folder))) {
    const before = names.get(real);
    if (before === undefined || path.length < before.length) names.set(real, path);
  }
  const kept = files.filter(({ folder }) => names.get(folder.real) === folder.path);
  return [...new Set(kept.map(({ path }) => path))];
}

/** 32 MB: a hundred times the text of a long book's chapter; more would hold the editor up. */
const largest = 32 * 1024 * 1024;

/** Milliseconds that disks and clocks may differ by: the coarsest file system in use counts in two seconds. */
const recent = 2000;

/** Reads a file: its text; nothing where it is gone; else why it cannot be read. Never throws, and never waits for a pipe. Synchronous, since that is many times faster for small files. */
export function readLibraryFile(path: Path): FileReading {
  try {
    const file = openFile(toFsPath(path));
    if (!file) return { path, unreadable: t("This is not a file.") };
    try {
      return { path, ...statThen(toFileStat(file.stats)), ...textOf(file.fd, file.stats.size) };
    } finally {
      closeSync(file.fd);
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return { path };
    return { path, unreadable: reasonOf(error) };
  }
}

const statThen = ({ size, modified }: FileStat): FileStat => ({
  size,
  modified: Date.now() - modified > recent ? modified : 0,
});

function textOf(
  fd: number,
  size: number,
): { readonly text: string } | { readonly unreadable: string } {
  if (size > largest) return { unreadable: tooLarge(size) };
  const decoded = decode(readAll(fd, size));
  return "unreadable" in decoded ? decoded : { text: decoded.text };
}

/** For files of usual sizes, one after the other. */
const reused = new Uint8Array(1024 * 1024);

/** Of a file that shrinks meanwhile, what is left. Good until the next call. */
function readAll(fd: number, size: number): Uint8Array {
  const bytes = size <= reused.length ? reused : new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const got = readSync(fd, bytes, at, size - at, null);
    if (got === 0) break;
    at += got;
  }
  return bytes.subarray(0, at);
}

const tooLarge = (size: number): string =>
  t("This file has {size} MB; files of more than {limit} MB are not read.", {
    size: Math.ceil(size / 1024 / 1024),
    limit: largest / 1024 / 1024,
  });
