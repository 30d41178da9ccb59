/** A damaged file is told, and never believed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryBytes, type Bytes } from "../../../server/core/segments/bytes";
import { holdSegment } from "../../../server/core/segments/hold";
import { mergeSegments } from "../../../server/core/segments/mergeSegments";
import { openSegment } from "../../../server/core/segments/openSegment";
import { writeSections } from "../../../server/core/segments/sections";
import type { Segment } from "../../../server/core/segments/segment";
import { segmentKind } from "../../../server/core/segments/segmentFormat";
import { buildSegment, isSegment, openSound, segmentOf } from "./segments";

const words = Array.from({ length: 6000 }, (_, number) => `W${(number * 7919).toString(36)}`);
const files = {
  "/small.md": "---\nkey: k\n---\n# One\n\nBen said so, the *AP* says.",
  "/large.txt": words.map((word, index) => word + (index % 9 === 0 ? ".\n" : "")).join(" "),
  "/refs.bib": "@article{a, title={On it}}",
};
const sound = buildSegment(files);

/** All that can be asked of a segment, in a list. */
function askAll(segment: Segment): unknown[] {
  const documents = [0, 1, 2];
  const some = [0, 7, 50, 999, 3000, 5500];
  return [
    ...documents.flatMap((document) => [
      segment.documentAt(document),
      segment.textAt(document),
      segment.lineStartsAt(document),
      segment.bibliographyAt(document),
      segment.pathOf(document),
      segment.languageOf(document),
    ]),
    segment.entries(),
    ...some.flatMap((term) => [
      segment.termAt(term),
      segment.findTerm(words[term]!.toLowerCase()),
      segment.termsOfStem(words[term]!.toLowerCase()),
      segment.frequencyOf(term),
      segment.postingsOf(term),
      segment.wordsOf(term, term + 9),
    ]),
    segment.wordsOf(0, segment.wordCount),
    segment.ids,
    segment.firstWords,
    segment.firstPassages,
    segment.cued,
  ];
}

const answers = askAll(openSound(sound));

const isEmpty = (answer: unknown): boolean =>
  answer === undefined ||
  answer === "" ||
  answer === 0 ||
  answer === -1 ||
  (answer instanceof Uint32Array
    ? answer.every((value) => value === 0) && answer.length < 2
    : false) ||
  JSON.stringify(answer) === "[]" ||
  JSON.stringify(answer) === "{}";

/** Opens and asks everything: each answer is the right one, or empty and told. The number of empty ones. */
function expectHonest(bytes: Bytes): number {
  const segment = openSegment(bytes, "s");
  if (!isSegment(segment)) {
    expect(segment.damage).toMatch(/^\S.*\.$/);
    return answers.length;
  }
  let missing = 0;
  askAll(segment).forEach((answer, index) => {
    const isRight = JSON.stringify(answer) === JSON.stringify(answers[index]);
    if (!isRight) {
      missing += 1;
      expect(isEmpty(answer)).toBe(true);
    }
  });
  if (missing > 0) expect(segment.damage?.damage).toMatch(/^\S.*\.$/);
  return missing;
}

describe("damage", () => {
  test("the sound file answers all", () => {
    expect(sound.length).toBeGreaterThan(3 * 65536);
    expect(expectHonest(memoryBytes(sound))).toBe(0);
  });

  test("any byte changed", () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = sound.slice();
        damaged[at]! ^= change;
        expect(expectHonest(memoryBytes(damaged))).toBeGreaterThan(0);
      }),
      { numRuns: 200, examples: Array.from({ length: 64 }, (_, at) => [at, 1]) },
    );
  });

  test("cut off anywhere, or longer than it was", () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), (length) => {
        expect(isSegment(openSegment(memoryBytes(sound.slice(0, length)), "s"))).toBe(false);
      }),
      { examples: [[0], [1], [63], [64], [65]] },
    );
    const longer = new Uint8Array(sound.length + 8);
    longer.set(sound);
    expect(isSegment(openSegment(memoryBytes(longer), "s"))).toBe(false);
  });

  test("a file that goes at any time", () => {
    fc.assert(
      fc.property(fc.nat(120), (reads) => {
        let left = reads;
        const { length, read } = memoryBytes(sound);
        expectHonest({
          length,
          read: (offset, count) => (left-- > 0 ? read(offset, count) : undefined),
        });
      }),
    );
  });

  test("a file that gives less than was asked for", () => {
    const { length, read } = memoryBytes(sound);
    const bytes = {
      length,
      read: (offset: number, count: number) =>
        offset > 100_000 ? read(offset, count)?.subarray(1) : read(offset, count),
    };
    expect(expectHonest(bytes)).toBeGreaterThan(0);
  });

  test("any bytes at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(isSegment(openSegment(memoryBytes(bytes), "s"))).toBe(false);
      }),
    );
  });

  test("another version and another kind are refused", () => {
    for (const kind of [
      { ...segmentKind, version: segmentKind.version + 1 },
      { ...segmentKind, kind: segmentKind.kind + 1 },
    ])
      expect(openSegment(memoryBytes(writeSections(kind, [])), "s")).toEqual({
        damage: "It is of another kind or version.",
      });
  });

  test("a file whose sections do not fit each other is refused", () => {
    const empty = writeSections(segmentKind, []);
    expect(isSegment(openSegment(memoryBytes(empty), "s"))).toBe(false);
  });

  test("a merge tells the damage of what it merges", () => {
    const text = sound.length - 1000;
    const damaged = sound.slice();
    damaged[text]! ^= 1;
    const held = [holdSegment(openSound(damaged)), holdSegment(segmentOf({ "/b.txt": "b" }, 9))];
    expect(mergeSegments(held)).toHaveProperty("damage");
  });

  test("a block is read again only while it is damaged", () => {
    let read = 0;
    const bytes = memoryBytes(sound);
    const segment = openSegment(
      {
        length: bytes.length,
        read: (offset, length) => {
          read += length;
          return bytes.read(offset, length);
        },
      },
      "s",
    );
    if (!isSegment(segment)) throw new Error(segment.damage);
    expect(read).toBeLessThan(sound.length / 4);
    segment.findTerm("w0");
    read = 0;
    segment.findTerm("w0");
    expect(read).toBeLessThan(200);
  });
});
