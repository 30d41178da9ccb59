/** What a rule is, and what it sees: one run of prose with its claims and the citations that cover them. */
import type { Configuration } from "../configuration";
import type { ProseContent } from "../draft/readDraft";
import type { Resolution } from "../draft/resolveCitation";
import type { Citation } from "../draft/citation";
import type { Library } from "../library/library";
import type { Span } from "../text/span";
import type { Finding, RuleCode, Severity } from "./finding";

export interface ResolvedCitation {
  readonly citation: Citation;
  readonly resolution: Resolution;
}

export interface Subject extends ProseContent {
  readonly library: Library;
  readonly configuration: Configuration;
  /** The block's text, which `toBlock` leads to. */
  readonly blockText: string;
  /** All citations of the prose. */
  readonly citations: readonly ResolvedCitation[];
  /** For each sentence of the prose, the citations that cover it. */
  readonly coverage: readonly (readonly ResolvedCitation[])[];
  /** Prose span to block span. */
  toBlock(span: Span): Span;
}

/** A finding of a rule; spans and edits are in the block. Without `severity`, the rule's own. */
export type RuleFinding = Omit<Finding, "code" | "severity"> & {
  readonly severity?: Severity;
  /** Whether a paragraph of the same section says what the finding misses. */
  readonly isSettledBy?: (paragraph: ProseContent) => boolean;
};

export interface Rule {
  readonly code: RuleCode;
  /** Unless the configuration says otherwise. */
  readonly severity: Severity;
  check(subject: Subject): RuleFinding[];
}

const found = new WeakMap<Subject, Map<Rule, readonly RuleFinding[]>>();

/** What a rule finds about a subject, asked once: verdicts rest on what the check has found. */
export function foundBy(rule: Rule, subject: Subject): readonly RuleFinding[] {
  const byRule = found.get(subject) ?? new Map<Rule, readonly RuleFinding[]>();
  found.set(subject, byRule);
  const findings = byRule.get(rule) ?? rule.check(subject);
  byRule.set(rule, findings);
  return findings;
}
