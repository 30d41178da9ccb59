/** Finds deeds in a sentence: a chain over its words tells their triggers, and of each who did it. */
import type { Stretch } from "../reading";
import type { Word } from "../words/word";
import type { Atoms } from "./atoms";
import { doerFeatures, mostDeedFeatures, triggerFeatures } from "./deedFeatures";
import { mayTrigger, readDeedScene, type DeedScene } from "./deedScene";
import { createChain, type Chain } from "./sequence";
import { readNumbers, readWeights, type ModelFile, type Weights } from "./weights";

export const deedLabels = { outside: 0, trigger: 1 } as const;
export const deedLabelCount = 2;
/** A row for each label before, and one for the start of a sentence. */
const deedTransitionCount = (deedLabelCount + 1) * deedLabelCount;

export interface DeedFinder {
  readonly triggers: Weights;
  readonly transitions: Float64Array;
  readonly chain: Chain;
  readonly doers: Weights;
  /** Of each class of words (`tag`): one where they belong to the phrase of the doer behind them. */
  readonly joins: Uint8Array;
}

export interface FoundDeed {
  readonly trigger: Stretch;
  /** The word that names who did it. */
  readonly doer: number;
}

export interface FoundDeeds {
  /** How probable it is that the sentence tells of a deed and who did it, from 0 to 1. */
  readonly probability: number;
  /** In order; none where that is too improbable. */
  readonly deeds: readonly FoundDeed[];
}

/** The finder in the sections "deed.triggers", "deed.chain", "deed.doers" and "deed.joins"; undefined where one is missing. */
export function readDeedFinder(file: ModelFile): DeedFinder | undefined {
  const triggers = readWeights(file, "deed.triggers");
  const transitions = readNumbers(file, "deed.chain", deedTransitionCount);
  const doers = readWeights(file, "deed.doers");
  const joins = file.section("deed.joins");
  if (triggers?.columns !== 1 || doers?.columns !== 1 || !transitions) return undefined;
  if (joins?.length !== 256) return undefined;
  const chain = createChain(deedLabelCount, transitions);
  return { triggers, transitions, chain, doers, joins };
}

const features = new Int32Array(mostDeedFeatures);
let scores = new Float64Array(256 * deedLabelCount);

/** A word of a trigger beside the most probable one is this probable. */
const leastProbable = 0.3;

/** The deeds of a sentence, if it tells of one with a probability of `least` or more; undefined where its words have nothing to do with deeds. */
export function findDeeds(
  finder: DeedFinder,
  atoms: Atoms,
  words: readonly Word[],
  least: number,
): FoundDeeds | undefined {
  const scene = readDeedScene(atoms, words);
  if (!scene) return undefined;
  if (!fillScores(finder, scene)) return { probability: 0, deeds: [] };
  const { chain, transitions } = finder;
  const { count } = scene;
  const whole = chain.run(scores, count);
  const nothing = transitions[deedLabelCount * deedLabelCount]! + (count - 1) * transitions[0]!;
  const probability = 1 - Math.exp(nothing - whole);
  if (probability < least) return { probability, deeds: [] };
  const triggers = triggersOf(chain.marginals, count);
  const deeds = triggers
    .map((trigger) => deedOf(finder, scene, trigger))
    .filter(({ doer }) => doer >= 0);
  return { probability, deeds };
}

/** A trigger with who did the deed, as seen from the most probable of its words. */
function deedOf(finder: DeedFinder, scene: DeedScene, trigger: Stretch): FoundDeed {
  const { marginals } = finder.chain;
  let at = trigger.from;
  for (let place = trigger.from; place < trigger.to; place += 1)
    if (marginalAt(marginals, place) > marginalAt(marginals, at)) at = place;
  return { trigger, doer: bestDoer(finder, scene, at) };
}

const marginalAt = (marginals: Float64Array, at: number): number =>
  marginals[at * deedLabelCount + deedLabels.trigger]!;

/** Fills `scores`; false where no word may be a trigger. */
function fillScores({ triggers }: DeedFinder, scene: DeedScene): boolean {
  const { count } = scene;
  if (scores.length < count * deedLabelCount) scores = new Float64Array(count * 2 * deedLabelCount);
  let any = false;
  for (let at = 0; at < count; at += 1) {
    scores[at * 2] = 0;
    scores[at * 2 + 1] = -Infinity;
    if (!mayTrigger(scene, at)) continue;
    any = true;
    scores[at * 2 + 1] = sumOf(triggers, triggerFeatures(scene, at, features));
  }
  return any;
}

/** Sum of the weights of the first `count` of `features`. */
function sumOf({ values, mask, scale }: Weights, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += values[features[index]! & mask]!;
  return sum * scale;
}

/** The most probable word and all probable ones, neighbours in one stretch. */
function triggersOf(marginals: Float64Array, count: number): Stretch[] {
  let best = 0;
  for (let at = 1; at < count; at += 1)
    if (marginalAt(marginals, at) > marginalAt(marginals, best)) best = at;
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at !== best && marginalAt(marginals, at) < leastProbable) continue;
    const last = found.at(-1);
    if (last?.to === at) last.to = at + 1;
    else found.push({ from: at, to: at + 1 });
  }
  return found;
}

/** Who did the deed of the trigger at `at`; -1 for nobody. */
function bestDoer({ doers }: DeedFinder, scene: DeedScene, at: number): number {
  let best = -1;
  let most = -Infinity;
  for (let doer = 0; doer < scene.count; doer += 1) {
    if (scene.doers[doer] === 0 || doer === at) continue;
    const score = sumOf(doers, doerFeatures(scene, at, doer, features));
    if (score <= most) continue;
    most = score;
    best = doer;
  }
  return best;
}
