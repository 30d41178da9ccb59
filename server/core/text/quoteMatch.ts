/** Finds quoted words in a text: through typographic differences, ellipses and bracketed insertions, or nearly. */
import { alignQuotation, type QuoteGrade, type QuoteMatch } from "./quoteAlignment";
import { findHits, type Hits } from "./quoteHits";
import { isSameWord, mostReplaced, parseQuotation, type QuotedWord } from "./quoteParts";
import type { Span } from "./span";
import { isWordAt } from "./charKinds";
import { findWords, type TextWords } from "./words";

/** Longer quotations are no quotations. */
const mostWords = 4_000;
const mostParts = 200;
/** Places looked at where the quotation might stand but begins or ends within a word. */
const mostTries = 50;

/**
 * The best match of `quoted` (marks left out) in `text`; undefined where the words differ so much that it is another
 * sentence. A text that is asked often may be given as its words.
 */
export function matchQuotation(quoted: string, text: string | TextWords): QuoteMatch | undefined {
  const verbatim = findVerbatim(quoted.trim(), typeof text === "string" ? text : text.text);
  if (verbatim) return unaltered("exact", verbatim);
  const query = parseQuotation(quoted);
  if (query.length === 0 || query.length > mostWords) return undefined;
  const words = typeof text === "string" ? findWords(text) : text;
  const hits = findHits(query, words);
  const fair = findFair(query, words, hits);
  if (fair) {
    const isExact = isVerbatim(quoted, query, words.text, fair);
    return unaltered(isExact ? "exact" : "typographic", fair);
  }
  return alignQuotation(quoted, query, words, hits);
}

const unaltered = (grade: QuoteGrade, span: Span): QuoteMatch => ({
  grade,
  span,
  similarity: 1,
  changes: [],
});

/** The words of `quoted` where they stand code unit for code unit. */
function findVerbatim(quoted: string, text: string): Span | undefined {
  if (!/[\p{L}\p{N}]/u.test(quoted)) return undefined;
  let at = text.indexOf(quoted);
  for (let tries = 0; at >= 0 && tries < mostTries; tries++, at = text.indexOf(quoted, at + 1)) {
    const { start, end } = wordBounds(text, at, at + quoted.length);
    const isWhole = !isInWord(text, start) && !isInWord(text, end);
    if (isWhole && start < end) return { start, end };
  }
  return undefined;
}

/** Between two letters, or within a number (4,700). */
const isInWord = (text: string, at: number): boolean =>
  (isWordAt(text, at - 1) && isWordAt(text, at)) ||
  /^\d[.,'’]\d/.test(text.slice(Math.max(0, at - 2), at + 1)) ||
  /^\d[.,'’]\d/.test(text.slice(Math.max(0, at - 1), at + 2));

/** Without the marks at both ends. */
function wordBounds(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && !isWordAt(text, start) && !isTelling(text[start]!)) start++;
  while (end > start && !isWordAt(text, end - 1) && !isTelling(text[end - 1]!)) end--;
  return { start, end };
}

const isTelling = (char: string): boolean => /[\p{Sc}%‰\uD800-\uDFFF]/u.test(char);

function isVerbatim(
  quoted: string,
  query: readonly QuotedWord[],
  text: string,
  span: Span,
): boolean {
  const spaced = (part: string): string => part.replace(/\s+/g, " ");
  const { start } = query[0]!;
  const { end } = query.at(-1)!;
  if (spaced(quoted.slice(start, end)) !== spaced(text.slice(span.start, span.end))) return false;
  const lead = quoted.slice(0, start).trim();
  const trail = quoted.slice(end).trim();
  return (
    text.startsWith(trail, span.end) && text.slice(span.start - lead.length, span.start) === lead
  );
}

/** Where all words of the query stand in order, with nothing between them but what its ellipses and insertions allow. */
function findFair(query: readonly QuotedWord[], words: TextWords, hits: Hits): Span | undefined {
  const parts = partsOf(query);
  const isAnchored =
    parts.some(([from, to]) => to - from > 1) ||
    query.slice(1).every(({ gap }) => gap <= mostReplaced);
  if (!isAnchored || parts.length > mostParts) return undefined;
  const failed = new Set<number>();
  const [from, to] = parts[0]!;
  const anchor = hits.rarestOf(from, to);
  for (const at of hits.positionsOf(anchor)) {
    const first = matchBackward(query, from, anchor, words, at);
    if (first < 0) continue;
    const next = matchForward(query, anchor, to, words, at);
    const last = next < 0 ? -1 : matchParts(query, parts, 1, words, next, failed);
    if (last >= 0) return { start: words.starts[first]!, end: words.ends[last - 1]! };
  }
  return undefined;
}

/** Runs of the query without gaps, as half-open ranges of its words. */
function partsOf(query: readonly QuotedWord[]): (readonly [number, number])[] {
  const starts = query.flatMap((word, index) => (index === 0 || word.gap > 0 ? [index] : []));
  return starts.map((start, index) => [start, starts[index + 1] ?? query.length] as const);
}

/** Index after the last word matched by the parts from `part` on, the first of which begins at or, within its gap, after `at`; -1 if none. */
function matchParts(
  query: readonly QuotedWord[],
  parts: readonly (readonly [number, number])[],
  part: number,
  words: TextWords,
  at: number,
  failed: Set<number>,
): number {
  const range = parts[part];
  if (!range) return at;
  const key = part * (words.folded.length + 1) + at;
  if (failed.has(key)) return -1;
  const [from, to] = range;
  const farthest = Math.min(at + query[from]!.gap, words.folded.length - 1);
  for (let start = at; start <= farthest; start++) {
    const next = matchForward(query, from, to, words, start);
    const last = next < 0 ? -1 : matchParts(query, parts, part + 1, words, next, failed);
    if (last >= 0) return last;
  }
  failed.add(key);
  return -1;
}

/** Index after the words of the text that the query's words `from`–`to` stand for, beginning at `at`; -1 where they differ. */
function matchForward(
  query: readonly QuotedWord[],
  from: number,
  to: number,
  words: TextWords,
  at: number,
): number {
  let next = at;
  for (let index = from; index < to; index++) {
    const word = query[index]!;
    const folded = words.folded[next];
    if (folded === undefined) return -1;
    if (isSameWord(word, folded)) next++;
    else if (words.isGlued[next] && word.folded === folded + words.folded[next + 1]!) next += 2;
    else if (word.isGlued && index + 1 < to && word.folded + query[index + 1]!.folded === folded) {
      next++;
      index++;
    } else return -1;
  }
  return next;
}

/** Index of the first word of the text where the query's words `from`–`to` (left out) end just before `at`; -1 where they differ. */
function matchBackward(
  query: readonly QuotedWord[],
  from: number,
  to: number,
  words: TextWords,
  at: number,
): number {
  let next = at;
  for (let index = to - 1; index >= from; index--) {
    const word = query[index]!;
    const folded = words.folded[next - 1];
    if (folded === undefined) return -1;
    const before = query[index - 1];
    if (isSameWord(word, folded)) next--;
    else if (words.isGlued[next - 2] && word.folded === words.folded[next - 2]! + folded) next -= 2;
    else if (before?.isGlued && index > from && before.folded + word.folded === folded) {
      next--;
      index--;
    } else return -1;
  }
  return next;
}
