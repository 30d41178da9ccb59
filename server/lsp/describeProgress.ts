/** How far indexing is, in a person's words. */
import { t } from "../core";
import type { IndexProgress } from "../indexer/indexProgress";

export const isReading = ({ read, total }: IndexProgress): boolean => total === 0 || read < total;

/** Sentence of the progress, for status bars. */
export const describeProgress = (progress: IndexProgress): string =>
  isReading(progress)
    ? t("Reading sources {read} of {total}", { read: progress.read, total: progress.total })
    : t("Analysing sources {analysed} of {sources}", {
        analysed: progress.analysed,
        sources: progress.sources,
      });

/** The last line of a card while not everything is known; undefined once it is. */
export function describeRest(progress: IndexProgress): string | undefined {
  if (progress.isDone) return undefined;
  const { read, total, analysed, sources } = progress;
  const counts = isReading(progress)
    ? t("{read} of {total} sources read", { read, total })
    : t("{analysed} of {sources} sources analysed", { analysed, sources });
  return progress.isPaused ? `${counts} · ${t("indexing is cancelled")}` : counts;
}
