/** The lexicon holds words, and nothing that a blank or an invisible sign could be taken for. */
import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../server/core/attribution/lexicon";
import { languages, type LanguageCode } from "../../../server/core/languages";

const codes = Object.keys(languages) as LanguageCode[];

describe("no word of a lexicon is empty", () => {
  test.each(codes)("%s", (code) => {
    const { cues, phrases } = lexiconOf(code);
    expect(cues.has("")).toBe(false);
    expect(phrases.has("")).toBe(false);
  });
});
