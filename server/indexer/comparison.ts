/** Compares the files that are found with those that are known: which to read, which are gone. */
import type { Path } from "../core";
import type { Inventory } from "./inventory";
import type { FoundFiles } from "./host";

export interface Comparison {
  /** Files to read, with their bytes where these are known, in order. */
  readonly unread: ReadonlyMap<Path, number>;
  /** Files in a folder that could not be looked into are not known to be gone. */
  readonly gone: readonly Path[];
  /** Files as they were read. */
  readonly same: readonly Path[];
}

/** `others` are wanted although they were not found; they are read where they have not been since the start. `suspects` are read in any case. */
export function compareFiles(
  { entries }: Inventory,
  found: FoundFiles,
  others: Iterable<Path>,
  suspects: ReadonlyMap<Path, number>,
): Comparison {
  const stats = new Map(found.files?.map((file) => [file.path, file]));
  const unread = new Map<Path, number>();
  const same: Path[] = [];
  const wanted = new Set(found.skipped.map(({ path }) => path));
  const compare = (path: Path): void => {
    if (wanted.has(path)) return;
    wanted.add(path);
    const entry = entries.get(path);
    const stat = stats.get(path);
    const isSame = stat
      ? entry?.size === stat.size && entry.modified === stat.modified && stat.modified !== 0
      : entry?.isChecked;
    if (isSame && !suspects.has(path)) same.push(path);
    else unread.set(path, stat?.size ?? 0);
  };
  for (const path of found.paths) compare(path);
  for (const path of others) compare(path);
  const isHidden = isWithin(found.skipped.map(({ path }) => `${path}/`));
  const gone = [...entries.keys()].filter((path) => !wanted.has(path) && !isHidden(path));
  return { unread, gone, same };
}

const isWithin =
  (folders: readonly string[]) =>
  (path: Path): boolean =>
    folders.some((folder) => path.startsWith(folder));
