import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChain } from "../../../../server/core/attribution/learned/sequence";

const labels = 3;
const score = fc.double({ min: -4, max: 4, noNaN: true });
const chains = fc.record({
  transitions: fc.array(score, { minLength: 12, maxLength: 12 }),
  scores: fc
    .integer({ min: 1, max: 5 })
    .chain((count) => fc.array(score, { minLength: 3 * count, maxLength: 3 * count })),
});

/** Every sequence of labels with its score, one by one. */
function* sequences(transitions: Float64Array, scores: Float64Array, count: number) {
  for (let number = 0; number < labels ** count; number += 1) {
    const path = Array.from(
      { length: count },
      (_, at) => Math.floor(number / labels ** at) % labels,
    );
    const sum = path.reduce(
      (total, label, at) =>
        total +
        scores[at * labels + label]! +
        transitions[(path[at - 1] ?? labels) * labels + label]!,
      0,
    );
    yield { path, sum };
  }
}

describe("a chain", () => {
  it("gives the probabilities that trying all sequences gives", () => {
    fc.assert(
      fc.property(chains, (drawn) => {
        const transitions = Float64Array.from(drawn.transitions);
        const scores = Float64Array.from(drawn.scores);
        const count = scores.length / labels;
        const all = [...sequences(transitions, scores, count)];
        const total = all.reduce((sum, each) => sum + Math.exp(each.sum), 0);
        const chain = createChain(labels, transitions);
        expect(chain.run(scores, count)).toBeCloseTo(Math.log(total), 6);
        for (let at = 0; at < count; at += 1)
          for (let label = 0; label < labels; label += 1) {
            const part = all.filter(({ path }) => path[at] === label);
            const expected = part.reduce((sum, each) => sum + Math.exp(each.sum), 0) / total;
            expect(chain.marginals[at * labels + label]).toBeCloseTo(expected, 6);
          }
      }),
    );
  });

  it("gives no probability to what is forbidden", () => {
    const chain = createChain(2, new Float64Array(6));
    chain.run(Float64Array.of(0, -Infinity, 0, 0), 2);
    expect([...chain.marginals.subarray(0, 4)]).toEqual([1, 0, 0.5, 0.5]);
  });
});
