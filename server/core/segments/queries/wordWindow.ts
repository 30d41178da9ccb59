/** A window on the words of a segment: a read may cost a copy from a file, so words near each other are read at once. */
import type { Segment } from "../segment";

export interface WordWindow {
  /** Number of the first word in `words`. */
  from: number;
  words: Uint32Array;
}

/** Words read at once where fewer are wanted: a page of a file, and the passages that are likely looked at next. */
const wordsPerRead = 4_096;

export const closedWindow = (): WordWindow => ({ from: 0, words: new Uint32Array(0) });

/** Moves the window so that it holds the words [from, to); false where they cannot be read. */
export function showWords(window: WordWindow, segment: Segment, from: number, to: number): boolean {
  if (from >= window.from && to <= window.from + window.words.length) return true;
  window.words = segment.wordsOf(
    from,
    Math.max(to, Math.min(from + wordsPerRead, segment.wordCount)),
  );
  window.from = from;
  return window.words.length >= to - from;
}
