/** Learns to judge cues: a logistic regression over candidates that models of the other half of the documents found. */
import { findCandidates } from "../server/core/attribution/learned/judge";
import { judgeFeatures } from "../server/core/attribution/learned/judgeFeatures";
import { readAtoms } from "../server/core/attribution/learned/atoms";
import { findLearnedCues } from "../server/core/attribution/learned/cueTagger";
import { openModel } from "../server/core/attribution/learned/model";
import { packModelFile, packWeights } from "../server/core/attribution/learned/weights";
import { trainArguments } from "./arguments";
import { halfOf, type Sentence } from "./corpus";
import { trainCues } from "./cues";
import { createRandom, shuffle } from "./random";
import type { WordTable } from "./wordTable";

const settings = {
  rows: 1 << 17,
  epochs: 4,
  rate: 0.03,
  penalty: 1e-5,
  seed: 3,
  /** Candidates are cues from this probability on. */
  least: 0.05,
} as const;

/** Candidates with their features one behind the other. */
interface Candidates {
  readonly features: Int32Array[];
  readonly isCue: boolean[];
}

/** The section "judge". */
export function trainJudge(
  sentences: readonly Sentence[],
  table: WordTable,
  tell: (line: string) => void,
): (readonly [string, Uint8Array])[] {
  const candidates: Candidates = { features: [], isCue: [] };
  for (const half of [0, 1]) {
    const others = sentences.filter(({ document }) => halfOf(document) !== half);
    const own = sentences.filter(({ document }) => halfOf(document) === half);
    addCandidates(own, others, table, candidates);
    tell(`candidates of half ${half + 1} found`);
  }
  return [["judge", packWeights(learn(candidates, tell), 1)]];
}

/** Adds the candidates that models of `others` find in `own`. */
function addCandidates(
  own: readonly Sentence[],
  others: readonly Sentence[],
  table: WordTable,
  to: Candidates,
): void {
  const silent = (): void => undefined;
  const { classes, ...model } = openModel(
    packModelFile([
      ...table.sections,
      ...trainCues(others, table, silent),
      ...trainArguments(others, table.classes, silent),
    ]),
  )!;
  const found = new Int32Array(64);
  for (const { reading, attributions } of own) {
    const atoms = readAtoms(reading, classes);
    const cues = findLearnedCues(model.cues!, atoms, settings.least);
    const gold = attributions.flatMap(({ cue }) => cue);
    for (const candidate of findCandidates(model.arguments!, atoms, cues)) {
      const { cue } = candidate;
      to.features.push(found.slice(0, judgeFeatures(atoms, candidate, found)));
      to.isCue.push(gold.some(({ from, to: end }) => from < cue.to && cue.from < end));
    }
  }
}

/** The mean of the weights over the second half of the epochs. */
function learn({ features, isCue }: Candidates, tell: (line: string) => void): Float64Array {
  const weights = new Float64Array(settings.rows);
  const squares = new Float64Array(settings.rows);
  const sum = new Float64Array(settings.rows);
  const random = createRandom(settings.seed);
  const order = Int32Array.from(features, (_, index) => index);
  const mask = settings.rows - 1;
  let summed = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const rows = features[index]!;
      let score = 0;
      for (const row of rows) score += weights[row & mask]!;
      const probability = 1 / (1 + Math.exp(-score));
      loss -= Math.log(Math.max(1e-12, isCue[index] ? probability : 1 - probability));
      const gradient = probability - (isCue[index] ? 1 : 0);
      for (const row of rows) {
        const at = row & mask;
        const slope = gradient + settings.penalty * weights[at]!;
        const square = squares[at]! + slope * slope;
        squares[at] = square;
        weights[at]! -= (settings.rate * slope) / Math.sqrt(square + 1e-8);
      }
    }
    tell(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
    if (epoch < settings.epochs / 2) continue;
    summed += 1;
    for (let at = 0; at < sum.length; at += 1) sum[at]! += weights[at]!;
  }
  return sum.map((value) => value / summed);
}
