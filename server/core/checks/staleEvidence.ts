/** stale-evidence: a claim or its passage has changed since an editor checked it. */
import type { Configuration } from "../configuration";
import type { DraftReading } from "../draft/readDraft";
import { t } from "../localisation";
import type { Finding } from "./finding";
import { isFresh, markedClaims, type MarkedClaim } from "./markedClaims";

/** Findings in the draft; to check again or to withdraw the mark is offered by the editor, since marks are kept beside the draft. */
export function staleEvidence(reading: DraftReading, configuration: Configuration): Finding[] {
  const severity = configuration.rules["stale-evidence"] ?? "warning";
  if (severity === "ignore") return [];
  return markedClaims(reading, configuration)
    .filter((marked) => !isFresh(marked))
    .map((marked) => ({
      code: "stale-evidence",
      severity,
      span: marked.claim.span,
      message: message(marked),
      evidence: marked.held.passage
        ? [{ passage: marked.held.passage, reason: t("the passage it was held against") }]
        : [],
      fixes: [],
    }));
}

function message({ mark, isSameClaim, held }: MarkedClaim): string {
  const { source: key, date, by } = mark;
  if (!isSameClaim) return t("This was checked by {by} on {date} in other words.", { by, date });
  switch (held.state) {
    case "gone":
      return t("The passage that {by} checked on {date} is gone: {key} cannot be read.", {
        by,
        date,
        key,
      });
    case "moved":
      return t(
        "{key} has changed since {by} checked this on {date}; the passage stands elsewhere.",
        { by, date, key },
      );
    default:
      return t("{key} no longer holds the passage that {by} checked on {date}.", { by, date, key });
  }
}
