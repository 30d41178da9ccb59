/** Findings: what a rule reports, structured until a shell renders it. */
import type { RuleCode, Severity } from "../configuration";
import type { Passage } from "../library/source";
import type { Span } from "../text/span";

export type { RuleCode, Severity };

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

/** A passage set beside a claim, with why it was chosen. */
export interface Evidence {
  readonly passage: Passage;
  /** One short clause: "names Fancy Bear and 4,700". */
  readonly reason: string;
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
