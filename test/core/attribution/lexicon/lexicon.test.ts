/** The lexicon holds words, and nothing that a blank or an invisible sign could be taken for. */
import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../../server/core/attribution/lexicon/lexicon";
import { languageCodes } from "../../../../server/core/languages";

describe("no word of a lexicon is empty", () => {
  test.each(languageCodes)("%s", (code) => {
    const { cues, phrases } = lexiconOf(code);
    expect(cues.has("")).toBe(false);
    expect(phrases.has("")).toBe(false);
  });
});
