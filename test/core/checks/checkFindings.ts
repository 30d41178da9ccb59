/** Runs a rule over a fixture and compares what it finds with the fixture's marks. */
import { expect } from "vitest";
import { checkDraft, type CheckedDraft } from "../../../server/core/checks/checkDraft";
import type { Finding } from "../../../server/core/checks/finding";
import {
  defaultConfiguration,
  type Configuration,
  type RuleCode,
} from "../../../server/core/configuration";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { readDraft } from "../../../server/core/draft/readDraft";
import { applyChange, emptyLibrary } from "../../../server/core/library/applyChange";
import { parseFixture } from "../../fixture";

const root = "/workspace";

export interface CheckedFixture extends CheckedDraft {
  readonly text: string;
}

/** The fixture's `draft.md`, checked against its other files. */
export function checkFixture(
  fixture: string,
  configuration: Partial<Configuration> = {},
): CheckedFixture {
  const { files } = parseFixture(fixture);
  const library = applyChange(
    emptyLibrary(),
    [...files]
      .filter(([path]) => path !== "draft.md")
      .map(([path, { text }]) => ({ path: `${root}/${path}`, text })),
  );
  const { text } = files.get("draft.md")!;
  const reading = readDraft(parseDraft(text), library, `${root}/draft.md`);
  return { text, ...checkDraft(reading, { ...defaultConfiguration, ...configuration }) };
}

/** Expects the findings of `code` to be the fixture's marks, each labelled with its message (or nothing, for any). */
export function expectFindings(
  code: RuleCode,
  fixture: string,
  configuration: Partial<Configuration> = {},
): void {
  const { text, findings } = checkFixture(fixture, configuration);
  const marks = parseFixture(fixture).files.get("draft.md")!.marks;
  const found = findings.filter((finding) => finding.code === code);
  const show = (span: { start: number; end: number }, message: string) =>
    `${text.slice(span.start, span.end)} | ${message}`;
  expect(
    found.map((finding, index) => show(finding.span, marks[index]?.label ? finding.message : "")),
  ).toEqual(marks.map(({ span, label }) => show(span, label)));
}

/** The draft after the fix whose title begins with `title`. */
export function applyFix(fixture: string, title: string): string {
  const { text, findings } = checkFixture(fixture);
  const fix = findings.flatMap(({ fixes }) => fixes).find((each) => each.title.startsWith(title));
  if (!fix) throw new Error(`no fix "${title}" among ${fixTitles(findings).join(" | ")}`);
  return [...fix.edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (edited, { start, end, newText }) => edited.slice(0, start) + newText + edited.slice(end),
      text,
    );
}

export const fixTitles = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
