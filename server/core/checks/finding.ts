/** Findings: what a rule reports, structured until a shell renders it. */
import type { RuleCode, Severity } from "../configuration";
import type { Evidence } from "../evidence/evidence";
import type { Span } from "../text/span";

export type { Evidence, RuleCode, Severity };

export interface Edit extends Span {
  readonly newText: string;
}

export interface Fix {
  /** What will stand in the text: `Cite false-flag ¶3: "…"`. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The one to prefer where one is plainly right. */
  readonly preferred?: true;
}

/** Spans are in the draft. */
export interface Finding {
  readonly code: RuleCode;
  readonly severity: Exclude<Severity, "ignore">;
  readonly span: Span;
  readonly message: string;
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** Best first, five at most. */
  readonly fixes: readonly Fix[];
}
