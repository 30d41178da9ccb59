/** Indexes libraries in a thread of the server's. */
import type { MessagePort } from "node:worker_threads";
import { createIndexStore } from "../../hosts/indexStore";
import { nodeHost } from "../../hosts/nodeHost";
import { serveIndexers } from "../indexerThread";
import type { Order } from "../indexerMessages";
import { collectGarbage } from "./collectGarbage";
import { storeFolder } from "./storeFolder";

/** Takes orders from `port` and reports there. */
export function serveIndexing(port: MessagePort): void {
  const take = serveIndexers({
    host: nodeHost,
    report: (report, transfer) => {
      port.postMessage(report, transfer);
    },
    openStore: ({ folder, storage }, tell) =>
      storage === undefined ? undefined : createIndexStore(storeFolder(storage, folder), tell),
    isStoreShared: true,
    pace: {
      rest: collectGarbage,
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
    },
  });
  port.on("message", (order: Order) => {
    take(order);
  });
}
