/** Indexes libraries in a worker of the server's, which finds and reads the files for it. */
import { serveIndexers } from "../indexerThread";
import type { Order, Question, Report } from "../indexerMessages";
import type { ListedFolder, ReadFile } from "../protocol";
import { createHost } from "./host";
import { createBrowserStore } from "./indexStore";

/** Takes orders from now on, and reports that it has begun. */
export function serveIndexing(worker: DedicatedWorkerGlobalScope): void {
  const { ask, answer } = createQuestions((question) => {
    worker.postMessage(question);
  });
  const take = serveIndexers({
    host: createHost({
      list: (folder, paths) => ask<readonly ListedFolder[]>({ name: "list", folder, paths }),
      read: (folder, paths) => ask<readonly ReadFile[]>({ name: "read", folder, paths }),
    }),
    openStore: ({ folder }, tell) => createBrowserStore(folder.uri, tell),
    report: (report, transfer) => {
      worker.postMessage(report, transfer);
    },
  });
  worker.onmessage = ({ data }: MessageEvent<Order>) => {
    if (data.kind === "answer") answer(data);
    else take(data);
  };
  worker.postMessage({ kind: "ready" } satisfies Report);
}

type Answer = Extract<Order, { kind: "answer" }>;

/** Questions to the server, each with its answer. */
function createQuestions(post: (question: Question) => void) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  return {
    ask: <T>(asking: Omit<Question, "kind" | "number">): Promise<T> => {
      asked += 1;
      const question: Question = { kind: "ask", number: asked, ...asking };
      return new Promise((resolve, reject) => {
        waiting.set(asked, ({ value, fault }) => {
          if (fault === undefined) resolve(value as T);
          else reject(new Error(fault));
        });
        post(question);
      });
    },
    answer: (answer: Answer): void => {
      waiting.get(answer.number)?.(answer);
      waiting.delete(answer.number);
    },
  };
}
