import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  coverOf,
  shiftSpan,
  sliceOf,
  spanContains,
  spansOverlap,
  spanTouches,
} from "../../../server/core/text/span";
import {
  identityMap,
  TextBuilder,
  toFileOffset,
  toFileSpan,
  toPlainOffset,
} from "../../../server/core/text/textMap";

describe("spans", () => {
  test("overlap in at least one code unit", () => {
    expect(spansOverlap({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
    expect(spansOverlap({ start: 0, end: 3 }, { start: 3, end: 4 })).toBe(false);
  });

  test("contain, touch, shift and cover", () => {
    expect(spanContains({ start: 1, end: 5 }, { start: 1, end: 5 })).toBe(true);
    expect(spanContains({ start: 1, end: 5 }, { start: 0, end: 2 })).toBe(false);
    expect([0, 1, 2, 3].map((offset) => spanTouches({ start: 1, end: 2 }, offset))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(shiftSpan({ start: 1, end: 2 }, -1)).toEqual({ start: 0, end: 1 });
    expect(
      coverOf([
        { start: 4, end: 5 },
        { start: 1, end: 2 },
      ]),
    ).toEqual({ start: 1, end: 5 });
    expect(coverOf([])).toBeUndefined();
  });
});

/** A file in which `**`, `<b>` and the like are markup, entities stand for one character, and `|` becomes a blank of no place. */
function readMarkup(file: string) {
  const builder = new TextBuilder();
  for (const match of file.matchAll(
    /(?<markup>\*\*|<\w>)|(?<entity>&amp;)|(?<cell>\|)|[^*<&|]+|./gu,
  )) {
    const { markup, entity, cell } = match.groups!;
    if (entity) builder.addRun("&", match.index, entity.length);
    else if (cell) builder.addFiller(" ");
    else if (!markup) builder.addRun(match[0], match.index, match[0].length);
  }
  return builder.build();
}

describe("the map between plain text and file", () => {
  const file = "The **AP** &amp; <b>FireEye|Isis";
  const { plain, map } = readMarkup(file);

  test.each([
    ["AP", "AP"],
    ["&", "&amp;"],
    ["AP & FireEye", "AP** &amp; <b>FireEye"],
    ["The AP", "The **AP"],
    ["FireEye Isis", "FireEye|Isis"],
  ])("%s", (words, written) => {
    const start = plain.indexOf(words);
    expect(sliceOf(file, toFileSpan(map, { start, end: start + words.length }))).toBe(written);
  });

  test("a place in markup goes to the next character", () => {
    expect(toPlainOffset(map, file.indexOf("**"))).toBe(plain.indexOf("AP"));
    expect(toPlainOffset(map, file.indexOf("<b>") + 1)).toBe(plain.indexOf("FireEye"));
    expect(toPlainOffset(map, file.length)).toBe(plain.length);
  });

  test("an empty map leads to the beginning", () => {
    expect(toFileOffset({ runs: [] }, 7)).toBe(0);
    expect(toPlainOffset({ runs: [] }, 7)).toBe(0);
    expect(toFileSpan({ runs: [] }, { start: 1, end: 2 })).toEqual({ start: 0, end: 0 });
  });

  test("of any file leads to the character and back", () => {
    const parts = fc.array(fc.constantFrom("a", "word ", "**", "&amp;", "<b>", "|", "é"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(parts, (list) => {
        const text = list.join("");
        const read = readMarkup(text);
        for (let at = 0; at < read.plain.length; at++) {
          const span = toFileSpan(read.map, { start: at, end: at + 1 });
          if (read.plain[at] === " " && text[span.start] !== " ") continue;
          expect(sliceOf(text, span).replace("&amp;", "&")).toBe(read.plain[at]);
          expect(toPlainOffset(read.map, span.start)).toBe(at);
        }
      }),
    );
  });

  test("of a text without markup changes nothing", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (length, offset) => {
        fc.pre(offset <= length);
        expect(toFileOffset(identityMap(length), offset)).toBe(offset);
        expect(toPlainOffset(identityMap(length), offset)).toBe(offset);
      }),
    );
  });
});
