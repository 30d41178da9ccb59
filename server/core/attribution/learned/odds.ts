/** Probabilities as logarithms of odds, which weights add up to. */

/** The logarithm of the odds, bounded at one in ten thousand. */
export function toOdds(probability: number): number {
  const bounded = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(bounded / (1 - bounded));
}

export const toProbability = (odds: number): number => 1 / (1 + Math.exp(-odds));
