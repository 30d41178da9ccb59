/** Indexers on Node: in a worker thread, so that requests never wait for them. */
import { Worker } from "node:worker_threads";
import { createIndexStore } from "../../hosts/indexStore";
import type { Indexers } from "../indexing";
import type { Report } from "../indexerMessages";
import { createThreadIndexers } from "../threadIndexers";
import { storeFolder } from "./storeFolder";

/** What a thread has for objects that soon are none, in MB: a fifth of what it would take, at the cost of some percent of its time. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** Milliseconds after which a thread without work ends. */
const restAfter = 60_000;

/** `program` is the bundle that knows by the thread it runs in that it is to index. */
export const createNodeIndexers = (program: URL, options = { restAfter }): Indexers =>
  createThreadIndexers({
    ...options,
    open: (onReport, onEnd) => {
      const worker = new Worker(program, { resourceLimits });
      let reason: string | undefined;
      let isWanted = true;
      worker.on("message", (report: Report) => {
        onReport(report);
      });
      worker.on("error", (error: Error) => {
        reason = error.message;
      });
      worker.on("exit", (code) => {
        if (isWanted) onEnd(reason ?? `exit ${code}`);
      });
      return {
        post: (order) => {
          worker.postMessage(order);
        },
        end: () => {
          isWanted = false;
          void worker.terminate();
        },
      };
    },
    openReader: (storage, folder) => {
      const { read } = createIndexStore(storeFolder(storage, folder));
      return read;
    },
  });
