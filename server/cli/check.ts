/** `whence check`: drafts against the library they are written from. */
import {
  checkDraft,
  claimsOf,
  parseDraft,
  readDraft,
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
): CheckedFile {
  const reading = readDraft(parseDraft(text), library, path);
  const { findings, suppressed } = checkDraft(reading, configuration);
  return { name, text, findings, suppressed, claims: claimsOf(reading, configuration) };
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
