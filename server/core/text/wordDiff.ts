/** Differences between two wordings, word by word. */
import { diffArrays } from "diff";
import { findTokens } from "./tokens";

export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

interface Piece {
  readonly folded: string;
  /** The token with the blanks after it. */
  readonly text: string;
}

/** Past so many differences two texts have nothing to do with each other. */
const mostEdits = 1_000;

/**
 * The changes that lead from `before` to `after`, by Myers' algorithm; words compare folded. What is the same is shown
 * as `after` has it, so that the texts of all but the removed changes make up `after`.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const differences = diffArrays(piecesOf(before), piecesOf(after), {
    comparator: (a, b) => a.folded === b.folded,
    maxEditLength: mostEdits,
  }) as readonly { added: boolean; removed: boolean; value: Piece[] }[] | undefined;
  if (!differences)
    return changesOf([
      ["removed", before],
      ["added", after],
    ]);
  return changesOf(
    differences.map(({ added, removed, value }) => [
      added ? "added" : removed ? "removed" : "same",
      value.map(({ text }) => text).join(""),
    ]),
  );
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

function piecesOf(text: string): Piece[] {
  const tokens = findTokens(text);
  return tokens.map(({ folded }, index) => ({
    folded,
    text: text.slice(
      index === 0 ? 0 : tokens[index]!.start,
      tokens[index + 1]?.start ?? text.length,
    ),
  }));
}
