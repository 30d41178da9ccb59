/** Follows files that change: few are read and delivered at once with their analysis, many wait their turn. */
import type { Path } from "../core";
import { isReadable } from "../core/documents/readable";
import { deliver, type Added } from "./delivering";
import { readFiles, takeIn } from "./reading";
import type { State } from "./state";

/** So many changed files are taken in at a stretch. */
const few = 64;
/** Text of new documents, in UTF-16 units, that is analysed with them. */
const shortText = 256 * 1024;
const hasEnding = /\.[a-z0-9]{1,5}$/i;

/** Takes in what has changed since the last time. */
export async function follow(state: State): Promise<void> {
  const paths = chooseFiles(state, [...state.changed]);
  state.changed.clear();
  if (paths.length === 0) return;
  if (paths.length > few) {
    for (const path of paths) state.unread.set(path, state.unread.get(path) ?? 0);
    return;
  }
  const readings = await readFiles(state, paths);
  if (!readings) {
    for (const path of paths) state.changed.add(path);
    return;
  }
  const added = takeIn(state, readings);
  for (const path of paths) state.unread.delete(path);
  await deliver(state, textLength(added) <= shortText ? added.filter(isSource) : []);
}

/** Those of the changed files that are the library's. What may be a folder, and a bibliography whose entries name further files, has all files found anew. */
function chooseFiles(state: State, changed: readonly Path[]): Path[] {
  const { options, globs, inventory, unread, tried, folders } = state;
  const isWanted = options.host.isWanted?.bind(options.host);
  return changed.filter((path) => {
    if (state.outside.has(path) || folders.has(path)) state.isFindDue = true;
    if (folders.has(path)) return false;
    if (inventory.entries.has(path) || unread.has(path) || tried.has(path)) return true;
    if (isReadable(path) && isWanted) return isWanted(options.folder, globs, path);
    if (!hasEnding.test(path) || isReadable(path) || isFolder(state, path)) state.isFindDue = true;
    return false;
  });
}

function isFolder({ inventory }: State, path: Path): boolean {
  const beginning = `${path}/`;
  for (const known of inventory.entries.keys()) if (known.startsWith(beginning)) return true;
  return false;
}

const isSource = ({ document }: Added): boolean => document.kind === "source";

const textLength = (added: readonly Added[]): number =>
  added.reduce(
    (sum, { document }) => sum + (document.kind === "source" ? document.text.plain.length : 0),
    0,
  );
