/** How far an indexer is. */
import type { State } from "./state";

export interface IndexProgress {
  /** Files of the library that are known as they are now, of all. */
  readonly read: number;
  readonly total: number;
  /** Sources whose attributions have been analysed, of all. */
  readonly analysed: number;
  readonly sources: number;
  /** So much is unread that a draft cannot be held against the library: the first build, or most files are new. */
  readonly isPartial: boolean;
  readonly isPaused: boolean;
  /** Nothing is left to read or analyse. */
  readonly isDone: boolean;
}

export function progressOf(state: State): IndexProgress {
  const { inventory, unread, isPaused } = state;
  const { entries, sources, unanalysed } = inventory;
  const total = entries.size + countFresh(state);
  const isRead = isAllRead(state);
  return {
    read: total - unread.size,
    total,
    analysed: sources - unanalysed.size,
    sources,
    isPartial: state.isPartial && !isRead,
    isPaused,
    isDone: isRead && unanalysed.size === 0,
  };
}

/** Number of files to read that are not known in an older form. */
export function countFresh({ unread, inventory: { entries } }: State): number {
  let fresh = 0;
  for (const path of unread.keys()) if (!entries.has(path)) fresh += 1;
  return fresh;
}

export const isAllRead = ({ isFindDue, unread, builder }: State): boolean =>
  !isFindDue && unread.size === 0 && builder.documentCount === 0;
