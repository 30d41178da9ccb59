/** Sums of the weights of features that depend on one word alone: a row for each word form, summed once. */
import { margin, type Atoms } from "./atoms";
import type { WordAtoms } from "./wordClasses";

/** One table for all words: beside their other classes, the sums of rare words would each be fetched from another place of memory. */
export interface WordSums {
  readonly width: number;
  /** Rows by the number of the word; see `sumWords`. */
  values: Int16Array;
  isSummed: Uint8Array;
  /** `Atoms.round` for which the rows hold. */
  round: number;
  /** Adds the weights of a word to its row, which begins at `at`. */
  readonly add: (word: WordAtoms, sums: Int16Array, at: number) => void;
}

const firstRoom = 1 << 12;

export const createWordSums = (width: number, add: WordSums["add"]): WordSums => ({
  width,
  values: new Int16Array(firstRoom * width),
  isSummed: new Uint8Array(firstRoom),
  round: 0,
  add,
});

/** The rows of all words, among them those of a sentence and of what stands around it: that of place `at` begins at `numbers[at] * width`. */
export function sumWords(sums: WordSums, { count, words, numbers, round }: Atoms): Int16Array {
  if (sums.round !== round) {
    sums.round = round;
    sums.isSummed.fill(0);
  }
  for (let place = 0; place < count + 2 * margin; place += 1)
    if (sums.isSummed[numbers[place]!] !== 1) sumWord(sums, words[place]!, numbers[place]!);
  return sums.values;
}

function sumWord(sums: WordSums, word: WordAtoms, number: number): void {
  const { width } = sums;
  if (number >= sums.isSummed.length) makeRoom(sums, number);
  sums.values.fill(0, number * width, (number + 1) * width);
  sums.add(word, sums.values, number * width);
  sums.isSummed[number] = 1;
}

function makeRoom(sums: WordSums, number: number): void {
  const { values, isSummed } = sums;
  sums.values = new Int16Array(2 * number * sums.width);
  sums.values.set(values);
  sums.isSummed = new Uint8Array(2 * number);
  sums.isSummed.set(isSummed);
}
