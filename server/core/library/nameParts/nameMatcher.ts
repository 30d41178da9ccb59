/** Finds names among the words of texts that a scanner has read: a look at an array a word, more only where a name may begin. */
import { isPhraseGap } from "../../text/terms";
import {
  findTerm,
  nameEnding,
  narrowRange,
  openRange,
  type NameRange,
  type NameTable,
} from "./nameTable";

/** Words as a scanner gives them: see text/scan. */
export interface ScannedWords {
  readonly wordCount: number;
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A name stands in the words [first, last]; all three are numbers. */
export type VisitName = (name: number, first: number, last: number) => void;

export interface NameMatcher {
  /** Visits the longest names in order, without overlaps; none runs over the end of a phrase. Letters' case is not looked at. */
  findNames(text: string, words: ScannedWords, visit: VisitName): void;
}

/** What is known of a scanned term, 0 before it is met: the table's number and two, doubled, odd where a name begins with it. */
type KnownTerms = Int32Array<ArrayBuffer>;

/** A matcher of the names of a table in texts whose terms are numbered by one vocabulary; each term is looked up once. */
export function createNameMatcher(
  table: NameTable,
  vocabulary: { termAt(id: number): string },
): NameMatcher {
  let known: KnownTerms = new Int32Array(1024);
  const meet = (id: number): number => {
    if (id >= known.length) known = widen(known, id);
    const term = findTerm(table, vocabulary.termAt(id));
    const opens = term >= 0 && table.firstNames[term]! < table.firstNames[term + 1]!;
    return (known[id] = ((term + 2) << 1) | Number(opens));
  };
  const range: NameRange = { from: 0, to: 0, depth: 0 };
  const termAt = (id: number): number => ((known[id] || meet(id)) >> 1) - 2;
  return {
    findNames(text, words, visit) {
      const { wordCount, terms, starts, ends } = words;
      const mayFollow = (word: number): boolean =>
        isPhraseGap(
          text,
          { start: starts[word]!, end: ends[word]! },
          { start: starts[word + 1]!, end: ends[word + 1]! },
        );
      for (let first = 0; first < wordCount; first += 1) {
        const id = terms[first]!;
        const opening = known[id] || meet(id);
        if ((opening & 1) === 0) continue;
        let isOpen = openRange(table, (opening >> 1) - 2, range);
        let found = -1;
        let last = first;
        for (let at = first; isOpen; at += 1) {
          const name = nameEnding(table, range);
          if (name >= 0) {
            found = name;
            last = at;
          }
          if (at + 1 >= wordCount || range.to - range.from === Number(name >= 0)) break;
          const next = termAt(terms[at + 1]!);
          isOpen = next >= 0 && narrowRange(table, range, next) && mayFollow(at);
        }
        if (found < 0) continue;
        visit(found, first, last);
        first = last;
      }
    },
  };
}

function widen(known: KnownTerms, id: number): KnownTerms {
  const wide = new Int32Array(Math.max(id + 1, known.length * 2));
  wide.set(known);
  return wide;
}
