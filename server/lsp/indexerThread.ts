/** The thread of the indexers, as it is inside: takes orders, reports. */
import { setMessages } from "../core";
import type { Host } from "../indexer/host";
import { createIndexer, type Indexer } from "../indexer/indexer";
import type { PackedDelivery, PackedFile } from "../indexer/packedDelivery";
import type { Pace } from "../indexer/pace";
import { modelProblems } from "../indexer/modelProblems";
import type { IndexStore } from "../indexer/store";
import { indexVersion } from "../indexer/version";
import type { IndexerNumber, Order, Report, StartOrder } from "./indexerMessages";
import { rarely } from "./rarely";

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
  const indexers = new Map<IndexerNumber, Indexer>();
  return (order) => {
    if (order.kind === "messages") setMessages(order.messages);
    else if (order.kind === "start") indexers.set(order.indexer, startIndexer(order, options));
    else if (order.kind === "call") indexers.get(order.indexer)?.[order.name](order.values);
    else if (order.kind === "stop") {
      const { indexer } = order;
      const stopped = indexers.get(indexer)?.stop() ?? Promise.resolve();
      indexers.delete(indexer);
      void stopped.then(() => {
        options.report({ kind: "stopped", indexer }, []);
      });
    }
  };
}

function startIndexer(
  order: StartOrder,
  { host, report, openStore, isStoreShared = false, pace }: ThreadOptions,
): Indexer {
  const { indexer: number, folder, globs } = order;
  const tell = (message: string): void => {
    report({ kind: "log", indexer: number, message }, []);
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
      report({ kind: "delivery", indexer: number, packed: sent }, buffers);
    },
    onProgress: rarely((progress) => {
      report({ kind: "progress", indexer: number, progress }, []);
    }),
    onSkipped: (skipped) => {
      report({ kind: "skipped", indexer: number, skipped }, []);
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
