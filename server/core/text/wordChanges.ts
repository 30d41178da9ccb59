/** Differences between two wordings, word by word. */

export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Changes in their order, empty ones left out and neighbours of one kind joined. */
export function changesOf(parts: readonly (readonly [WordChange["kind"], string])[]): WordChange[] {
  const changes: WordChange[] = [];
  for (const [kind, text] of parts) {
    const last = changes.at(-1);
    if (text.length === 0) continue;
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
    else changes.push({ kind, text });
  }
  return changes;
}
