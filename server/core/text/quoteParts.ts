/** The parts of a quotation: its words between ellipses and bracketed insertions. */
import type { Span } from "./span";
import { findWords } from "./words";

/** A quoted word; its span is in the quotation. */
export interface QuotedWord extends Span {
  readonly folded: string;
  readonly isGlued: boolean;
  /** Words of the text that may be left out before it: some after an insertion, many after an ellipsis. */
  readonly gap: number;
  /** What the text's word must begin or end with, where brackets changed the rest: "attack[ed]", "[T]he". */
  readonly stem?: string;
  readonly tail?: string;
}

/** About four sentences. */
const mostOmitted = 120;
/** Words of the text that an insertion in brackets may stand for. */
export const mostReplaced = 8;

const changed = new RegExp(
  [
    String.raw`(?<gap>[[(]\s*(?:…|\.(?:\s?\.){2,}|-{2,})?\s*[\])]|…|\.(?:\s?\.){2,})`,
    String.raw`(?<before>[\p{L}\p{M}]{0,30})\[(?<inner>[\p{L}\p{M}'’]{1,12})\](?<after>[\p{L}\p{M}]{0,30})`,
    String.raw`\[[^[\]]{0,80}\]`,
    String.raw`\(sic!?\)`,
  ].join("|"),
  "giu",
);

/** The words of a quotation in order, without what its author put in brackets. */
export function parseQuotation(quoted: string): QuotedWord[] {
  const words: QuotedWord[] = [];
  let from = 0;
  let gap = 0;
  const addUpTo = (end: number): void => {
    const found = findWords(quoted, { start: from, end });
    found.folded.forEach((folded, index) => {
      const isGlued = found.isGlued[index]!;
      words.push({ folded, isGlued, gap, start: found.starts[index]!, end: found.ends[index]! });
      gap = 0;
    });
  };
  for (const match of quoted.matchAll(changed)) {
    const { before = "", inner, after = "", gap: omitted } = match.groups ?? {};
    addUpTo(match.index);
    from = match.index + match[0].length;
    if (inner !== undefined && before.length + after.length > 0) {
      words.push({ ...changedWord(before, inner, after), gap, start: match.index, end: from });
      gap = 0;
    } else gap = Math.max(gap, omitted === undefined ? mostReplaced : mostOmitted);
  }
  addUpTo(quoted.length);
  return words;
}

function changedWord(before: string, inner: string, after: string) {
  const [head, middle, tail] = [before, inner, after].map((part) =>
    part.normalize("NFC").toLowerCase(),
  );
  return {
    folded: `${head}${middle}${tail}`,
    isGlued: false,
    ...(head && !tail && { stem: head }),
    ...(tail && !head && { tail }),
  };
}

/** Whether a quoted word stands for a word of the text. */
export function isSameWord(word: QuotedWord, folded: string): boolean {
  if (word.folded === folded) return true;
  if (word.stem !== undefined) return word.stem.length > 1 && folded.startsWith(word.stem);
  return word.tail !== undefined && word.tail.length > 1 && folded.endsWith(word.tail);
}
