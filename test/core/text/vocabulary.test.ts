import fc from "fast-check";
import { expect, test } from "vitest";
import { createVocabulary } from "../../../server/core/text/vocabulary";

test("terms are numbered in order of first appearance", () => {
  const vocabulary = createVocabulary();
  expect(["hack", "von", "hack", "zar", ""].map(vocabulary.intern)).toEqual([0, 1, 0, 2, 3]);
  expect(vocabulary.size).toBe(4);
  expect([vocabulary.find("von"), vocabulary.find("vo"), vocabulary.find("vonn")]).toEqual([
    1, -1, -1,
  ]);
  expect([0, 1, 2, 3, 4].map(vocabulary.termAt)).toEqual(["hack", "von", "zar", "", ""]);
});

test("terms with the same hash are told apart", () => {
  // Of the FNV-1a hash over UTF-16 units.
  const [one, other] = ["tzddktm", "fdgjfxa"] as const;
  const vocabulary = createVocabulary();
  expect([one, other, one].map(vocabulary.intern)).toEqual([0, 1, 0]);
});

test("any terms keep their numbers however many follow", () => {
  const terms = fc.uniqueArray(fc.string({ unit: "binary", maxLength: 12 }), { maxLength: 200 });
  fc.assert(
    fc.property(terms, (words) => {
      const vocabulary = createVocabulary();
      const numbers = words.map((word) => vocabulary.intern(word));
      expect(numbers).toEqual(words.map((_, index) => index));
      for (let filler = 0; filler < 1500; filler++)
        vocabulary.intern(`filler ${filler.toString()}`);
      expect(words.map(vocabulary.find)).toEqual(numbers);
      expect(numbers.map(vocabulary.termAt)).toEqual(words);
    }),
    { numRuns: 20 },
  );
});

test("a term may be longer than any word", () => {
  const vocabulary = createVocabulary();
  const term = "ab".repeat(50_000);
  expect(vocabulary.termAt(vocabulary.intern(term))).toBe(term);
  expect(vocabulary.find(term)).toBe(0);
});
