/** Learns the tagger of cues. */
import { margin, readAtoms } from "../server/core/attribution/learned/atoms";
import {
  contextFeatures,
  reach,
  wordFeatures,
} from "../server/core/attribution/learned/cueFeatures";
import { cueLabelCount, cueLabels } from "../server/core/attribution/learned/cueTagger";
import { openModel } from "../server/core/attribution/learned/model";
import { createScout, scoutPlaces } from "../server/core/attribution/learned/scout";
import {
  openModelFile,
  packModelFile,
  packNumbers,
  packWeights,
  readWeights,
} from "../server/core/attribution/learned/weights";
import type { Sentence } from "./corpus";
import { append, createFeatureList } from "./features";
import { trainScout } from "./scout";
import { trainChain, type Sequences, type Settings } from "./trainChain";
import type { WordTable } from "./wordTable";

const settings: Settings = { rows: 1 << 18, epochs: 8, rate: 0.1, penalty: 1e-3, seed: 7 };

/** The sections "cue.scout", "cue.weights" and "cue.chain". */
export function trainCues(
  sentences: readonly Sentence[],
  table: WordTable,
  tell: (line: string) => void,
): (readonly [string, Uint8Array])[] {
  const scout = packWeights(trainScout(sentences, table.classes, tell), 1);
  const sequences = toSequences(sentences, table, scout, tell);
  const { weights, transitions } = trainChain(sequences, settings, tell);
  return [
    ["cue.scout", scout],
    ["cue.weights", packWeights(weights, cueLabelCount - 1)],
    ["cue.chain", packNumbers(transitions)],
  ];
}

const found = new Int32Array(128);

/** Places that the scout closes have no features. */
function toSequences(
  sentences: readonly Sentence[],
  table: WordTable,
  scout: Uint8Array,
  tell: (line: string) => void,
): Sequences {
  const packed = packModelFile([...table.sections, ["cue.scout", scout]]);
  const { classes } = openModel(packed)!;
  const scouting = createScout(readWeights(openModelFile(packed)!, "cue.scout")!);
  const features = createFeatureList();
  const featureStarts: number[] = [0];
  const starts: number[] = [0];
  const gold: number[] = [];
  const isOpen = new Uint8Array(10_000);
  const places = { all: 0, open: 0, cue: 0, missed: 0 };
  for (const sentence of sentences) {
    const atoms = readAtoms(sentence.reading, classes);
    const labels = labelsOf(sentence);
    scoutPlaces(scouting, atoms, isOpen);
    for (let at = 0; at < atoms.count; at += 1) {
      if (isOpen[at] === 1) {
        for (let offset = -reach; offset <= reach; offset += 1)
          append(features, found, wordFeatures(atoms.words[at + margin + offset]!, offset, found));
        append(features, found, contextFeatures(atoms, at, found));
      }
      featureStarts.push(features.length);
      gold.push(isOpen[at] === 1 ? labels[at]! : cueLabels.outside);
      places.all += 1;
      places.open += isOpen[at]!;
      places.cue += labels[at] === cueLabels.outside ? 0 : 1;
      places.missed += labels[at] !== cueLabels.outside && isOpen[at] === 0 ? 1 : 0;
    }
    starts.push(gold.length);
  }
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
  tell(
    `scout opens ${share(places.open, places.all)}, misses ${share(places.missed, places.cue)} of cues' words`,
  );
  return {
    labels: cueLabelCount,
    starts: Int32Array.from(starts),
    gold: Uint8Array.from(gold),
    featureStarts: Int32Array.from(featureStarts),
    features: features.values.subarray(0, features.length),
  };
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
