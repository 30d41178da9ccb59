/** Finds the files of the library and compares them with those that are known. */
import type { Path } from "../core";
import { textPathsOf } from "../core/library/sources/entryFile";
import { callHost } from "./calling";
import { locate } from "./inventory";
import { compareFiles } from "./comparison";
import { deliver } from "./delivering";
import type { FoundFiles } from "./host";
import { countFresh } from "./progress";
import { forget, takeIn } from "./reading";
import { timed, type State } from "./state";

/** So many new files do not make a library another, however small it is. */
const few = 64;

/** Finds all files: those that are new or changed wait to be read, those that are gone are taken away. Where the library's folder cannot be looked into, all is left as it is, to be tried again. */
export async function findAll(state: State): Promise<void> {
  const { folder } = state.options;
  const { globs, inventory } = state;
  state.isFindDue = false;
  const isThere = ({ skipped }: FoundFiles): boolean =>
    !skipped.some(({ path }) => path === folder.path);
  const found = await callHost(state, "find", (host) => host.findFiles(folder, globs), isThere);
  if (!found || !isThere(found)) {
    state.isFindDue = true;
    if (found) takeInSkipped(state, found);
    await deliver(state);
    return;
  }
  timed(state, "find", () => {
    compare(state, found);
  });
  if (state.gone.length > 0 || found.skipped.length > 0) await deliver(state);
  const fresh = countFresh(state);
  const isMostlyNew = fresh * 10 > inventory.entries.size + fresh;
  if (isMostlyNew && fresh > few) state.isPartial = true;
}

function compare(state: State, found: FoundFiles): void {
  const { inventory, named } = state;
  const inGlobs = new Set(found.paths);
  state.outside = new Set([...named].filter((path) => !inGlobs.has(path)));
  const others = [...state.outside, ...filesOfEntries(state)];
  const { unread, gone, same } = compareFiles(inventory, found, others, state.unread);
  for (const path of gone) forget(state, path);
  for (const path of same) {
    const entry = inventory.entries.get(path)!;
    if (!entry.isChecked) inventory.entries.set(path, { ...entry, isChecked: true });
  }
  state.unread = new Map(unread);
  state.tried.clear();
  for (const path of others) state.tried.add(path);
  state.areEntriesDue = true;
  takeInSkipped(state, found);
}

function takeInSkipped(state: State, { skipped }: FoundFiles): void {
  state.folders.clear();
  for (const { path } of skipped) state.folders.add(path);
  takeIn(
    state,
    skipped.map(({ path, reason }) => ({ path, unreadable: reason })),
  );
}

/** Texts that the entries of bibliographies outside the globs name. */
const filesOfEntries = ({ inventory, outside }: State): Path[] =>
  [...outside].flatMap((path) => {
    const entry = inventory.entries.get(path);
    const place = entry?.kind === "bibliography" ? locate(inventory, entry.id) : undefined;
    const document = place?.segment.documentAt(place.number);
    if (document?.kind !== "bibliography") return [];
    return document.entries.flatMap(({ file }) => (file ? textPathsOf(file, path) : []));
  });

/** Puts files of entries that are not known yet among those to read, each once; whether there are any. */
export function findEntryFiles(state: State): boolean {
  for (const path of filesOfEntries(state)) {
    if (state.inventory.entries.has(path) || state.tried.has(path)) continue;
    state.tried.add(path);
    state.unread.set(path, 0);
  }
  state.areEntriesDue = state.unread.size > 0;
  return state.areEntriesDue;
}
