/** Indexers in a thread of their own, as the server sees them; a thread that crashes is started once more. */
import { t } from "../core";
import type { Bytes } from "../core/segments/bytes";
import type { FolderAddress } from "../indexer/host";
import { unpackDelivery } from "../indexer/packedDelivery";
import type { FolderIndexer, Indexers, IndexingRequest } from "./indexing";
import { messagesInUse } from "./messages";
import type {
  IndexerCall,
  IndexerNumber,
  Order,
  Question,
  Report,
  StartOrder,
} from "./indexerMessages";
import { createRest, type Resting } from "./threadRest";

export interface Thread {
  post(order: Order): void;
  end(): void;
}

export interface ThreadHost {
  /** Begins a thread; `onEnd` is called, with why, when it ends by itself. */
  readonly open: (onReport: (report: Report) => void, onEnd: (reason: string) => void) => Thread;
  /** Opens files of the store that the thread keeps for a folder. */
  readonly openReader?: (
    storage: string,
    folder: FolderAddress,
  ) => (id: string) => Bytes | undefined;
  /** Milliseconds after which a thread that has nothing to do ends, until there is something; absent where it stays. */
  readonly restAfter?: number;
  /** Answers a thread that has no files of its own. */
  readonly answer?: (question: Question) => Promise<unknown>;
}

interface Running extends Resting {
  readonly request: IndexingRequest;
  readonly read: (id: string) => Bytes | undefined;
  /** The last values of each call that sets something, for a thread that starts anew. */
  readonly calls: Map<IndexerCall, readonly string[]>;
  onStopped: (() => void) | undefined;
}

/** How often a thread is started again. */
const mostRestarts = 1;

export function createThreadIndexers(host: ThreadHost): Indexers {
  const running = new Map<IndexerNumber, Running>();
  let started = 0;
  let thread: Thread | undefined;
  let restarts = 0;

  const begin = (): void => {
    thread = host.open(take, onEnd);
    const messages = messagesInUse();
    thread.post({ kind: "messages", ...(messages && { messages }) });
    for (const [indexer, { request, calls }] of running) {
      const globs = calls.get("setGlobs") ?? request.globs;
      thread.post(startOrder(indexer, { ...request, globs }));
      for (const [name, values] of calls)
        if (name !== "setGlobs") thread.post({ kind: "call", indexer, name, values });
    }
  };
  const rest = createRest(running, host.restAfter, {
    stop: (indexer) => thread?.post({ kind: "stop", indexer }),
    end: () => {
      const ended = thread;
      thread = undefined;
      ended?.end();
    },
    begin,
    post: (order) => thread?.post(order),
  });
  const onEnd = (reason: string): void => {
    thread = undefined;
    rest.forget();
    const goesOn = restarts < mostRestarts;
    restarts += 1;
    for (const { request, last, onStopped } of running.values()) {
      request.onLog(
        goesOn
          ? t("Indexing broke off and starts again: {reason}", { reason })
          : t("Indexing broke off: {reason}", { reason }),
      );
      onStopped?.();
      if (!goesOn && last) request.onProgress({ ...last, isPaused: true });
    }
    if (goesOn && running.size > 0) begin();
  };
  const take = (report: Report): void => {
    if (report.kind === "ask") {
      void answer(report);
      return;
    }
    if (report.kind === "ready") return;
    const found = running.get(report.indexer);
    if (!found) return;
    const { request, read } = found;
    if (report.kind === "delivery") request.onDelivery(unpackDelivery(report.packed, read));
    else if (report.kind === "progress") request.onProgress((found.last = report.progress));
    else if (report.kind === "skipped") request.onSkipped(report.skipped);
    else if (report.kind === "log") request.onLog(report.message);
    else {
      found.onStopped?.();
      rest.hasStopped(report.indexer);
      return;
    }
    rest.plan();
  };
  const answer = async (question: Question): Promise<void> => {
    const { number } = question;
    // A thread that has begun since counts its questions anew.
    const asker = thread;
    try {
      asker?.post({ kind: "answer", number, value: await host.answer?.(question) });
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      asker?.post({ kind: "answer", number, fault });
    }
  };

  return {
    start: (request) => {
      const { folder, storage } = request;
      const number = (started += 1);
      const found: Running = {
        request,
        read:
          storage !== undefined && host.openReader
            ? host.openReader(storage, folder)
            : () => undefined,
        calls: new Map(),
        last: undefined,
        onStopped: undefined,
      };
      running.set(number, found);
      if (thread || rest.isResting()) rest.post(startOrder(number, request));
      else if (restarts <= mostRestarts) begin();
      const stop = (): Promise<void> =>
        new Promise((resolve) => {
          found.onStopped = () => {
            running.delete(number);
            if (running.size === 0) {
              rest.forget();
              thread?.end();
              thread = undefined;
            }
            resolve();
          };
          if (thread) thread.post({ kind: "stop", indexer: number });
          else found.onStopped();
        });
      return toFolderIndexer(number, found, rest.post, stop);
    },
  };
}

const startOrder = (
  indexer: IndexerNumber,
  { folder, globs, storage }: IndexingRequest,
): StartOrder => ({
  kind: "start",
  indexer,
  folder,
  globs,
  ...(storage !== undefined && { storage }),
});

function toFolderIndexer(
  indexer: IndexerNumber,
  { calls }: Running,
  post: (order: Order) => void,
  stop: () => Promise<void>,
): FolderIndexer {
  const call =
    (name: IndexerCall) =>
    (values: readonly string[] = []): void => {
      post({ kind: "call", indexer, name, values });
    };
  /** A call whose effect lasts. */
  const set =
    (name: IndexerCall) =>
    (values: readonly string[] = []): void => {
      calls.set(name, values);
      call(name)(values);
    };
  return {
    changed: call("changed"),
    setGlobs: set("setGlobs"),
    setNamed: set("setNamed"),
    prioritise: set("prioritise"),
    pause: set("pause"),
    resume: () => {
      calls.delete("pause");
      call("resume")();
    },
    distrust: call("distrust"),
    resend: call("resend"),
    stop,
  };
}
