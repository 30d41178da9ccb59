/** Entry point of the worker in which libraries are indexed in a browser; the server finds and reads the files for it. */
import { serveIndexers } from "../indexerThread";
import type { Order, Question, Report } from "../indexerMessages";
import type { ReadFile } from "../protocol";
import { createHost } from "./host";
import { createBrowserStore } from "./indexStore";

const worker = self as DedicatedWorkerGlobalScope;
const waiting = new Map<number, (order: Extract<Order, { kind: "answer" }>) => void>();
let asked = 0;

type Asking = Question extends infer Q
  ? Q extends Question
    ? Omit<Q, "kind" | "number">
    : never
  : never;

function ask<T>(asking: Asking): Promise<T> {
  asked += 1;
  const question = { kind: "ask", number: asked, ...asking } as Report;
  return new Promise((resolve, reject) => {
    waiting.set(asked, ({ value, fault }) => {
      if (fault === undefined) resolve(value as T);
      else reject(new Error(fault));
    });
    worker.postMessage(question);
  });
}

const take = serveIndexers({
  host: createHost({
    find: (folder, globs) => ask<readonly string[]>({ name: "findFiles", folder, globs }),
    read: (folder, paths) => ask<readonly ReadFile[]>({ name: "readFiles", folder, paths }),
  }),
  openStore: ({ folder }, tell) => createBrowserStore(folder.uri, tell),
  report: (report, transfer) => {
    worker.postMessage(report, transfer);
  },
});

worker.onmessage = ({ data }: MessageEvent<Order>) => {
  if (data.kind !== "answer") {
    take(data);
    return;
  }
  waiting.get(data.number)?.(data);
  waiting.delete(data.number);
};
const ready: Report = { kind: "ready" };
worker.postMessage(ready);
