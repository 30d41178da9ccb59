/** The thread of the indexers, as it is inside: takes orders, reports. */
import { setMessages } from "../core";
import type { Host } from "../indexer/host";
import { createIndexer, type Indexer } from "../indexer/indexer";
import type { PackedDelivery, PackedFile } from "../indexer/packedDelivery";
import type { Pace } from "../indexer/pace";
import { modelProblems } from "../indexer/modelProblems";
import type { IndexStore } from "../indexer/store";
import { indexVersion } from "../indexer/version";
import type { Order, Report, StartOrder } from "./indexerMessages";

export interface ThreadOptions {
  readonly host: Host;
  readonly report: (report: Report, transfer: ArrayBuffer[]) => void;
  /** Where an index is kept, if anywhere. */
  readonly openStore?: (
    order: StartOrder,
    tell: (message: string) => void,
  ) => IndexStore | undefined;
  /** The server opens files of the store by itself; otherwise they are sent. */
  readonly isStoreShared?: boolean;
  readonly pace?: Partial<Pace>;
}

/** Gives what takes the orders. */
export function serveIndexers(options: ThreadOptions): (order: Order) => void {
  const indexers = new Map<string, Indexer>();
  return (order) => {
    if (order.kind === "messages") setMessages(order.messages);
    else if (order.kind === "start") indexers.set(order.folder.uri, startIndexer(order, options));
    else if (order.kind === "call") indexers.get(order.uri)?.[order.name](order.values);
    else if (order.kind === "stop") {
      const { uri } = order;
      const stopped = indexers.get(uri)?.stop() ?? Promise.resolve();
      indexers.delete(uri);
      void stopped.then(() => {
        options.report({ kind: "stopped", uri }, []);
      });
    }
  };
}

function startIndexer(
  order: StartOrder,
  { host, report, openStore, isStoreShared = false, pace }: ThreadOptions,
): Indexer {
  const { folder, globs } = order;
  const { uri } = folder;
  const tell = (message: string): void => {
    report({ kind: "log", uri, message }, []);
  };
  const store = openStore?.(order, tell);
  const indexer = createIndexer({
    host,
    folder,
    globs,
    version: indexVersion(),
    ...(store && { store }),
    ...(pace && { pace }),
    onDelivery: (packed) => {
      const sent = copyBytes(packed, isStoreShared ? undefined : store);
      const files = [...sent.segments, ...sent.parts];
      const buffers = files.flatMap(({ bytes }) => (bytes ? [bytes.buffer as ArrayBuffer] : []));
      report({ kind: "delivery", uri, packed: sent }, buffers);
    },
    onProgress: rarely((progress) => {
      report({ kind: "progress", uri, progress }, []);
    }),
    onSkipped: (skipped) => {
      report({ kind: "skipped", uri, skipped }, []);
    },
    onLog: tell,
  });
  for (const problem of modelProblems()) tell(problem);
  indexer.start();
  return indexer;
}

/** What is transferred is gone from here: the indexer keeps its own. */
function copyBytes(packed: PackedDelivery, store: IndexStore | undefined): PackedDelivery {
  const copy = ({ id, bytes }: PackedFile): PackedFile => {
    const stored = bytes ? undefined : store?.read(id);
    const all = bytes ?? stored?.read(0, stored.length);
    return { id, ...(all && { bytes: new Uint8Array(all) }) };
  };
  return { ...packed, segments: packed.segments.map(copy), parts: packed.parts.map(copy) };
}

/** Milliseconds between two reports of progress that differ in counts alone. */
const reporting = 50;

function rarely<
  T extends { readonly isDone: boolean; readonly isPartial: boolean; readonly isPaused: boolean },
>(report: (progress: T) => void): (progress: T) => void {
  let last: T | undefined;
  let lastTime = 0;
  return (progress) => {
    const now = performance.now();
    const isSameState =
      last?.isDone === progress.isDone &&
      last.isPartial === progress.isPartial &&
      last.isPaused === progress.isPaused;
    if (isSameState && now - lastTime < reporting) return;
    if (isSameState && JSON.stringify(last) === JSON.stringify(progress)) return;
    last = progress;
    lastTime = now;
    report(progress);
  };
}
