/** Phrases, and passages with all of some words. */
import { expect, test } from "vitest";
import { findAllOf } from "../../../../server/core/segments/queries/allOf";
import { findPhrase } from "../../../../server/core/segments/queries/phrase";
import { wordFlags } from "../../../../server/core/segments/segment";
import { termsOf } from "../../../../server/core/text/terms";
import { shelfOf, showPassage, showPhrase } from "./shelf";

const shelf = shelfOf(`
  //- 0/quay.en
  One hacker was caught in 2015. One night the HARBOUR was quiet. Vitamin C. The rest is silence.

  The harbour. Nobody had slept in St. Petersburg.
  //- 0/silence.en
  Silence fell. One
  //- 0/hacker.en
  Hacker was here.
  //- 1/porto.it.dead
  L’autorità portuale parla.
  //- 1/porti.it
  Il perché resta ignoto, e nel porto l’autorità portuale parla.
  //- 1/war.en
  War. War, war war war.
`);

const find = (phrase: string, limit?: number): string[] => {
  const terms = termsOf(phrase);
  return findPhrase(shelf.shelves, terms, limit).map((place) =>
    showPhrase(shelf, place, terms.length),
  );
};

test.each([
  ["one HACKER was", ["quay: One hacker was"]],
  ["st petersburg", ["quay: St. Petersburg"]],
  ["autorità portuale", ["porti: autorità portuale"]],
  ["autorita", ["porti: autorità"]],
  ["c the rest", ["quay: C. The rest"]],
  ["war", ["war: War", "war: War", "war: war", "war: war", "war: war"]],
  ["war war", ["war: war war", "war: war war"]],
  ["hacker was", ["quay: hacker was", "hacker: Hacker was"]],
  ["one hacker was here", []],
  ["2015 One", []],
  ["harbour The", []],
  ["ignoto e", []],
  ["unheard of", []],
  ["", []],
])("%j", (phrase, found) => {
  expect(find(phrase)).toEqual(found);
});

test("no more than asked for", () => {
  expect(find("war", 2)).toEqual(["war: War", "war: War"]);
  expect(find("war", 0)).toEqual([]);
});

test.each([
  ["the harbour was", 0],
  ["one hacker", wordFlags.capital],
  ["harbour was", wordFlags.capital | wordFlags.upper],
])("%j tells how its first word is written", (phrase, flags) => {
  const [place] = findPhrase(shelf.shelves, termsOf(phrase));
  expect(place!.flags & (wordFlags.capital | wordFlags.upper)).toBe(flags);
});

test.each([
  ["was hacker", ["quay: One hacker was caught in 2015", "hacker: Hacker was here"]],
  ["the was the", ["quay: One night the HARBOUR was quiet"]],
  ["war", ["war: War", "war: War, war war war"]],
  ["parla autorita", ["porti: Il perché resta ignoto, e nel porto l’autorità portuale parla"]],
  ["hacker petersburg", []],
  ["unheard was", []],
  ["", []],
])("all of %j", (words, passages) => {
  const found = findAllOf(shelf.shelves, termsOf(words));
  expect(found.map((place) => showPassage(shelf, place))).toEqual(passages);
  expect(findAllOf(shelf.shelves, termsOf(words), 1)).toEqual(found.slice(0, 1));
});
