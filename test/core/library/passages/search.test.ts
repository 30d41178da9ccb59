/** Passages that speak of the same thing as a sentence, across languages too. */
import { describe, expect, test } from "vitest";
import { searchPassages } from "../../../../server/core/library/passages/search";
import { findTokens } from "../../../../server/core/text/tokens";
import { libraryOf, show } from "../libraries";

const library = libraryOf(`
  //- actors.yaml
  actors:
    - name: Secureworks
      kind: organisation
    - name: CyberCaliphate
      kind: group
      aliases: [Cyber Califfato]
  //- en.txt
  The list was provided by Secureworks last year. It held 4,700 addresses of journalists.

  CyberCaliphate faded from view. Its threats found an echo in the town, the town and the town.
  //- it.txt
  Il gruppo conta una quarantina di persone, divise in tre sottogruppi.
`);

const search = (text: string, within?: string) =>
  searchPassages(library, {
    text,
    actors: library.actors.findMentions(text, findTokens(text)).flatMap((each) => each.candidates),
    ...(within !== undefined && { within: [library.sources.get(within)!] }),
    limit: 1,
  }).map(({ passage, actors, figures }) => [
    show(passage),
    [...actors.map(({ name }) => name), ...figures].join(", "),
  ]);

describe("the first passage", () => {
  test.each([
    ["words", "An echo in the town", "en ¶2: Its threats", ""],
    [
      "an actor weighs more than common words",
      "Last year Secureworks was in town",
      "en ¶1: The list was",
      "Secureworks",
    ],
    [
      "an actor under another name, in another language",
      "Il Cyber Califfato è sparito.",
      "en ¶2: CyberCaliphate faded",
      "CyberCaliphate",
    ],
    ["a figure", "Der Liste zufolge waren es 4.700 Adressen", "en ¶1: It held", "4,700"],
  ])("%s", (_, text, start, reasons) => {
    const [found] = search(text, "en");
    expect(found?.[0]?.startsWith(start), found?.[0]).toBe(true);
    expect(found?.[1]).toBe(reasons);
  });

  test("is in the sentence's own language, where others fit alike", () => {
    const twofold = libraryOf(`
      //- actors.yaml
      actors:
        - name: Fancy Bear
      //- a.txt
      It is said that the letters of the clerks were written by Fancy Bear that year.
      //- b.txt
      Si dice che le lettere degli impiegati fossero state scritte da Fancy Bear quell'anno.
    `);
    const keysFor = (language: "en" | "it") =>
      searchPassages(twofold, {
        text: "Fancy Bear",
        actors: [...twofold.actors.actors.values()],
        language,
      }).map(({ passage }) => passage.source.key);
    expect([keysFor("en"), keysFor("it")]).toEqual([
      ["a", "b"],
      ["b", "a"],
    ]);
  });

  test("nothing where nothing is shared, or one common word among several", () => {
    expect(search("The town hall was painted blue on Monday")).toEqual([]);
    expect(search("Entirely different matters")).toEqual([]);
    expect(search("Secureworks", "it")).toEqual([]);
    expect(search("")).toEqual([]);
  });
});
