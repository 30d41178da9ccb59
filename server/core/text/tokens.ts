/** Tokens: words and marks of a text, folded for comparison; the one stream that matching, names and cues read. */
import { charKind, CharKind } from "./charKinds";
import type { Span } from "./span";

export interface Token extends Span {
  /** Lower case, NFC, without soft hyphens and zero-width joiners; typographic marks as their plain twins. Diacritics stay. */
  readonly folded: string;
  readonly isWord: boolean;
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const plainMarks: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["‛", "'"],
  ["′", "'"],
  ["`", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‟", '"'],
  ["«", '"'],
  ["»", '"'],
  ["″", '"'],
  ["‹", "'"],
  ["›", "'"],
  ["‚", "'"],
  ["–", "-"],
  ["—", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
  ["…", "..."],
]);

/** Folds one word or mark for comparison. */
export function foldToken(text: string): string {
  const mark = plainMarks.get(text);
  if (mark !== undefined) return mark;
  return text.replace(invisible, "").normalize("NFC").toLowerCase();
}

/** Tokens of `text` within `within` (the whole text if absent), offsets in `text`: runs of letters, marks and digits, and single signs. Invisible-only runs are left out. */
export function findTokens(text: string, within?: Span): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(within?.end ?? text.length, text.length);
  let at = Math.max(0, within?.start ?? 0);
  while (at < end) {
    if (charKind(text, at, end) === CharKind.space) {
      at++;
      continue;
    }
    const token = tokenAt(text, at, end);
    if (token.folded.length > 0) tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The token that begins at `at`, where no blank stands, and ends before `limit`; folded to nothing where it is invisible. */
export const tokenAt = (text: string, at: number, limit: number): Token =>
  charKind(text, at, limit) === CharKind.sign
    ? readSign(text, at, limit)
    : readRun(text, at, limit);

function readSign(text: string, start: number, limit: number): Token {
  const code = text.codePointAt(start)!;
  const end = Math.min(limit, start + (code > 0xffff ? 2 : 1));
  const raw = text.slice(start, end);
  const folded = code < 0x60 ? raw : foldToken(raw);
  return { start, end, folded, isWord: false };
}

function readRun(text: string, start: number, limit: number): Token {
  let end = start;
  let isWord = false;
  let isPlain = true;
  let hasCapital = false;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) isWord = true;
    else if (code >= 65 && code <= 90) isWord = hasCapital = true;
    else {
      const kind = charKind(text, end, limit);
      if (kind !== CharKind.letter && kind !== CharKind.joiner) break;
      isPlain = false;
      isWord ||= kind === CharKind.letter;
      if (code >= 0xd800 && code <= 0xdbff) end++;
    }
    end++;
  }
  const raw = text.slice(start, end);
  const folded = isPlain ? (hasCapital ? raw.toLowerCase() : raw) : foldToken(raw);
  return { start, end, folded, isWord };
}

/** The folded words of a text joined by one space: two texts with the same key read the same. */
export const wordKey = (text: string): string =>
  findTokens(text)
    .filter((token) => token.isWord)
    .map((token) => token.folded)
    .join(" ");
