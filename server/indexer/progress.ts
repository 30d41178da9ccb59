/** How far an indexer is. */
import type { IndexProgress } from "./indexProgress";
import type { State } from "./state";

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

const isAllRead = ({ isFindDue, unread, builder }: State): boolean =>
  !isFindDue && unread.size === 0 && builder.documentCount === 0;
