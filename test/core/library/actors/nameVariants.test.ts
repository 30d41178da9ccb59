/** Names of registries are known in other writings, and no longer name is taken for one of them. */
import { describe, expect, test } from "vitest";
import type { Library } from "../../../../server/core/library/library";
import { variantsOf } from "../../../../server/core/library/actors/nameVariants";
import { findTokens } from "../../../../server/core/text/tokens";
import { renderMarks } from "../../../fixture";
import { libraryOf } from "../libraries";

describe("other writings of a name", () => {
  test.each([
    ["TIDE40", ["TIDE 40"]],
    ["Tide-40", ["Tide40"]],
    ["SlowGull", ["Slow Gull"]],
    ["Nightjar Group", ["Nightjar (short)"]],
    ["The Nightjar gang", ["Nightjar (short)"]],
    ["Russian Hackers", []],
    ["The Group", []],
    ["Blue Heron", []],
    ["Nightjar", []],
    ["", []],
  ])("%s", (name, expected) => {
    const shown = variantsOf(name).map((each) => `${each.name}${each.isShort ? " (short)" : ""}`);
    expect(shown).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(shown).toEqual([]);
  });
});

const library = libraryOf(`
  //- tide.csv
  name,kind,aliases
  TIDE40,group,Grey Wader
  SlowGull,group,
  Nightjar Group,group,
  Siskin Group,group,Crossbill
  Siskin Gang,group,
  Heron,group,
`);

/** Draws each mention below the text. */
function drawMentions({ actors }: Library, text: string): string {
  const marks = actors.findMentions(text, findTokens(text)).map((mention) => ({
    span: mention,
    label: mention.candidates.map(({ name }) => name).join(" / "),
  }));
  return renderMarks(text, marks);
}

describe("mentions of actors of registries", () => {
  test.each([
    ["with a blank before the number", "It was TIDE 40.", "^^^^^^^ TIDE40"],
    ["with a hyphen", "It was TIDE-40.", "^^^^^^^ TIDE40"],
    ["as two words", "It was Slow Gull.", "^^^^^^^^^ SlowGull"],
    ["without the noun", "They watched Nightjar for years.", "^^^^^^^^ Nightjar Group"],
    ["of two, either", "They watched Siskin.", "^^^^^^ Siskin Group / Siskin Gang"],
    ["with the noun", "They watched the Heron Group.", "^^^^^ Heron"],
    ["in a headline", "Lowtide Blames Heron Spies For Harbour Blackout", "^^^^^ Heron"],
  ])("%s", (_, text, expected) => {
    expect(drawMentions(library, text).trim().split("\n").slice(1).join("\n").trim()).toBe(
      expected,
    );
  });

  test.each([
    ["a longer name", "They bought a Heron Boats tender and sailed on."],
    ["a short one that opens a sentence", "Nightjar calls were heard all night."],
    ["a short one that is somebody's surname", "Emma Nightjar sailed on."],
    ["small letters", "We heard a nightjar and a heron."],
  ])("none: %s", (_, text) => {
    expect(drawMentions(library, text).trim()).toBe(text);
  });

  test("entries of a name stand first, then those of other registries under another writing", () => {
    const two = libraryOf(`
      //- a.csv
      name,kind,aliases
      Nightjar,group,
      //- b.csv
      name,kind,aliases
      Nightjar Group,group,
    `);
    const entries = two.actors.entriesNamed("Nightjar");
    expect(entries.map(({ registry, actor }) => `${registry.title}: ${actor.name}`)).toEqual([
      "a.csv: Nightjar",
      "b.csv: Nightjar Group",
    ]);
  });
});
