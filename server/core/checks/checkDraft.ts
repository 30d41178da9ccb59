/** Checks a draft by all rules, block by block; a block that nothing has changed for costs a look-up. */

import type { Block } from "../draft/block";
import type { Suppression } from "../draft/draft";
import type { BlockReading, DraftReading, ProseContent } from "../draft/readDraft";
import type { Library } from "../library/library";
import { shiftSpan, spansOverlap, type Span } from "../text/span";
import type { Configuration } from "../configuration";
import type { Finding, Fix } from "./finding";
import type { Rule, RuleFinding } from "./rule";
import { rules } from "./rules";
import { staleEvidence } from "./staleEvidence";
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
  let sections: readonly Section[] | undefined;
  for (const [at, { placed, reading: block }] of reading.blocks.entries()) {
    const all = yield* checkBlock(block, reading, configuration);
    const found = all.some((finding) => settling.has(finding))
      ? yield* withoutSettled(all, (sections ??= sectionsOf(reading))[at]!)
      : all;
    for (const finding of placeFindings(found, placed.start)) {
      const reason = suppressionOf(finding, reading.draft.suppressions)?.reason;
      if (reason === undefined) findings.push(finding);
      else suppressed.push({ finding, reason });
    }
  }
  for (const finding of staleEvidence(reading, configuration)) {
    const reason = suppressionOf(finding, reading.draft.suppressions)?.reason;
    if (reason === undefined) findings.push(finding);
    else suppressed.push({ finding, reason });
  }
  if (reading.marks.length > 0) findings.sort((a, b) => a.span.start - b.span.start);
  return { findings, suppressed };
}

/** What may settle a finding, with the paragraphs that have been asked. */
interface Settling {
  readonly isSettledBy: NonNullable<RuleFinding["isSettledBy"]>;
  readonly known: WeakMap<ProseContent, boolean>;
}

const settling = new WeakMap<Finding, Settling>();

/** All prose between two headings. */
type Section = readonly ProseContent[];

/** Findings of a block that nothing else in its section settles. */
function* withoutSettled(
  found: readonly Finding[],
  section: Section,
): Generator<undefined, readonly Finding[]> {
  const left: Finding[] = [];
  for (const finding of found) if (!(yield* isSettled(finding, section))) left.push(finding);
  return left.length === found.length ? found : left;
}

function* isSettled(finding: Finding, section: Section): Generator<undefined, boolean> {
  const own = settling.get(finding);
  if (!own) return false;
  const { isSettledBy, known } = own;
  for (const paragraph of section) {
    let is = known.get(paragraph);
    if (is === undefined) {
      is = isSettledBy(paragraph);
      known.set(paragraph, is);
      yield;
    }
    if (is) return true;
  }
  return false;
}

/** The section of each block, that of its last words. */
function sectionsOf({ blocks }: DraftReading): readonly Section[] {
  let section: ProseContent[] = [];
  return blocks.map(({ reading }) => {
    for (const content of reading.proses)
      if (content.prose.kind === "heading") section = [];
      else section.push(content);
    return section;
  });
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
      for (const { isSettledBy, ...found } of rule.check(subject)) {
        const finding = toFinding(found, rule, configuration);
        if (finding && isSettledBy) settling.set(finding, { isSettledBy, known: new WeakMap() });
        if (finding) findings.push(finding);
      }
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
  finding: Finding,
  suppressions: readonly Suppression[],
): Suppression | undefined =>
  suppressions.find(
    ({ span, codes }) =>
      touches(span, finding.span) && (codes.length === 0 || codes.includes(finding.code)),
  );

const touches = (a: Span, b: Span): boolean =>
  spansOverlap(a, b) || (b.start === b.end && a.start <= b.start && b.end <= a.end);
