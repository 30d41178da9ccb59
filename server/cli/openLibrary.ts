/** Opens the library that a command line names, and what a draft's front matter adds to it. */
import { relativePath } from "./relativePath";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import {
  applyChange,
  emptyLibrary,
  lineStartsOf,
  parseDraft,
  t,
  type Configuration,
  type Library,
  type Path,
} from "../core/index";
import { joinPath } from "../core/documents/paths";
import { textPathsOf } from "../core/library/sources/entryFile";
import { lineAt } from "../core/text/lineStarts";
import { findLibraryFiles, readLibraryFile } from "../hosts/libraryFiles";
import { toFsPath, toPath } from "../hosts/paths";
import type { DraftFile } from "./drafts";
import { createLines } from "./lines";

export interface LibraryRequest {
  /** Folders or files that `--library` names; without any, the globs count. */
  readonly named: readonly string[];
  /** Folders or files that `--registry` names; they count beside all else. */
  readonly registries: readonly string[];
  readonly configuration: Pick<Configuration, "library" | "registries">;
  /** What names and globs are relative to. */
  readonly cwd: string;
}

export interface LibraryPaths {
  /** Drafts among them if they match. */
  readonly paths: readonly Path[];
  /** Those of them that were named one by one, or meant by the settings, as registries. A folder may hold other files beside. */
  readonly registries: readonly Path[];
}

/** What may be a registry. */
const dataFile = /\.(?:json|jsonl|ndjson|csv|tsv|ya?ml)$/i;

/** Paths of the library's files. A name that leads nowhere and a folder that cannot be read are told. */
export async function findLibrary(
  { named, registries, configuration, cwd }: LibraryRequest,
  tell: (problem: string) => void,
): Promise<LibraryPaths> {
  const find = async (folder: string, globs?: readonly string[]): Promise<readonly Path[]> => {
    const { paths, skipped } = await findLibraryFiles(toPath(folder), globs);
    for (const { path, reason } of skipped) tell(`${relativePath(cwd, path)}: ${reason}`);
    return paths;
  };
  const findNamed = async (name: string): Promise<readonly Path[]> => {
    const path = resolve(cwd, name);
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry) return entry.isDirectory() ? find(path) : [toPath(path)];
    tell(`${name}: ${t("there is no such file or folder")}`);
    return [];
  };
  const findAll = async (names: readonly string[], globs: readonly string[]): Promise<Path[]> => {
    const found = globs.length > 0 ? [...(await find(cwd, globs))] : [];
    for (const name of names) found.push(...(await findNamed(name)));
    return found;
  };
  const own = await findAll(named, named.length > 0 ? [] : configuration.library);
  const isFolder = (name: string): boolean =>
    statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const inFolders = await findAll(registries.filter(isFolder), []);
  const others = await findAll(
    registries.filter((name) => !isFolder(name)),
    configuration.registries,
  );
  const data = inFolders.filter((path) => dataFile.test(path));
  return { paths: [...new Set([...own, ...data, ...others])], registries: others };
}

/** What was named as a registry and is none that can be read. */
export const strangersAmong = (registries: readonly Path[], { documents }: Library): Path[] =>
  registries.filter((path) => {
    const document = documents.get(path);
    return document?.kind !== "registry" && document?.problems.length === 0;
  });

export const describeStranger = (path: Path, cwd: string): string =>
  `${relativePath(cwd, path)}: ${t("This is no registry that Whence can read: a MISP galaxy cluster, a STIX bundle, FollowTheMoney entities, or a table or list with a “name”.")}`;

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
    .flatMap(({ file }) => (file === undefined ? [] : textPathsOf(file, bibliography)))
    .filter((path) => !library.documents.has(path) && isFile(path));
}

const isFile = (path: Path): boolean =>
  statSync(toFsPath(path), { throwIfNoEntry: false })?.isFile() ?? false;

/** Problems as `path:line: message`, the path relative to `cwd` where it lies within. */
export function describeProblems(
  library: Library,
  cwd: string,
): { readonly isError: boolean; readonly text: string }[] {
  return library.problems.map(({ path, span, line, message, severity }) => {
    const shown = relativePath(cwd, path);
    const number = line ?? (span && lineAt(lineStartsOf(library, path), span.start) + 1);
    const place = number === undefined ? shown : `${shown}:${number}`;
    return { isError: severity === "error", text: `${place}: ${message}` };
  });
}
