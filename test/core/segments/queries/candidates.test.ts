/** Candidates for a quotation. */
import { expect, test } from "vitest";
import { findCandidates } from "../../../../server/core/segments/queries/candidates";
import { shelfOf } from "./shelf";

const shelf = shelfOf(`
  //- 0/quay.en
  The hackers threatened the wives of soldiers in 2015. One hacker was caught near the harbour.

  The harbour was quiet. Nobody had slept in St. Petersburg that night.
  //- 0/old.en.dead
  Nobody had slept.
  //- 1/porto.it
  Gli hacker minacciarono le mogli dei soldati. Il perché resta ignoto, e nel porto nessuno parla.
  //- 1/scattered.en
  Nobody came. The wives of the fishermen went home early, for the wind had risen and it rained all day. The
  soldiers stayed behind. In the evening the hackers, as they were called by then, threatened a few more people.
  //- 1/once.en
  Nobody had slept, they say.
`);

const find = (text: string, limit = 12, within?: readonly (Set<number> | undefined)[]): string[] =>
  findCandidates(shelf.shelves, text, limit, within).map(shelf.nameOf);

test.each([
  ["word for word", "nobody had slept", ["quay", "once"]],
  ["with words changed", "the hackers menaced the spouses of soldiers", ["quay", "scattered"]],
  ["with an ellipsis", "Il perché … nessuno parla", ["porto"]],
  ["with another punctuation", "nobody had slept in St Petersburg, that night", ["quay"]],
  [
    "with its rarest words misspelt",
    "tbe hackcrs threalened the wives of soldicrs in",
    ["quay", "scattered"],
  ],
  ["words that stand nowhere together", "an apple a day keeps everybody away", []],
  ["no words", "…", []],
  ["nothing", "", []],
])("%s", (_, text, names) => {
  expect(find(text)).toEqual(names);
});

test("within some documents, and no more than asked for", () => {
  expect(find("nobody had slept", 1)).toEqual(["quay"]);
  expect(find("nobody had slept", 12, [new Set(), undefined])).toEqual(["once"]);
  expect(find("nobody had slept", 0)).toEqual([]);
});
