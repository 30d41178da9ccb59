/** What a name part gives back of what it was made from. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { discoveriesOf } from "../../../../server/core/library/actors/discoveries";
import type { HeldPart } from "../../../../server/core/library/nameParts/namePart";
import { mergeNameParts } from "../../../../server/core/library/nameParts/mergeNameParts";
import { openNamePart } from "../../../../server/core/library/nameParts/openNamePart";
import {
  packAttributions,
  unpackAttributions,
} from "../../../../server/core/library/nameParts/packedAttributions";
import { memoryBytes } from "../../../../server/core/segments/bytes";
import { libraryOf } from "../libraries";
import {
  attributionArbitrary,
  discoveriesArbitrary,
  openBytes,
  partOf,
  sealPart,
  tell,
  tellFound,
  type Found,
} from "./parts";

/** Ids with gaps, ascending. */
const foundArbitrary: fc.Arbitrary<Found[]> = fc
  .array(discoveriesArbitrary, { maxLength: 6 })
  .map((all) => all.map((discoveries, index): Found => [index * 3 + 2, discoveries]));

const partOfTexts = (fixture: string) =>
  partOf(
    [...libraryOf(fixture).sourcesByPath.values()].map((source, index) => [
      index + 1,
      discoveriesOf(source.text!),
    ]),
  );

describe("a part", () => {
  test("tells what it was made from", () => {
    fc.assert(
      fc.property(foundArbitrary, (found) => {
        expect(tell(partOf(found))).toEqual(tellFound(found));
      }),
    );
  });

  test("keeps every field of an attribution", () => {
    fc.assert(
      fc.property(fc.array(attributionArbitrary), (attributions) => {
        expect(unpackAttributions(packAttributions(attributions))).toEqual(attributions);
      }),
    );
  });

  test("is empty where nothing was added, and its builder after it was sealed", () => {
    expect(tell(partOf([]))).toEqual(tellFound([]));
  });

  const part = partOfTexts(`
    //- one.txt
    Maria Rossi said the ledger was lost. Later Rossi said it was found. Anna von der Heide said so too.
    //- two.txt
    Fancy Bear, also known as Sofacy, is old, Secureworks reported. Mario Rossi said the Bear was new, and Rossi knows.
    //- three.txt
    Maria Rossi said the ledger was lost.
  `);
  const keysOf = (names: readonly number[]) => names.map((name) => part.keyAt(name));

  test.each([
    ["maria rossi", true],
    ["sofacy", true],
    ["rossi", false],
    ["heide", false],
    ["maria", false],
    ["maria rossi maria", false],
    ["", false],
  ])("finds %j: %j", (key, isFound) => {
    expect(part.findName(key) >= 0).toBe(isFound);
  });

  test.each([
    ["rossi", ["maria rossi", "mario rossi"]],
    ["von der heide", ["anna von der heide"]],
    ["heide", []],
    ["bear", []],
  ])("persons with the surname %j: %j", (surname, keys) => {
    expect(keysOf(part.namesWithSurname(surname))).toEqual(keys);
  });

  test.each([
    ["mari", 9, ["maria rossi", "mario rossi"]],
    ["ross", 9, ["maria rossi", "mario rossi"]],
    ["ross", 1, ["maria rossi"]],
    ["b", 9, ["bear", "fancy bear"]],
    ["sofacy", 9, ["sofacy"]],
    ["sofacys", 9, []],
  ])("names with a word that begins with %j, %i at most: %j", (prefix, limit, keys) => {
    expect(keysOf(part.namesBeginning(prefix, limit))).toEqual(keys);
  });

  test("names with a prefix are those that a look at all names gives", () => {
    const prefixes = ["", "b", "le", "ba", "der", "von", "jose", "nunez", "z", "\uD835"];
    fc.assert(
      fc.property(
        foundArbitrary,
        fc.constantFrom(...prefixes),
        fc.nat(5),
        (found, prefix, limit) => {
          const made = partOf(found);
          const wanted = tellFound(found)
            .names.map(({ key }) => key)
            .filter((key) => key.split(" ").some((word) => word.startsWith(prefix)));
          expect(made.namesBeginning(prefix, limit).map((name) => made.keyAt(name))).toEqual(
            wanted.slice(0, limit),
          );
        },
      ),
    );
  });
});

describe("a merge", () => {
  test("holds what the living documents hold, whichever parts they were in", () => {
    const split = fc.tuple(foundArbitrary, fc.array(fc.nat(2)), fc.array(fc.boolean()));
    fc.assert(
      fc.property(split, ([found, places, deaths]) => {
        const placeOf = (index: number) => places[index] ?? 0;
        const isDead = (index: number) => deaths[index] ?? false;
        const held = [0, 1, 2].map((place): HeldPart => {
          const indexes = [...found.keys()].filter((index) => placeOf(index) === place);
          return {
            part: partOf(indexes.map((index) => found[index]!)),
            dead: Uint8Array.from(indexes, (index) => Number(isDead(index))),
          };
        });
        const merged = mergeNameParts(held) as Uint8Array;
        expect(tell(openBytes(merged))).toEqual(tellFound(found.filter((_, at) => !isDead(at))));
      }),
    );
  });
});

describe("a damaged part", () => {
  const sample: readonly Found[] = [
    [1, fc.sample(discoveriesArbitrary, { seed: 7, numRuns: 1 })[0]!],
    [2, fc.sample(discoveriesArbitrary, { seed: 8, numRuns: 1 })[0]!],
  ];

  test("is refused or empty and told, wherever a byte is wrong; never trusted", () => {
    const bytes = sealPart(sample);
    const whole = tell(openBytes(bytes));
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 7) {
      const wrong = bytes.slice();
      wrong[at]! ^= 0x55;
      const part = openNamePart(memoryBytes(wrong), "wrong");
      if (!("size" in part)) {
        refused += 1;
        continue;
      }
      const told = tell(part);
      if (part.damage) expect(mergeNameParts([{ part }])).toEqual(part.damage);
      else expect(told).toEqual(whole);
    }
    expect(refused).toBeGreaterThan(0);
  });

  test("cut off anywhere, it is refused", () => {
    const bytes = sealPart(sample);
    for (let length = 0; length < bytes.length; length += 5)
      expect(openNamePart(memoryBytes(bytes.slice(0, length)), "cut off")).not.toHaveProperty(
        "size",
      );
  });
});
