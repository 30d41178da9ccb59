import fc from "fast-check";
import { expect, it } from "vitest";
import { vocabularyOf } from "../../../../server/core/attribution/words/vocabulary";
import { scanTokens } from "../../../../server/core/attribution/words/wordScan";
import { findTokens, type Token } from "../../../../server/core/text/tokens";

const pieces = fc.constantFrom(
  ..."a Z é É ß 7 İ 😀 𝒜 ’ “ « - — … . @ ( \u00AD \u200B \u0301 \n".split(" "),
  " ",
  "U.S.",
  "Città",
  "Citta\u0300",
  "don’t",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

function scan(text: string, start: number, end: number): Token[] {
  const { count, starts, ends, kinds, entries } = scanTokens(
    text,
    { start, end },
    vocabularyOf("en"),
  );
  return entries.slice(0, count).map(({ folded }, at) => ({
    start: starts[at]!,
    end: ends[at]!,
    folded,
    isWord: kinds[at] !== 0,
  }));
}

it("finds the tokens that findTokens finds, wherever it begins", () => {
  fc.assert(
    fc.property(texts, fc.nat(5), fc.nat(5), (text, from, less) => {
      const start = Math.min(from, text.length);
      const end = Math.max(start, text.length - less);
      expect(scan(text, start, end)).toEqual(findTokens(text, { start, end }));
    }),
    { numRuns: 2000 },
  );
});

it("knows more words than it remembers", () => {
  const many = Array.from({ length: 70_000 }, (_, number) => `w${number.toString(36)}x`);
  const text = `${many.join(" ")} ${many[0]}`;
  const found = scan(text, 0, text.length).map(({ folded }) => folded);
  expect(found.slice(0, 3)).toEqual(many.slice(0, 3));
  expect(found.every((word, at) => word === (many[at] ?? many[0]))).toBe(true);
});
