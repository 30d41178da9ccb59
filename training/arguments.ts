/** Learns to find the arguments of cues: a softmax over pairs of boundaries for each part, by stochastic gradients with AdaGrad. */
import {
  boundaryFeatures,
  before,
  behind,
  noneFeatures,
  pairFeatures,
  parts,
  placeFeatures,
  windowFeatures,
} from "../server/core/attribution/learned/argumentFeatures";
import { readScene, sides, type Scene } from "../server/core/attribution/learned/argumentScene";
import {
  beginArguments,
  boundaryColumns,
  findCandidates,
  scoreBoundaries,
  type ArgumentFinder,
} from "../server/core/attribution/learned/argumentsOf";
import { margin, readAtoms, type Atoms } from "../server/core/attribution/learned/atoms";
import { packWeights } from "../server/core/attribution/learned/weights";
import type { WordClasses } from "../server/core/attribution/learned/wordClasses";
import type { Stretch } from "../server/core/attribution/reading";
import type { Marked, Sentence } from "./corpus";
import { createRandom, shuffle } from "./random";

const settings = {
  boundaryRows: 1 << 17,
  pairRows: 1 << 18,
  epochs: 4,
  rate: 0.04,
  penalty: 3e-4,
  seed: 5,
} as const;

/** A cue with what people marked as its arguments. */
interface Example {
  readonly atoms: Atoms;
  readonly cue: Stretch;
  readonly cues: readonly Stretch[];
  /** By the number of the part (`parts`). */
  readonly gold: readonly (Stretch | undefined)[];
}

/** Weights with the sums of the squares of their gradients. */
interface Table {
  readonly columns: number;
  readonly mask: number;
  readonly scale: 1;
  readonly values: Float64Array;
  readonly squares: Float64Array;
  readonly sum: Float64Array;
}

function createTable(rows: number, columns: number): Table {
  const list = (): Float64Array => new Float64Array(rows * columns);
  return { columns, mask: rows - 1, scale: 1, values: list(), squares: list(), sum: list() };
}

/** The sections "arg.bounds", "arg.pairs" and "arg.verbs". */
export function trainArguments(
  sentences: readonly Sentence[],
  classes: WordClasses,
  tell: (line: string) => void,
): (readonly [string, Uint8Array])[] {
  const isVerb = findVerbTags(classes);
  const examples = toExamples(sentences, classes);
  const boundaries = createTable(settings.boundaryRows, boundaryColumns);
  const pairs = createTable(settings.pairRows, 1);
  const finder = { boundaries, pairs, isVerb };
  const random = createRandom(settings.seed);
  const order = Int32Array.from({ length: examples.length }, (_, index) => index);
  let summed = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) loss += learnExample(finder, examples[index]!);
    tell(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
    if (epoch < settings.epochs / 2) continue;
    summed += 1;
    for (const { values, sum } of [boundaries, pairs])
      for (let at = 0; at < sum.length; at += 1) sum[at]! += values[at]!;
  }
  const mean = ({ sum }: Table): Float64Array => sum.map((value) => value / summed);
  return [
    ["arg.bounds", packWeights(mean(boundaries), boundaryColumns)],
    ["arg.pairs", packWeights(mean(pairs), 1)],
    ["arg.verbs", isVerb],
  ];
}

/** Classes of words (`tag`) that verbs and auxiliaries are in, by those of plain ones. */
function findVerbTags(classes: WordClasses): Uint8Array {
  const isVerb = new Uint8Array(256);
  const verbs = "is was are were has had will would said says went took made be been can could";
  for (const verb of verbs.split(" ")) isVerb[classes.atomsOf(verb).tag] = 1;
  isVerb[0] = 0;
  return isVerb;
}

function toExamples(sentences: readonly Sentence[], classes: WordClasses): Example[] {
  return sentences.flatMap(({ reading, attributions }) => {
    const cues = attributions.flatMap(({ cue }) => cue);
    if (cues.length === 0) return [];
    const read = readAtoms(reading, classes);
    const places = read.count + 2 * margin;
    const atoms = {
      count: read.count,
      words: read.words.slice(0, places),
      numbers: read.numbers.slice(0, places),
      round: read.round,
      shape: read.shape.slice(0, places),
    };
    return attributions
      .filter(({ cue }) => cue.length === 1)
      .map((marked) => {
        const cue = marked.cue[0]!;
        return { atoms, cue, cues, gold: goldOf(marked, cue) };
      });
  });
}

/** What is to be found of an attribution: of several stretches on a side the longest. */
export function goldOf({ source, content }: Marked, cue: Stretch): (Stretch | undefined)[] {
  const isBefore = ({ to }: Stretch): boolean => to <= cue.from;
  const isBehind = ({ from }: Stretch): boolean => from >= cue.to;
  return [
    source.find((each) => isBefore(each) || isBehind(each)),
    longest(content.filter(isBefore)),
    longest(content.filter(isBehind)),
  ];
}

const longest = (stretches: readonly Stretch[]): Stretch | undefined =>
  [...stretches].sort((a, b) => b.to - b.from - (a.to - a.from))[0];

type Learner = ArgumentFinder & { readonly boundaries: Table; readonly pairs: Table };

/** One step for each part of an example; its loss. */
function learnExample(finder: Learner, { atoms, cue, cues, gold }: Example): number {
  beginArguments(finder, atoms, [cue]);
  const scene = readScene(cue, cues);
  let loss = 0;
  for (const part of [parts.source, parts.before, parts.behind]) {
    const source = part === parts.source ? undefined : gold[parts.source];
    const wanted = gold[part];
    if (wanted && source && wanted.from < source.to && wanted.to > source.from) continue;
    loss += learnPart(finder, scene, part, source, wanted);
  }
  return loss;
}

/** Gradients smaller than this are left out. */
const leastGradient = 1e-4;
const features = new Int32Array(64);
const ofBegin = new Map<number, number>();
const ofEnd = new Map<number, number>();

function learnPart(
  finder: Learner,
  scene: Scene,
  part: number,
  source: Stretch | undefined,
  wanted: Stretch | undefined,
): number {
  scoreBoundaries(finder, scene);
  const { count, from, to, score } = findCandidates(finder, scene, part, source, wanted);
  let right = 0;
  let most = -Infinity;
  for (let at = 0; at < count; at += 1) {
    if (wanted && from[at] === wanted.from && to[at] === wanted.to) right = at;
    most = Math.max(most, score[at]!);
  }
  let total = 0;
  for (let at = 0; at < count; at += 1) total += Math.exp(score[at]! - most);
  ofBegin.clear();
  ofEnd.clear();
  for (let at = 0; at < count; at += 1) {
    const gradient = Math.exp(score[at]! - most) / total - (at === right ? 1 : 0);
    if (Math.abs(gradient) < leastGradient) continue;
    const begin = from[at]!;
    const end = to[at]!;
    if (begin < 0) step(finder.pairs, noneFeatures(scene, part, source, features), 0, gradient);
    else {
      step(finder.pairs, pairFeatures(scene, part, begin, end, source, features), 0, gradient);
      ofBegin.set(begin, (ofBegin.get(begin) ?? 0) + gradient);
      ofEnd.set(end, (ofEnd.get(end) ?? 0) + gradient);
    }
  }
  const column = part === parts.source ? 0 : 2;
  for (const [at, gradient] of ofBegin) learnBoundary(finder, scene, at, false, column, gradient);
  for (const [at, gradient] of ofEnd) learnBoundary(finder, scene, at, true, column + 1, gradient);
  return Math.log(total) - (score[right]! - most);
}

/** The boundary right behind a part before the cue is before the cue; one right before a part behind it is behind. */
function learnBoundary(
  { boundaries }: Learner,
  scene: Scene,
  at: number,
  isEnd: boolean,
  column: number,
  gradient: number,
): void {
  if (Math.abs(gradient) < leastGradient) return;
  const { cue, atoms } = scene;
  const side = (isEnd ? at > cue.from : at >= cue.to) ? sides.behind : sides.before;
  for (let place = 0; place < before + behind; place += 1) {
    const word = atoms.words[at + margin - before + place]!;
    step(boundaries, windowFeatures(word, place, side, features), column, gradient);
  }
  step(boundaries, placeFeatures(atoms, at, side, features), column, gradient);
  step(boundaries, boundaryFeatures(scene, at, side, features), column, gradient);
}

/** Moves the weights of the first `count` features against the gradient. */
function step(
  { columns, mask, values, squares }: Table,
  count: number,
  column: number,
  gradient: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const at = (features[index]! & mask) * columns + column;
    const slope = gradient + settings.penalty * values[at]!;
    const square = squares[at]! + slope * slope;
    squares[at] = square;
    values[at]! -= (settings.rate * slope) / Math.sqrt(square + 1e-8);
  }
}
