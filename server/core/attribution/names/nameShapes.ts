/** Shapes of words that tell a name by themselves: AP, APT28, FireEye, eBay; and of what is an address or a key. */
import { sliceOf, type Span } from "../../text/span";
import type { Word } from "../words/word";

const longestShape = 20;

/** "A14", "Q3", "H1N1", but "G20": one letter before digits names roads, quarters and things. */
const isRoad = (raw: string): boolean => /^[A-FH-Z]\d[\dA-Z]*$|^G\d{3,}$/.test(raw);

/** Whether a word has a shape that no common word has: AP, APT28, FireEye. */
export function isTelling(text: string, word: Word): boolean {
  if (isPlainlySmall(text, word)) return false;
  const raw = sliceOf(text, word).replaceAll(".", "");
  if (isRoad(raw)) return false;
  if (raw.length < 2 || raw.length > longestShape) return false;
  return (
    /^\p{Lu}{2,}(?:-?\d{1,4})?$|^\p{Lu}[\p{L}]{0,12}\d{1,4}$/u.test(raw) ||
    (raw.length > 3 && /^\p{L}\p{Ll}+(?:\p{Lu}\p{Ll}*)+$|^\p{Lu}{2}\p{Ll}{2,}$/u.test(raw))
  );
}

/** Whether nothing but small letters of the plain alphabet follows the first. */
export function isPlainlySmall(text: string, { start, end }: Span): boolean {
  for (let at = start + 1; at < end; at += 1) if (!isSmallLetter(text, at)) return false;
  return true;
}

/** "iPhone", "eBay": whether a word has a capital behind one small letter or two. */
export function hasLateCapital(text: string, start: number): boolean {
  if (!isSmallLetter(text, start)) return false;
  const second = text.charCodeAt(start + 1);
  if (second >= 97 && second <= 122) {
    const third = text.charCodeAt(start + 2);
    if (third >= 97 && third <= 122) return false;
  }
  return /^[a-z]{1,2}\p{Lu}\p{Ll}/u.test(text.slice(start, start + 4));
}

const isSmallLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
};

/** By code: signs of addresses, paths and keys. */
const isCodeMark = new Uint8Array(128);
for (const mark of "\\/=_@#%+<>{}|") isCodeMark[mark.charCodeAt(0)] = 1;

/** Whether a word is part of an address, path or key, which are full of capitals. */
export const isWithinCode = (text: string, { start, end }: Span): boolean =>
  isCodeMark[text.charCodeAt(start - 1)] === 1 || isCodeMark[text.charCodeAt(end)] === 1;
