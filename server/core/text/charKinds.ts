/** Kinds of characters, looked up in a table that fills itself. */

/** `joiner`: combining marks, soft hyphens and zero-width characters, which go with the letters beside them. */
export const CharKind = { space: 1, letter: 2, joiner: 3, sign: 4 } as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

const kinds = new Uint8Array(0x10000);
const isSpace = /\s/;
const isLetter = /[\p{L}\p{N}]/u;
const isJoiner = /[\p{M}\u00AD\u200B-\u200D\u2060]/u;

function classify(char: string): CharKind {
  if (isSpace.test(char)) return CharKind.space;
  if (isLetter.test(char)) return CharKind.letter;
  return isJoiner.test(char) ? CharKind.joiner : CharKind.sign;
}

/** Kind of the character at `at`; one beyond the basic plane counts whole, if it ends before `limit`. Digits are letters. */
export function charKind(text: string, at: number, limit = text.length): CharKind {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < limit)
    return classify(String.fromCodePoint(text.codePointAt(at)!));
  const kind = kinds[code]!;
  return (kind === 0 ? (kinds[code] = classify(text[at]!)) : kind) as CharKind;
}

/** Whether a character is a letter or joins letters. */
export function isInWord(text: string, at: number): boolean {
  const kind = charKind(text, at);
  return kind === CharKind.letter || kind === CharKind.joiner;
}

/** By code below 128: small letters and digits as themselves, capitals as small letters, 0 for what is neither. */
export const plainLetters = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[0-9A-Za-z]/.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

export const isSpaceAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && charKind(text, at) === CharKind.space;

/** Letters, digits and what joins them; false beyond the ends. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isInWord(text, at);
}

/** Letters alone, digits left out; one beyond the basic plane is none. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return charKind(text, at) === CharKind.letter && !/\p{N}/u.test(text[at]!);
}

export const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  return at < text.length && /^\p{Ll}/u.test(text.slice(at, at + 2));
}

export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return at < text.length && /^\p{Lu}/u.test(text.slice(at, at + 2));
}

export function skipSpace(text: string, at: number, limit = text.length): number {
  let next = at;
  while (next < limit && charKind(text, next) === CharKind.space) next++;
  return next;
}

/** End of what stands before `at`, blanks left out; not before `start`. */
export function skipSpaceBack(text: string, at: number, start = 0): number {
  let end = at;
  while (end > start && charKind(text, end - 1) === CharKind.space) end--;
  return end;
}
