/** The words of a text as parallel lists, for matching. */
import type { Span } from "./span";
import { findTokens, type Token } from "./tokens";

/** One entry a word, in order; a number with its separators is one, signs that change
 * what is said ($, %) are words, reference marks ([3]) are none. */
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
    const last = lastOfNumber(tokens, index);
    words.folded.push(last === index ? token.folded : foldNumber(tokens.slice(index, last + 1)));
    words.starts.push(token.start);
    words.ends.push(tokens[last]!.end);
    words.isGlued.push(isGlued(text, tokens, last));
    index = last;
  }
  return words;
}

const isDigits = (token: Token | undefined): boolean =>
  token !== undefined && token.isWord && /^\d+$/.test(token.folded);

/** The last token of a number with separators: 4,700, 3.5, 8.5.2018. */
function lastOfNumber(tokens: readonly Token[], index: number): number {
  let last = index;
  while (isDigits(tokens[last])) {
    const sign = tokens[last + 1];
    const next = tokens[last + 2];
    const isJoined = sign?.start === tokens[last]!.end && next?.start === sign.end;
    if (!isJoined || !/^[.,']$/.test(sign.folded) || !isDigits(next)) break;
    last += 2;
  }
  return last;
}

/** One form for 4,700 and 4.700 and 4700; another one for 3,5 and 3.5. */
const foldNumber = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => (token.isWord ? token.folded : "."))
    .join("")
    .replace(/\.(?=\d{3}(?:\.|$))/g, "");

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
