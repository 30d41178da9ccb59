/** The indexer: finds, reads and analyses the files of a library in the background, keeps what it made in a store, and delivers. */
import type { Path } from "../core";
import { analyseSlice, deliverFindings, urgentIds } from "./analysing";
import { callAgain, isCallable } from "./calling";
import { deliver, send } from "./delivering";
import { distrust, distrustDamaged } from "./distrusting";
import { findAll, findEntryFiles } from "./finding";
import { follow } from "./following";
import { findDueMerge, merge } from "./merging";
import { enterStored, openStored } from "./opening";
import { mostWaits, ownThread } from "./pace";
import { progressOf } from "./progress";
import { readSlice } from "./reading";
import { save } from "./saving";
import { createState, log, type IndexerOptions, type State } from "./state";
import { statsOf, type IndexStats } from "./stats";

export type { IndexerOptions } from "./state";

/** Nothing here rejects or throws; what fails is logged. */
export interface Indexer {
  /** Delivers what is stored, then begins to read. */
  start(): void;
  /** Files that were added, changed or removed; folders as well. */
  changed(paths: readonly Path[]): void;
  setGlobs(globs: readonly string[]): void;
  /** Files to read beside those of the globs, with the texts that their entries name. */
  setNamed(paths: readonly Path[]): void;
  /** Files to read and analyse before others, in place of those named before. */
  prioritise(paths: readonly Path[]): void;
  /** Leaves what is unread and not analysed as it is; few changed files are read all the same. */
  pause(): void;
  resume(): void;
  /** Segments or parts that the receiver found damaged: their documents are read again. */
  distrust(ids: readonly string[]): void;
  /** Segments or parts that the receiver could not open: they are delivered as bytes. */
  resend(ids: readonly string[]): void;
  /** Resolves once nothing is left to do, saving included; while paused or where the host fails, once nothing else is. */
  settle(): Promise<void>;
  /** Saves what is known and ends. */
  stop(): Promise<void>;
  /** What the index holds and what it cost so far. */
  stats(): IndexStats;
}

/** Segments that may lie side by side while there is something better to do than to merge. */
const mostWhileBusy = 24;

export function createIndexer(options: IndexerOptions): Indexer {
  const state = createState(options, { ...ownThread, ...options.pace });
  const doorbell = createDoorbell();
  let isStopped = false;
  let work: Promise<void> | undefined;
  let settled: (() => void)[] = [];

  const run = async (): Promise<void> => {
    await guarded(state, () => openStored(state));
    // The stored index can be used while its documents are counted.
    tell(state);
    await guarded(state, () =>
      Promise.resolve().then(() => {
        enterStored(state);
      }),
    );
    tell(state);
    while (!isStopped) {
      const hasWorked = await guarded(state, () => step(state));
      tell(state);
      if (hasWorked) await state.pace.breathe();
      else {
        for (const resolve of settled.splice(0)) resolve();
        state.isSaveAsked = false;
        rest(state);
        await doorbell.wait(patienceOf(state));
      }
    }
    await guarded(state, () => finish(state));
    for (const resolve of settled.splice(0)) resolve();
  };
  const change =
    <A extends unknown[]>(apply: (...values: A) => void) =>
    (...values: A): void => {
      apply(...values);
      doorbell.ring();
    };

  return {
    start: () => {
      work ??= run();
    },
    changed: change((paths: readonly Path[]) => {
      if (state.changed.size === 0) state.changedAt = state.pace.now();
      for (const path of paths) state.changed.add(path);
    }),
    setGlobs: change((globs: readonly string[]) => {
      state.globs = globs;
      callAgain(state);
      state.isFindDue = true;
    }),
    setNamed: change((paths: readonly Path[]) => {
      state.named = new Set(paths);
      callAgain(state);
      state.isFindDue = true;
    }),
    prioritise: change((paths: readonly Path[]) => {
      state.urgent = new Set(paths);
    }),
    pause: change(() => {
      state.isPaused = true;
    }),
    resume: change(() => {
      state.isPaused = false;
      callAgain(state);
    }),
    distrust: change((ids: readonly string[]) => {
      state.asked.push(() => {
        distrust(state, ids);
      });
    }),
    resend: change((ids: readonly string[]) => {
      state.asked.push(() => {
        resend(state, ids);
      });
    }),
    settle: () =>
      new Promise((resolve) => {
        settled = [...settled, resolve];
        state.isSaveAsked = true;
        doorbell.ring();
      }),
    stop: async () => {
      isStopped = true;
      doorbell.ring();
      await work;
    },
    stats: () => statsOf(state),
  };
}

/** Does the most urgent thing; whether there was any. */
async function step(state: State): Promise<boolean> {
  const { pace, changed, isPaused } = state;
  const canAsk = isCallable(state);
  for (const ask of state.asked.splice(0)) ask();
  if (distrustDamaged(state)) return true;
  if (changed.size > 0 && canAsk && isOver(state, state.changedAt, pace.gathering)) {
    await follow(state);
    return true;
  }
  if (state.isFindDue && !isPaused && canAsk) {
    await findAll(state);
    return true;
  }
  const isBusy = !isPaused && (await index(state));
  if (isBusy) {
    if (isSaveDue(state, pace.saving * mostWaits)) await save(state);
    return true;
  }
  const due = isPaused ? undefined : findDueMerge(state);
  const isSaveWanted = state.isSaveAsked || due !== undefined;
  if (isSaveDue(state, isSaveWanted ? 0 : pace.saving)) {
    await save(state);
    return true;
  }
  // Merging takes its time: what was found is saved before.
  if (due) await merge(state, due);
  return due !== undefined;
}

/** Reads or analyses for one slice; whether there was anything to do. */
async function index(state: State): Promise<boolean> {
  if (urgentIds(state).length > 0) {
    await analyseSlice(state);
    return true;
  }
  const isUnread = state.unread.size > 0 || (state.areEntriesDue && findEntryFiles(state));
  if (isUnread && isCallable(state)) {
    await readSlice(state);
    return true;
  }
  state.isPartial &&= isUnread;
  const due = findDueMerge(state, mostWhileBusy);
  if (due) await merge(state, due);
  else if (state.inventory.unanalysed.size > 0) await analyseSlice(state);
  else return false;
  return true;
}

/** So many milliseconds of work leave much behind. */
const muchWork = 1000;

function rest(state: State): void {
  const { build, analyse, merge: merging, find } = state.spent;
  const spent = build + analyse + merging + find;
  if (spent - state.restedAt < muchWork || state.unsavedSince !== undefined) return;
  state.restedAt = spent;
  state.pace.rest?.();
}

const isOver = ({ pace }: State, since: number, wait: number): boolean =>
  pace.now() - since >= wait;

const isSaveDue = (state: State, wait: number): boolean =>
  state.unsavedSince !== undefined && isOver(state, state.unsavedSince, wait);

/** Milliseconds until there is something to do by itself. */
function patienceOf(state: State): number | undefined {
  const { changed, changedAt, unread, unsavedSince, isFindDue, isPaused, pace } = state;
  const { failures, callableAt } = state;
  const isHostDue = changed.size > 0 || (!isPaused && (isFindDue || unread.size > 0));
  const due = [
    ...(changed.size > 0 && failures === 0 ? [changedAt + pace.gathering] : []),
    ...(isHostDue && failures > 0 ? [callableAt] : []),
    ...(unsavedSince !== undefined ? [unsavedSince + pace.saving] : []),
  ];
  return due.length > 0 ? Math.max(1, Math.min(...due) - pace.now()) : undefined;
}

/** Takes in what it was told of last, delivers, and saves. */
async function finish(state: State): Promise<void> {
  if (state.changed.size > 0) await follow(state);
  await deliver(state);
  if (state.findings.ids.size > 0) await deliverFindings(state);
  if (state.unsavedSince !== undefined) await save(state);
  await state.options.store?.close();
}

function resend(state: State, ids: readonly string[]): void {
  const { segments, parts } = state.inventory;
  const files = (shelf: typeof segments | typeof parts) =>
    ids.flatMap((id) => {
      const bytes = shelf.get(id)?.bytes;
      const all = bytes?.read(0, bytes.length);
      return all ? [{ id, bytes: all }] : [];
    });
  send(state, { segments: files(segments), parts: files(parts) });
}

function tell(state: State): void {
  const { onProgress, onSkipped } = state.options;
  onProgress?.(progressOf(state));
  if (state.isSkippedTold) return;
  state.isSkippedTold = true;
  onSkipped?.([...state.skipped].map(([path, reason]) => ({ path, reason })));
}

/** Goes on where some work fails: the fault is logged. */
async function guarded<T>(state: State, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    log(state, error instanceof Error ? (error.stack ?? error.message) : String(error));
    return undefined;
  }
}

/** Lets one wait until it rings, or some milliseconds; a ring that nobody waits for is kept. */
function createDoorbell(): { ring(): void; wait(milliseconds: number | undefined): Promise<void> } {
  let hasRung = false;
  let answer: (() => void) | undefined;
  return {
    ring: () => {
      hasRung = true;
      answer?.();
    },
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const timer =
          milliseconds === undefined ? undefined : setTimeout(() => answer?.(), milliseconds);
        answer = () => {
          clearTimeout(timer);
          answer = undefined;
          hasRung = false;
          resolve();
        };
        if (hasRung) answer();
      }),
  };
}
