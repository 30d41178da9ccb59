/** What the globs of a library name, and where that can lie; for hosts of every kind, without Node. */
import picomatch from "picomatch";
import type { Path } from "../core/documents/document";
import { joinPath, pathFrom } from "../core/documents/paths";
import { isReadable } from "../core/documents/readable";

export interface LibraryGlobs {
  /** Folders that hold all that is named. */
  readonly bases: readonly GlobBase[];
  /** Whether a file of this path is named, be it there or not. */
  names(path: Path): boolean;
}

export interface GlobBase {
  readonly path: Path;
  /** Whether files that are named may lie in or below this folder, which lies in or below `path`. */
  mayHold(folder: Path): boolean;
}

/** Whether the globs of `folder` name a file, which need not be there, and Whence can read it. */
export const isLibraryFile = (folder: Path, globs: readonly string[], path: Path): boolean =>
  isReadable(path) && parseGlobs(folder, globs).names(path);

let last: { readonly key: string; readonly parsed: LibraryGlobs } | undefined;

/** The globs of `folder`: in picomatch's syntax, relative or absolute, excluded with `!`. One that names a folder means what is in it. */
export function parseGlobs(folder: Path, globs: readonly string[]): LibraryGlobs {
  // Files are asked about one by one, and mostly of one folder.
  const key = JSON.stringify([folder, globs]);
  if (last?.key !== key) last = { key, parsed: compileGlobs(folder, globs) };
  return last.parsed;
}

function compileGlobs(folder: Path, globs: readonly string[]): LibraryGlobs {
  // picomatch takes `a/**` for a file `a` too.
  const named = expand(globs.filter((glob) => !glob.startsWith("!"))).map((glob) =>
    glob.replace(/\/\*\*$/, "/**/*"),
  );
  const excluded = expand(
    globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)),
  );
  const isNamed = matcherOf(folder, named, options);
  const isExcluded = matcherOf(folder, excluded, { ...options, dot: true });
  const isOut = (path: Path): boolean => isIgnored(placeIn(folder, path)) || isExcluded(path);
  const byBase = new Map<Path, string[]>();
  for (const glob of named) {
    const base = basePath(folder, glob);
    byBase.set(base, [...(byBase.get(base) ?? []), glob]);
  }
  return {
    names: (path) => isNamed(path) && !isOut(path),
    bases: [...byBase].map(([path, globs]) => {
      const holders = globs.map((glob) => holderOf(folder, glob));
      return { path, mayHold: (at) => holders.some((mayHold) => mayHold(at)) && !isOut(at) };
    }),
  };
}

type Matcher = (path: Path) => boolean;

/** Names of files may hold line breaks. */
const options: picomatch.PicomatchOptions = { flags: "s" };

const expand = (globs: readonly string[]): string[] =>
  globs
    .map((glob) => fromDrive(glob).replace(/^\.\//, "").replace(/\/$/, ""))
    .flatMap((glob) => [glob, `${glob}/**`]);

/** `C:/a` as the core's paths have it. */
const fromDrive = (glob: string): string =>
  glob.replace(/^([A-Za-z]):(?=\/)/, (_, drive: string) => `/${drive.toLowerCase()}:`);

const isAbsolute = (glob: string): boolean => glob.startsWith("/");

const isIgnored = (place: string): boolean => /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/.test(place);

const startOf = (folder: Path): string => (folder.endsWith("/") ? folder : `${folder}/`);

function placeIn(folder: Path, path: Path): string {
  const start = startOf(folder);
  return path.startsWith(start) ? path.slice(start.length) : pathFrom(start, path);
}

function matcherOf(
  folder: Path,
  globs: readonly string[],
  options: picomatch.PicomatchOptions,
): Matcher {
  const absolute = globs.filter(isAbsolute);
  const matchesPath = picomatch(absolute, options);
  const matchesPlace = picomatch(
    globs.filter((glob) => !isAbsolute(glob)),
    options,
  );
  return (path) =>
    matchesPlace(placeIn(folder, path)) || (absolute.length > 0 && matchesPath(path));
}

function basePath(folder: Path, glob: string): Path {
  const { base, isGlob } = picomatch.scan(glob);
  const named = isGlob ? base : base.slice(0, base.lastIndexOf("/") + 1);
  return joinPath(startOf(folder), named.replace(/\\(.)/g, "$1")) || "/";
}

/** Compares a folder with the glob part by part, for as long as one part of the glob means one folder. */
function holderOf(folder: Path, glob: string): Matcher {
  const { parts = [] } = picomatch.scan(glob, { parts: true });
  // The first part of an absolute glob is empty, which picomatch takes for a mistake.
  const matchers = parts.map((part) => (part === "" ? undefined : picomatch(part, options)));
  return (path) => {
    const place = isAbsolute(glob) ? path : placeIn(folder, path);
    const names = place === "" ? [] : place.split("/");
    for (const [index, name] of names.entries()) {
      const part = parts[index];
      if (part === undefined) return false;
      if (part.includes("**") || part.includes("/"))
        return !names.slice(index).some(isHidden) || spellsDot.test(glob);
      if (part !== name && !matchers[index]?.(name)) return false;
    }
    return names.length < parts.length;
  };
}

/** A dot that begins a name or a choice of one; what is not something may begin with a dot too. */
const spellsDot = /(?:^|[/{,(|])\.|!\(/;

/** Globs leave these out where they do not spell the dot. */
const isHidden = (name: string): boolean => name.startsWith(".") && name !== "..";
