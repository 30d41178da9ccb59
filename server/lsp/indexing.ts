/** Indexers of folders, wherever they run: what the server asks of them, and those that run in its own thread. */
import { createIndexer, type Indexer } from "../indexer/indexer";
import type { FolderAddress, Host } from "../indexer/host";
import { modelProblems } from "../indexer/modelProblems";
import { unpackDelivery, type Skipped, type UnpackedDelivery } from "../indexer/packedDelivery";
import { sharedThread } from "../indexer/pace";
import type { IndexProgress } from "../indexer/indexProgress";
import type { IndexStore } from "../indexer/store";
import { indexVersion } from "../indexer/version";
import { rarely } from "./rarely";

/** A folder to index, and who listens. */
export interface IndexingRequest {
  readonly folder: FolderAddress;
  readonly globs: readonly string[];
  /** Where the client lets the server keep what it can make anew. */
  readonly storage?: string;
  readonly onDelivery: (delivery: UnpackedDelivery) => void;
  readonly onProgress: (progress: IndexProgress) => void;
  readonly onSkipped: (skipped: readonly Skipped[]) => void;
  readonly onLog: (message: string) => void;
}

/** See `Indexer`; it has started. */
export type FolderIndexer = Omit<Indexer, "start" | "settle" | "stats">;

export interface Indexers {
  start(request: IndexingRequest): FolderIndexer;
}

/** Indexers in the thread that answers requests, in short slices. */
export const createOwnIndexers = (
  host: Host,
  openStore?: (folder: FolderAddress, tell: (message: string) => void) => IndexStore | undefined,
): Indexers => ({
  start: ({ folder, globs, onDelivery, onProgress, onSkipped, onLog }) => {
    const store = openStore?.(folder, onLog);
    const indexer = createIndexer({
      host,
      folder,
      globs,
      version: indexVersion(),
      ...(store && { store }),
      onDelivery: (packed) => {
        onDelivery(unpackDelivery(packed, (id) => store?.read(id)));
      },
      onProgress: rarely(onProgress),
      onSkipped,
      onLog,
      pace: sharedThread,
    });
    for (const problem of modelProblems()) onLog(problem);
    indexer.start();
    return indexer;
  },
});
