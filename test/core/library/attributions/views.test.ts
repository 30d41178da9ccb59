/** What the sources say of an actor, and where they mention them. */
import { describe, expect, test } from "vitest";
import type { Library } from "../../../../server/core/library/library";
import {
  findMentions,
  mentionsOf,
  namesOf,
} from "../../../../server/core/library/actors/mentionsOf";
import { viewsOf } from "../../../../server/core/library/attributions/views";
import { libraryOf, show } from "../libraries";

const actorOf = (library: Library, name: string) => {
  const [actor] = library.actors.named(name);
  if (!actor) throw new Error(`Nobody is called ${name}`);
  return actor;
};

/** "who says | what | how surely | whence", a star for what the actor says themselves. */
const showViews = (library: Library, name: string): string[] =>
  viewsOf(library, actorOf(library, name)).map(
    ({ kind, isSpeaker, speaker, words, certainty, passage }) =>
      `${kind}${isSpeaker ? "*" : ""} | ${speaker ?? "–"} | ${words} | ${certainty} | ${passage.source.key} ¶${passage.paragraph}`,
  );

const library = libraryOf(`
  //- actors.yaml
  actors:
    - name: CyberCaliphate
      kind: group
      aliases: [Cyber Califfato]
    - name: Associated Press
      kind: organisation
      aliases: [AP]
  //- references.yaml
  references:
    - id: califfato
      title: Il Cyber Califfato
      issued: 2015
      file: it.txt
    - id: flag
      title: A false flag
      issued: 2018-05-08
      file: en.txt
  //- it.txt
  La Global Cyber Security Company sostiene che il Cyber Califfato conta una quarantina di persone.
  //- en.txt
  The Associated Press reports that CyberCaliphate was a false flag. Nobody else knew.

  Lee Foster, a manager with cybersecurity company FireEye, said the overlap made it all but certain that CyberCaliphate and Russian hackers were linked, and a great deal more that no card has room for in its one line.

  Fancy Bear, which Secureworks dubs “Iron Twilight,” was busy. The AP said that Fancy Bear was idle. Foster said CyberCaliphate was idle.
`);

describe("views", () => {
  test("newest source first, who says what how surely, each in the passage's words", () => {
    expect(showViews(library, "Cyber Califfato")).toEqual([
      "identity | Associated Press | a false flag | reports | flag ¶1",
      "statement | Lee Foster | the overlap made it all but certain that CyberCaliphate and Russian hackers were linked, and a great deal more that no… | all but certain | flag ¶2",
      "statement | Lee Foster | CyberCaliphate was idle | said | flag ¶3",
      "statement | Global Cyber Security Company | il Cyber Califfato conta una quarantina di persone | sostiene | califfato ¶1",
    ]);
  });

  test("who coined a name", () => {
    expect(showViews(library, "Fancy Bear")).toEqual([
      "alias | Secureworks | Iron Twilight | dubs | flag ¶3",
      "statement | Associated Press | Fancy Bear was idle | said | flag ¶3",
    ]);
  });

  test("what an actor says themselves is told apart, under surname too", () => {
    expect(showViews(library, "Lee Foster").map((row) => row.split(" | ")[0])).toEqual([
      "statement*",
      "statement*",
    ]);
  });

  test("who speaks is named where a pronoun stands for them, and has the row on their own card", () => {
    const spoken = libraryOf(`
      //- actors.yaml
      actors:
        - name: Lee Foster
          kind: person
        - name: Velvet Bear
          kind: group
      //- a.txt
      Lee Foster of FireEye saw the list.

      He said that Velvet Bear was idle.
    `);
    expect(showViews(spoken, "Lee Foster")).toEqual([
      "statement* | Lee Foster | Velvet Bear was idle | said | a ¶2",
    ]);
    expect(showViews(spoken, "Velvet Bear")).toEqual([
      "statement | Lee Foster | Velvet Bear was idle | said | a ¶2",
    ]);
  });

  test("not of who only stands among the words of another", () => {
    expect(showViews(library, "Secureworks")).toEqual([]);
    expect(showViews(library, "FireEye")).toEqual([]);
  });

  test("words are short and not broken", () => {
    for (const actor of library.actors.actors.values())
      for (const { words } of viewsOf(library, actor)) {
        expect(words.length).toBeLessThanOrEqual(122);
        expect(words).not.toMatch(/\s{2}|\n/);
      }
  });
});

const placesOf = (among: Library, name: string): string[] =>
  mentionsOf(among, actorOf(among, name)).placed.map(({ passage }) => show(passage));

describe("mentions", () => {
  test("of a name met everywhere, those of the newest sources are read and the others counted", () => {
    const many = libraryOf(
      [2001, 2003, 2002]
        .map(
          (year) => `
//- ${year}.md
---
key: y${year}
issued: ${year}
---
${"They say Grey Wolf slept. ".repeat(20)}`,
        )
        .join("\n"),
    );
    const wolf = actorOf(many, "Grey Wolf");
    const found = findMentions(many, wolf, 30);
    expect(found).toMatchObject({ isWhole: false, sources: 3, mentions: 60 });
    expect(found.placed.map(({ passage }) => passage.source.key)).toEqual([
      ...Array<string>(10).fill("y2002"),
      ...Array<string>(20).fill("y2003"),
    ]);
    expect(mentionsOf(many, wolf)).toMatchObject({ isWhole: true, sources: 3, mentions: 60 });
  });

  test("under every name, in order, by surname where the full name stands too", () => {
    expect(placesOf(library, "Lee Foster")).toEqual([
      expect.stringContaining("flag ¶2: Lee Foster"),
      "flag ¶3: Foster said CyberCaliphate was idle.",
    ]);
    const mentions = mentionsOf(library, actorOf(library, "CyberCaliphate")).placed;
    const plainOf = (key: string) => library.sources.get(key)!.text!.plain;
    expect(
      mentions.map(({ passage, span }) => plainOf(passage.source.key).slice(span.start, span.end)),
    ).toEqual(["CyberCaliphate", "CyberCaliphate", "CyberCaliphate", "Cyber Califfato"]);
  });

  test("not within a longer name, not in other letters", () => {
    const bears = libraryOf(`
      //- actors.yaml
      actors:
        - name: Bear
          kind: group
        - name: Fancy Bear
          kind: group
      //- a.txt
      They say Bear slept. They say Fancy Bear woke. A bear did neither. A Foster home.
      //- b.txt
      They say Foster slept.
    `);
    expect(placesOf(bears, "Bear")).toEqual(["a ¶1: They say Bear slept."]);
  });

  test("a surname in a source that never names the person in full is anybody's", () => {
    const two = libraryOf(`
      //- a.txt
      Lee Foster said so. Foster left.
      //- b.txt
      They say Foster slept.
    `);
    expect(placesOf(two, "Lee Foster")).toEqual([
      "a ¶1: Lee Foster said so.",
      "a ¶1: Foster left.",
    ]);
  });
});

test("names come with who uses them: the list, those who declare them, the sources that write so", () => {
  const uses = (name: string) =>
    namesOf(library, actorOf(library, name)).map(
      (alias) =>
        `${alias.name}: ${alias.uses
          .map((use) =>
            use.by !== "source" ? use.by : (use.coiner ?? show(use.passage).slice(0, 7)),
          )
          .join(", ")}`,
    );
  expect(uses("CyberCaliphate")).toEqual([
    "CyberCaliphate: list, flag ¶1",
    "Cyber Califfato: list, califfa",
  ]);
  expect(uses("Fancy Bear")).toEqual(["Fancy Bear: flag ¶3", "Iron Twilight: Secureworks"]);
});
