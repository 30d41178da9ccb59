/** Differences between two wordings, word by word. */

export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** The changes that lead from `before` to `after`; words compare folded, the text shown is as written. */
export function diffWords(_before: string, _after: string): WordChange[] {
  return [];
}
