/** The files of libraries on this machine: found by globs, read, decoded. */
import { readdir, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { relative } from "node:path/posix";
import picomatch from "picomatch";
import { glob } from "tinyglobby";
import type { Path } from "../core/documents/document";
import type { FileChange } from "../core/library/library";
import { t } from "../core/localisation";
import { decode } from "./decode";
import { toFsPath, toPath } from "./paths";
import { codeOf, reasonOf } from "./reasons";

export interface LibraryFiles {
  /** In order of name. */
  readonly paths: readonly Path[];
  /** Folders that could not be read, with a person's words for why. */
  readonly skipped: readonly { readonly path: Path; readonly reason: string }[];
}

const everything: readonly string[] = ["**"];

/** The files of `folder` that the globs name and Whence can read; all of them without globs. Links are followed; a folder that several of them lead to counts once. Never rejects. */
export async function findLibraryFiles(
  folder: Path,
  globs: readonly string[] = everything,
): Promise<LibraryFiles> {
  const skipped: { path: Path; reason: string }[] = [];
  try {
    const found = await glob(globs.map(plainGlob), {
      absolute: true,
      cwd: toFsPath(folder),
      ignore: ignored,
      fs: {
        readdir: tellingReaddir((fsPath, reason) => skipped.push({ path: toPath(fsPath), reason })),
      },
    });
    return { paths: foundOnce(found.filter(isReadable)).map(toPath).sort(), skipped };
  } catch (error) {
    return { paths: [], skipped: [...skipped, { path: folder, reason: reasonOf(error) }] };
  }
}

/** Whether the globs of `folder` name a file, which need not be there. */
export function isLibraryFile(folder: Path, globs: readonly string[], path: Path): boolean {
  if (!isReadable(path)) return false;
  const places = [relative(folder, path), path];
  const excluded = globs.filter((pattern) => pattern.startsWith("!")).map((glob) => glob.slice(1));
  const named = globs.filter((pattern) => !pattern.startsWith("!"));
  return (
    places.some((place) => matches(named, place)) &&
    !places.some((place) => matches([...ignored, ...excluded], place))
  );
}

/** 32 MB: a hundred times the text of a long book's chapter; more would hold the editor up. */
const largest = 32 * 1024 * 1024;

/** Reads a file: its text; nothing where it is gone; else why it cannot be read. Never throws. Synchronous, since that is many times faster for small files. */
export function readLibraryFile(path: Path): FileChange {
  try {
    const fsPath = toFsPath(path);
    const stat = statSync(fsPath);
    if (!stat.isFile()) return { path, unreadable: t("This is not a file.") };
    if (stat.size > largest) return { path, unreadable: tooLarge(stat.size) };
    const decoded = decode(readFileSync(fsPath));
    if ("unreadable" in decoded) return { path, unreadable: decoded.unreadable };
    return { path, text: decoded.text };
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return { path };
    return { path, unreadable: reasonOf(error) };
  }
}

/** Of files in one folder under several names, those of its shortest. */
function foundOnce(fsPaths: readonly string[]): string[] {
  const folders = [...new Set(fsPaths.map(dirname))].sort((a, b) => a.length - b.length);
  const names = new Map<string, string>();
  for (const folder of folders) {
    const real = realPath(folder);
    if (!names.has(real)) names.set(real, folder);
  }
  const kept = new Set(names.values());
  return [...new Set(fsPaths)].filter((fsPath) => kept.has(dirname(fsPath)));
}

function realPath(fsPath: string): string {
  try {
    return realpathSync.native(fsPath);
  } catch {
    // Gone meanwhile; reading its files will tell.
    return fsPath;
  }
}

const extensions = /\.(?:txt|md|markdown|html?|xhtml|bib|json|ya?ml)$/i;

const isReadable = (path: string): boolean => extensions.test(path);

const ignored = ["**/node_modules/**", "**/.git/**"];

const plainGlob = (pattern: string): string => pattern.replace(/^(!?)\.\//, "$1");

/** A glob that names a folder means what is in it, as it does when files are found. */
function matches(globs: readonly string[], place: string): boolean {
  const patterns = globs.map(plainGlob).flatMap((glob) => [glob, `${glob.replace(/\/$/, "")}/**`]);
  return picomatch.isMatch(place, patterns);
}

type Readdir = typeof readdir;

/** Reads folders as Node does, and tells of those it cannot read. */
function tellingReaddir(tell: (fsPath: string, reason: string) => void): Readdir {
  const read = (path: string, options: object, done: (...results: unknown[]) => void): void => {
    readdir(path, options, (error, entries) => {
      if (error) tell(path, reasonOf(error));
      done(error, entries);
    });
  };
  return read as unknown as Readdir;
}

const tooLarge = (size: number): string =>
  t("This file has {size} MB; files of more than {limit} MB are not read.", {
    size: Math.ceil(size / 1024 / 1024),
    limit: largest / 1024 / 1024,
  });
