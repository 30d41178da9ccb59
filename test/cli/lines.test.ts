/** Lines and columns of offsets. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLines } from "../../server/cli/lines";

describe("lines", () => {
  const text = "one\r\ntwo\rthree\n\nfive";

  test.each([
    ["one", 1, 1],
    ["two", 2, 1],
    ["wo", 2, 2],
    ["three", 3, 1],
    ["five", 5, 1],
  ])("%s stands on line %i, column %i", (word, line, column) => {
    expect(createLines(text).placeOf(text.indexOf(word))).toEqual({ line, column });
  });

  test("a line is given without its end", () => {
    const lines = createLines(text);
    const shown = ["one", "two", "three", "five"].map((word) => lines.lineAt(text.indexOf(word)));
    expect(shown.map(({ start, end }) => text.slice(start, end))).toEqual([
      "one",
      "two",
      "three",
      "five",
    ]);
  });

  test("the end of a text has a place", () => {
    expect(createLines("").placeOf(0)).toEqual({ line: 1, column: 1 });
    expect(createLines("a\n").placeOf(2)).toEqual({ line: 2, column: 1 });
  });

  test("any offset is within its line, or at its end", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "\r", "\n", "é") }),
        fc.nat(),
        (any, n) => {
          const offset = n % (any.length + 1);
          const { start } = createLines(any).lineAt(offset);
          const { column } = createLines(any).placeOf(offset);
          expect(start + column - 1).toBe(offset);
        },
      ),
    );
  });
});
