/** One finding as a block: where and what, the line with the span underlined, the passage, the fix. */
import { passageText, t, type Finding, type Passage } from "../core/index";
import type { Lines } from "./lines";
import type { Paint } from "./paint";
import type { CheckedFile } from "./report";
import { cutTo, flatten, underline, widthOf, wrapTo } from "./underline";

export interface Page {
  readonly paint: Paint;
  /** Undefined where nobody reads on a terminal: messages stay on one line then. */
  readonly columns: number | undefined;
}

const margin = "    ";
/** Width of the lines of drafts and sources where no terminal says its own. */
const plainWidth = 100;
const narrowest = 30;
/** Lines that a message and a passage may take. */
const messageLines = 5;
const passageLines = 3;

export function printFinding(
  finding: Finding,
  file: CheckedFile,
  lines: Lines,
  page: Page,
): string {
  const { paint } = page;
  const width = Math.max(narrowest, page.columns ?? plainWidth) - margin.length;
  const below = [
    ...finding.evidence
      .slice(0, 1)
      .flatMap(({ passage }) => wrapTo(printPassage(passage), width, passageLines)),
    ...fixLine(finding, width),
  ];
  return [
    ...headerLines(finding, file, lines, page),
    ...printSpan(finding, file.text, lines, width, paint),
    ...below.map((text) => margin + paint.faint(text)),
  ].join("\n");
}

/** `draft.md:3:18 warning message  code`, broken at blanks where a terminal is too narrow for it. */
function headerLines(
  { span, severity, message, code }: Finding,
  { name }: CheckedFile,
  lines: Lines,
  { paint, columns }: Page,
): string[] {
  const { line, column } = lines.placeOf(span.start);
  const place = `${name}:${line}:${column}`;
  const label = labelOf(severity);
  const plain = `${place} ${label} ${flatten(message)}`;
  const width = Math.max(narrowest, columns ?? Infinity);
  const [first = "", ...others] = wrapTo(plain, width - margin.length, messageLines);
  // A place longer than the line is left as it broke, without colours.
  const isWhole = first.startsWith(`${place} ${label}`);
  const painted = isWhole
    ? `${paint.strong(place)} ${paint.severity(severity, label)}${first.slice(place.length + 1 + label.length)}`
    : first;
  const told = [painted, ...others.map((each) => margin + each)];
  const lastWidth = others.length > 0 ? margin.length + widthOf(others.at(-1)!) : widthOf(first);
  if (lastWidth + 2 + code.length > width) return [...told, margin + paint.faint(code)];
  return [...told.slice(0, -1), `${told.at(-1)!}  ${paint.faint(code)}`];
}

/** The best fix, and how many more there are. */
function fixLine({ fixes: [fix, ...others] }: Finding, width: number): string[] {
  if (!fix) return [];
  const more = others.length > 0 ? t(" (and {count} more)", { count: others.length }) : "";
  const title = t("fix: {title}", { title: flatten(fix.title) });
  return [cutTo(title, width - widthOf(more)) + more];
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
const printPassage = (passage: Passage): string =>
  `${passage.source.key} ¶${passage.paragraph}: ${flatten(passageText(passage))}`;

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
