/** The report of a check as JSON, version 1: offsets in UTF-16 code units, lines and columns from one. */
import {
  passageText,
  summaryOf,
  type ClaimVerdict,
  type ClaimsSummary,
  type DraftClaim,
  type Finding,
  type Passage,
  type Severity,
  type Span,
} from "../core/index";
import { createLines, type Lines } from "./lines";

/** A draft with what the check found. */
export interface CheckedFile {
  /** As the caller named it. */
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly claims: readonly (DraftClaim & {
    readonly verdict: ClaimVerdict;
    readonly checked?: { readonly by: string; readonly date: string };
  })[];
}

export interface Counts {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
  readonly suppressed: number;
}

/** Totals over several drafts. */
export function countAll(files: readonly CheckedFile[]): Counts & ClaimsSummary {
  const findings = files.flatMap((file) => file.findings);
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    files: files.length,
    error: of("error"),
    warning: of("warning"),
    information: of("information"),
    hint: of("hint"),
    suppressed: files.reduce((sum, file) => sum + file.suppressed.length, 0),
    ...summaryOf(files.flatMap((file) => file.claims)),
  };
}

/** The whole report, ready for `JSON.stringify`. */
export function toReport(files: readonly CheckedFile[]): object {
  return {
    version: 1,
    files: files.map((file) => toFileReport(file)),
    summary: countAll(files),
  };
}

function toFileReport(file: CheckedFile): object {
  const lines = createLines(file.text);
  return {
    file: file.name,
    findings: file.findings.map((finding) => toFindingReport(finding, lines)),
    suppressed: file.suppressed.map(({ finding, reason }) => ({
      ...toFindingReport(finding, lines),
      reason,
    })),
    claims: file.claims.map(({ kind, text, isSourced, isVague, verdict, checked, span }) => ({
      kind,
      text,
      isSourced,
      isVague,
      ...toVerdictReport(verdict),
      ...(checked && { checked }),
      ...toPlace(span, lines),
    })),
    summary: countAll([file]),
  };
}

const toVerdictReport = ({ kind, reason, evidence: [first] }: ClaimVerdict): object => ({
  verdict: kind,
  reason,
  ...(first && { passage: toPassage(first.passage) }),
});

const toFindingReport = (finding: Finding, lines: Lines): object => ({
  code: finding.code,
  severity: finding.severity,
  message: finding.message,
  ...toPlace(finding.span, lines),
  evidence: finding.evidence.map(({ passage, reason }) => ({ ...toPassage(passage), reason })),
  fixes: finding.fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
  })),
});

const toPlace = (span: Span, lines: Lines): object => ({
  start: span.start,
  end: span.end,
  ...lines.placeOf(span.start),
});

/** A passage; its span is in the source's plain text. */
export const toPassage = (passage: Passage): object => ({
  source: passage.source.key,
  paragraph: passage.paragraph,
  start: passage.start,
  end: passage.end,
  text: passageText(passage),
});
