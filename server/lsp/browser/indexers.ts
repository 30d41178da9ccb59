/** Indexers in a browser: in a worker of the server's own where the browser lets it have one, else in its own thread. */
import { t } from "../../core";
import type { FolderIndexer, Indexers, IndexingRequest } from "../indexing";
import { createOwnIndexers } from "../indexing";
import type { Order, Question, Report } from "../indexerMessages";
import { createThreadIndexers } from "../threadIndexers";
import { createBrowserStore } from "./indexStore";
import { createHost, type ClientFiles } from "./host";
import type { Beginning } from "../protocol";

/** Milliseconds in which a worker must have begun. */
const patience = 5000;

/** `beginning` is what the server's own worker began with; workers for its indexers begin the same way. */
export function createBrowserIndexers(files: ClientFiles, beginning: Beginning): Indexers {
  let chosen: Promise<Indexers> | undefined;
  return {
    start: (request) => {
      chosen ??= chooseIndexers(request, files, beginning);
      return lateIndexer(chosen.then((indexers) => indexers.start(request)));
    },
  };
}

async function chooseIndexers(
  { onLog }: IndexingRequest,
  files: ClientFiles,
  beginning: Beginning,
): Promise<Indexers> {
  const own = createOwnIndexers(createHost(files), ({ uri }, tell) =>
    createBrowserStore(uri, tell),
  );
  try {
    const response = await fetch(beginning.program);
    if (!response.ok) throw new Error(`${response.status} ${beginning.program}`);
    // A worker must come from the server's own origin, which the extension's files do not.
    const address = URL.createObjectURL(
      new Blob([await response.text()], { type: "text/javascript" }),
    );
    const begin = (): Worker => {
      const worker = new Worker(address);
      worker.postMessage({ ...beginning, role: "indexer" } satisfies Beginning);
      return worker;
    };
    let prepared: Worker | undefined = await untilReady(begin());
    return createThreadIndexers({
      open: (onReport, onEnd) => {
        const worker = prepared ?? begin();
        prepared = undefined;
        worker.onmessage = ({ data }: MessageEvent<Report>) => {
          onReport(data);
        };
        worker.onerror = ({ message }) => {
          worker.terminate();
          onEnd(message);
        };
        return {
          post: (order: Order) => {
            worker.postMessage(order);
          },
          end: () => {
            worker.terminate();
          },
        };
      },
      answer: (question: Question) => files[question.name](question.folder, question.paths),
    });
  } catch (error) {
    // No fetching, no workers, or none that begin: policies of pages differ.
    const reason = error instanceof Error ? error.message : String(error);
    onLog(t("Indexing shares the thread of the requests: {reason}", { reason }));
    return own;
  }
}

/** The worker, once it has begun. */
const untilReady = (worker: Worker): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => {
      worker.terminate();
      reject(new Error(t("The worker did not begin.")));
    };
    const timer = setTimeout(giveUp, patience);
    worker.onerror = giveUp;
    worker.onmessage = () => {
      clearTimeout(timer);
      resolve(worker);
    };
  });

/** An indexer that starts a little later: calls wait for it. */
function lateIndexer(starting: Promise<FolderIndexer>): FolderIndexer {
  const later =
    (name: Exclude<keyof FolderIndexer, "stop">) =>
    (values: readonly string[] = []): void => {
      void starting.then((indexer) => {
        indexer[name](values);
      });
    };
  return {
    changed: later("changed"),
    setGlobs: later("setGlobs"),
    setNamed: later("setNamed"),
    prioritise: later("prioritise"),
    pause: later("pause"),
    resume: later("resume"),
    distrust: later("distrust"),
    resend: later("resend"),
    stop: async () => (await starting).stop(),
  };
}
