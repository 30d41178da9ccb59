/** Finds the files of a library where only the client can look into folders. */
import type { Path } from "../../core";
import { isReadable } from "../../core/documents/readable";
import { t } from "../../core/localisation";
import { parseGlobs, type GlobBase } from "../../hosts/libraryGlobs";
import type { FoundFiles } from "../../indexer/host";
import type { ListedFolder } from "../protocol";

/** What folders hold, in the order of the paths. */
export type ListFolders = (paths: readonly Path[]) => Promise<readonly ListedFolder[]>;

/** Deeper folders are not looked into: a link may lead in a circle. */
const deepest = 32;
/** Folders that are asked for at once. */
const most = 100;

/** The files of `folder` that the globs name and Whence can read, in order of name. Rejects where the client cannot be asked. */
export async function findFiles(
  folder: Path,
  globs: readonly string[],
  list: ListFolders,
): Promise<FoundFiles> {
  const { names, bases } = parseGlobs(folder, globs);
  const found = new Set<Path>();
  const skipped: { path: Path; reason: string }[] = [];
  const look = async (paths: readonly Path[], { mayHold }: GlobBase): Promise<Path[]> => {
    const inner: Path[] = [];
    for (const [index, listed] of (await list(paths)).entries()) {
      const path = paths[index]!;
      const { entries = [], unreadable } = listed;
      if (unreadable !== undefined) skipped.push({ path, reason: unreadable });
      // A folder that a glob names need not be there.
      else if (!listed.entries && path === folder)
        skipped.push({ path, reason: t("It does not exist.") });
      for (const { name, isFolder } of entries) {
        const at = path.endsWith("/") ? path + name : `${path}/${name}`;
        if (isFolder && mayHold(at)) inner.push(at);
        else if (!isFolder && isReadable(at) && names(at)) found.add(at);
      }
    }
    return inner;
  };
  for (const base of bases) {
    let level: readonly Path[] = [base.path];
    for (let depth = 0; level.length > 0 && depth <= deepest; depth += 1) {
      const inner: Path[] = [];
      for (let at = 0; at < level.length; at += most)
        inner.push(...(await look(level.slice(at, at + most), base)));
      level = inner;
    }
  }
  return { paths: [...found].sort(), skipped };
}
