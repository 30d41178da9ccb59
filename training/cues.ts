/** Learns the tagger of cues. */
import { readAtoms, type Atoms } from "../server/core/attribution/learned/atoms";
import {
  contextFeatures,
  reach,
  wordFeatures,
} from "../server/core/attribution/learned/cueFeatures";
import { cueLabelCount, cueLabels, mayBeCueAt } from "../server/core/attribution/learned/cueTagger";
import { packNumbers, packWeights } from "../server/core/attribution/learned/weights";
import type { WordClasses } from "../server/core/attribution/learned/wordClasses";
import { margin } from "../server/core/attribution/learned/atoms";
import type { Sentence } from "./corpus";
import { append, createFeatureList } from "./features";
import { trainChain, type Sequences, type Settings } from "./trainChain";

const settings: Settings = { rows: 1 << 18, epochs: 8, rate: 0.1, penalty: 1e-3, seed: 7 };

/** The sections "cue.weights" and "cue.chain". */
export function trainCues(
  sentences: readonly Sentence[],
  classes: WordClasses,
  tell: (line: string) => void,
): (readonly [string, Uint8Array])[] {
  const { weights, transitions } = trainChain(toSequences(sentences, classes), settings, tell);
  return [
    ["cue.weights", packWeights(weights, cueLabelCount - 1)],
    ["cue.chain", packNumbers(transitions)],
  ];
}

const found = new Int32Array(128);

function toSequences(sentences: readonly Sentence[], classes: WordClasses): Sequences {
  const features = createFeatureList();
  const featureStarts: number[] = [0];
  const starts: number[] = [0];
  const gold: number[] = [];
  for (const sentence of sentences) {
    const atoms = readAtoms(sentence.reading, classes);
    const labels = labelsOf(sentence);
    let isCue = false;
    for (let at = 0; at < atoms.count; at += 1) {
      isCue = mayBeCueAt(atoms, at, isCue);
      if (isCue) addFeatures(atoms, at);
      featureStarts.push(features.length);
      gold.push(isCue ? labels[at]! : cueLabels.outside);
    }
    starts.push(gold.length);
  }
  return {
    labels: cueLabelCount,
    starts: Int32Array.from(starts),
    gold: Uint8Array.from(gold),
    featureStarts: Int32Array.from(featureStarts),
    features: features.values.subarray(0, features.length),
  };

  function addFeatures(atoms: Atoms, at: number): void {
    for (let offset = -reach; offset <= reach; offset += 1)
      append(features, found, wordFeatures(atoms.words[at + margin + offset]!, offset, found));
    append(features, found, contextFeatures(atoms, at, found));
  }
}

/** The label of each word; where cues overlap, the first one's. */
export function labelsOf({ reading, attributions }: Sentence): Uint8Array {
  const labels = new Uint8Array(reading.words.length);
  const cues = attributions
    .flatMap(({ cue }) => cue)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { from, to } of cues) {
    if (labels[from] !== cueLabels.outside) continue;
    labels.fill(cueLabels.later, from, to);
    labels[from] = cueLabels.first;
  }
  return labels;
}
