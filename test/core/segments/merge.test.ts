/** Merging segments is building one of their living documents. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bury, findDocument, holdSegment } from "../../../server/core/segments/hold";
import { mergeSegments } from "../../../server/core/segments/mergeSegments";
import type { Damage, HeldSegment } from "../../../server/core/segments/segment";
import { createSegmentBuilder } from "../../../server/core/segments/segmentBuilder";
import { buildSegment, filesArbitrary, openSound, segmentOf, stampOf } from "./segments";

interface Placed {
  readonly path: string;
  readonly text: string;
  /** Which segment it goes to, and whether it is dead there. */
  readonly segment: number;
  readonly isDead: boolean;
}

const placedArbitrary: fc.Arbitrary<Placed[]> = filesArbitrary.chain((files) =>
  fc.tuple(
    ...Object.entries(files).map(([path, text]) =>
      fc.record({
        path: fc.constant(path),
        text: fc.constant(text),
        segment: fc.nat({ max: 2 }),
        isDead: fc.boolean(),
      }),
    ),
  ),
);

/** A segment of some documents, whose ids are their places in all. */
function buildOf(all: readonly Placed[], isIn: (document: Placed) => boolean) {
  const builder = createSegmentBuilder();
  all.forEach((document, id) => {
    if (isIn(document)) builder.add(id, document, stampOf(document.text));
  });
  return builder.seal();
}

const holdOf = (all: readonly Placed[], segment: number): HeldSegment =>
  holdSegment(
    openSound(buildOf(all, (document) => document.segment === segment)),
    [...all.keys()].filter((id) => all[id]!.segment === segment && all[id]!.isDead),
  );

function expectSame(merged: Uint8Array | Damage, built: Uint8Array): void {
  if (!(merged instanceof Uint8Array)) throw new Error(merged.damage);
  expect(Buffer.compare(merged, built)).toBe(0);
}

describe("merging", () => {
  test("any segments with any dead give the bytes that building the living gives", () => {
    fc.assert(
      fc.property(placedArbitrary, (all) => {
        const merged = mergeSegments([0, 1, 2].map((segment) => holdOf(all, segment)));
        expectSame(
          merged,
          buildOf(all, ({ isDead }) => !isDead),
        );
      }),
      { numRuns: 100 },
    );
  });

  test("many terms, so that the tables grow", () => {
    const words = Array.from({ length: 3000 }, (_, number) => `word${number.toString(36)}`);
    const texts = [words.slice(0, 2000), words.slice(1000)].map((part) => part.join(" "));
    const held = texts.map((text, index) =>
      holdSegment(segmentOf({ [`/${index}.txt`]: text }, index)),
    );
    const whole = buildSegment({ "/0.txt": texts[0]!, "/1.txt": texts[1]! }, 0);
    expectSame(mergeSegments(held), whole);
    const segment = openSound(whole);
    expect(words.map((word) => segment.termAt(segment.findTerm(word)))).toEqual(words);
  });

  test("nothing gives an empty segment", () => {
    const merged = mergeSegments([]);
    expectSame(merged, createSegmentBuilder().seal());
  });
});

describe("holding", () => {
  const segment = segmentOf({ "/a.txt": "One. Two three.", "/b.txt": "Four.", "/c.bib": "" }, 5);

  test("all live at first", () => {
    const held = holdSegment(segment);
    expect(held.dead).toBeUndefined();
    expect(held.living).toEqual({ documents: 3, passages: 3, words: 4 });
  });

  test("the dead are counted out once", () => {
    const held = holdSegment(segment, [5, 5, 99]);
    expect([...held.dead!]).toEqual([1, 0, 0]);
    expect(held.living).toEqual({ documents: 2, passages: 1, words: 1 });
  });

  test("burying leaves the one held before as it was", () => {
    const before = holdSegment(segment, [5]);
    const after = bury(before, [7]);
    expect([...before.dead!]).toEqual([1, 0, 0]);
    expect([...after.dead!]).toEqual([1, 0, 1]);
    expect(after.living).toEqual({ documents: 1, passages: 1, words: 1 });
  });

  test("where nothing dies it is the very same", () => {
    const held = holdSegment(segment, [5]);
    expect(bury(held, [5, 4, 8, -1, 1e10])).toBe(held);
  });

  test("documents are found by id", () => {
    expect([4, 5, 6, 7, 8].map((id) => findDocument(segment, id))).toEqual([-1, 0, 1, 2, -1]);
  });
});
