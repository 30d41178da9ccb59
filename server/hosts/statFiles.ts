/** Sizes and times of many files. */
import { statSync, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { setImmediate as rest } from "node:timers/promises";
import type { Path } from "../core/documents/document";
import type { FileStat, FoundFile } from "../indexer/host";
import { toFsPath } from "./paths";

/** Files between two rests, in which the thread does other things. */
const lot = 256;
/** Milliseconds a lot takes on a slow disk: then waiting for several files at a time pays. */
const slow = 50;

export const toFileStat = ({ size, mtimeMs }: Stats): FileStat => ({
  size,
  modified: Math.floor(mtimeMs),
});

/** The plain files among `paths` that can be looked at, in order; links are followed. Never rejects. */
export async function statFiles(paths: readonly Path[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  let isSlow = false;
  for (let at = 0; at < paths.length; at += lot) {
    const some = paths.slice(at, at + lot);
    const start = performance.now();
    const stats = isSlow ? await Promise.all(some.map(statLater)) : some.map(statNow);
    isSlow = performance.now() - start > slow;
    for (const [index, path] of some.entries()) {
      const stat = stats[index];
      if (stat?.isFile()) found.push({ path, ...toFileStat(stat) });
    }
    await rest();
  }
  return found;
}

function statNow(path: Path): Stats | undefined {
  try {
    return statSync(toFsPath(path), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const statLater = (path: Path): Promise<Stats | undefined> =>
  stat(toFsPath(path)).catch(() => undefined);
