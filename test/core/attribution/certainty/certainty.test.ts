/** How surely a text puts what it attributes: each text with the level of its last attribution and the words that make it. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { certaintyLevels } from "../../../../server/core/attribution/attribution";
import type { LanguageCode } from "../../../../server/core/languages";
import { sliceOf, spanContains } from "../../../../server/core/text/span";
import { drawCertainty, readAttributions } from "../reading";

function check(language: LanguageCode, cases: readonly (readonly [string, string])[]): void {
  describe(language, () => {
    it.each(cases)("%s", (text, expected) => {
      expect(drawCertainty(text, language)).toBe(expected);
    });
  });
}

describe("levels and words", () => {
  check("en", [
    ["Ann Lee said the two groups were almost certainly linked.", "near-certain: almost certainly"],
    [
      "Ann Lee said it was all but certain that the two groups were linked.",
      "near-certain: all but certain",
    ],
    [
      "Ann Lee said it was highly likely that Fancy Bear was behind the attack.",
      "likely: highly likely",
    ],
    ["Fancy Bear was probably behind the attack.", "likely: probably"],
    ["Fancy Bear is believed to be behind the attack.", "likely: is believed to"],
    ["It is widely believed that Fancy Bear hacked the broadcaster.", "likely: is widely believed"],
    ["Ann Lee believes that Fancy Bear hacked the broadcaster.", "likely: believes"],
    ["Ann Lee does not believe that Fancy Bear hacked the broadcaster.", "doubted: not … believe"],
    ["Investigators suspect that Fancy Bear was behind the attack.", "possible: suspect"],
    ["Ann Lee doubts that Fancy Bear was behind the attack.", "doubted: doubts"],
    ["Fancy Bear may have attacked the bank.", "possible: may"],
    ["Fancy Bear could have attacked the bank.", "possible: could"],
    ["Fancy Bear could attack the bank.", "asserted"],
    ["Fancy Bear reportedly attacked the bank.", "possible, hearsay: reportedly"],
    ["Fancy Bear allegedly hacked the bank's servers.", "possible, hearsay: allegedly"],
    ["The attack was allegedly carried out by Fancy Bear.", "possible, hearsay: allegedly"],
    ["The alleged attack on the bank was carried out by Fancy Bear.", "possible, hearsay: alleged"],
    ["Suspected Russian hackers attacked the bank.", "possible: Suspected"],
    ["Fancy Bear was not behind the attack.", "denied: not"],
    ["Fancy Bear was probably not behind the attack.", "doubted: probably … not"],
    ["Fancy Bear was unlikely to be behind the attack.", "doubted: unlikely"],
    ["Fancy Bear was likely behind the attack.", "likely: likely"],
    ["There is no evidence that Fancy Bear was behind the attack.", "doubted: no evidence"],
    ["The Kremlin denied that Fancy Bear was behind the attack.", "denied: denied"],
    ["The Kremlin did not deny that Fancy Bear was behind the attack.", "possible: not … deny"],
    ["The Kremlin did not say that Fancy Bear was behind the attack.", "possible: not"],
    ["It is not true that Fancy Bear was behind the attack.", "denied: not true"],
    ["The attack was falsely blamed on Fancy Bear.", "denied: falsely"],
    [
      "Ann Lee could not rule out that Fancy Bear was behind the attack.",
      "possible: could not rule out",
    ],
    ["It is unclear whether Fancy Bear was behind the attack.", "possible: unclear"],
    [
      "CyberCaliphate was in all likelihood a front for Russian hackers.",
      "likely: in all likelihood",
    ],
    ["CyberCaliphate was perhaps a front for Russian hackers.", "possible: perhaps"],
    ["CyberCaliphate is said to be an arm of the GRU.", "possible, hearsay: is said to"],
    ["CyberCaliphate appears to be a front for Russian hackers.", "likely: appears"],
    ["CyberCaliphate does not appear to be a front for Russian hackers.", "doubted: not appear"],
    [
      "Officials assess with high confidence that Fancy Bear was behind the attack.",
      "near-certain: with high confidence",
    ],
    [
      "With moderate confidence, Ann Lee said that Fancy Bear was behind the attack.",
      "likely: With moderate confidence",
    ],
    ["Ann Lee said in May that the attack was over.", "asserted"],
    ["The minister said in May 2015 that the network was safe.", "asserted"],
    ["Ann Lee said the alleged victims were safe.", "asserted"],
    ["Ann Lee said that the plant, which may close, was safe.", "asserted"],
    ["Ann Lee said the plant was safe because nobody could be there.", "asserted"],
    ["Ann Lee said nobody could be reached.", "asserted"],
    ["Ann Lee said voters were more likely to stay at home.", "asserted"],
    ["Ann Lee said the report was supposed to come out on Monday.", "asserted"],
    ["Ann Lee said with all her might that the wall was safe.", "asserted"],
    ["Ann Lee said the wall was unlikely to hold.", "doubted: unlikely"],
    ["Ann Lee reportedly said the wall was safe.", "possible, hearsay: reportedly"],
    ["Ann Lee said that Bob Ray believed that the wall was safe.", "likely: believed"],
    ["Ann Lee said it was possible that the wall might fall.", "possible: possible … might"],
    ["Ann Lee asked whether Fancy Bear was behind the attack.", "asserted"],
    ["Fancy Bear hacked the broadcaster, apparently.", "likely: apparently"],
    ["Apparently Fancy Bear hacked the broadcaster.", "likely: Apparently"],
    ["Apparently, Fancy Bear hacked the broadcaster.", "likely: Apparently"],
    ["Ann Lee said Fancy Bear had nothing to do with the attack.", "asserted"],
    ["“It was probably a mistake,” Ann Lee said.", "likely: probably"],
    ["Fancy Bear is believed to have hacked the broadcaster.", "likely: is believed to"],
    ["Fancy Bear appears to have hacked the broadcaster.", "likely: appears"],
    ["CyberCaliphate is thought to be run by Russian hackers.", "likely: is thought to"],
    ["Evidence suggests that Fancy Bear was behind the attack.", "likely: suggests"],
    [
      "The minister said it was unlikely that Fancy Bear was behind the attack.",
      "doubted: unlikely",
    ],
    ["CyberCaliphate might be a front for Russian hackers, Ann Lee said.", "possible: might"],
    ["Ann Lee said the bridge may have been open, which could be a problem.", "possible: may"],
    [
      "Ann Lee would not rule out that Fancy Bear was behind the attack.",
      "possible: would not rule out",
    ],
    ["Ann Lee said the train would leave as soon as possible.", "asserted"],
    ["Ann Lee said the wall was possibly the oldest in town.", "possible: possibly"],
    [
      "The attack was attributed to Fancy Bear with high confidence.",
      "near-certain: with high confidence",
    ],
  ]);
});

/** Level and words of each attribution, in order of the cues. */
const drawAll = (text: string): string[] =>
  readAttributions(text).map(({ kind, certainty: { level, words } }) =>
    [kind, level, ...words.map((span) => sliceOf(text, span))].join(" | "),
  );

describe("a chain is as sure as its weakest link", () => {
  test.each<[string, string[]]>([
    [
      "Ann Lee believes that Fancy Bear was probably behind the attack.",
      ["statement | likely | believes | probably", "responsibility | likely | believes | probably"],
    ],
    [
      "Ann Lee suspects that Fancy Bear was all but certainly behind the attack.",
      [
        "statement | possible | suspects | all but certainly",
        "responsibility | possible | suspects | all but certainly",
      ],
    ],
    [
      "The Kremlin denied that Fancy Bear may have attacked the bank.",
      ["statement | denied | denied", "responsibility | denied | denied | may"],
    ],
    [
      "Ann Lee said that Bob Ray believed that Fancy Bear was behind the attack.",
      [
        "statement | asserted",
        "statement | likely | believed",
        "responsibility | likely | believed",
      ],
    ],
    [
      "Ann Lee reportedly said that Fancy Bear was behind the attack.",
      ["statement | possible | reportedly", "responsibility | possible | reportedly"],
    ],
    [
      "Ann Lee said that Fancy Bear was behind the attack and might come back.",
      ["statement | asserted", "responsibility | asserted"],
    ],
  ])("%s", (text, expected) => {
    expect(drawAll(text)).toEqual(expected);
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    ..."said may not probably it is likely that denied Fancy Bear was behind the attack sarebbe composto da hacker non pare soll haben , . “ ” serait no se cree".split(
      " ",
    ),
  );
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));
  const language = fc.constantFrom<LanguageCode>("en", "it", "de", "fr", "es");

  it("has words in order, apart, in the sentence, and none for what is asserted alone", () => {
    fc.assert(
      fc.property(text, language, (given, code) => {
        for (const { certainty, sentence } of readAttributions(given, code)) {
          const { level, words } = certainty;
          expect(certaintyLevels).toContain(level);
          expect(words.length === 0).toBe(level === "asserted");
          let last = sentence.start;
          for (const span of words) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(spanContains(sentence, span)).toBe(true);
            last = span.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
