import fc from "fast-check";
import { expect, test } from "vitest";
import { matchQuotation } from "../../../server/core/text/quoteMatch";
import { sliceOf } from "../../../server/core/text/span";
import { findWords } from "../../../server/core/text/words";
import { english, german, italian } from "./quotedTexts";

const library = `${"Rain fell on the harbour while the clerks counted parcels. ".repeat(40)}${english}${"\n\nLater the tide turned and the boats went out again. ".repeat(40)}`;
const unrepeated = fc.constantFrom(english, italian, german);
const texts = fc.constantFrom(english, italian, german, library);

/** A run of a text's words, as written. */
const runs = (least: number, most: number, from = texts) =>
  fc.tuple(from, fc.nat(), fc.integer({ min: least, max: most })).map(([text, seed, wanted]) => {
    const { starts, ends } = findWords(text);
    const length = Math.min(wanted, starts.length);
    const first = seed % (starts.length - length + 1);
    return { text, first, length, quoted: text.slice(starts[first], ends[first + length - 1]) };
  });

test("any words of a text match exactly", () => {
  fc.assert(
    fc.property(runs(1, 40), ({ text, quoted }) => {
      const match = matchQuotation(quoted, text);
      expect(match).toMatchObject({ grade: "exact", similarity: 1, changes: [] });
      expect(sliceOf(text, match!.span)).toBe(quoted);
    }),
  );
});

test("any words of a text match through typography", () => {
  const plain = (text: string): string =>
    text
      .replace(/[’‘]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[;,.](?!\d)/g, " ")
      .normalize("NFD");
  fc.assert(
    fc.property(runs(2, 40), ({ text, quoted }) => {
      const match = matchQuotation(plain(quoted), text);
      expect(match?.similarity).toBe(1);
      expect(match?.grade).not.toBe("altered");
    }),
  );
});

test("one word changed in ten is told, and nothing else", () => {
  fc.assert(
    fc.property(
      runs(10, 20, unrepeated),
      fc.integer({ min: 1, max: 8 }),
      ({ text, first, length, quoted }, at) => {
        const { starts, ends, isGlued } = findWords(text);
        fc.pre(!isGlued.slice(first, first + length).includes(true));
        const [from, to] = [
          starts[first + at]! - starts[first]!,
          ends[first + at]! - starts[first]!,
        ];
        const altered = `${quoted.slice(0, from)} Zyx ${quoted.slice(to)}`;
        const match = matchQuotation(altered, text);
        expect(match?.grade).toBe("altered");
        expect(match!.similarity).toBeCloseTo((length - 1) / length);
        expect(sliceOf(text, match!.span)).toBe(quoted);
        const removed = match!.changes.filter(({ kind }) => kind === "removed");
        expect(removed.map(({ text: words }) => findWords(words).folded)).toEqual([
          [findWords(quoted).folded[at]],
        ]);
      },
    ),
  );
});

test("whatever is quoted from whatever text, the answer holds together", () => {
  const parts = fc.constantFrom(
    "the ",
    "gang ",
    "of ",
    "make-",
    "believe ",
    "threats, ",
    "… ",
    "[…] ",
    "[he] ",
    "[T]he ",
    "“",
    "”",
    "12 ",
    "%",
    "\n",
    "\u00ad",
    "😀",
    "\ud800",
    ". ",
  );
  const strings = fc.oneof(
    fc.array(parts, { maxLength: 40 }).map((list) => list.join("")),
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  fc.assert(
    fc.property(strings, strings, (quoted, text) => {
      const match = matchQuotation(quoted, text);
      if (!match) return;
      expect(match.span.start).toBeLessThan(match.span.end);
      expect(match.span.end).toBeLessThanOrEqual(text.length);
      expect(match.similarity).toBeGreaterThan(0);
      expect(match.similarity).toBeLessThanOrEqual(1);
      if (match.grade === "altered") {
        const ours = match.changes
          .filter(({ kind }) => kind !== "removed")
          .map((change) => change.text);
        expect(ours.join("")).toBe(quoted);
        expect(match.changes.some(({ kind }) => kind !== "same")).toBe(true);
      } else expect(match).toMatchObject({ similarity: 1, changes: [] });
    }),
    { numRuns: 500 },
  );
});
