/** What the letters of a word tell that its term does not. */
import { wordFlags } from "./segment";

const { capital, upper } = wordFlags;
const letter = /\p{L}/u;

/** Flags for the capitals of the word [start, end) of a text. */
export function letterFlags(plain: string, start: number, end: number): number {
  const first = plain.charCodeAt(start);
  if (first >= 65 && first <= 90 && end - start > 1) {
    const second = plain.charCodeAt(start + 1);
    if (second >= 97 && second <= 122) return capital;
  }
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const code = plain.charCodeAt(at);
    if (code < 128 ? code >= 65 && code <= 90 : isCapitalAt(plain, at)) letters += 1;
    else if (code < 128 ? code >= 97 && code <= 122 : isLetterAt(plain, at))
      return letters > 0 ? capital : 0;
    if (code >= 0xd800 && code < 0xdc00) at += 1;
  }
  return letters > 1 ? capital | upper : letters > 0 ? capital : 0;
}

const isLetterAt = (plain: string, at: number): boolean =>
  letter.test(String.fromCodePoint(plain.codePointAt(at)!));

function isCapitalAt(plain: string, at: number): boolean {
  const char = String.fromCodePoint(plain.codePointAt(at)!);
  return char !== char.toLowerCase() && letter.test(char);
}
