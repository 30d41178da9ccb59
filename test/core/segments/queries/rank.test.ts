/** Ranked passages. */
import { describe, expect, test } from "vitest";
import { rankPassages } from "../../../../server/core/segments/queries/rank";
import { shelfOf, showPassage, showShared } from "./shelf";

const shelf = shelfOf(`
  //- 0/quay.en
  The hackers threatened the wives of soldiers in 2015. One hacker was caught near the harbour.

  The harbour was quiet. Nobody had slept in St. Petersburg.
  //- 0/old.en.dead
  The quiet harbour of the dead, the quiet harbour, hackers, hackers, hackers.
  //- 1/porto.it
  Gli hacker minacciarono le mogli dei soldati. Il perché resta ignoto, e nel porto nessuno parla.

  L’autorità portuale parla di un soldato e di attacchi. L'attacco fu uno solo.
  //- 1/war.en
  The war went on and the war was long.
  //- 1/haus.de
  Das Haus war alt.
`);
const { shelves } = shelf;

const rank = (text: string, limit = 10): string[] =>
  rankPassages(shelves, text, limit).map((place) => showPassage(shelf, place));

test.each([
  [
    "the quiet harbour",
    ["quay: The harbour was quiet", "quay: One hacker was caught near the harbour"],
  ],
  ["war", ["war: The war went on and the war was long"]],
  ["perche", ["porto: Il perché resta ignoto, e nel porto nessuno parla"]],
  ["dead", []],
  ["unheard-of words", []],
  ["", []],
  ["…", []],
])("%j", (text, passages) => {
  expect(rank(text)).toEqual(passages);
});

test.each([
  ["hackers", "quay: One hacker was caught near the harbour"],
  ["l'attacco", "porto: L’autorità portuale parla di un soldato e di attacchi"],
  ["soldati", "porto: L’autorità portuale parla di un soldato e di attacchi"],
])("%s also finds its other number: %s", (word, passage) => {
  expect(rank(word)).toContain(passage);
});

describe("function words", () => {
  test("do not count beside others", () => {
    expect(rank("the harbour of the").every((found) => found.includes("harbour"))).toBe(true);
  });
  test("count where there is nothing else", () => {
    expect(rank("nobody had")).toEqual(["quay: Nobody had slept in St. Petersburg"]);
  });
  test("are those of the passage's language", () => {
    const found = rankPassages(shelves, "war haus", 10);
    expect(found.map((place) => [shelf.nameOf(place), ...showShared(shelf, place)])).toEqual([
      ["war", "war", "war"],
      ["haus", "Haus"],
    ]);
  });
});

test("shared words are spans of the text", () => {
  const [best] = rankPassages(shelves, "the hackers and the wives", 1);
  expect(showShared(shelf, best!)).toEqual(["hackers", "wives"]);
});

test("within some documents", () => {
  const within = [new Set<number>(), new Set([0])];
  const found = rankPassages(shelves, "hacker soldati harbour war", 10, within);
  expect(found.map(shelf.nameOf)).toEqual(["porto", "porto"]);
  const all = rankPassages(shelves, "hacker soldati harbour war", 10, [undefined, new Set()]);
  expect(new Set(all.map(shelf.nameOf))).toEqual(new Set(["quay"]));
});

test.each([0, -1, NaN])("at most %d are none", (limit) => {
  expect(rank("harbour", limit)).toEqual([]);
});

test("no more than asked for", () => {
  expect(rank("hacker soldati harbour", 1)).toHaveLength(1);
});
