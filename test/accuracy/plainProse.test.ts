import { expect, test } from "vitest";
import { readAccepted, readProse } from "../../scripts/eval/prose.mjs";
import type { LanguageCode } from "../../server/core/languages";
import { drawTold } from "../core/attribution/reading";

test("what is accepted in plain prose is in the collection, and still found", () => {
  const found = readProse().flatMap(({ language, sentences }) =>
    sentences.filter((text) => drawTold(text, language as LanguageCode).length > 0),
  );
  expect(readAccepted().filter((text) => !found.includes(text))).toEqual([]);
});
