/** Nearness of spellings, for keys and names. */
import { distance } from "fastest-levenshtein";

/** The `limit` candidates nearest to `word` by edit distance (Levenshtein, folded to lower case) within a third of its length, nearest first. */
export function nearestSpellings(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const folded = word.normalize("NFC").toLowerCase();
  const farthest = Math.max(1, Math.floor(folded.length / 3));
  const near: { candidate: string; edits: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > farthest) continue;
    const edits = distance(folded, candidate.normalize("NFC").toLowerCase());
    if (edits <= farthest) near.push({ candidate, edits });
  }
  return near
    .sort((a, b) => a.edits - b.edits || a.candidate.localeCompare(b.candidate, "en"))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Shorter names have too many neighbours. */
const shortestName = 5;
/** From this length on a name may differ in two letters. */
const longName = 8;
/** From this length on the first letter may be the wrong one. */
const firstLetterFree = 6;
const endings = /^(?:'?s|es|e|n|en|ns|er|ern|r|m|x|i|o|a|an|ese|ian|y)$/;
/** What a word may lack that the name has. */
const plurals = /^(?:s|es|n|en|er|ns|an|ian)$/;
const vowelEndings = /^(?:[aeio]|[aeo]s)$/;

/**
 * Whether `word` looks like a slip in writing `name`, word by word: one edit (a transposition counts as one) in five
 * to seven letters, two in more. Case, diacritics, numbers and the endings of plurals, possessives and adjectives are
 * no slips. Another name may be as near: ask only about words that nobody bears.
 */
export function isMisspelling(word: string, name: string): boolean {
  const written = foldName(word);
  const meant = foldName(name);
  if (written.length !== meant.length) return false;
  let slips = 0;
  for (const [index, part] of written.entries()) {
    const right = meant[index]!;
    if (part === right || isInflected(part, right)) continue;
    if (!isSlip(part, right) || (meant.length === 1 && right.length < shortestName)) return false;
    slips++;
  }
  return slips > 0;
}

const foldName = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/[\p{M}\u00AD]/gu, "")
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/'s(?!\p{L})/gu, "")
    .split(/[\s\-‐‑]+/)
    .filter(Boolean);

function isSlip(written: string, meant: string): boolean {
  const length = Math.min(written.length, meant.length);
  if (isShuffled(written, meant)) return true;
  if (length < shortestName || digitsOf(written) !== digitsOf(meant)) return false;
  if (written[0] !== meant[0] && length < firstLetterFree) return false;
  return editsBetween(written, meant) <= (length < longName ? 1 : 2);
}

/** "Bare" for "Bear": too short to differ by a letter, but the letters are the same. */
const isShuffled = (a: string, b: string): boolean =>
  a.length === shortestName - 1 && a[0] === b[0] && lettersOf(a) === lettersOf(b);

const lettersOf = (word: string): string => [...word].sort().join("");

const digitsOf = (word: string): string => word.replace(/\P{N}/gu, "");

/** The name's word with another ending: Russian(s), russo and russi. */
function isInflected(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  if (shared < 3) return false;
  const [endA, endB] = [a.slice(shared), b.slice(shared)];
  if (endB === "") return endings.test(endA);
  if (endA === "") return plurals.test(endB) && !b.endsWith("ss");
  return vowelEndings.test(endA) && vowelEndings.test(endB);
}

/** Optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions, and swaps of neighbours. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (isSame ? 0 : 1),
        isSwap ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, above] = [above, current];
  }
  return above[b.length]!;
}
