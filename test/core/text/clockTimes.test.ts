/** Times of day. */
import { expect, test } from "vitest";
import type { LanguageCode } from "../../../server/core/languages";
import { findClockTimes } from "../../../server/core/text/clockTimes";
import { sliceOf } from "../../../server/core/text/span";

const timesIn = (language: LanguageCode, text: string): string[] =>
  findClockTimes(text, language, { start: 0, end: text.length }).map(
    ({ span, value }) => `${sliceOf(text, span)} = ${value}`,
  );

test.each([
  ["en", "At 21:47 the lamp went out.", ["21:47 = 1307"]],
  ["en", "The gate closed at 5 a.m. and at 6 pm.", ["5 a.m. = 300", "6 pm = 1080"]],
  ["it", "Alle 23.15 aprì la diga.", ["23.15 = 1395"]],
  ["de", "Um 21 Uhr war Schluss.", ["21 = 1260"]],
  ["en", "The score was 3.15 on average, with 24 lamps.", []],
  ["en", "Section 12.30 of the act", []],
] as const)("%s: %s", (language, text, expected) => {
  expect(timesIn(language, text)).toEqual(expected);
});
