import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readProse } from "../../../scripts/eval/prose.mjs";
import type { LanguageCode } from "../../../server/core/languages";
import { draw, readAttributions } from "./reading";

const sentences = readProse().flatMap(({ language, sentences }) =>
  sentences.map((sentence) => [language as LanguageCode, sentence] as const),
);

/** A sentence in which something may be found, under the reason why. */
const accepted = readFileSync(new URL("plain-prose/accepted.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "));

const findTold = (text: string, language: LanguageCode): string[] =>
  readAttributions(text, language)
    .filter(({ mood }) => mood === "told")
    .map((each) => draw(text, each));

describe("plain prose attributes nothing", () => {
  it("holds more than a hundred sentences", () => {
    expect(sentences.length).toBeGreaterThan(100);
  });

  it.each(sentences.filter(([, text]) => !accepted.includes(text)))("%s: %s", (language, text) => {
    expect(findTold(text, language)).toEqual([]);
  });
});

describe("what is accepted in plain prose", () => {
  it("is in the collection, and still found", () => {
    const found = sentences.filter(([language, text]) => findTold(text, language).length > 0);
    expect(accepted.filter((text) => !found.some(([, each]) => each === text))).toEqual([]);
  });
});
