/** Shows how far indexing is: a progress with counts that can be cancelled, and the status of each draft. */
import type { WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { IndexProgress } from "../indexer/indexProgress";
import { describeProgress, isReading } from "./describeProgress";
import { tellStatus } from "./diagnostics";
import { logFault } from "./guard";
import type { Folder, Session } from "./session";

/** Milliseconds of indexing before a progress is worth showing, and between two reports. */
const patience = 300;
const reporting = 100;

export function showProgress(session: Session, folder: Folder): void {
  const { progress, shown } = folder;
  const now = performance.now();
  const isOver = progress.isDone || progress.isPaused || folder.isClosed;
  if (isOver) {
    endProgress(folder);
    tellStatus(session, folder);
    return;
  }
  shown.since ??= now;
  if (now - shown.last < reporting) return;
  shown.last = now;
  tellStatus(session, folder);
  if (!session.abilities.progress || now - shown.since < patience) return;
  shown.reporter ??= beginProgress(session, folder);
  void shown.reporter.then((reporter) => {
    reporter?.report(percentOf(progress), describeProgress(progress));
  });
}

export function endProgress({ shown }: Folder): void {
  void shown.reporter?.then((reporter) => {
    reporter?.done();
  });
  shown.reporter = undefined;
  shown.since = undefined;
}

/** Undefined where the client does not show any after all. */
async function beginProgress(
  session: Session,
  folder: Folder,
): Promise<WorkDoneProgressServerReporter | undefined> {
  try {
    const reporter = await session.connection.window.createWorkDoneProgress();
    reporter.begin("Whence", 0, describeProgress(folder.progress), true);
    reporter.token.onCancellationRequested(() => {
      folder.indexer.pause();
    });
    return reporter;
  } catch (error) {
    logFault(session, "progress", error);
    return undefined;
  }
}

function percentOf(progress: IndexProgress): number {
  const { read, total, analysed, sources } = progress;
  const [done, all] = isReading(progress) ? [read, total] : [analysed, sources];
  return all === 0 ? 0 : Math.floor((100 * done) / all);
}
