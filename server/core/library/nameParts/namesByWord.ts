/** Finds names of a table by the words that are typed of them, the last one perhaps unfinished. */
import { namesWithWord, type LaterWords } from "./laterWords";
import {
  findTerm,
  nameCountOf,
  narrowRange,
  openRange,
  termsBeginning,
  type NameRange,
  type NameTable,
} from "./nameTable";

/** A table of names, by all their words. Numbers of which `isName` is false are passed over. */
export interface NamesByWord {
  readonly table: NameTable;
  readonly laterWords: LaterWords;
  isName(name: number): boolean;
}

/** Names whose first words are `words`, the last of them begun at least; in the order of keys, `limit` at most. */
export function namesOpening(
  { table, isName }: NamesByWord,
  words: readonly string[],
  limit: number,
): number[] {
  const range: NameRange = { from: 0, to: nameCountOf(table), depth: 0 };
  for (const [index, word] of words.entries()) {
    const [term, past] =
      index === words.length - 1 ? termsBeginning(table, word) : termOnly(table, word);
    if (term >= past) return [];
    if (index > 0) narrowRange(table, range, term, past);
    else if (past === term + 1) openRange(table, term, range);
    else {
      range.from = table.firstNames[term]!;
      range.to = table.firstNames[past]!;
      range.depth = 1;
    }
    if (range.from >= range.to) return [];
  }
  const found: number[] = [];
  for (let name = range.from; name < range.to && found.length < limit; name += 1)
    if (isName(name)) found.push(name);
  return found;
}

/** One term as a range of terms; empty where no name has it. */
function termOnly(table: NameTable, word: string): [from: number, to: number] {
  const term = findTerm(table, word);
  return [term, term < 0 ? term : term + 1];
}

/** Names in which each of `words` begins a word; in the order of keys, `limit` at most. */
export function namesWithWords(
  { table, laterWords, isName }: NamesByWord,
  words: readonly string[],
  limit: number,
): number[] {
  // The longest has the fewest names to look through.
  const [longest = "", ...others] = [...words].sort((a, b) => b.length - a.length);
  const ranges = others.map((word) => termsBeginning(table, word));
  return namesWithWord(
    table,
    laterWords,
    longest,
    limit,
    (name) => isName(name) && ranges.every((range) => hasTermIn(table, name, range)),
  );
}

function hasTermIn(
  { nameStarts, nameTerms }: NameTable,
  name: number,
  [from, to]: readonly [number, number],
): boolean {
  const end = nameStarts[name + 1]!;
  for (let at = nameStarts[name]!; at < end; at += 1)
    if (nameTerms[at]! >= from && nameTerms[at]! < to) return true;
  return false;
}
