import { describe, expect, it } from "vitest";
import { readAccepted, readProse } from "../../../scripts/eval/prose.mjs";
import type { LanguageCode } from "../../../server/core/languages";
import { drawTold } from "./reading";

const sentences = readProse().flatMap(({ language, sentences }) =>
  sentences.map((sentence) => [language as LanguageCode, sentence] as const),
);
const accepted = new Set(readAccepted());

describe("plain prose attributes nothing", () => {
  it("holds more than 700 sentences", () => {
    expect(sentences.length).toBeGreaterThan(700);
  });

  it.each(sentences.filter(([, text]) => !accepted.has(text)))("%s: %s", (language, text) => {
    expect(drawTold(text, language)).toEqual([]);
  });
});
