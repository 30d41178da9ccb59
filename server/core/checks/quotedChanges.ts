/** Where a quotation's words are not the source's: each change with its place. */
import { t } from "../localisation";
import type { Span } from "../text/span";
import type { WordChange } from "../text/wordChanges";

/** A change with its place in the quotation's words: those that are not the source's, or a gap where words are missing. */
export interface Replacement extends Span {
  readonly quoted: string;
  readonly original: string;
  /** What stands in the place of the words to restore the source's, with the blank that a gap needs. */
  readonly newText: string;
}

/** Walks the quotation along the changes; neighbouring removals and additions are one replacement. A change that cannot be placed is left out. */
export function placeChanges(words: string, changes: readonly WordChange[]): Replacement[] {
  const replacements: Replacement[] = [];
  let at = 0;
  let pending: { start: number; end: number; quoted: string; original: string } | undefined;
  const flush = (): void => {
    if (pending && pending.quoted.trim() !== pending.original.trim())
      replacements.push(trimmed(pending, words));
    pending = undefined;
  };
  for (const { kind, text } of changes) {
    const core = text.trim();
    if (kind === "removed") {
      pending ??= { start: at, end: at, quoted: "", original: "" };
      pending.original += text;
      continue;
    }
    const found = words.indexOf(core, at);
    if (kind === "same") flush();
    if (found < 0) continue;
    if (kind === "added") {
      pending ??= { start: found, end: found, quoted: "", original: "" };
      if (pending.quoted === "") pending.start = found;
      pending.quoted += text;
      pending.end = found + core.length;
    }
    at = found + core.length;
  }
  flush();
  return replacements;
}

/** A change as walked: `[start, end)` of the quotation's words, with its words and the source's. */
interface Change extends Span {
  readonly quoted: string;
  readonly original: string;
}

/** Without blanks and stops at the edges, which are the writer's; words put back into a gap bring the blank before them. */
function trimmed(change: Change, words: string): Replacement {
  const { start } = change;
  const quoted = withoutStop(change.quoted);
  const original = withoutStop(change.original);
  const needsBlank = quoted === "" && start > 0 && !/\s/.test(words[start - 1]!);
  const isCut = original === "" && /\s/.test(words[start - 1] ?? "");
  return {
    start: start - (isCut ? 1 : 0),
    end: change.end - (change.quoted.trim().length - quoted.length),
    quoted,
    original,
    newText: (needsBlank ? " " : "") + original,
  };
}

const withoutStop = (words: string): string => words.trim().replace(/(?<=\S)[,.;:!?…]+$/u, "");

/** The words of a change to look at: its own, or those on both sides of a gap. */
export function shownSpan({ start, end }: Replacement, words: string): Span {
  if (end > start) return { start: start + Number(/\s/.test(words[start]!)), end };
  const before = /\S+\s*$/u.exec(words.slice(0, start))?.index ?? start;
  const after = /^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}'’-]+/u.exec(words.slice(start))?.[0].length ?? 0;
  return { start: before, end: start + after };
}

/** What a change is, in a clause. */
export function describeChange({ quoted, original }: Replacement): string {
  if (!original) return t("“{quoted}” is not there", { quoted });
  if (!quoted) return t("“{original}” is missing", { original });
  return t("“{quoted}” is “{original}” there", { quoted, original });
}
