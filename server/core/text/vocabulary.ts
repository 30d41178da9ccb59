/** The vocabulary: terms numbered densely, so that all further work on words is done with integers. */
import { createWordTable, emptyHash, hashLetter, type WordTable } from "./wordTable";

/** Numbers terms (folded words without diacritics: see `toTerm`) from 0 in order of first appearance. */
export interface Vocabulary {
  readonly size: number;
  /** -1 where unknown. */
  find(term: string): number;
  intern(term: string): number;
  /** Empty for a number that no term has. */
  termAt(id: number): string;
  /** The terms as the scanner of texts reads them, letter by letter. */
  readonly table: WordTable;
}

export function createVocabulary(): Vocabulary {
  const table = createWordTable();
  let letters = new Uint16Array(64);

  /** Copies a term into `letters`; its hash. */
  function spell(term: string): number {
    if (term.length > letters.length) letters = new Uint16Array(2 * term.length);
    let hash = emptyHash;
    for (let at = 0; at < term.length; at++) {
      letters[at] = term.charCodeAt(at);
      hash = hashLetter(hash, letters[at]!);
    }
    return hash;
  }

  return {
    get size() {
      return table.size;
    },
    find(term) {
      const hash = spell(term);
      return table.find(letters, term.length, hash);
    },
    intern(term) {
      const hash = spell(term);
      return table.intern(letters, term.length, hash);
    },
    termAt: (id) => table.wordAt(id),
    table,
  };
}
