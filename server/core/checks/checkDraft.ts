/** Checks a draft by all rules, block by block; a block that nothing has changed for costs a look-up. */

import type { Block } from "../draft/block";
import type { Suppression } from "../draft/draft";
import type { BlockReading, DraftReading } from "../draft/readDraft";
import type { Library } from "../library/library";
import { shiftSpan, spansOverlap, type Span } from "../text/span";
import type { Configuration } from "../configuration";
import type { Finding, Fix } from "./finding";
import type { Rule, RuleFinding } from "./rule";
import { rules } from "./rules";
import { createSubject } from "./subject";

/** At most so many fixes a finding. */
const mostFixes = 5;

export interface CheckedDraft {
  /** In order of place. */
  readonly findings: readonly Finding[];
  /** What the draft's comments suppress, each with its reason. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** Findings of a draft, in draft offsets, suppressed ones apart. */
export function checkDraft(reading: DraftReading, configuration: Configuration): CheckedDraft {
  const steps = checkInSteps(reading, configuration);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a rule over a paragraph, so that who runs them can do something else between. What is left half done is not done again. */
export function* checkInSteps(
  reading: DraftReading,
  configuration: Configuration,
): Generator<undefined, CheckedDraft> {
  const findings: Finding[] = [];
  const suppressed: { finding: Finding; reason: string }[] = [];
  for (const { placed, reading: block } of reading.blocks) {
    const found = yield* checkBlock(block, reading, configuration);
    for (const finding of placeFindings(found, placed.start)) {
      const reason = suppressionOf(finding, reading.draft.suppressions)?.reason;
      if (reason === undefined) findings.push(finding);
      else suppressed.push({ finding, reason });
    }
  }
  return { findings, suppressed };
}

interface Checked {
  readonly library: Library;
  readonly configuration: Configuration;
  readonly path: string;
  /** What the block's footnotes lead to; they may be defined in another block. */
  readonly notes: string;
  readonly findings: readonly Finding[];
}

const checkedBlocks = new WeakMap<BlockReading, Checked>();

function* checkBlock(
  block: BlockReading,
  reading: DraftReading,
  configuration: Configuration,
): Generator<undefined, readonly Finding[]> {
  const { library, path } = reading;
  const notes = notesOf(block.block, reading);
  const known = checkedBlocks.get(block);
  if (
    known?.library === library &&
    known.configuration === configuration &&
    known.path === path &&
    known.notes === notes
  )
    return known.findings;
  const findings: Finding[] = [];
  for (const content of block.proses) {
    const subject = createSubject(content, block.block, reading, configuration);
    for (const rule of rules) {
      for (const found of rule.check(subject))
        findings.push(...toFinding(found, rule, configuration));
      yield;
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start);
  checkedBlocks.set(block, { library, configuration, path, notes, findings });
  return findings;
}

function notesOf(block: Block, { draft }: DraftReading): string {
  return labelsOf(block)
    .map((label) => {
      const targets = draft.footnotes.get(label)?.map(({ target }) => target);
      return `${label}:${targets?.join() ?? "?"}`;
    })
    .join(";");
}

const labels = new WeakMap<Block, readonly string[]>();

/** Labels of the footnotes that a block refers to. */
function labelsOf(block: Block): readonly string[] {
  let found = labels.get(block);
  if (!found) {
    found = block.proses.flatMap(({ citations }) =>
      citations.filter(({ kind }) => kind === "footnote").map(({ target }) => target),
    );
    labels.set(block, found);
  }
  return found;
}

function toFinding(found: RuleFinding, rule: Rule, configuration: Configuration): Finding[] {
  const severity = configuration.rules[rule.code] ?? found.severity ?? rule.severity;
  if (severity === "ignore") return [];
  return [{ ...found, code: rule.code, severity, fixes: found.fixes.slice(0, mostFixes) }];
}

const placedFindings = new WeakMap<
  readonly Finding[],
  { readonly start: number; readonly findings: readonly Finding[] }
>();

/** Findings of a block in the draft; the same objects while the block stays where it is. */
function placeFindings(found: readonly Finding[], start: number): readonly Finding[] {
  if (found.length === 0) return found;
  const known = placedFindings.get(found);
  if (known?.start === start) return known.findings;
  const findings = found.map((finding) => shiftFinding(finding, start));
  placedFindings.set(found, { start, findings });
  return findings;
}

/** Most findings are shown and never fixed, so that their edits are shifted when asked for. */
function shiftFinding({ code, severity, span, message, evidence, fixes }: Finding, by: number) {
  let shifted: readonly Fix[] | undefined;
  return {
    code,
    severity,
    span: shiftSpan(span, by),
    message,
    evidence,
    get fixes() {
      return (shifted ??= fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, ...shiftSpan(edit, by) })),
      })));
    },
  };
}

const suppressionOf = (
  finding: Finding,
  suppressions: readonly Suppression[],
): Suppression | undefined =>
  suppressions.find(
    ({ span, codes }) =>
      touches(span, finding.span) && (codes.length === 0 || codes.includes(finding.code)),
  );

const touches = (a: Span, b: Span): boolean =>
  spansOverlap(a, b) || (b.start === b.end && a.start <= b.start && b.end <= a.end);
