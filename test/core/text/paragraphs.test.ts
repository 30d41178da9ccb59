import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseParagraphs } from "../../../server/core/text/paragraphs";
import { findParagraphSpans } from "../../../server/core/text/paragraphSpans";
import { sliceOf } from "../../../server/core/text/span";

const paragraphsOf = (text: string): string[] =>
  findParagraphSpans(text).map((span) => sliceOf(text, span));

const wrapped = `
The list that the company gave to the agency held four thousand
addresses, and most of them were those of officers, reporters and
officials.
A second paragraph follows without a blank line, because its first
line begins where the last one was short.

  - an item of a list that goes on beyond the end of the line which
it began on
  - a second item

The end.
`;

describe("paragraphs", () => {
  test.each([
    [
      "a line each",
      "The first line, of some length, is one paragraph.\nShort.\n\n\nA third one, again longer than others.",
      3,
    ],
    ["long lines", `${"The list held names. ".repeat(12)}\n${"Nobody knew. ".repeat(15)}`, 2],
    ["CRLF", "One.\r\nTwo.\r\n\r\nThree.\r\n", 3],
    ["old Macs", "One.\rTwo.", 2],
    ["blanks around", "   One.  \n\t\n  Two.\u00a0", 2],
    ["nothing", " \n\r\n\t", 0],
  ])("%s", (_, text, count) => {
    expect(paragraphsOf(text)).toHaveLength(count);
  });

  test.each(["\n", "\r\n"])("hard-wrapped lines, ended by %j", (lineEnd) => {
    expect(
      paragraphsOf(wrapped.replace(/\n/g, lineEnd)).map((paragraph) => paragraph.slice(0, 8)),
    ).toEqual(["The list", "A second", "- an ite", "- a seco", "The end."]);
  });
});

test("each paragraph has its language, short ones that of the text", () => {
  const text =
    "Il gruppo non è che una parte della struttura, e nessuno ne conosce i capi.\nSì.\nThe group was not known to anybody, and it had no leaders.";
  expect(parseParagraphs(text).map(({ language }) => language)).toEqual(["it", "it", "en"]);
  expect(parseParagraphs("Sì.", "it").map(({ language }) => language)).toEqual(["it"]);
  expect(parseParagraphs("Fancy Bear").map(({ language }) => language)).toEqual(["en"]);
});

test("sentences are offsets in the whole text", () => {
  const text = "Uno.\n\nIl dott. Rossi è qui. Dorme ancora.";
  const [, second] = parseParagraphs(text, "it");
  expect(second!.sentences.map((span) => sliceOf(text, span))).toEqual([
    "Il dott. Rossi è qui.",
    "Dorme ancora.",
  ]);
});

test("paragraphs of any text are in order, trimmed, and hold every letter", () => {
  const parts = fc.constantFrom(
    "word ",
    "Word ",
    "x".repeat(50),
    ". ",
    "\n",
    "\n\n",
    "\r\n",
    "  ",
    "- ",
    "\u2029",
    "1. ",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 50 }), (list) => {
      const text = list.join("");
      let reached = 0;
      for (const paragraph of parseParagraphs(text)) {
        expect(text.slice(reached, paragraph.start).trim()).toBe("");
        expect(sliceOf(text, paragraph)).toBe(sliceOf(text, paragraph).trim());
        expect(paragraph.sentences[0]?.start).toBe(paragraph.start);
        expect(paragraph.sentences.at(-1)?.end).toBe(paragraph.end);
        reached = paragraph.end;
      }
      expect(text.slice(reached).trim()).toBe("");
    }),
  );
});
