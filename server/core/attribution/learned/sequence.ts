/** A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001): probabilities of the labels of a sequence, given scores of its places and transitions. */

/** Works on sequences of any length; its results hold until the next call. */
export interface Chain {
  readonly labels: number;
  /**
   * Scores are `count` rows of `labels` numbers; minus infinity forbids. Afterwards `marginals` holds the probability of each
   * label at each place, in rows as the scores; the logarithm of the sum over all sequences is returned.
   */
  run(scores: Float64Array, count: number): number;
  readonly marginals: Float64Array;
  /** Of a pair of labels at `at - 1` and `at` after `run`: its probability. */
  pairMarginal(at: number, from: number, to: number): number;
  /** To be called where the transitions have changed. */
  refresh(): void;
}

/** `transitions` holds `labels` rows of `labels` scores (from, to), and a last row for the first place. */
export function createChain(labels: number, transitions: Float64Array): Chain {
  const factors = transitions.map(Math.exp);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  let potentials = new Float64Array(0);
  let norms = new Float64Array(0);
  const start = labels * labels;
  const chain = {
    labels,
    marginals: new Float64Array(0),
    run(scores: Float64Array, count: number): number {
      if (norms.length < count) makeRoom(count * 2);
      let logarithm = fillPotentials(scores, count);
      logarithm += runForward(count);
      runBackward(count);
      return logarithm;
    },
    pairMarginal(at: number, from: number, to: number): number {
      const here = at * labels + to;
      const before = (at - 1) * labels + from;
      return (
        (forward[before]! * factors[from * labels + to]! * potentials[here]! * backward[here]!) /
        norms[at]!
      );
    },
    refresh(): void {
      for (let at = 0; at < factors.length; at += 1) factors[at] = Math.exp(transitions[at]!);
    },
  };
  return chain;

  function makeRoom(count: number): void {
    forward = new Float64Array(count * labels);
    backward = new Float64Array(count * labels);
    potentials = new Float64Array(count * labels);
    chain.marginals = new Float64Array(count * labels);
    norms = new Float64Array(count);
  }

  /** Exponentials of the scores, each place divided by its largest; the sum of the logarithms of these. */
  function fillPotentials(scores: Float64Array, count: number): number {
    let logarithm = 0;
    for (let at = 0; at < count; at += 1) {
      const row = at * labels;
      let largest = scores[row]!;
      for (let label = 1; label < labels; label += 1)
        if (scores[row + label]! > largest) largest = scores[row + label]!;
      for (let label = 0; label < labels; label += 1) {
        const score = scores[row + label]! - largest;
        potentials[row + label] = score === 0 ? 1 : score < -60 ? 0 : Math.exp(score);
      }
      logarithm += largest;
    }
    return logarithm;
  }

  /** Each place is scaled to a sum of one; the sum of the logarithms of the scales. */
  function runForward(count: number): number {
    let logarithm = 0;
    for (let at = 0; at < count; at += 1) {
      const row = at * labels;
      let norm = 0;
      for (let label = 0; label < labels; label += 1) {
        let sum = 0;
        if (potentials[row + label] !== 0) {
          if (at === 0) sum = factors[start + label]!;
          else
            for (let from = 0; from < labels; from += 1)
              sum += forward[row - labels + from]! * factors[from * labels + label]!;
        }
        norm += forward[row + label] = sum * potentials[row + label]!;
      }
      if (norm === 0) norm = 1;
      for (let label = 0; label < labels; label += 1)
        forward[row + label] = forward[row + label]! / norm;
      norms[at] = norm;
      logarithm += Math.log(norm);
    }
    return logarithm;
  }

  function runBackward(count: number): void {
    for (let at = count - 1; at >= 0; at -= 1) {
      const row = at * labels;
      for (let label = 0; label < labels; label += 1) {
        let sum = at === count - 1 ? 1 : 0;
        if (at < count - 1) {
          for (let to = 0; to < labels; to += 1)
            sum +=
              factors[label * labels + to]! *
              potentials[row + labels + to]! *
              backward[row + labels + to]!;
          sum /= norms[at + 1]!;
        }
        backward[row + label] = sum;
        chain.marginals[row + label] = forward[row + label]! * sum;
      }
    }
  }
}
