/** Opens the library that a command line names, and what a draft's front matter adds to it. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { applyChange, emptyLibrary, parseDraft, t, type Library, type Path } from "../core/index";
import { joinPath } from "../core/documents/paths";
import { findLibraryFiles, readLibraryFile } from "../hosts/libraryFiles";
import { toFsPath, toPath } from "../hosts/paths";
import type { DraftFile } from "./drafts";
import { createLines } from "./lines";

export interface LibraryRequest {
  /** Folders or files that `--library` names; without any, the globs count. */
  readonly named: readonly string[];
  /** Relative to `cwd`. */
  readonly globs: readonly string[];
  readonly cwd: string;
}

/** Paths of the library's files, drafts among them if they match. A name that leads nowhere and a folder that cannot be read are told. */
export async function findLibrary(
  { named, globs, cwd }: LibraryRequest,
  tell: (problem: string) => void,
): Promise<Path[]> {
  const find = async (folder: string, patterns?: readonly string[]): Promise<readonly Path[]> => {
    const { paths, skipped } = await findLibraryFiles(toPath(folder), patterns);
    for (const { path, reason } of skipped) tell(`${relativePath(cwd, path)}: ${reason}`);
    return paths;
  };
  if (named.length === 0) return [...(await find(cwd, globs))];
  const found: Path[] = [];
  for (const name of named) {
    const path = resolve(cwd, name);
    const entry = statSync(path, { throwIfNoEntry: false });
    if (!entry) tell(`${name}: ${t("there is no such file or folder")}`);
    else if (entry.isDirectory()) found.push(...(await find(path)));
    else found.push(toPath(path));
  }
  return [...new Set(found)];
}

/** Reads the files into a library; `drafts` are none of its sources. */
export function readLibrary(paths: readonly Path[], drafts: ReadonlySet<Path>): Library {
  const own = paths.filter((path) => !drafts.has(path));
  return applyChange(emptyLibrary(), own.map(readLibraryFile));
}

/** The library with the bibliographies that the draft's front matter names, and the files that these name. One that is not there is told. */
export function addBibliographies(
  library: Library,
  draft: DraftFile,
  tell: (problem: string) => void,
): Library {
  const { bibliography: named = [] } = parseDraft(draft.text).frontMatter ?? {};
  const wanted: Path[] = [];
  for (const file of named) {
    const path = joinPath(draft.path, file);
    if (library.documents.has(path)) continue;
    if (isFile(path)) wanted.push(path);
    else tell(describeMissing(draft, file));
  }
  if (wanted.length === 0) return library;
  const extended = applyChange(library, wanted.map(readLibraryFile));
  const files = wanted.flatMap((path) => findEntryFiles(extended, path));
  return applyChange(extended, files.map(readLibraryFile));
}

function describeMissing({ name, text }: DraftFile, file: string): string {
  const { line } = createLines(text).placeOf(Math.max(0, text.indexOf(file)));
  return `${name}:${line}: ${t("The bibliography {file} does not exist.", { file })}`;
}

/** Files that a bibliography's entries name, are there, and are not read yet. */
function findEntryFiles(library: Library, bibliography: Path): Path[] {
  const document = library.documents.get(bibliography);
  if (document?.kind !== "bibliography") return [];
  return document.entries
    .flatMap(({ file }) => (file === undefined ? [] : [joinPath(bibliography, file)]))
    .filter((path) => !library.documents.has(path) && isFile(path));
}

const isFile = (path: Path): boolean =>
  statSync(toFsPath(path), { throwIfNoEntry: false })?.isFile() ?? false;

/** Problems as `path:line: message`, the path relative to `cwd` where it lies within. */
export function describeProblems(
  library: Library,
  cwd: string,
): { readonly isError: boolean; readonly text: string }[] {
  return library.problems.map(({ path, line, message, severity }) => {
    const shown = relativePath(cwd, path);
    const place = line === undefined ? shown : `${shown}:${line}`;
    return { isError: severity === "error", text: `${place}: ${message}` };
  });
}

/** The path as it is read from `cwd`; absolute where it lies elsewhere. */
export function relativePath(cwd: string, path: Path): string {
  const folder = `${toPath(cwd).replace(/\/$/, "")}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : toFsPath(path);
}
