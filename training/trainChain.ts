/** Learns a linear-chain conditional random field by stochastic gradients with AdaGrad (Duchi, Hazan & Singer 2011). */
import { createChain, type Chain } from "../server/core/attribution/learned/sequence";
import { createRandom, shuffle } from "./random";

/** Sequences to learn from, one behind the other. */
export interface Sequences {
  readonly labels: number;
  /** Where each sequence begins among the places, and behind the last one. */
  readonly starts: ArrayLike<number>;
  /** The label of each place. */
  readonly gold: Uint8Array;
  /** Where the features of each place begin, and behind the last one; a place without features has label zero. */
  readonly featureStarts: ArrayLike<number>;
  /** Hashes of features. */
  readonly features: Int32Array;
}

export interface Settings {
  /** Rows of weights, a power of two. */
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the penalty on squares of weights. */
  readonly penalty: number;
  readonly seed: number;
}

export interface Learned {
  /** `labels - 1` a row: label zero has none. */
  readonly weights: Float64Array;
  /** As `createChain` takes them. */
  readonly transitions: Float64Array;
}

/** What the sums of squares begin with: without it the first step of a rare feature would be as long for a slight slope as for a steep one. */
const firstSquare = 1;

/** The mean of the weights over the second half of the epochs. `tell` is told of each epoch. */
export function trainChain(
  sequences: Sequences,
  settings: Settings,
  tell: (line: string) => void = () => undefined,
): Learned {
  const { labels, starts } = sequences;
  const columns = labels - 1;
  const weights = new Float64Array(settings.rows * columns);
  const squares = new Float64Array(settings.rows * columns).fill(firstSquare);
  const transitions = new Float64Array((labels + 1) * labels);
  const transitionSquares = new Float64Array(transitions.length).fill(firstSquare);
  const sum = new Float64Array(weights.length);
  const transitionSum = new Float64Array(transitions.length);
  const random = createRandom(settings.seed);
  const order = Int32Array.from({ length: starts.length - 1 }, (_, index) => index);
  const chain = createChain(labels, transitions);
  const state = { chain, weights, squares, transitions, transitionSquares };
  let summed = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) loss += learnSequence(sequences, index, state, settings);
    tell(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
    if (epoch < settings.epochs / 2) continue;
    summed += 1;
    for (let at = 0; at < weights.length; at += 1) sum[at] = sum[at]! + weights[at]!;
    for (let at = 0; at < transitions.length; at += 1)
      transitionSum[at] = transitionSum[at]! + transitions[at]!;
  }
  return {
    weights: sum.map((each) => each / summed),
    transitions: transitionSum.map((each) => each / summed),
  };
}

interface State {
  readonly chain: Chain;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

let scores = new Float64Array(1024);

/** One step; the loss before it. */
function learnSequence(
  sequences: Sequences,
  index: number,
  state: State,
  settings: Settings,
): number {
  const { labels, starts, gold, featureStarts, features } = sequences;
  const { chain, weights, squares, transitions, transitionSquares } = state;
  const { rate, penalty, rows } = settings;
  const columns = labels - 1;
  const mask = rows - 1;
  const from = starts[index]!;
  const count = starts[index + 1]! - from;
  if (count === 0) return 0;
  if (scores.length < count * labels) scores = new Float64Array(count * labels * 2);
  let goldScore = 0;
  for (let at = 0; at < count; at += 1) {
    const row = at * labels;
    const first = featureStarts[from + at]!;
    const last = featureStarts[from + at + 1]!;
    scores[row] = 0;
    for (let label = 1; label < labels; label += 1)
      scores[row + label] = first === last ? -Infinity : 0;
    for (let each = first; each < last; each += 1) {
      const feature = (features[each]! & mask) * columns;
      for (let column = 0; column < columns; column += 1)
        scores[row + column + 1] = scores[row + column + 1]! + weights[feature + column]!;
    }
    const label = gold[from + at]!;
    const before = at === 0 ? labels : gold[from + at - 1]!;
    goldScore += scores[row + label]! + transitions[before * labels + label]!;
  }
  chain.refresh();
  const loss = chain.run(scores, count) - goldScore;
  const { marginals } = chain;
  for (let at = 0; at < count; at += 1) {
    const first = featureStarts[from + at]!;
    const last = featureStarts[from + at + 1]!;
    for (let column = 0; column < columns; column += 1) {
      const is = gold[from + at] === column + 1 ? 1 : 0;
      const step = marginals[at * labels + column + 1]! - is;
      if (step < 1e-6 && step > -1e-6) continue;
      for (let each = first; each < last; each += 1) {
        const place = (features[each]! & mask) * columns + column;
        const slope = step + penalty * weights[place]!;
        squares[place] = squares[place]! + slope * slope;
        weights[place] = weights[place]! - (rate * slope) / Math.sqrt(squares[place]!);
      }
    }
  }
  learnTransitions();
  return loss;

  function learnTransitions(): void {
    for (let at = 0; at < count; at += 1) {
      const before = at === 0 ? labels : gold[from + at - 1]!;
      for (let to = 0; to < labels; to += 1) {
        if (at === 0) {
          const slope = chain.marginals[to]! - (gold[from] === to ? 1 : 0);
          move(labels * labels + to, slope);
        } else
          for (let last = 0; last < labels; last += 1) {
            const is = before === last && gold[from + at] === to ? 1 : 0;
            move(last * labels + to, chain.pairMarginal(at, last, to) - is);
          }
      }
    }
  }

  function move(place: number, slope: number): void {
    transitionSquares[place] = transitionSquares[place]! + slope * slope;
    transitions[place] =
      transitions[place]! - (rate * slope) / Math.sqrt(transitionSquares[place]!);
  }
}
