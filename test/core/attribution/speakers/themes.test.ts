/** Whom an identity goes on speaking of: "the group" behind a sentence about a group. */
import { expect, test } from "vitest";
import type { LanguageCode } from "../../../../server/core/languages";
import { sliceOf } from "../../../../server/core/text/span";
import { readDocument } from "../reading";

/** Whom the last identity of a text is told of, where its own words do not tell it; "-" where that is not told. */
function themeOf(text: string, language: LanguageCode): string {
  const last = readDocument(text, language).findLast(({ kind }) => kind === "identity");
  if (!last) return "no identity";
  return last.speaker ? sliceOf(text, last.speaker) : "-";
}

test.each([
  [
    "it",
    "La Lanterna Blu è una divisione dei Figli del Porto. Il gruppo sarebbe composto da trenta persone.",
    "Lanterna Blu",
  ],
  [
    "en",
    "Blue Lantern is a division of the Harbour Sons. The group consists of thirty people.",
    "Blue Lantern",
  ],
  [
    "en",
    "Blue Lantern hacked the Harbour Bank. The group consists of thirty people.",
    "Blue Lantern",
  ],
] as const)("%s: %s", (language, text, theme) => {
  expect(themeOf(text, language)).toContain(theme);
});

test.each([
  [
    "another subject begins the sentence before",
    "en",
    "The bank fears Blue Lantern and the Harbour Sons. The group consists of thirty people.",
  ],
  [
    "a sentence stands between",
    "en",
    "Blue Lantern is a division of the Harbour Sons. Nora Quist met the Red Owls. The group consists of thirty people.",
  ],
  [
    "no group, but a person",
    "en",
    "Nora Quist is the head of the Harbour Sons. The group consists of thirty people.",
  ],
  [
    "another noun",
    "en",
    "Blue Lantern is a division of the Harbour Sons. The plan is a threat to the port.",
  ],
  [
    "behind an adverbial, where the theme may have changed",
    "en",
    "Blue Lantern is a division of the Harbour Sons. In Rome the group is a club for students.",
  ],
] as const)("not told: %s", (_, language, text) => {
  expect(["-", "no identity"]).toContain(themeOf(text, language));
});
