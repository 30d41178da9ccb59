/** Which names have a term behind their first word: with the table's own order, a table of all words of all names. */
import { nameCountOf, termCountOf, termsBeginning, type NameTable } from "./nameTable";

export interface LaterWords {
  /** Names by term, ascending for each; a name with a term twice is there once. */
  readonly names: Uint32Array;
  /** Where the names of each term begin; behind the last, their end. */
  readonly starts: Uint32Array;
}

/** Counting sort of the later words of all names by term. */
export function findLaterWords(table: NameTable): LaterWords {
  const { nameStarts, nameTerms } = table;
  const count = nameCountOf(table);
  const starts = new Uint32Array(termCountOf(table) + 1);
  const isRepeated = (name: number, at: number): boolean => {
    for (let other = nameStarts[name]! + 1; other < at; other += 1)
      if (nameTerms[other] === nameTerms[at]) return true;
    return false;
  };
  const eachWord = (visit: (name: number, term: number) => void): void => {
    for (let name = 0; name < count; name += 1) {
      const end = nameStarts[name + 1]!;
      for (let at = nameStarts[name]! + 1; at < end; at += 1)
        if (!isRepeated(name, at)) visit(name, nameTerms[at]!);
    }
  };
  eachWord((_, term) => (starts[term + 1]! += 1));
  for (let term = 1; term < starts.length; term += 1) starts[term]! += starts[term - 1]!;
  const names = new Uint32Array(starts.at(-1)!);
  const next = starts.slice();
  eachWord((name, term) => (names[next[term]!++] = name));
  return { names, starts };
}

/**
 * The first `limit` names, in the order of keys, of those that have a word with a prefix and pass a test. Looks at every
 * name with such a word, compares numbers only.
 */
export function namesWithWord(
  table: NameTable,
  later: LaterWords,
  prefix: string,
  limit: number,
  isWanted: (name: number) => boolean,
): number[] {
  const [from, to] = termsBeginning(table, prefix);
  const found: number[] = [];
  const past = table.firstNames[to]!;
  for (let name = table.firstNames[from]!; name < past && found.length < limit; name += 1)
    if (isWanted(name)) found.push(name);
  const end = later.starts[to]!;
  for (let at = later.starts[from]!; at < end; at += 1) {
    const name = later.names[at]!;
    if (found.length < limit || name < found[found.length - 1]!)
      insert(found, name, limit, isWanted);
  }
  return found;
}

function insert(
  sorted: number[],
  name: number,
  limit: number,
  isWanted: (name: number) => boolean,
): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < name) low = middle + 1;
    else high = middle;
  }
  if (sorted[low] === name || low >= limit || !isWanted(name)) return;
  sorted.splice(low, 0, name);
  if (sorted.length > limit) sorted.pop();
}
