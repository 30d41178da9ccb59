/** Learns the scout of cues: a logistic regression over the words around a place, by stochastic gradients with AdaGrad. */
import { margin, readAtoms } from "../server/core/attribution/learned/atoms";
import { reach, wordFeatures } from "../server/core/attribution/learned/cueFeatures";
import type { WordClasses } from "../server/core/attribution/learned/wordClasses";
import type { Sentence } from "./corpus";
import { labelsOf } from "./cues";
import { append, createFeatureList } from "./features";
import { createRandom, shuffle } from "./random";

const settings = { rows: 1 << 16, epochs: 4, rate: 0.1, penalty: 1e-3, seed: 11 } as const;

/** What the sums of squares begin with, as for the chain. */
const firstSquare = 1;

/** One weight a feature: the mean over the second half of the epochs. */
export function trainScout(
  sentences: readonly Sentence[],
  classes: WordClasses,
  tell: (line: string) => void,
): Float64Array {
  const { features, isCue } = toPlaces(sentences, classes);
  const width = features.length / isCue.length;
  const mask = settings.rows - 1;
  const weights = new Float64Array(settings.rows);
  const squares = new Float64Array(settings.rows).fill(firstSquare);
  const sum = new Float64Array(settings.rows);
  const order = Int32Array.from(isCue, (_, index) => index);
  const random = createRandom(settings.seed);
  let summed = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const from = index * width;
      let score = 0;
      for (let at = from; at < from + width; at += 1) score += weights[features[at]! & mask]!;
      const probability = 1 / (1 + Math.exp(-score));
      loss -= Math.log(Math.max(1e-12, isCue[index] ? probability : 1 - probability));
      const gradient = probability - isCue[index]!;
      if (Math.abs(gradient) < 1e-3) continue;
      for (let at = from; at < from + width; at += 1) {
        const place = features[at]! & mask;
        const slope = gradient + settings.penalty * weights[place]!;
        squares[place] = squares[place]! + slope * slope;
        weights[place] = weights[place]! - (settings.rate * slope) / Math.sqrt(squares[place]!);
      }
    }
    tell(`scout, epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
    if (epoch < settings.epochs / 2) continue;
    summed += 1;
    for (let at = 0; at < sum.length; at += 1) sum[at] = sum[at]! + weights[at]!;
  }
  return sum.map((value) => value / summed);
}

/** Features of all places one behind the other, as many each, and whether the place is in a cue. */
function toPlaces(
  sentences: readonly Sentence[],
  classes: WordClasses,
): { readonly features: Int32Array; readonly isCue: Uint8Array } {
  const found = new Int32Array(64);
  const features = createFeatureList();
  const isCue: number[] = [];
  for (const sentence of sentences) {
    const atoms = readAtoms(sentence.reading, classes);
    const labels = labelsOf(sentence);
    for (let at = 0; at < atoms.count; at += 1) {
      for (let offset = -reach; offset <= reach; offset += 1)
        append(features, found, wordFeatures(atoms.words[at + margin + offset]!, offset, found));
      isCue.push(labels[at] === 0 ? 0 : 1);
    }
  }
  return {
    features: features.values.subarray(0, features.length),
    isCue: Uint8Array.from(isCue),
  };
}
