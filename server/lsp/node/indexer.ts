/** Entry point of the thread in which libraries are indexed on Node. */
import { parentPort } from "node:worker_threads";
import { createIndexStore } from "../../hosts/indexStore";
import { serveIndexers } from "../indexerThread";
import type { Order } from "../indexerMessages";
import { collectGarbage } from "./collectGarbage";
import { nodeHost } from "./host";
import { storeFolder } from "./storeFolder";

const port = parentPort!;
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
