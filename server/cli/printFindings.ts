/** The check as a person reads it: one block a finding, a last line with counts. */
import { t } from "../core/index";
import { createLines } from "./lines";
import { printFinding, type Page } from "./printFinding";
import { countAll, type CheckedFile, type Counts } from "./report";
import { wrapTo } from "./underline";

/** Lines that the counts may take. */
const summaryLines = 3;

/** All blocks and the last line, ending in a line end. */
export function printFindings(files: readonly CheckedFile[], page: Page): string {
  const blocks = files.flatMap((file) => {
    const lines = createLines(file.text);
    return file.findings.map((finding) => printFinding(finding, file, lines, page));
  });
  const summary = wrapTo(summaryLine(files), page.columns ?? Infinity, summaryLines).join("\n");
  return `${[...blocks, summary].join("\n\n")}\n`;
}

/** "4 warnings, 1 error in 1 file; 9 of 12 claims sourced" */
function summaryLine(files: readonly CheckedFile[]): string {
  const counts = countAll(files);
  const said = (["error", "warning", "information", "hint"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countOf(severity, counts[severity]));
  const parts = {
    findings: said.length > 0 ? said.join(", ") : t("no findings"),
    files: counts.files === 1 ? t("1 file") : t("{count} files", { count: counts.files }),
    sourced: counts.sourced,
    claims: counts.claims,
  };
  const line = sourcedLine(counts.claims, parts);
  if (counts.suppressed === 0) return line;
  return line + t("; {count} suppressed with a reason", { count: counts.suppressed });
}

function sourcedLine(
  claims: number,
  parts: Record<"findings" | "files" | "sourced" | "claims", string | number>,
): string {
  if (claims === 0) return t("{findings} in {files}; no claims", parts);
  if (claims === 1) return t("{findings} in {files}; {sourced} of 1 claim sourced", parts);
  return t("{findings} in {files}; {sourced} of {claims} claims sourced", parts);
}

function countOf(severity: keyof Counts, count: number): string {
  switch (severity) {
    case "error":
      return count === 1 ? t("1 error") : t("{count} errors", { count });
    case "warning":
      return count === 1 ? t("1 warning") : t("{count} warnings", { count });
    case "information":
      return count === 1 ? t("1 note") : t("{count} notes", { count });
    default:
      return count === 1 ? t("1 hint") : t("{count} hints", { count });
  }
}
