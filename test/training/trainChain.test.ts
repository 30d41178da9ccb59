import { describe, expect, it } from "vitest";
import { createChain } from "../../server/core/attribution/learned/sequence";
import { trainChain, type Sequences } from "../../training/trainChain";

/** Sequences of letters: a "b" behind an "a" is to be marked. */
function toSequences(texts: readonly string[]): Sequences {
  const letters = texts.flatMap((text) => [...text]);
  const starts = texts.map((_, at) => texts.slice(0, at).join("").length);
  return {
    labels: 2,
    starts: [...starts, letters.length],
    gold: Uint8Array.from(
      texts.flatMap((text) =>
        [...text].map((letter, at) => Number(letter === "b" && text[at - 1] === "a")),
      ),
    ),
    featureStarts: Array.from({ length: letters.length + 1 }, (_, at) => 2 * at),
    features: Int32Array.from(
      texts.flatMap((text) =>
        [...text].flatMap((letter, at) => [
          letter.charCodeAt(0),
          128 + (text.charCodeAt(at - 1) || 0),
        ]),
      ),
    ),
  };
}

const texts = ["abcab", "bbca", "cabbc", "bcbab", "acbca", "aabb", "bacab", "cbbca"];
const settings = { rows: 256, epochs: 30, rate: 0.5, penalty: 1e-4, seed: 3 };

describe("training a chain", () => {
  it("gives the same numbers for the same texts", () => {
    expect(trainChain(toSequences(texts), settings)).toEqual(
      trainChain(toSequences(texts), settings),
    );
  });

  it("learns what tells the labels apart", () => {
    const sequences = toSequences(["cabab"]);
    const { weights, transitions } = trainChain(toSequences(texts), settings);
    const count = sequences.gold.length;
    const scores = new Float64Array(count * 2);
    for (let at = 0; at < count; at += 1)
      scores[2 * at + 1] =
        weights[sequences.features[2 * at]!]! + weights[sequences.features[2 * at + 1]!]!;
    const chain = createChain(2, transitions);
    expect(chain.run(scores, count)).toBeGreaterThan(0);
    const best = Array.from(sequences.gold, (_, at) =>
      chain.marginals[2 * at + 1]! > 0.5 ? 1 : 0,
    );
    expect(best).toEqual([...sequences.gold]);
  });
});
