/** Learns to find deeds: a chain over the words for their triggers, and a logistic regression for who did each. */
import { margin, readAtoms } from "../server/core/attribution/learned/atoms";
import {
  doerFeatures,
  mostDeedFeatures,
  triggerFeatures,
} from "../server/core/attribution/learned/deedFeatures";
import { deedLabelCount, deedLabels } from "../server/core/attribution/learned/deedFinder";
import {
  mayTrigger,
  readDeedScene,
  type DeedScene,
} from "../server/core/attribution/learned/deedScene";
import { packNumbers, packWeights } from "../server/core/attribution/learned/weights";
import type { WordClasses } from "../server/core/attribution/learned/wordClasses";
import type { Word } from "../server/core/attribution/words/word";
import type { Span } from "../server/core/text/span";
import type { DeedSentence } from "./deedWords";
import { append, countFeatures, createFeatureList, type FeatureList } from "./features";
import { trainChain, type Learned, type Sequences, type Settings } from "./trainChain";

/** A rate this low, and few epochs: there are but eight hundred deeds to learn from. */
const triggerSettings: Settings = { rows: 1 << 18, epochs: 8, rate: 0.03, penalty: 1e-4, seed: 7 };
const doerSettings: Settings = { rows: 1 << 15, epochs: 8, rate: 0.05, penalty: 1e-4, seed: 7 };
/** Features that occur more seldom are not learned. */
const fewestUses = 3;

/** The sections "deed.triggers", "deed.chain", "deed.doers" and "deed.joins". */
export function trainDeeds(
  sentences: readonly DeedSentence[],
  classes: WordClasses,
  tell: (line: string) => void,
): (readonly [string, Uint8Array])[] {
  const triggers = learnTriggers(sentences, classes, tell);
  const doers = trainChain(toDoers(sentences, classes), doerSettings);
  return [
    ["deed.triggers", packWeights(triggers.weights, deedLabelCount - 1)],
    ["deed.chain", packNumbers(triggers.transitions)],
    ["deed.doers", packWeights(doers.weights, deedLabelCount - 1)],
    ["deed.joins", findJoins(sentences, classes)],
  ];
}

export const learnTriggers = (
  sentences: readonly DeedSentence[],
  classes: WordClasses,
  tell: (line: string) => void,
): Learned => trainChain(toTriggers(sentences, classes), triggerSettings, tell);

/** Places one behind the other, with their features and labels. */
interface Places {
  readonly features: FeatureList;
  readonly featureStarts: number[];
  readonly starts: number[];
  readonly gold: number[];
}

const createPlaces = (): Places => ({
  features: createFeatureList(),
  featureStarts: [0],
  starts: [0],
  gold: [],
});

function addPlace(places: Places, found: Int32Array, count: number, label: number): void {
  append(places.features, found, count);
  places.featureStarts.push(places.features.length);
  places.gold.push(label);
}

/** Rare features are left out; a place that keeps none has label zero. */
function toSequences({ features, featureStarts, starts, gold }: Places): Sequences {
  const counts = countFeatures(features);
  const kept = new Int32Array(features.length);
  const keptStarts = [0];
  let size = 0;
  for (let place = 0; place + 1 < featureStarts.length; place += 1) {
    for (let at = featureStarts[place]!; at < featureStarts[place + 1]!; at += 1)
      if (counts.get(features.values[at]!)! >= fewestUses) kept[size++] = features.values[at]!;
    keptStarts.push(size);
    if (keptStarts.at(-1) === keptStarts.at(-2)) gold[place] = deedLabels.outside;
  }
  return {
    labels: deedLabelCount,
    starts: Int32Array.from(starts),
    gold: Uint8Array.from(gold),
    featureStarts: Int32Array.from(keptStarts),
    features: kept.subarray(0, size),
  };
}

const found = new Int32Array(mostDeedFeatures);
const touches = (word: Word, span: Span): boolean => word.start < span.end && word.end > span.start;

function toTriggers(sentences: readonly DeedSentence[], classes: WordClasses): Sequences {
  const places = createPlaces();
  for (const { reading, row } of sentences) {
    const scene = readDeedScene(readAtoms(reading, classes), reading.words);
    if (!scene) continue;
    reading.words.forEach((word, at) => {
      if (!mayTrigger(scene, at)) addPlace(places, found, 0, deedLabels.outside);
      else {
        const isTrigger = row.events.some(({ trigger }) => touches(word, trigger));
        const count = triggerFeatures(scene, at, found);
        addPlace(places, found, count, isTrigger ? deedLabels.trigger : deedLabels.outside);
      }
    });
    places.starts.push(places.gold.length);
  }
  return toSequences(places);
}

/** Each word that may name a doer, beside each trigger, is a sequence of one. */
function toDoers(sentences: readonly DeedSentence[], classes: WordClasses): Sequences {
  const places = createPlaces();
  for (const { reading, row } of sentences) {
    const scene =
      row.events.length > 0 && readDeedScene(readAtoms(reading, classes), reading.words);
    if (!scene) continue;
    for (const { trigger, attackers } of row.events)
      reading.words.forEach((word, at) => {
        if (touches(word, trigger) && mayTrigger(scene, at))
          addDoers(places, scene, reading.words, at, attackers);
      });
  }
  return toSequences(places);
}

function addDoers(
  places: Places,
  scene: DeedScene,
  words: readonly Word[],
  at: number,
  attackers: readonly Span[],
): void {
  words.forEach((word, doer) => {
    if (scene.doers[doer] === 0 || doer === at) return;
    const isDoer = attackers.some((span) => touches(word, span));
    addPlace(places, found, doerFeatures(scene, at, doer, found), isDoer ? 1 : 0);
    places.starts.push(places.gold.length);
  });
}

/** Classes of words that belong to the phrase of a doer where they stand before it: more often than not. */
function findJoins(sentences: readonly DeedSentence[], classes: WordClasses): Uint8Array {
  const joined = new Int32Array(256);
  const seen = new Int32Array(256);
  for (const { reading, row } of sentences)
    for (const span of row.events.flatMap(({ attackers }) => attackers)) {
      const { words } = reading;
      const atoms = readAtoms(reading, classes);
      const from = words.findIndex((word) => touches(word, span));
      if (from < 0) continue;
      let to = from;
      while (to < words.length && touches(words[to]!, span)) to += 1;
      for (let at = Math.max(0, from - 1); at < to - 1; at += 1) {
        const { tag } = atoms.words[at + margin]!;
        seen[tag]! += 1;
        if (at >= from) joined[tag]! += 1;
      }
    }
  return Uint8Array.from(seen, (count, tag) => (joined[tag]! * 2 > count ? 1 : 0));
}
