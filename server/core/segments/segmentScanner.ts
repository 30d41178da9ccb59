/** Scans the texts of segments with one vocabulary after another, so that what was found out of a word is not found out again for each. */
import { lexiconOf } from "../attribution/lexicon/lexicon";
import type { LanguageCode } from "../languages";
import { createScanner, type Scan } from "../text/scan";
import { createVocabulary } from "../text/vocabulary";
import { append, lengthened, push, wordColumn } from "./columns";
import { encodeText } from "./letters";
import { letterFlags } from "./letterFlags";
import { createGapTest } from "./phraseGaps";
import { wordFlags } from "./segment";
import { createTermList, type TermList } from "./termTable";

/** Belongs to one segment at a time. */
export interface SegmentScanner {
  /** Overwritten by the next scan. */
  scan(plain: string, declared?: LanguageCode): Scan;
  /** Writes the first `wordCount` words of a scan into `into` from `at` on, as they are stored; terms are numbered from 0 in order of appearance. */
  writeWords(plain: string, scan: Scan, wordCount: number, into: Uint32Array, at: number): void;
  /** The terms numbered so far; the next is numbered 0 again. */
  takeTerms(): TermList;
}

/** A scanner that has met more terms, or more words in one text, is worth less than its memory: some 20 MB for each. */
const mostTerms = 1 << 18;
const mostWords = 1 << 20;

/** As a number of 31 bits and a sign, which machines reckon with. */
const apart = wordFlags.apart | 0;

let idle: SegmentScanner | undefined;

/** A scanner that no segment has at the moment. */
export function borrowScanner(): SegmentScanner {
  const scanner = idle ?? createSegmentScanner();
  idle = undefined;
  return scanner;
}

function createSegmentScanner(): SegmentScanner {
  const vocabulary = createVocabulary();
  const { scan } = createScanner(vocabulary, (folded, language) =>
    lexiconOf(language).cues.has(folded),
  );
  const isApart = createGapTest();
  /** Letters of the vocabulary's terms as they are stored. */
  const stored = createTermList();
  /** The segment's terms, by their numbers in the vocabulary; and the way back, plus one. */
  const taken = wordColumn();
  let numbers = new Uint32Array(1024);
  let longest = 0;

  const numberTerm = (term: number): number => {
    push(taken, term);
    return (numbers[term] = taken.length);
  };

  function listTerms(): TermList {
    for (let term = stored.ends.length; term < vocabulary.size; term += 1) {
      encodeText(stored.letters, vocabulary.termAt(term));
      push(stored.ends, stored.letters.length);
    }
    const list = createTermList();
    for (let number = 0; number < taken.length; number += 1) {
      const term = taken.values[number]!;
      const start = term === 0 ? 0 : stored.ends.values[term - 1]!;
      append(list.letters, stored.letters.values.subarray(start, stored.ends.values[term]!));
      push(list.ends, list.letters.length);
    }
    return list;
  }

  const scanner: SegmentScanner = {
    scan,
    writeWords: (plain, { terms, starts, ends }, wordCount, into, at) => {
      longest = Math.max(longest, wordCount);
      if (numbers.length < vocabulary.size) numbers = lengthened(numbers, 2 * vocabulary.size);
      const known = numbers;
      let end = -2;
      for (let word = 0; word < wordCount; word += 1) {
        const start = starts[word]!;
        const term = terms[word]!;
        let flags = 0;
        const code = plain.charCodeAt(start);
        if (code < 97 || code > 122) flags = letterFlags(plain, start, ends[word]!);
        if (start - end !== 1 || plain.charCodeAt(end) !== 32) {
          const last = word - 1;
          if (word === 0 || isApart(plain, terms[last]!, starts[last]!, end, start)) flags |= apart;
        }
        into[at + word] = ((known[term]! || numberTerm(term)) - 1) | flags;
        end = ends[word]!;
      }
    },
    takeTerms: () => {
      const terms = listTerms();
      for (let number = 0; number < taken.length; number += 1) numbers[taken.values[number]!] = 0;
      taken.length = 0;
      if (vocabulary.size <= mostTerms && longest <= mostWords) idle = scanner;
      return terms;
    },
  };
  return scanner;
}
