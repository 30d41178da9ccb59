/** Reports progress no more often than somebody can see. */
import type { IndexProgress } from "../indexer/indexProgress";

/** Milliseconds between two reports that differ in counts alone. */
const reporting = 50;

/** A report that is left out where it says nothing new. */
export function rarely(
  report: (progress: IndexProgress) => void,
): (progress: IndexProgress) => void {
  let last: IndexProgress | undefined;
  let lastTime = 0;
  return (progress) => {
    const now = performance.now();
    const isSameState =
      last?.isDone === progress.isDone &&
      last.isPartial === progress.isPartial &&
      last.isPaused === progress.isPaused;
    if (isSameState && now - lastTime < reporting) return;
    if (isSameState && JSON.stringify(last) === JSON.stringify(progress)) return;
    last = progress;
    lastTime = now;
    report(progress);
  };
}
