/** Buffers for the words and marks of a text, filled by one scan after another. */
import { lengthened } from "./lengthened";
import { ballotIn, cuesIn, type Traits } from "./wordTraits";

/** The arrays are longer than their counts; the next scan overwrites them. */
export interface FoundWords {
  wordCount: number;
  terms: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** What each votes for a language. */
  ballots: Uint16Array;
  /** In which languages it is a cue: see `cueBitOf`. */
  cues: Uint16Array;
  markCount: number;
  /** Offsets of marks that may end a sentence or are cues. */
  marks: Uint32Array;
  /** The cue bits of each mark. */
  markCues: Uint16Array;
}

const firstLength = 4096;

export const createFoundWords = (): FoundWords => ({
  wordCount: 0,
  terms: new Uint32Array(firstLength),
  starts: new Uint32Array(firstLength),
  ends: new Uint32Array(firstLength),
  ballots: new Uint16Array(firstLength),
  cues: new Uint16Array(firstLength),
  markCount: 0,
  marks: new Uint32Array(firstLength),
  markCues: new Uint16Array(firstLength),
});

export function addWord(
  found: FoundWords,
  term: number,
  start: number,
  end: number,
  traits: Traits,
): void {
  const at = found.wordCount++;
  if (at === found.terms.length) lengthenWords(found);
  found.terms[at] = term;
  found.starts[at] = start;
  found.ends[at] = end;
  found.ballots[at] = ballotIn(traits);
  found.cues[at] = cuesIn(traits);
}

function lengthenWords(found: FoundWords): void {
  found.terms = lengthened(found.terms);
  found.starts = lengthened(found.starts);
  found.ends = lengthened(found.ends);
  found.ballots = lengthened(found.ballots);
  found.cues = lengthened(found.cues);
}

export function addMark(found: FoundWords, offset: number, cues: number): void {
  const at = found.markCount++;
  if (at === found.marks.length) {
    found.marks = lengthened(found.marks);
    found.markCues = lengthened(found.markCues);
  }
  found.marks[at] = offset;
  found.markCues[at] = cues;
}
