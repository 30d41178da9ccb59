/** Cuts a paragraph into tokens as `findTokens` does, each with its entry, into lists that are used again for the next paragraph. */
import { charKind, CharKind } from "../../text/charKinds";
import type { Span } from "../../text/span";
import { emptyHash, hashLetter } from "../../text/wordTable";
import { entryAt, type Vocabulary } from "./vocabulary";
import type { Entry } from "./word";

/** Parallel lists, of which the first `count` places hold. */
export interface TokenLists {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** One where a token is a word, two where it begins with a capital as well, zero for a sign. */
  kinds: Uint8Array;
  readonly entries: Entry[];
}

export const TokenKind = { sign: 0, word: 1, capital: 2 } as const;

const lists: TokenLists = {
  count: 0,
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  kinds: new Uint8Array(0),
  entries: [],
};

/** The paragraph's code units: typed arrays are read several times faster than strings. */
let codes = new Uint16Array(0);
/** Those of the token that is read. */
let letters = new Uint16Array(0);

/** Tokens of `text` within a paragraph; they hold until the next call. */
export function scanTokens(text: string, within: Span, vocabulary: Vocabulary): TokenLists {
  const base = within.start;
  const length = Math.min(within.end, text.length) - base;
  makeRoom(length);
  for (let at = 0; at < length; at += 1) codes[at] = text.charCodeAt(base + at);
  lists.count = 0;
  for (let at = 0; at < length;) {
    const code = codes[at]!;
    if (code === 32) {
      at += 1;
      continue;
    }
    const kind = isPlain(code) ? CharKind.letter : charKind(text, base + at, base + length);
    if (kind === CharKind.space) at += 1;
    else if (kind === CharKind.sign) at = addSign(text, base, at, length, vocabulary);
    else at = addRun(text, base, at, length, vocabulary);
  }
  return lists;
}

/** A letter or digit of the plain alphabet. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

function makeRoom(length: number): void {
  if (codes.length >= length) return;
  const room = length * 2;
  codes = new Uint16Array(room);
  letters = new Uint16Array(room);
  lists.starts = new Int32Array(room);
  lists.ends = new Int32Array(room);
  lists.kinds = new Uint8Array(room);
}

function addSign(
  text: string,
  base: number,
  start: number,
  limit: number,
  vocabulary: Vocabulary,
): number {
  const isPair = text.codePointAt(base + start)! > 0xffff;
  const end = isPair ? Math.min(limit, start + 2) : start + 1;
  letters[0] = codes[start]!;
  letters[1] = codes[end - 1]!;
  const entry = entryAt(vocabulary, letters, end - start, hashLetter(emptyHash, codes[start]!));
  addToken(base + start, base + end, entry, TokenKind.sign);
  return end;
}

function addRun(
  text: string,
  base: number,
  start: number,
  limit: number,
  vocabulary: Vocabulary,
): number {
  let end = start;
  let isWord = false;
  let hash = emptyHash;
  for (; end < limit; end += 1) {
    const code = codes[end]!;
    if (isPlain(code)) isWord = true;
    else if (code === 32) break;
    else {
      const kind = charKind(text, base + end, base + limit);
      if (kind !== CharKind.letter && kind !== CharKind.joiner) break;
      isWord ||= kind === CharKind.letter;
      if (code >= 0xd800 && code <= 0xdbff) end += 1;
    }
    hash = hashLetter(hash, code);
  }
  for (let at = start; at < end; at += 1) letters[at - start] = codes[at]!;
  const entry = entryAt(vocabulary, letters, end - start, hash);
  const kind = isCapital(text, base + start, codes[start]!) ? TokenKind.capital : TokenKind.word;
  if (entry.folded !== "")
    addToken(base + start, base + end, entry, isWord ? kind : TokenKind.sign);
  return end;
}

/** Whether a letter is a capital. */
export const isUpper = (text: string, at: number): boolean =>
  isCapital(text, at, text.charCodeAt(at));

function isCapital(text: string, at: number, code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text[at]!;
  return letter !== letter.toLowerCase();
}

function addToken(start: number, end: number, entry: Entry, kind: number): void {
  const at = lists.count;
  lists.starts[at] = start;
  lists.ends[at] = end;
  lists.kinds[at] = kind;
  lists.entries[at] = entry;
  lists.count = at + 1;
}
