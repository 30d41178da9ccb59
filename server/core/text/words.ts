/** The words of a text as parallel lists, for matching. */
import type { Span } from "./span";
import { findTokens, type Token } from "./tokens";

/** One entry a word, in order; signs that change what is said ($, %) count as words, reference marks ([3]) do not. */
export interface TextWords {
  readonly text: string;
  readonly folded: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Nothing but a hyphen, at a line's end or not, parts the word from the next: "make-believe". */
  readonly isGlued: readonly boolean[];
}

const tellingSign = /^[\p{Sc}%‰]$/u;

/** The words of `text` within `within` (the whole text if absent). */
export function findWords(text: string, within?: Span): TextWords {
  const tokens = findTokens(text, within);
  const words = {
    text,
    folded: [] as string[],
    starts: [] as number[],
    ends: [] as number[],
    isGlued: [] as boolean[],
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (!token.isWord && !tellingSign.test(token.folded)) continue;
    if (isReference(tokens, index)) continue;
    words.folded.push(token.folded);
    words.starts.push(token.start);
    words.ends.push(token.end);
    words.isGlued.push(isGlued(text, tokens, index));
  }
  return words;
}

/** The number of "[3]" behind a word. */
const isReference = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.folded === "[" &&
  tokens[index + 1]?.folded === "]" &&
  /^\d{1,3}$/.test(tokens[index]!.folded);

function isGlued(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (!next) return false;
  if (next.isWord)
    return text[token.end - 1] === "\u00AD" && isLineEnd(text, token.end, next.start);
  const after = tokens[index + 2];
  if (next.folded !== "-" || next.start !== token.end || !after?.isWord) return false;
  return next.end === after.start || isLineEnd(text, next.end, after.start);
}

const isLineEnd = (text: string, start: number, end: number): boolean =>
  /^[^\S\n]*\n\s*$/.test(text.slice(start, end));
