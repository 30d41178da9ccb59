import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTokens, foldToken, wordKey } from "../../../server/core/text/tokens";
import { findWords } from "../../../server/core/text/words";

const foldedOf = (text: string): string[] => findTokens(text).map(({ folded }) => folded);

describe("tokens", () => {
  test.each([
    ["Isn’t 4,700 U.S.", ["isn", "'", "t", "4", ",", "700", "u", ".", "s", "."]],
    ["«Città» — „Größe“…", ['"', "città", '"', "-", '"', "größe", '"', "..."]],
    ["Cyber\u00adCaliphate\u200b", ["cybercaliphate"]],
    ["a\u00a0b\r\nc\u2028d", ["a", "b", "c", "d"]],
    ["😀x𝐀", ["😀", "x𝐀"]],
    ["\u00ad \u200b", []],
    ["toString constructor __proto__", ["tostring", "constructor", "_", "_", "proto", "_", "_"]],
    ["", []],
  ])("%j", (text, folded) => {
    expect(foldedOf(text)).toEqual(folded);
    expect(foldedOf(text.normalize("NFD"))).toEqual(folded);
  });

  test("lie within their bounds, cut where they reach over them", () => {
    expect(findTokens("one two three", { start: 4, end: 10 })).toEqual([
      { start: 4, end: 7, folded: "two", isWord: true },
      { start: 8, end: 10, folded: "th", isWord: true },
    ]);
  });

  test("of any text are what a pattern finds", () => {
    const pattern = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+|[^\s\p{L}\p{M}\p{N}]/gu;
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(
          "a",
          "É",
          "e\u0301",
          "\u00ad",
          "1",
          "’",
          "\ud800",
          "😀",
          " ",
          "\u00a0",
        ),
        maxLength: 40,
      }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const expected = [...given.matchAll(pattern)]
          .map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
            folded: foldToken(match[0]),
            isWord: /[\p{L}\p{N}]/u.test(match[0]),
          }))
          .filter(({ folded }) => folded.length > 0);
        expect(findTokens(given)).toEqual(expected);
      }),
    );
  });
});

test("a word key reads the same through typography", () => {
  expect(wordKey("The “over-the-top”\u00a0threats…")).toBe(wordKey("the 'over the top' threats"));
  expect(wordKey("threats")).not.toBe(wordKey("threat"));
});

describe("words", () => {
  test.each([
    ["$40 and 3%, “so”", ["$", "40", "and", "3", "%", "so"]],
    ["4,700 4.700 4700 3.5 3,5", ["4700", "4700", "4700", "3.5", "3.5"]],
    ["1,234,567.89 and 8.5.2018, 7", ["1234567.89", "and", "8.5.2018", "7"]],
    ["as he said.[3] Then", ["as", "he", "said", "then"]],
    ["[sic] [2015x]", ["sic", "2015x"]],
  ])("%s", (text, folded) => {
    expect(findWords(text).folded).toEqual(folded);
  });

  test.each([
    ["make-believe", [true, false]],
    ["attri-\nbution", [true, false]],
    ["attri\u00ad\r\n bution", [true, false]],
    ["make - believe", [false, false]],
    ["make—believe now", [true, false, false]],
    ["make, believe", [false, false]],
  ])("%j: glued by a hyphen", (text, isGlued) => {
    expect(findWords(text).isGlued).toEqual(isGlued);
  });
});
