/** The words of a text as they are stored: terms with flags for what the letters and the gaps between words tell. */
import type { Scan } from "../text/scan";
import type { GapTest } from "./phraseGaps";
import { wordFlags } from "./segment";

/** Flags as numbers of 31 bits and a sign, which machines reckon with. */
const apart = wordFlags.apart | 0;
const { capital, upper } = wordFlags;

/** Writes the first `wordCount` words of `plain` with their flags into `into`, from `at` on. No phrase runs into the first word. */
export function flagWords(
  plain: string,
  { terms, starts, ends }: Scan,
  wordCount: number,
  isApart: GapTest,
  into: Uint32Array,
  at: number,
): void {
  let last = 0;
  for (let word = 0; word < wordCount; word += 1) {
    const start = starts[word]!;
    const code = plain.charCodeAt(start);
    const letters = code >= 97 && code <= 122 ? 0 : letterFlags(plain, start, ends[word]!);
    const isFirst = word === 0 || isApart(plain, terms[last]!, starts[last]!, ends[last]!, start);
    into[at + word] = terms[word]! | letters | (isFirst ? apart : 0);
    last = word;
  }
}

const letter = /\p{L}/u;

/** Flags of a word that does not begin with a plain small letter. */
function letterFlags(plain: string, start: number, end: number): number {
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
