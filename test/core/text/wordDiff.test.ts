import fc from "fast-check";
import { expect, test } from "vitest";
import { foldToken } from "../../../server/core/text/tokens";
import { diffWords } from "../../../server/core/text/wordDiff";

/** Removed words in [-…-], added ones in {+…+}. */
const drawDiff = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`,
    )
    .join("");

test.each([
  ["the threats issued", "the menaces issued", "the [-threats -]{+menaces +}issued"],
  ["the “gang’s” threats", 'The "gang\'s" threats', 'The "gang\'s" threats'],
  ["città", "citta\u0300", "citta\u0300"],
  ["was linked", "was not linked", "was {+not +}linked"],
  ["  all of it", "all", "all[-of it-]"],
  ["", "new", "{+new+}"],
  ["old", "", "[-old-]"],
  ["", "", ""],
])("%j to %j", (before, after, drawn) => {
  expect(drawDiff(before, after)).toBe(drawn);
});

test("all but the removed make up the text after, all but the added fold to the text before", () => {
  const text = fc
    .array(fc.constantFrom("the", "The", "gang", "’s", "'s", ",", " ", " ", "—"), { maxLength: 20 })
    .map((parts) => parts.join(""));
  const folded = (given: string): string => [...given.replace(/\s+/g, "")].map(foldToken).join("");
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diffWords(before, after);
      const without = (kind: string): string =>
        changes
          .filter((change) => change.kind !== kind)
          .map((change) => change.text)
          .join("");
      expect(without("removed").trim()).toBe(after.trim());
      expect(folded(without("added"))).toBe(folded(before));
    }),
  );
});

test("texts that have nothing in common are replaced as a whole", () => {
  const before = Array.from({ length: 3_000 }, (_, index) => `a${index}`).join(" ");
  const after = Array.from({ length: 3_000 }, (_, index) => `b${index}`).join(" ");
  expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
