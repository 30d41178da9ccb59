import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../server/core/text/detectLanguage";
import { findFigures } from "../../../server/core/text/figures";
import { parseParagraphs } from "../../../server/core/text/paragraphs";
import { findQuotations } from "../../../server/core/text/quotations";
import { matchQuotation } from "../../../server/core/text/quoteMatch";
import { findSentences } from "../../../server/core/text/sentences";
import { findTokens } from "../../../server/core/text/tokens";

const units = [
  "a",
  "1",
  "'a ",
  '"a ',
  "« ",
  ". a",
  "...",
  "\n",
  "1. ",
  "1,000 ",
  "1-",
  "one ",
  "Sept. ",
  "?” A ",
  "z. B. ",
  "[a]",
  "… a ",
  "a-",
  "\u00ad",
  "\ud800",
  "😀",
  "+39 0",
  "cento",
  "quatre-vingt-",
  "a [b] ",
];

/** Far above what a linear pass needs on a busy machine, far below what a quadratic one does. */
const patience = 10_000;

describe("one thing repeated a hundred thousand times is read in passing", () => {
  test.each(units)("%j", (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const all = { start: 0, end: text.length };
    const before = performance.now();
    findTokens(text);
    findSentences(text, all, "de");
    findQuotations(text);
    findFigures(text, "en");
    findFigures(text, "it");
    parseParagraphs(text);
    detectLanguage(text);
    matchQuotation(`${text.slice(0, 2_000)} x`, text);
    matchQuotation(`foo ${text.slice(0, 200)} bar … baz`, text);
    matchQuotation(text.slice(0, 50_000), `${text}zz`);
    expect(performance.now() - before).toBeLessThan(patience);
  });
});
