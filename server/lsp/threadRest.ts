/** Lets the thread of the indexers end while all is known: what it worked with is given back, and a stored index opens at once. */
import type { IndexProgress } from "../indexer/indexProgress";
import type { IndexingRequest } from "./indexing";
import type { IndexerNumber, Order } from "./indexerMessages";

/** An indexer as far as resting asks. */
export interface Resting {
  readonly request: Pick<IndexingRequest, "storage">;
  last: IndexProgress | undefined;
}

/** What is done to the thread. */
export interface RestingThread {
  readonly stop: (indexer: IndexerNumber) => void;
  readonly end: () => void;
  /** Begins it anew, with all that runs. */
  readonly begin: () => void;
  readonly post: (order: Order) => void;
}

export interface Rest {
  /** To be called whenever the thread has told something. */
  plan(): void;
  /** An indexer has saved and ended. */
  hasStopped(indexer: IndexerNumber): void;
  /** Posts an order; a thread that rests begins for it, unless it asks for nothing that is not done. */
  post(order: Order): void;
  /** Whether the thread has ended because all is known; an order begins it anew. */
  isResting(): boolean;
  /** The thread is gone. */
  forget(): void;
}

/** `running` holds what the thread works on; without `after`, in milliseconds, it never rests. */
export function createRest(
  running: ReadonlyMap<IndexerNumber, Resting>,
  after: number | undefined,
  thread: RestingThread,
): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isResting = false;
  /** Indexers that are asked to end, and what was asked of them meanwhile. */
  const ending = new Set<IndexerNumber>();
  let late: Order[] = [];

  const fallAsleep = (): void => {
    for (const indexer of running.keys()) {
      ending.add(indexer);
      thread.stop(indexer);
    }
  };
  const plan = (): void => {
    clearTimeout(timer);
    if (after === undefined || running.size === 0 || ending.size > 0) return;
    if ([...running.values()].every(isAtRest)) timer = setTimeout(fallAsleep, after);
  };
  const wake = (): void => {
    isResting = false;
    // What it has told before is not true of the new one, which has yet to look.
    for (const each of running.values()) if (each.last) each.last = { ...each.last, isDone: false };
    thread.begin();
  };
  return {
    plan,
    hasStopped: (indexer) => {
      if (!ending.delete(indexer) || ending.size > 0) return;
      thread.end();
      isResting = true;
      const orders = late;
      late = [];
      if (orders.length === 0) return;
      wake();
      orders.filter(isNew).forEach(thread.post);
    },
    post: (order) => {
      const isIdle = isResting || ending.size > 0;
      if (isIdle && order.kind === "call" && leavesAsleep.has(order.name)) return;
      if (ending.size > 0) {
        late.push(order);
        return;
      }
      const wakes = isResting;
      if (wakes) wake();
      if (!wakes || isNew(order)) thread.post(order);
      plan();
    },
    isResting: () => isResting,
    forget: () => {
      clearTimeout(timer);
      ending.clear();
      late = [];
      isResting = false;
    },
  };
}

/** Whether an order is more than a thread begins with. */
const isNew = ({ kind }: Order): boolean => kind !== "start";

/** Whether all is known and kept, so that nothing is lost with the thread. */
const isAtRest = ({ request, last }: Resting): boolean =>
  request.storage !== undefined && last?.isDone === true;

/** Calls that matter only while something is left to do; those that last are made again when a thread begins. */
const leavesAsleep: ReadonlySet<string> = new Set(["prioritise", "pause", "resume"]);
