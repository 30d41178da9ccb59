/** Buffers for the words and marks of a text, filled by one scan after another. */

/** The arrays are longer than their counts; the next scan overwrites them. */
export interface FoundWords {
  wordCount: number;
  terms: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** See `Traits`. */
  traits: Uint32Array;
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
  traits: new Uint32Array(firstLength),
  markCount: 0,
  marks: new Uint32Array(firstLength),
  markCues: new Uint16Array(firstLength),
});

export function addWord(
  found: FoundWords,
  term: number,
  start: number,
  end: number,
  traits: number,
): void {
  const at = found.wordCount++;
  if (at === found.terms.length) {
    found.terms = lengthened(found.terms);
    found.starts = lengthened(found.starts);
    found.ends = lengthened(found.ends);
    found.traits = lengthened(found.traits);
  }
  found.terms[at] = term;
  found.starts[at] = start;
  found.ends[at] = end;
  found.traits[at] = traits;
}

export function addMark(found: FoundWords, offset: number, cues: number): void {
  const at = found.markCount++;
  if (at === found.marks.length) {
    found.marks = lengthened(found.marks);
    const markCues = new Uint16Array(found.marks.length);
    markCues.set(found.markCues);
    found.markCues = markCues;
  }
  found.marks[at] = offset;
  found.markCues[at] = cues;
}

/** A copy of twice the length, or of `least` if that is more. */
export function lengthened(numbers: Uint32Array, least = 0): Uint32Array {
  const longer = new Uint32Array(Math.max(2 * numbers.length, least));
  longer.set(numbers);
  return longer;
}
