/** The drawing of a marked line on a terminal. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutTo, flatten, underline, widthOf, wrapTo } from "../../server/cli/underline";

/** Draws `text`, in which `[[` and `]]` stand around the span, as the terminal shows it. */
function draw(text: string, width = 80): string {
  const start = text.indexOf("[[");
  const end = text.indexOf("]]") - 2;
  const line = text.replace("[[", "").replace("]]", "");
  const drawn = underline(line, start, end, width);
  return `${drawn.text}\n${" ".repeat(drawn.indent)}${"~".repeat(drawn.length)}`;
}

describe("a line with a span underlined", () => {
  test.each([
    ["[[Fancy Bear]] hacked it.", "Fancy Bear hacked it.\n~~~~~~~~~~"],
    ["It was [[Fancy Bear]]", "It was Fancy Bear\n       ~~~~~~~~~~"],
    // Two columns each for ideographs and emoji, none for a combining accent.
    ["東京 [[said]] so", "東京 said so\n     ~~~~"],
    ["a [[東京]] b", "a 東京 b\n  ~~~~"],
    ["👩‍👩‍👧 [[said]] so", "👩‍👩‍👧 said so\n   ~~~~"],
    ["perche\u0301 [[dice]] no", "perche\u0301 dice no\n       ~~~~"],
    // A tab reaches to the next fourth column.
    ["\tx\t[[said]]", "    x   said\n        ~~~~"],
    ["[[\t]]x", "    x\n~~~~"],
    // Escape sequences do not reach the terminal.
    ["a\u001B[31m [[b]]", "a\uFFFD[31m b\n       ~"],
    // An empty span is marked all the same, at the end of a line too.
    ["ab[[]]cd", "abcd\n  ~"],
  ])("%j", (text, drawn) => {
    expect(draw(text)).toBe(drawn);
  });

  test("a long line is cut to a window around the span", () => {
    const words = "one two three four five six seven eight nine ten eleven twelve";
    expect(draw(words.replace("seven", "[[seven]]"), 30)).toBe(
      "… five six seven eight nine…\n           ~~~~~",
    );
    expect(draw(`[[one]]${words.slice(3)}`, 20)).toBe("one two three four…\n~~~");
    expect(draw(words.replace("twelve", "[[twelve]]"), 20)).toBe(
      "… ten eleven twelve\n             ~~~~~~",
    );
  });

  test("whatever the line, the drawing fits the width and its marks stand below it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 10, max: 120 }),
        (line, a, b, width) => {
          const start = a % (line.length + 1);
          const end = start + (b % (line.length - start + 1));
          const drawn = underline(line, start, end, width);
          expect(widthOf(drawn.text)).toBeLessThanOrEqual(width);
          expect(drawn.length).toBeGreaterThan(0);
          expect(drawn.indent).toBeLessThanOrEqual(widthOf(drawn.text));
        },
      ),
    );
  });
});

test("a text is cut to a width", () => {
  expect(cutTo("東京東京", 8)).toBe("東京東京");
  expect(cutTo("東京東京", 7)).toBe("東京東…");
  expect(cutTo("東京東京", 6)).toBe("東京…");
});

describe("a text on several lines", () => {
  test.each([
    ["one two three", 13, 3, ["one two three"]],
    ["one two three", 7, 3, ["one two", "three"]],
    ["one two three", 6, 3, ["one", "two", "three"]],
    ["one two three four", 7, 2, ["one two", "three…"]],
    ["unbreakable", 5, 3, ["unbre", "akabl", "e"]],
    ["東京 東京 東京", 9, 3, ["東京 東京", "東京"]],
    ["", 5, 3, []],
  ])("%j in %i columns, %i lines", (text, width, lines, wrapped) => {
    expect(wrapTo(text, width, lines)).toEqual(wrapped);
  });

  test("no line is wider than it may be, and no word is lost before the last", () => {
    const words = fc.array(fc.constantFrom("a", "東京", "longer", "👩‍👩‍👧", "é"), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (some, width) => {
        const text = some.join(" ");
        const lines = wrapTo(text, width, 100);
        expect(lines.join(" ")).toBe(text);
        expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      }),
    );
  });
});

test("a text of several lines becomes one, without steering characters", () => {
  expect(flatten(" a\r\n\tb \u0007c\u00A0d ")).toBe("a b \uFFFDc d");
});
