/** Finds the cues of statements in a sentence: a chain over its words, labelled outside, first word or later word of a cue. */
import type { Stretch } from "../reading";
import { margin, type Atoms } from "./atoms";
import { contextFeatures, reach, wordFeatures } from "./cueFeatures";
import { createScout, scoutPlaces, type Scout } from "./scout";
import { createChain, type Chain } from "./sequence";
import { addRow, readNumbers, readWeights, type ModelFile, type Weights } from "./weights";
import type { WordAtoms } from "./wordClasses";
import { createWordSums, sumWords, type WordSums } from "./wordSums";

export const cueLabels = { outside: 0, first: 1, later: 2 } as const;
export const cueLabelCount = 3;
/** A row for each label before, and one for the start of a sentence. */
const cueTransitionCount = (cueLabelCount + 1) * cueLabelCount;

export interface FoundCue extends Stretch {
  /** How probable the chain finds it that a cue begins at its first word, from 0 to 1. */
  readonly probability: number;
}

export interface CueTagger {
  readonly scout: Scout;
  readonly weights: Weights;
  /** Sums of a word's own features, two a place that it may have beside the labelled one. */
  readonly sums: WordSums;
  readonly chain: Chain;
}

/** The tagger in the sections "cue.scout", "cue.weights" and "cue.chain"; undefined where they are missing. */
export function readCueTagger(file: ModelFile): CueTagger | undefined {
  const scout = readWeights(file, "cue.scout");
  const weights = readWeights(file, "cue.weights");
  const transitions = readNumbers(file, "cue.chain", cueTransitionCount);
  if (scout?.columns !== 1 || weights?.columns !== cueLabelCount - 1 || !transitions)
    return undefined;
  return {
    scout: createScout(scout),
    weights,
    sums: createWordSums(2 * width, (word, sums, row) => addWord(weights, word, sums, row)),
    chain: createChain(cueLabelCount, transitions),
  };
}

let scores = new Float64Array(256 * cueLabelCount);
let isOpen = new Uint8Array(256);
/** Of each place of the sentence that was tagged last: how probable a cue begins there. */
let begins = new Float64Array(256);
const features = new Int32Array(64);

/** Words around a place, itself among them. */
const width = 2 * reach + 1;

/** Cues in order, each with a probability of `least` or more. */
export function findLearnedCues(tagger: CueTagger, atoms: Atoms, least: number): FoundCue[] {
  const found: FoundCue[] = [];
  const { count } = atoms;
  if (isOpen.length < count) {
    isOpen = new Uint8Array(count * 2);
    begins = new Float64Array(count * 2);
  }
  begins.fill(0, 0, count);
  if (scoutPlaces(tagger.scout, atoms, isOpen) === 0) return found;
  sumWords(tagger.sums, atoms);
  // Closed places are outside for certain: what lies between two of them is a sequence of its own.
  for (let at = 0; at < count; at += 1) {
    if (isOpen[at] === 0) continue;
    const from = Math.max(0, at - 1);
    while (at < count && isOpen[at] === 1) at += 1;
    findInRun(tagger, atoms, { from, to: Math.min(count, at + 1) }, least, found);
  }
  return found;
}

/** How probable a cue begins within a stretch of the sentence that was tagged last. */
export function cueProbability({ from, to }: Stretch): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += begins[at]!;
  return Math.min(1, sum);
}

function findInRun(
  tagger: CueTagger,
  atoms: Atoms,
  { from, to }: Stretch,
  least: number,
  found: FoundCue[],
): void {
  const count = to - from;
  if (scores.length < count * cueLabelCount) scores = new Float64Array(count * 2 * cueLabelCount);
  for (let at = 0; at < count; at += 1) scorePlace(tagger, atoms, from + at, at * cueLabelCount);
  tagger.chain.run(scores, count);
  const { marginals } = tagger.chain;
  for (let at = 0; at < count; at += 1)
    begins[from + at] = marginals[at * cueLabelCount + cueLabels.first]!;
  for (let at = 0; at < count; at += 1) {
    const probability = begins[from + at]!;
    if (probability < least) continue;
    const end = endOf(tagger.chain, at, count);
    found.push({ from: from + at, to: from + end, probability });
    at = end - 1;
  }
}

/** Where a cue that begins at a place most probably ends. */
function endOf({ marginals, pairMarginal }: Chain, from: number, count: number): number {
  let end = from + 1;
  let most = 0;
  let reached = 1;
  for (let to = from + 1; ; to += 1) {
    const label = to - 1 === from ? cueLabels.first : cueLabels.later;
    const before = marginals[(to - 1) * cueLabelCount + label]!;
    const goesOn = to < count && before > 0 ? pairMarginal(to, label, cueLabels.later) / before : 0;
    const ends = reached * (1 - goesOn);
    if (ends > most) {
      most = ends;
      end = to;
    }
    reached *= goesOn;
    if (reached <= most) return end;
  }
}

/** Fills the row of `scores` at `row` with those of a place. */
function scorePlace({ weights, sums }: CueTagger, atoms: Atoms, at: number, row: number): void {
  scores[row] = 0;
  if (isOpen[at] === 0) {
    scores[row + 1] = scores[row + 2] = -Infinity;
    return;
  }
  const { numbers } = atoms;
  let first = 0;
  let later = 0;
  for (let step = 0; step < width; step += 1) {
    const place = (numbers[at + margin - reach + step]! * width + step) * 2;
    first += sums.values[place]!;
    later += sums.values[place + 1]!;
  }
  const { values, mask, scale } = weights;
  const found = contextFeatures(atoms, at, features);
  for (let index = 0; index < found; index += 1) {
    const place = (features[index]! & mask) * 2;
    first += values[place]!;
    later += values[place + 1]!;
  }
  scores[row + 1] = first * scale;
  scores[row + 2] = later * scale;
}

function addWord(weights: Weights, word: WordAtoms, sums: Int16Array, row: number): void {
  for (let step = 0; step < width; step += 1) {
    const found = wordFeatures(word, step - reach, features);
    for (let index = 0; index < found; index += 1)
      addRow(weights, features[index]!, sums, row + step * 2);
  }
}
