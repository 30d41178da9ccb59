/** The state of an indexer: what it knows and what it still has to do; its steps change it, one at a time. */
import { t, type Path } from "../core";
import { createSegmentBuilder, type SegmentBuilder } from "../core/segments/segmentBuilder";
import type { Damage, DocumentId } from "../core/segments/segment";
import { noFindings, type Findings } from "./findings";
import { createInventory, type Inventory } from "./inventory";
import type { FolderAddress, Host } from "./host";
import type { PackedDelivery, Skipped } from "./packedDelivery";
import type { Pace } from "./pace";
import type { IndexProgress } from "./indexProgress";
import type { IndexStore } from "./store";

export const stages = ["open", "find", "read", "build", "analyse", "merge", "save"] as const;
export type Stage = (typeof stages)[number];

export interface IndexerOptions {
  readonly host: Host;
  readonly folder: FolderAddress;
  readonly globs: readonly string[];
  /** Files to read beside those of the globs: see `Indexer.setNamed`. */
  readonly named?: readonly Path[];
  /** Without one, the index is kept in memory alone. */
  readonly store?: IndexStore;
  /** What an index depends on beside the files: another one's is not opened. */
  readonly version: string;
  readonly onDelivery: (delivery: PackedDelivery) => void;
  readonly onProgress?: (progress: IndexProgress) => void;
  /** All files left out, whenever one comes or goes. */
  readonly onSkipped?: (skipped: readonly Skipped[]) => void;
  /** A person's words, for the log. */
  readonly onLog?: (message: string) => void;
  readonly pace?: Partial<Pace>;
}

export interface State {
  readonly options: IndexerOptions;
  readonly pace: Pace;
  globs: readonly string[];
  named: ReadonlySet<Path>;
  inventory: Inventory;

  /** Files are to be found: at the start, with other globs, when a folder came or went. */
  isFindDue: boolean;
  /** See `IndexProgress`; until all is read. */
  isPartial: boolean;
  /** Files that changed, since `changedAt`. */
  readonly changed: Set<Path>;
  changedAt: number;
  /** Files to read, with their bytes where these are known. */
  unread: Map<Path, number>;
  /** Those of `named` that the globs do not name. */
  outside: ReadonlySet<Path>;
  /** The entries of those may name files that are not known yet. */
  areEntriesDue: boolean;
  /** Files outside the globs that were to be read for the sake of an entry since files were found. */
  readonly tried: Set<Path>;
  /** Files to read and analyse before others. */
  urgent: ReadonlySet<Path>;
  isPaused: boolean;

  /** Documents read since the last delivery, and those that died. */
  builder: SegmentBuilder;
  gone: DocumentId[];
  /** When the builder's first document came, and how long it may fill. */
  openedAt: number;
  sealing: number;
  findings: Findings;
  /** Milliseconds of analysis that the next part may hold. */
  chunk: number;
  /** Files that one slice of reading takes. */
  batch: number;

  /** How often the host has failed in a row, and when it may be asked again. */
  failures: number;
  callableAt: number;

  readonly skipped: Map<Path, string>;
  isSkippedTold: boolean;
  /** What others asked for, to be done between two steps. */
  readonly asked: (() => void)[];
  /** Folders that could not be looked into. */
  readonly folders: Set<Path>;
  isWriter: boolean;
  /** When something changed that is not saved; undefined where all is. */
  unsavedSince: number | undefined;
  isSaveAsked: boolean;
  hasDelivered: boolean;
  /** Begins the ids of segments and parts made here. */
  readonly prefix: string;
  made: number;
  readonly spent: Record<Stage, number>;
  /** Milliseconds spent when it last rested. */
  restedAt: number;
}

export function createState(options: IndexerOptions, pace: Pace): State {
  return {
    options,
    pace,
    globs: options.globs,
    named: new Set(options.named),
    inventory: createInventory(),
    isFindDue: true,
    isPartial: true,
    changed: new Set(),
    changedAt: 0,
    unread: new Map(),
    outside: new Set(),
    areEntriesDue: false,
    tried: new Set(),
    urgent: new Set(),
    isPaused: false,
    builder: createSegmentBuilder(),
    gone: [],
    openedAt: 0,
    sealing: pace.sealing,
    findings: noFindings(),
    chunk: pace.sealing,
    batch: 32,
    failures: 0,
    callableAt: 0,
    skipped: new Map(),
    isSkippedTold: true,
    asked: [],
    folders: new Set(),
    isWriter: false,
    unsavedSince: undefined,
    isSaveAsked: false,
    hasDelivered: false,
    prefix: crypto.randomUUID().slice(0, 13),
    made: 0,
    spent: { open: 0, find: 0, read: 0, build: 0, analyse: 0, merge: 0, save: 0 },
    restedAt: 0,
  };
}

/** Unique among the segments and parts of all indexers. */
export const nextName = (state: State): string => `${state.prefix}-${(state.made += 1)}`;

export function log({ options }: State, message: string): void {
  options.onLog?.(message);
}

/** Tells what is damaged of some files of the index. */
export function logDamage(state: State, ids: readonly string[], { damage }: Damage): void {
  const name = ids.join(", ");
  log(state, t("The file {name} of the index is damaged: {reason}", { name, reason: damage }));
}

/** Counts the milliseconds of some work to a stage. */
export function timed<T>({ spent, pace }: State, stage: Stage, work: () => T): T {
  const started = pace.now();
  try {
    return work();
  } finally {
    spent[stage] += pace.now() - started;
  }
}

export async function timedWait<T>(
  { spent, pace }: State,
  stage: Stage,
  work: () => Promise<T>,
): Promise<T> {
  const started = pace.now();
  try {
    return await work();
  } finally {
    spent[stage] += pace.now() - started;
  }
}
