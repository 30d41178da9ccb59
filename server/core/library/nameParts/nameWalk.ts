/** Walks over the words of one text: where names of several tables may end that begin at a word. */
import {
  findTerm,
  nameEnding,
  narrowRange,
  openRange,
  type NameRange,
  type NameTable,
} from "./nameTable";

export interface NameWalk {
  /** Last words of the names that begin with a word, by number, the longest name first; empty for most words. */
  endsFrom(first: number): readonly number[];
}

/** `mayFollow` tells whether a name may run on from a word to the next; it is asked where one would. */
export function createNameWalk(
  tables: readonly NameTable[],
  words: readonly { readonly term: string }[],
  mayFollow: (word: number) => boolean,
): NameWalk {
  const numbered = tables.map((table) => ({
    table,
    terms: Int32Array.from(words, ({ term }) => findTerm(table, term)),
  }));
  return {
    endsFrom(first) {
      let ends: number[] | undefined;
      for (const { table, terms } of numbered)
        if (terms[first]! >= 0) ends = addEnds(table, terms, first, mayFollow, ends);
      return ends?.sort((a, b) => b - a) ?? none;
    },
  };
}

const none: readonly number[] = [];
const range: NameRange = { from: 0, to: 0, depth: 0 };

function addEnds(
  table: NameTable,
  terms: Int32Array,
  first: number,
  mayFollow: (word: number) => boolean,
  ends: number[] | undefined,
): number[] | undefined {
  let found = ends;
  let isOpen = openRange(table, terms[first]!, range);
  for (let at = first; isOpen; at += 1) {
    if (nameEnding(table, range) >= 0 && !found?.includes(at)) (found ??= []).push(at);
    const next = terms[at + 1] ?? -1;
    isOpen = next >= 0 && narrowRange(table, range, next) && mayFollow(at);
  }
  return found;
}
