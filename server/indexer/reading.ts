/** Takes in readings: documents go into the builder, those they replace die, files that were merely touched stay. */
import type { Path } from "../core";
import { unreadableDocument } from "../core/documents/unreadableDocument";
import { hashText } from "../core/segments/hashText";
import { fullSegment } from "../core/segments/segmentBuilder";
import type { DocumentId } from "../core/segments/segment";
import { callHost } from "./calling";
import { enter, restamp } from "./inventory";
import { deliver, type Added } from "./delivering";
import type { FileReading } from "./host";
import { timed, type State } from "./state";

/** Bytes that one slice of reading takes at most. */
const mostBytes = 4 * 1024 * 1024;
const mostFiles = 512;
/** How much longer each wait for a delivery is than the one before. */
const growth = 1.5;

/** Reads a slice of the files that wait, and delivers once enough have come together. */
export async function readSlice(state: State): Promise<void> {
  const { pace, unread } = state;
  const paths = nextPaths(state);
  const started = pace.now();
  const readings = await readFiles(state, paths);
  if (!readings) return;
  for (const path of paths) unread.delete(path);
  if (state.builder.documentCount === 0) state.openedAt = started;
  takeIn(state, readings);
  const took = Math.max(0.5, pace.now() - started);
  state.batch = Math.max(1, Math.min(mostFiles, Math.round((paths.length * pace.slice) / took)));
  const isFull = state.builder.textLength >= fullSegment;
  const isDue = pace.now() - state.openedAt >= state.sealing;
  if (!isFull && !isDue && unread.size > 0) return;
  state.sealing = unread.size > 0 ? state.sealing * growth : pace.sealing;
  await deliver(state);
}

function nextPaths({ unread, urgent, batch }: State): Path[] {
  const wanted = [...urgent].filter((path) => unread.has(path));
  const paths: Path[] = [];
  let bytes = 0;
  for (const path of wanted.length > 0 ? wanted : unread.keys()) {
    bytes += unread.get(path) ?? 0;
    if (paths.length > 0 && (paths.length >= batch || bytes > mostBytes)) break;
    paths.push(path);
  }
  return paths;
}

/** Readings of files; undefined where the host fails as a whole. */
export const readFiles = (
  state: State,
  paths: readonly Path[],
): Promise<readonly FileReading[] | undefined> =>
  callHost(state, "read", (host) => host.readFiles(state.options.folder, paths));

/** Takes in readings; the documents that are new. */
export const takeIn = (state: State, readings: readonly FileReading[]): Added[] =>
  timed(state, "build", () =>
    readings.flatMap((reading) => {
      const added = takeInOne(state, reading);
      return added ? [added] : [];
    }),
  );

function takeInOne(state: State, reading: FileReading): Added | undefined {
  const { path, text, unreadable, size = 0, modified = 0 } = reading;
  noteSkipped(state, path, unreadable);
  if (text === undefined && unreadable === undefined) {
    die(state, enter(state.inventory, path, undefined));
    return undefined;
  }
  const hash = hashText(unreadable === undefined ? text! : `\0${unreadable}`);
  if (state.inventory.entries.get(path)?.hash === hash) {
    if (restamp(state.inventory, path, size, modified)) state.unsavedSince ??= state.pace.now();
    return undefined;
  }
  const id = state.inventory.nextId++;
  const stamp = { size, modified, hash };
  const document =
    unreadable === undefined
      ? state.builder.add(id, { path, text: text! }, stamp)
      : unreadableDocument(path, unreadable);
  if (unreadable !== undefined) state.builder.addDocument(id, document, stamp);
  const entry = { id, kind: document.kind, ...stamp, isChecked: true };
  die(state, enter(state.inventory, path, entry));
  return { id, document };
}

/** Takes a file's document away. */
export function forget(state: State, path: Path): void {
  noteSkipped(state, path, undefined);
  die(state, enter(state.inventory, path, undefined));
}

function noteSkipped(state: State, path: Path, reason: string | undefined): void {
  if (state.skipped.get(path) === reason) return;
  state.isSkippedTold = false;
  if (reason === undefined) state.skipped.delete(path);
  else state.skipped.set(path, reason);
}

function die({ gone }: State, id: DocumentId | undefined): void {
  if (id !== undefined) gone.push(id);
}
