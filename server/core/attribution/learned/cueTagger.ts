/** Finds the cues of statements in a sentence: a chain over its words, labelled outside, first word or later word of a cue. */
import type { Stretch } from "../reading";
import { margin, type Atoms } from "./atoms";
import { contextFeatures, reach, wordFeatures } from "./cueFeatures";
import { createChain, type Chain } from "./sequence";
import { addRow, readNumbers, readWeights, type ModelFile, type Weights } from "./weights";
import { wordBits, type WordAtoms } from "./wordClasses";

export const cueLabels = { outside: 0, first: 1, later: 2 } as const;
export const cueLabelCount = 3;
/** A row for each label before, and one for the start of a sentence. */
export const cueTransitionCount = (cueLabelCount + 1) * cueLabelCount;

export interface FoundCue extends Stretch {
  /** How probable the chain finds it that a cue begins at its first word, from 0 to 1. */
  readonly probability: number;
}

export interface CueTagger {
  readonly weights: Weights;
  readonly transitions: Float64Array;
  readonly chain: Chain;
}

/** The tagger in the sections "cue.weights" and "cue.chain"; undefined where they are missing. */
export function readCueTagger(file: ModelFile): CueTagger | undefined {
  const weights = readWeights(file, "cue.weights");
  const transitions = readNumbers(file, "cue.chain", cueTransitionCount);
  if (weights?.columns !== cueLabelCount - 1 || !transitions) return undefined;
  return { weights, transitions, chain: createChain(cueLabelCount, transitions) };
}

/** What a place may be by its word alone: the tagger asks no further at places that are outside every cue. */
export function mayBeCueAt({ words }: Atoms, at: number, isLastCue: boolean): boolean {
  const { bits } = words[at + margin]!;
  return (bits & wordBits.beginsCue) !== 0 || (isLastCue && (bits & wordBits.continuesCue) !== 0);
}

let scores = new Float64Array(256 * cueLabelCount);
const features = new Int32Array(64);
const sums = new Float64Array(cueLabelCount);

/** Cues in order, each with a probability of `least` or more. */
export function findLearnedCues(tagger: CueTagger, atoms: Atoms, least: number): FoundCue[] {
  if (!fillScores(tagger, atoms)) return [];
  const { count } = atoms;
  tagger.chain.run(scores, count);
  const { marginals } = tagger.chain;
  const found: FoundCue[] = [];
  for (let at = 0; at < count; at += 1) {
    const probability = marginals[at * cueLabelCount + cueLabels.first]!;
    if (probability < least) continue;
    const to = endOf(tagger.chain, at, count);
    found.push({ from: at, to, probability });
    at = to - 1;
  }
  return found;
}

/** How probable a cue begins within a stretch of the sentence that was tagged last. */
export function cueProbability({ chain }: CueTagger, { from, to }: Stretch): number {
  let sum = 0;
  for (let at = from; at < to; at += 1)
    sum += chain.marginals[at * cueLabelCount + cueLabels.first] ?? 0;
  return Math.min(1, sum);
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

/** Fills `scores`; false where no word may be in a cue. */
export function fillScores(tagger: CueTagger, atoms: Atoms): boolean {
  const { count, words } = atoms;
  const { weights } = tagger;
  if (scores.length < count * cueLabelCount) {
    scores = new Float64Array(count * 2 * cueLabelCount);
  }
  let isCue = false;
  let any = false;
  for (let at = 0; at < count; at += 1) {
    const row = at * cueLabelCount;
    isCue = mayBeCueAt(atoms, at, isCue);
    scores[row] = 0;
    scores[row + 1] = scores[row + 2] = -Infinity;
    if (!isCue) continue;
    any = true;
    sums[0] = sums[1] = 0;
    for (let offset = -reach; offset <= reach; offset += 1) {
      const known = wordSums(weights, words[at + margin + offset]!);
      const place = (offset + reach) * 2;
      sums[0] = sums[0]! + known[place]!;
      sums[1] = sums[1]! + known[place + 1]!;
    }
    const found = contextFeatures(atoms, at, features);
    for (let index = 0; index < found; index += 1) addRow(weights, features[index]!, sums, 0);
    scores[row + 1] = sums[0]! * weights.scale;
    scores[row + 2] = sums[1]! * weights.scale;
  }
  return any;
}

/** Where a word keeps its sums for this tagger. */
const slot = 0;

/** Sums of the weights of a word's own features, two a place that it may have beside the labelled one. */
function wordSums(weights: Weights, word: WordAtoms): Float32Array {
  const known = word.sums[slot];
  if (known) return known;
  const all = new Float32Array((2 * reach + 1) * 2);
  for (let offset = -reach; offset <= reach; offset += 1) {
    // What stands `offset` words from the labelled place.
    const found = wordFeatures(word, offset, features);
    for (let index = 0; index < found; index += 1)
      addRow(weights, features[index]!, all, (offset + reach) * 2);
  }
  word.sums[slot] = all;
  return all;
}
