import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addRow,
  mix,
  openModelFile,
  packModelFile,
  packNumbers,
  packWeights,
  readNumbers,
  readWeights,
} from "../../../../server/core/attribution/learned/weights";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe("a model file", () => {
  it("gives back the sections that were packed", () => {
    const file = openModelFile(
      packModelFile([
        ["words", bytes(1, 2, 3)],
        ["none", bytes()],
      ]),
    );
    expect(file?.section("words")).toEqual(bytes(1, 2, 3));
    expect(file?.section("none")).toEqual(bytes());
    expect(file?.section("other")).toBeUndefined();
  });

  it("is not opened where a byte differs or the end is missing", () => {
    const packed = packModelFile([["words", bytes(1, 2, 3, 4, 5)]]);
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = packed.slice();
        damaged[at]! ^= change;
        expect(openModelFile(damaged)).toBeUndefined();
        expect(openModelFile(packed.subarray(0, at))).toBeUndefined();
      }),
    );
  });

  it("never fails on bytes that are none", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        expect(openModelFile(any)).toBeUndefined();
      }),
    );
  });
});

describe("weights", () => {
  const packed = packModelFile([
    ["w", packWeights(Float64Array.of(0, 0, 1, -2, 0.5, 0, 0, 0), 2)],
    ["n", packNumbers([0.5, -1.25])],
  ]);
  const file = openModelFile(packed)!;

  it("are as they were, to a part in 127 of the largest", () => {
    const weights = readWeights(file, "w")!;
    const sums = new Float64Array(2);
    addRow(weights, 1, sums, 0);
    expect(sums[0]! * weights.scale).toBeCloseTo(1, 1);
    expect(sums[1]! * weights.scale).toBeCloseTo(-2, 5);
  });

  it("are absent under another name or with another count", () => {
    expect(readWeights(file, "n")).toBeUndefined();
    expect(readWeights(file, "x")).toBeUndefined();
    expect(readNumbers(file, "n", 3)).toBeUndefined();
    expect(readNumbers(file, "n", 2)).toEqual(Float64Array.of(0.5, -1.25));
  });

  it("are found by hashes that tell templates and values apart", () => {
    const hashes = new Set<number>();
    for (let template = 0; template < 10; template += 1)
      for (let a = 0; a < 10; a += 1)
        for (let b = 0; b < 10; b += 1) hashes.add(mix(template, a, b));
    expect(hashes.size).toBe(1000);
  });
});
