/** `whence check`: drafts against the library they are written from. */
import {
  checkDraft,
  claimsOf,
  isFresh,
  markedClaims,
  parseDraft,
  readDraft,
  verdictsOf,
  type CheckMark,
  type Configuration,
  type Library,
  type Severity,
} from "../core/index";
import type { DraftFile } from "./drafts";
import type { CheckedFile } from "./report";
import { exitCodes } from "./streams";

/** Checks one draft. */
export function checkFile(
  { name, path, text }: DraftFile,
  library: Library,
  configuration: Configuration,
  marks: readonly CheckMark[] = [],
): CheckedFile {
  const reading = readDraft(parseDraft(text), library, path, marks);
  const { findings, suppressed } = checkDraft(reading, configuration);
  const checked = new Map(
    markedClaims(reading, configuration)
      .filter(isFresh)
      .map(({ claim, mark }) => [claim.span.start, mark] as const),
  );
  const verdicts = verdictsOf(reading, configuration);
  const claims = claimsOf(reading, configuration).map((claim, index) => {
    const mark = checked.get(claim.span.start);
    return {
      ...claim,
      verdict: verdicts[index]!,
      ...(mark && { checked: { by: mark.by, date: mark.date } }),
    };
  });
  return { name, text, findings, suppressed, claims };
}

/** Severities from the least; `ignore` is none. */
export const severities = ["hint", "information", "warning", "error"] as const;

/** `findings` where a finding reaches `least`, else `clean`. */
export function exitCodeOf(files: readonly CheckedFile[], least: Severity): number {
  const counting: readonly Severity[] = severities.slice(
    severities.findIndex((severity) => severity === least),
  );
  const counts = files.some((file) =>
    file.findings.some((finding) => counting.includes(finding.severity)),
  );
  return counts ? exitCodes.findings : exitCodes.clean;
}
