/** Words to passages: ranking, phrases, candidates for quotations. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChange, emptyLibrary } from "../../../../server/core/library/applyChange";
import { passageAt, passagesOf } from "../../../../server/core/library/passages/passages";
import type { Library } from "../../../../server/core/library/library";
import { passageText } from "../../../../server/core/library/sources/source";
import { libraryOf, show } from "../libraries";

const library = libraryOf(`
  //- en.txt
  The hackers threatened the wives of soldiers in 2015. One hacker was caught near the harbour.

  The harbour was quiet. Nobody had slept in St. Petersburg.
  //- it.txt
  Gli hacker minacciarono le mogli dei soldati. Il perché resta ignoto, e nel porto nessuno parla.

  L’autorità portuale parla di un soldato e di attacchi. L'attacco fu uno solo.
  //- war.txt
  The war went on and the war was long.
`);
const { index } = library;

const rank = (text: string): string[] => index.rank(text).map(({ passage }) => show(passage));

describe("ranking", () => {
  test.each([
    [
      "the quiet harbour",
      ["en ¶2: The harbour was quiet.", "en ¶1: One hacker was caught near the harbour."],
    ],
    ["war", ["war ¶1: The war went on and the war was long."]],
    ["perche", ["it ¶1: Il perché resta ignoto, e nel porto nessuno parla."]],
    ["unheard-of words", []],
    ["", []],
    ["…", []],
  ])("%j", (text, passages) => {
    expect(rank(text)).toEqual(passages);
  });

  test.each([
    ["hackers", "One hacker was caught near the harbour."],
    ["l'attacco", "L’autorità portuale parla di un soldato e di attacchi."],
    ["soldati", "L’autorità portuale parla di un soldato e di attacchi."],
  ])("%s also finds its other number: %s", (word, passage) => {
    expect(rank(word).some((found) => found.endsWith(passage))).toBe(true);
  });

  test("function words count only where there is nothing else", () => {
    expect(rank("the harbour of the").every((found) => found.includes("harbour"))).toBe(true);
    expect(rank("nobody had").length).toBeGreaterThan(0);
  });

  test("shared words are spans of the text", () => {
    const [best] = index.rank("the hackers and the wives");
    const plain = best!.passage.source.text!.plain;
    expect(best!.shared.map(({ start, end }) => plain.slice(start, end))).toEqual([
      "hackers",
      "wives",
    ]);
  });

  test("within some sources, and no more than asked for", () => {
    const within = [library.sources.get("it")!];
    expect(index.rank("hacker hackers soldati harbour", { within, limit: 1 })).toHaveLength(1);
    expect(index.rank("harbour", { within })).toEqual([]);
    expect(index.rank("harbour", { limit: 0 })).toEqual([]);
    expect(index.rank("harbour", { within: [] })).toEqual([]);
  });
});

const withPhrase = ({ index, ...rest }: Library, phrase: string): string[] =>
  index
    .withPhrase(phrase)
    .map(({ source, passage }) => show(passagesOf(rest.sources.get(source.key)!)[passage]!));

describe("phrases", () => {
  const [hacker, petersburg] = [
    "en ¶1: One hacker was caught near the harbour.",
    "en ¶2: Nobody had slept in St. Petersburg.",
  ];
  const authority = "it ¶2: L’autorità portuale parla di un soldato e di attacchi.";
  test.each([
    ["one HACKER was", [hacker]],
    ["st petersburg", [petersburg]],
    ["autorità portuale", [authority]],
    ["autorita", [authority]],
    ["war", ["war ¶1: The war went on and the war was long."]],
    ["2015 One", []],
    ["harbour The", []],
    ["ignoto e", []],
    ["", []],
    ["!", []],
  ])("%j", (phrase, passages) => {
    expect(withPhrase(library, phrase)).toEqual(passages);
    expect(index.hasPhrase(phrase)).toBe(passages.length > 0);
    for (const source of library.sources.values())
      expect(index.hasPhrase(phrase, [source])).toBe(
        passages.some((shown) => shown.startsWith(`${source.key} `)),
      );
  });
});

describe("candidates for a quotation", () => {
  test.each([
    ["word for word", "nobody had slept", ["en"]],
    ["with a word changed", "the hackers menaced the wives of soldiers", ["en"]],
    ["with an ellipsis", "Il perché … nessuno parla", ["it"]],
    ["words that stand nowhere together", "an apple a day keeps everybody away", []],
  ])("%s", (_, text, keys) => {
    expect(index.candidates(text).map(({ source }) => source.key)).toEqual(keys);
  });
});

describe("passages", () => {
  const source = library.sources.get("en")!;
  test("each has its paragraph and is found by its offsets", () => {
    expect(passagesOf(source).map(show)).toEqual([
      "en ¶1: The hackers threatened the wives of soldiers in 2015.",
      "en ¶1: One hacker was caught near the harbour.",
      "en ¶2: The harbour was quiet.",
      "en ¶2: Nobody had slept in St. Petersburg.",
    ]);
    for (const passage of passagesOf(source)) {
      expect(passageAt(source, passage.start)).toBe(passage);
      expect(passageAt(source, passage.end - 1)).toBe(passage);
    }
    expect(passageAt(source, -1)).toBeUndefined();
  });
});

const word = fc.constantFrom("fox", "foxes", "Owl", "volpe", "volpi", "é", "e", "der", "2015");
const text = fc
  .array(fc.tuple(word, fc.constantFrom(" ", ", ", ". ", "\n\n", "’")), { maxLength: 25 })
  .map((parts) => parts.flat().join(""));

test("every phrase of two words that the text holds is found in its passage, and nothing else", () => {
  fc.assert(
    fc.property(text, word, word, (plain, first, second) => {
      const one = applyChange(emptyLibrary(), [{ path: "/a.txt", text: plain }]);
      const found = withPhrase(one, `${first} ${second}`);
      const letters = (shown: string) =>
        ` ${(
          shown
            .normalize("NFD")
            .toLowerCase()
            .match(/[a-z\d]+/g) ?? []
        ).join(" ")} `;
      for (const passage of found)
        expect(letters(passage)).toContain(letters(`${first} ${second}`));
      if (plain.includes(`${first} ${second} `)) expect(found).not.toEqual([]);
      if (!plain.includes(" ") && !/[’.]/.test(plain)) expect(found).toEqual([]);
    }),
  );
});

test("what is ranked holds a word of the query, in falling order of score", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, (texts, query) => {
      const many = applyChange(
        emptyLibrary(),
        texts.map((each, number) => ({ path: `/${String(number)}.txt`, text: each })),
      );
      const ranked = many.index.rank(query, { limit: 100 });
      ranked.forEach(({ score, shared, passage }, place) => {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(ranked[place - 1]?.score ?? Infinity);
        expect(shared.length).toBeGreaterThan(0);
        expect(passageText(passage).length).toBeGreaterThan(0);
      });
      const limited = many.index.rank(query, { limit: 2 });
      expect(limited).toEqual(ranked.slice(0, 2));
    }),
  );
});
