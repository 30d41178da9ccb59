/** Checks a draft by all rules, block by block; a block that nothing has changed for costs a look-up. */

import type { Suppression } from "../draft/draft";
import type { BlockReading, DraftReading } from "../draft/readDraft";
import type { Library } from "../library/library";
import { shiftSpan, spansOverlap, type Span } from "../text/span";
import type { Configuration } from "../configuration";
import type { Finding, Fix } from "./finding";
import { foundBy, type Rule, type RuleFinding } from "./rule";
import { rules } from "./rules";
import { isOpen, mayBeSettled, sectionsOf, withoutSettled, type Section } from "./settling";
import { staleEvidence } from "./staleEvidence";
import { notesOf, subjectOf } from "./subject";

/** At most so many fixes a finding. */
const mostFixes = 5;

/** Findings of a block; their spans are in the block. The same list while nothing changes them, wherever the block stands. */
export interface PlacedFindings {
  /** Of the block, in the draft. */
  readonly start: number;
  readonly found: readonly Finding[];
}

export interface CheckedDraft {
  /** In order of place. */
  readonly findings: readonly Finding[];
  /** The same by block. */
  readonly parts: readonly PlacedFindings[];
  /** What the draft's comments suppress, each with its reason. */
  readonly suppressed: readonly Suppressed[];
}

interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
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
  const parts: PlacedFindings[] = [];
  const suppressed: Suppressed[] = [];
  const { suppressions } = reading.draft;
  let sections: readonly Section[] | undefined;
  for (const [at, { placed, reading: block }] of reading.blocks.entries()) {
    const checked =
      knownCheck(block, reading, configuration) ??
      (yield* checkBlock(block, reading, configuration));
    if (checked.findings.length === 0) continue;
    const found = checked.hasOpen
      ? yield* withoutSettled(checked.findings, (sections ??= sectionsOf(reading))[at]!)
      : checked.findings;
    const part = withoutSuppressed({ start: placed.start, found }, suppressions, suppressed);
    if (part.found.length > 0) parts.push(part);
  }
  const stale = { start: 0, found: staleEvidence(reading, configuration) };
  if (stale.found.length > 0) parts.push(withoutSuppressed(stale, suppressions, suppressed));
  return toCheckedDraft(parts, suppressed);
}

function toCheckedDraft(
  parts: readonly PlacedFindings[],
  suppressed: readonly Suppressed[],
): CheckedDraft {
  let findings: readonly Finding[] | undefined;
  return {
    get findings() {
      return (findings ??= parts
        .flatMap(({ start, found }) => placeFindings(found, start))
        .sort((a, b) => a.span.start - b.span.start));
    },
    parts,
    suppressed,
  };
}

/** What no comment suppresses, in the same list where that is all; the others are put to `suppressed`. */
function withoutSuppressed(
  part: PlacedFindings,
  suppressions: readonly Suppression[],
  suppressed: Suppressed[],
): PlacedFindings {
  if (suppressions.length === 0) return part;
  const { start, found } = part;
  const left = found.filter((finding, at) => {
    const span = shiftSpan(finding.span, start);
    const reason = suppressionOf({ code: finding.code, span }, suppressions)?.reason;
    if (reason !== undefined)
      suppressed.push({ finding: placeFindings(found, start)[at]!, reason });
    return reason === undefined;
  });
  return left.length === found.length ? part : { start, found: left };
}

interface Checked {
  readonly library: Library;
  readonly configuration: Configuration;
  readonly path: string;
  readonly notes: string;
  readonly findings: readonly Finding[];
  /** Something in its section may settle one of them. */
  readonly hasOpen: boolean;
}

const checkedBlocks = new WeakMap<BlockReading, Checked>();

function knownCheck(
  block: BlockReading,
  reading: DraftReading,
  configuration: Configuration,
): Checked | undefined {
  const known = checkedBlocks.get(block);
  const holds =
    known?.library === reading.library &&
    known.configuration === configuration &&
    known.path === reading.path &&
    known.notes === notesOf(block.block, reading);
  return holds ? known : undefined;
}

function* checkBlock(
  block: BlockReading,
  reading: DraftReading,
  configuration: Configuration,
): Generator<undefined, Checked> {
  const findings: Finding[] = [];
  for (const content of block.proses) {
    const subject = subjectOf(content, block.block, reading, configuration);
    for (const rule of rules) {
      for (const { isSettledBy, ...found } of foundBy(rule, subject)) {
        const finding = toFinding(found, rule, configuration);
        if (finding && isSettledBy) mayBeSettled(finding, isSettledBy);
        if (finding) findings.push(finding);
      }
      yield;
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start);
  const { library, path } = reading;
  const notes = notesOf(block.block, reading);
  const hasOpen = findings.some(isOpen);
  const checked = { library, configuration, path, notes, findings, hasOpen };
  checkedBlocks.set(block, checked);
  return checked;
}

function toFinding(
  found: Omit<RuleFinding, "isSettledBy">,
  rule: Rule,
  configuration: Configuration,
): Finding | undefined {
  const severity = configuration.rules[rule.code] ?? found.severity ?? rule.severity;
  if (severity === "ignore") return undefined;
  return { ...found, code: rule.code, severity, fixes: found.fixes.slice(0, mostFixes) };
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
  finding: Pick<Finding, "span" | "code">,
  suppressions: readonly Suppression[],
): Suppression | undefined =>
  suppressions.find(
    ({ span, codes }) =>
      touches(span, finding.span) && (codes.length === 0 || codes.includes(finding.code)),
  );

const touches = (a: Span, b: Span): boolean =>
  spansOverlap(a, b) || (b.start === b.end && a.start <= b.start && b.end <= a.end);
