/** The check as a person reads it: one block a finding, a last line with counts. */
import { passageText, t, type Finding, type Passage } from "../core/index";
import { createLines, type Lines } from "./lines";
import type { Paint } from "./paint";
import { countAll, type CheckedFile, type Counts } from "./report";
import { cutTo, flatten, underline, wrapTo } from "./underline";

export interface Page {
  readonly paint: Paint;
  /** Undefined where nobody reads on a terminal. */
  readonly columns: number | undefined;
}

const margin = "    ";
/** Width of the lines of drafts and sources where no terminal says its own. */
const plainWidth = 100;
const narrowest = 30;
/** Lines that a passage may take. */
const passageLines = 3;

/** All blocks and the last line, ending in a line end. */
export function printFindings(files: readonly CheckedFile[], page: Page): string {
  const blocks = files.flatMap((file) => {
    const lines = createLines(file.text);
    return file.findings.map((finding) => printFinding(finding, file, lines, page));
  });
  return `${[...blocks, summaryLine(files)].join("\n\n")}\n`;
}

function printFinding(finding: Finding, file: CheckedFile, lines: Lines, page: Page): string {
  const { paint } = page;
  const width = Math.max(narrowest, page.columns ?? plainWidth) - margin.length;
  const { line, column } = lines.placeOf(finding.span.start);
  const header = [
    paint.strong(`${file.name}:${line}:${column}`),
    paint.severity(finding.severity, labelOf(finding.severity)),
    `${flatten(finding.message)} `,
    paint.faint(finding.code),
  ].join(" ");
  const below = [
    ...finding.evidence
      .slice(0, 1)
      .flatMap(({ passage }) => wrapTo(printPassage(passage), width, passageLines)),
    ...fixLine(finding).map((line) => cutTo(line, width)),
  ];
  return [
    header,
    ...printSpan(finding, file.text, lines, width, paint),
    ...below.map((text) => margin + paint.faint(text)),
  ].join("\n");
}

/** The best fix, and how many more there are. */
function fixLine({ fixes: [fix, ...others] }: Finding): string[] {
  if (!fix) return [];
  const title = t("fix: {title}", { title: flatten(fix.title) });
  return [title + (others.length > 0 ? t(" (and {count} more)", { count: others.length }) : "")];
}

function printSpan(
  { span, severity }: Finding,
  text: string,
  lines: Lines,
  width: number,
  paint: Paint,
): string[] {
  const line = lines.lineAt(span.start);
  const drawn = underline(
    text.slice(line.start, line.end),
    span.start - line.start,
    Math.min(span.end, line.end) - line.start,
    width,
  );
  const marks = "~".repeat(drawn.length);
  return [margin + drawn.text, margin + " ".repeat(drawn.indent) + paint.severity(severity, marks)];
}

/** `hit-list ¶2: Fancy Bear was trying …` */
export const printPassage = (passage: Passage): string =>
  `${passage.source.key} ¶${passage.paragraph}: ${flatten(passageText(passage))}`;

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

function labelOf(severity: Finding["severity"]): string {
  switch (severity) {
    case "error":
      return t("error");
    case "warning":
      return t("warning");
    case "information":
      return t("information");
    case "hint":
      return t("hint");
  }
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
