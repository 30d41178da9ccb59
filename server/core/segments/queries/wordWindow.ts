/** A window on the words of a segment: a read may cost a copy from a file, so words near each other are read at once. */
import type { Segment } from "../segment";

export interface WordWindow {
  /** Number of the first word in `words`. */
  from: number;
  words: Uint32Array;
  /** Words to read next, where fewer are wanted: ever more while reads follow each other closely. */
  ahead: number;
}

const fewest = 1_024;
const most = 16_384;

export const closedWindow = (): WordWindow => ({
  from: 0,
  words: new Uint32Array(0),
  ahead: fewest,
});

/** Moves the window so that it holds the words [from, to); false where they cannot be read. */
export function showWords(window: WordWindow, segment: Segment, from: number, to: number): boolean {
  const end = window.from + window.words.length;
  if (from >= window.from && to <= end) return true;
  const isNear = from >= window.from && from < end + fewest;
  window.ahead = isNear ? Math.min(most, window.ahead * 2) : fewest;
  window.from = from;
  window.words = segment.wordsOf(
    from,
    Math.max(to, Math.min(from + window.ahead, segment.wordCount)),
  );
  return window.words.length >= to - from;
}
