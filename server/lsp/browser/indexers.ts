/** Indexers in a browser: in a worker of the server's own where the browser lets it have one, else in its own thread. */
import { t } from "../../core";
import type { FolderIndexer, Indexers, IndexingRequest } from "../indexing";
import { createOwnIndexers } from "../indexing";
import type { Order, Question, Report } from "../indexerMessages";
import { createThreadIndexers } from "../threadIndexers";
import { createBrowserStore } from "./indexStore";
import { createHost, type ClientFiles } from "./host";

/** Milliseconds in which a worker must have begun. */
const patience = 5000;

export function createBrowserIndexers(files: ClientFiles): Indexers {
  let chosen: Promise<Indexers> | undefined;
  return {
    start: (request) => {
      chosen ??= chooseIndexers(request, files);
      return lateIndexer(chosen.then((indexers) => indexers.start(request)));
    },
  };
}

async function chooseIndexers(
  { program, onLog }: IndexingRequest,
  files: ClientFiles,
): Promise<Indexers> {
  const own = createOwnIndexers(createHost(files), ({ uri }, tell) =>
    createBrowserStore(uri, tell),
  );
  if (program === undefined) return own;
  try {
    const response = await fetch(program);
    if (!response.ok) throw new Error(`${response.status} ${program}`);
    // A worker must come from the server's own origin, which the extension's files do not.
    const address = URL.createObjectURL(
      new Blob([await response.text()], { type: "text/javascript" }),
    );
    let prepared: Worker | undefined = await openWorker(address);
    return createThreadIndexers({
      open: (onReport, onEnd) => {
        const worker = prepared ?? new Worker(address);
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
      answer: (question: Question) =>
        question.name === "findFiles"
          ? files.find(question.folder, question.globs)
          : files.read(question.folder, question.paths),
    });
  } catch (error) {
    // No fetching, no workers, or none that begin: policies of pages differ.
    const reason = error instanceof Error ? error.message : String(error);
    onLog(t("Indexing shares the thread of the requests: {reason}", { reason }));
    return own;
  }
}

/** A worker that has begun. */
const openWorker = (address: string): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(address);
    const giveUp = (): void => {
      worker.terminate();
      reject(new Error("The worker did not begin."));
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
