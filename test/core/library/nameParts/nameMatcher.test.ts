/** Names among the words of scanned texts, and the tables that they are found by. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameKey } from "../../../../server/core/library/actors/names";
import { createNameMatcher } from "../../../../server/core/library/nameParts/nameMatcher";
import {
  buildNameTable,
  findKey,
  findTerm,
  keyOf,
  nameCountOf,
  termCountOf,
  termsBeginning,
} from "../../../../server/core/library/nameParts/nameTable";
import { textOf } from "../../../../server/core/library/nameParts/texts";
import { createScanner } from "../../../../server/core/text/scan";
import { isPhraseGap, wordsOf } from "../../../../server/core/text/terms";
import { findTokens } from "../../../../server/core/text/tokens";
import { createVocabulary } from "../../../../server/core/text/vocabulary";
import { parseOneFile, renderMarks } from "../../../fixture";

const names = [
  "Associated Press",
  "ISIS",
  "Islamic State",
  "Islamic State of Iraq",
  "Die Zeit",
  "Fancy Bear",
  "Bear Hunters",
  "José Núñez",
  "U.S. Cyber Command",
  "St. Petersburg Institute",
  "al-Qaida",
];

const table = buildNameTable(names.map(nameKey));
const vocabulary = createVocabulary();
const scanner = createScanner(vocabulary, () => false);
const matcher = createNameMatcher(table, vocabulary);

function drawNames(text: string): string {
  const words = scanner.scan(text);
  const marks: { span: { start: number; end: number }; label: string }[] = [];
  matcher.findNames(text, words, (name, first, last) =>
    marks.push({
      span: { start: words.starts[first]!, end: words.ends[last]! },
      label: keyOf(table, name),
    }),
  );
  return renderMarks(text, marks);
}

describe("names in a text", () => {
  test.each([
    [
      "the longest, once",
      `
      The Islamic State of Iraq, the Islamic State of things, Fancy Bear hunters.
          ^^^^^^^^^^^^^^^^^^^^^ islamic state of iraq
                                     ^^^^^^^^^^^^^ islamic state
                                                              ^^^^^^^^^^ fancy bear
      `,
    ],
    [
      "possessives and elided articles stay outside",
      `
      I combattenti dell’ISIS, Fancy Bear’s list and the Associated Press's.
                         ^^^^ isis
                               ^^^^^^^^^^ fancy bear
                                                         ^^^^^^^^^^^^^^^^ associated press
      `,
    ],
    [
      "over hyphens, dots and blanks of all kinds, with or without diacritics",
      `
      Al-Qaida, al Qaida; the U.S. Cyber Command; Fancy\u00A0Bear; Jose Nu\u0301n\u0303ez; Fan\u00ADcy Bear
      ^^^^^^^^ al qaida
                ^^^^^^^^ al qaida
                              ^^^^^^^^^^^^^^^^^^ u s cyber command
                                                  ^^^^^^^^^^ fancy bear
                                                              ^^^^^^^^^^^^ jose nunez
                                                                            ^^^^^^^^^^^ fancy bear
      `,
    ],
    [
      "not across marks, sentences and paragraphs",
      `
      Fancy, Bear Hunters. It was fancy. Bear! The Islamic. State “Fancy” Bear (Die) Zeit.
             ^^^^^^^^^^^^ bear hunters
      `,
    ],
  ])("%s", (_, fixture) => {
    const { text, marks } = parseOneFile(fixture);
    expect(drawNames(text)).toBe(renderMarks(text, marks));
  });

  test("are those that a look at all of them gives", () => {
    const parts =
      "Fancy|Bear|Hunters|Islamic|State|of|Iraq|al|-|Qaida|,|.|\n\n|the|ISIS|’s|U|S".split("|");
    const text = fc
      .array(fc.constantFrom(...parts), { maxLength: 30 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, (shown) => {
        const found: string[] = [];
        const words = scanner.scan(shown);
        matcher.findNames(shown, words, (name, first, last) =>
          found.push(`${keyOf(table, name)} ${words.starts[first]}–${words.ends[last]}`),
        );
        expect(found).toEqual(longestNames(shown));
      }),
    );
  });
});

/** The same by trying every name at every word. */
function longestNames(text: string): string[] {
  const words = wordsOf(findTokens(text));
  const keys = names.map(nameKey);
  const found: string[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let longest: { key: string; last: number } | undefined;
    for (let last = first; last < words.length; last += 1) {
      if (last > first && !isPhraseGap(text, words[last - 1]!, words[last]!)) break;
      const key = words
        .slice(first, last + 1)
        .map(({ term }) => term)
        .join(" ");
      if (keys.includes(key)) longest = { key, last };
    }
    if (!longest) continue;
    found.push(`${longest.key} ${words[first]!.start}–${words[longest.last]!.end}`);
    first = longest.last;
  }
  return found;
}

describe("a table of names", () => {
  const wordArbitrary = fc.oneof(
    fc.constantFrom("a", "ab", "abc", "b", "ﬁ", "к", "𝔸", "\uD800"),
    fc.string({ minLength: 1, maxLength: 3 }).map((word) => word.replace(/\s/g, "_")),
  );
  const keysArbitrary = fc.array(
    fc.array(wordArbitrary, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
  );

  test("finds each name and term, in order, and no other", () => {
    fc.assert(
      fc.property(keysArbitrary, wordArbitrary, (keys, other) => {
        const made = buildNameTable(keys);
        const all = Array.from({ length: nameCountOf(made) }, (_, name) => keyOf(made, name));
        expect(all).toEqual([...new Set(keys)].sort());
        expect(all.map((key) => findKey(made, key))).toEqual([...all.keys()]);
        const terms = Array.from({ length: termCountOf(made) }, (_, term) =>
          textOf(made.terms, term),
        );
        expect(terms).toEqual([...new Set(keys.flatMap((key) => key.split(" ")))].sort());
        expect(findTerm(made, other)).toBe(terms.indexOf(other));
        expect(findKey(made, `${other} ${other}`)).toBe(all.indexOf(`${other} ${other}`));
        const [from, to] = termsBeginning(made, other);
        expect(terms.slice(from, to)).toEqual(terms.filter((term) => term.startsWith(other)));
      }),
    );
  });
});
