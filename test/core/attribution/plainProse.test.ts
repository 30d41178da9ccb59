import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../server/core/languages";
import { draw, readAttributions } from "./reading";

const lines = readFileSync(new URL("plain-prose.txt", import.meta.url), "utf8").split("\n");

function sentencesByLanguage(): [LanguageCode, string][] {
  let language: LanguageCode = "en";
  const sentences: [LanguageCode, string][] = [];
  for (const line of lines) {
    if (line.startsWith("#")) language = line.slice(2, 4) as LanguageCode;
    else if (line !== "") sentences.push([language, line]);
  }
  return sentences;
}

describe("plain prose attributes nothing", () => {
  it("holds more than a hundred sentences", () => {
    expect(sentencesByLanguage().length).toBeGreaterThan(100);
  });

  it.each(sentencesByLanguage())("%s: %s", (language, text) => {
    const told = readAttributions(text, language).filter(({ mood }) => mood === "told");
    expect(told.map((each) => draw(text, each))).toEqual([]);
  });
});
