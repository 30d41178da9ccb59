/** The words of a text as they are stored: terms with flags for what the letters and the gaps between words tell. */
import { isUpperAt } from "../text/charKinds";
import type { Scan } from "../text/scan";
import { isPhraseGap } from "../text/terms";
import { wordFlags } from "./segment";

/** Writes the first `wordCount` words of `plain` with their flags into `into`, from `at` on. No phrase runs into the first word. */
export function flagWords(
  plain: string,
  { terms, starts, ends }: Scan,
  wordCount: number,
  into: Uint32Array,
  at: number,
): void {
  for (let word = 0; word < wordCount; word += 1) {
    const start = starts[word]!;
    const end = ends[word]!;
    let stored = (terms[word]! | letterFlags(plain, start, end)) >>> 0;
    if (word === 0 || isApart(plain, starts[word - 1]!, ends[word - 1]!, start, end))
      stored |= wordFlags.apart;
    into[at + word] = stored;
  }
}

function isApart(
  plain: string,
  lastStart: number,
  lastEnd: number,
  start: number,
  end: number,
): boolean {
  if (start - lastEnd === 1 && plain.charCodeAt(lastEnd) === 32) return false;
  return !isPhraseGap(plain, { start: lastStart, end: lastEnd }, { start, end });
}

function letterFlags(plain: string, start: number, end: number): number {
  const code = plain.charCodeAt(start);
  if (code >= 97 && code <= 122) return 0;
  return tellCapitals(plain, start, end);
}

const letter = /\p{L}/u;

function tellCapitals(plain: string, start: number, end: number): number {
  let letters = 0;
  let flags = 0;
  for (let at = start; at < end; at += 1) {
    const code = plain.charCodeAt(at);
    const isUpper = isUpperAt(plain, at);
    if (code < 128 ? !isUpper && (code < 97 || code > 122) : !isUpper && !isLetterAt(plain, at))
      continue;
    if (isUpper && letters === 0) flags |= wordFlags.capital;
    if (!isUpper) return flags;
    letters += 1;
    if (code >= 0xd800 && code < 0xdc00) at += 1;
  }
  return letters > 1 ? flags | wordFlags.upper : flags;
}

const isLetterAt = (plain: string, at: number): boolean =>
  letter.test(String.fromCodePoint(plain.codePointAt(at)!));
