/** Who is known under which names, and where a text names them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Alias } from "../../../../server/core/library/actors/actor";
import type { Library } from "../../../../server/core/library/library";
import { findTokens } from "../../../../server/core/text/tokens";
import { parseOneFile, renderMarks } from "../../../fixture";
import { partsLibraryOf as libraryOf } from "../partsLibrary";

const list = `
  //- actors.yaml
  actors:
    - name: Associated Press
      kind: organisation
      aliases: [AP, The Associated Press]
    - name: Islamic State
      kind: group
      aliases: [ISIS, Isis, Stato Islamico]
    - name: World Health Organization
      kind: organisation
      aliases: [WHO]
    - name: Die Zeit
      kind: organisation
    - name: Fancy Bear
      kind: group
      aliases: [APT28]
    - name: Pawn Storm
      kind: group
      aliases: [APT28]
    - name: CyberCaliphate
      kind: group
    - name: Lee Foster
      kind: person
    - name: Ursula von der Leyen
      kind: person
    - name: José Núñez
      kind: person
    - name: U.S. Cyber Command
      kind: organisation
    - name: St. Petersburg Institute
      kind: organisation
    - name: al-Qaida
      kind: group
`;

/** Draws each mention below the text: `Name`, or `Name / Name` where it is ambiguous. */
function drawMentions(library: Library, text: string): string {
  const marks = library.actors.findMentions(text, findTokens(text)).map((mention) => ({
    span: mention,
    label: mention.candidates.map(({ name }) => name).join(" / "),
  }));
  return renderMarks(text, marks);
}

describe("mentions of listed actors", () => {
  const library = libraryOf(list);

  test.each([
    [
      "the longest name, without its article",
      `
      The Associated Press reports; the Press does not.
          ^^^^^^^^^^^^^^^^ Associated Press
      `,
    ],
    [
      "possessives and elided articles stay outside",
      `
      I combattenti dell'Isis e dell’ISIS, Fancy Bear’s list and the AP's.
                         ^^^^ Islamic State
                                     ^^^^ Islamic State
                                           ^^^^^^^^^^ Fancy Bear
                                                                     ^^ Associated Press
      `,
    ],
    [
      "an acronym by its letters only",
      `
      Ap said, ap said, AP said: who? Who? The WHO. iSIS and isis are none.
                        ^^ Associated Press
                                               ^^^ World Health Organization
      `,
    ],
    [
      "names need their capital",
      `
      a fancy bear, the islamic state of things, cybercaliphate; Cybercaliphate, CYBERCALIPHATE
                                                                 ^^^^^^^^^^^^^^ CyberCaliphate
                                                                                 ^^^^^^^^^^^^^^ CyberCaliphate
      `,
    ],
    [
      "a second one where the sentence lends the first",
      `
      Fancy bear costumes sold well. Lo Stato islamico rivendica. Fancy Bear did.
                                        ^^^^^^^^^^^^^^ Islamic State
                                                                  ^^^^^^^^^^ Fancy Bear
      `,
    ],
    [
      "a capital without which a name is no name, in German",
      `
      Nach der Zeit von damals schreibt Die Zeit davon.
                                        ^^^^^^^^ Die Zeit
      `,
    ],
    [
      "a name of two actors is ambiguous",
      `
      It was APT28, they say.
             ^^^^^ Fancy Bear / Pawn Storm
      `,
    ],
    [
      "without diacritics, with dots and hyphens",
      `
      Jose Nunez of the US Cyber Command and the U.S. Cyber Command; Al-Qaida, al-Qaida, Al Qaida.
      ^^^^^^^^^^ José Núñez
                                                 ^^^^^^^^^^^^^^^^^^ U.S. Cyber Command
                                                                     ^^^^^^^^ al-Qaida
                                                                               ^^^^^^^^ al-Qaida
                                                                                         ^^^^^^^^ al-Qaida
      `,
    ],
    [
      "not across commas, quotation marks and sentences, but over an abbreviation's stop",
      `
      It was fancy. Bear, Fancy, Bear; he met Lee. Foster left the St Petersburg Institute, the St. Petersburg Institute.
                                                   ^^^^^^ Lee Foster
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^ St. Petersburg Institute
                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^ St. Petersburg Institute
      `,
    ],
    [
      "surnames, with particles, but not in another's name",
      `
      Foster agreed, von der Leyen did not; Norman Foster and Foster Wallace are others. Mr. Foster's list.
      ^^^^^^ Lee Foster
                     ^^^^^^^^^^^^^ Ursula von der Leyen
                                                                                             ^^^^^^ Lee Foster
      `,
    ],
    [
      "soft hyphens, no-break spaces and decomposed letters",
      `
      Fancy\u00A0Bear and Cyber\u00ADCaliphate and Jose\u0301 Nu\u0301n\u0303ez
      ^^^^^^^^^^ Fancy Bear
                     ^^^^^^^^^^^^^^^ CyberCaliphate
                                         ^^^^^^^^^^^^^ José Núñez
      `,
    ],
  ])("%s", (_, fixture) => {
    const { text, marks } = parseOneFile(fixture);
    expect(drawMentions(library, text)).toBe(renderMarks(text, marks));
  });

  test("within a span only", () => {
    const text = "Fancy Bear met Fancy Bear.";
    const [only, ...others] = library.actors.findMentions(text, findTokens(text), {
      start: 5,
      end: text.length,
    });
    expect([only?.start, others]).toEqual([15, []]);
  });

  test.each([
    ["Associated Press", ["Associated Press"]],
    ["the associated press", ["Associated Press"]],
    ["APT28", ["Fancy Bear", "Pawn Storm"]],
    ["Foster", ["Lee Foster"]],
    ["Nobody", []],
    ["", []],
  ])("%j is borne by %j", (name, names) => {
    expect(library.actors.named(name).map((actor) => actor.name)).toEqual(names);
  });
});

test("a surname that two bear means the one named in full beside it", () => {
  const library = libraryOf(`
    //- actors.yaml
    actors:
      - name: Lea Brandt
        kind: person
      - name: Tom Brandt
        kind: person
  `);
  const { text, marks } = parseOneFile(`
    Then Brandt left with Lea Brandt.
         ^^^^^^ Lea Brandt
                          ^^^^^^^^^^ Lea Brandt
  `);
  expect(drawMentions(library, text)).toBe(renderMarks(text, marks));
  const alone = parseOneFile(`
    Then Brandt left.
         ^^^^^^ Lea Brandt / Tom Brandt
  `);
  expect(drawMentions(library, alone.text)).toBe(renderMarks(alone.text, alone.marks));
});

const showAlias = ({ name, uses }: Alias): string =>
  `${name} (${uses
    .map((use) =>
      use.by !== "source"
        ? use.by
        : `${use.passage.source.key} ¶${use.passage.paragraph}${use.coiner ? `, ${use.coiner}` : ""}`,
    )
    .join("; ")})`;

const showActors = (library: Library): string[] =>
  [...library.actors.actors.values()].map(
    ({ name, kind, aliases }) =>
      `${name}, ${kind}${aliases.map((alias) => `, also ${showAlias(alias)}`).join("")}`,
  );

describe("actors of the sources", () => {
  test("who speaks is an actor, with the names that sources declare and who uses them", () => {
    const library = libraryOf(`
      //- false-flag.txt
      More recent research has found that Fancy Bear, which Secureworks dubs “Iron Twilight,” was trying to break into the mailboxes. Secureworks said so in May.
      //- second.txt
      Fancy Bear, also known as Sofacy, is old, Secureworks reported.
    `);
    expect(showActors(library)).toEqual([
      "Fancy Bear, group, also Iron Twilight (false-flag ¶1, Secureworks), also Sofacy (second ¶1)",
      "Secureworks, unknown",
    ]);
    expect(library.actors.named("iron twilight").map(({ name }) => name)).toEqual(["Fancy Bear"]);
  });

  test("a declared name joins the listed actor, and never two listed ones", () => {
    const library = libraryOf(`
      //- actors.yaml
      actors:
        - name: Sofacy
          kind: group
        - name: CyberCaliphate
          kind: group
      //- one.txt
      Fancy Bear, also known as Sofacy, was busy, Secureworks said.
      //- two.txt
      Fancy Bear, also known as CyberCaliphate, was busy, Secureworks said.
    `);
    expect(library.actors.named("Fancy Bear").map(({ name }) => name)).toEqual([
      "CyberCaliphate",
      "Sofacy",
    ]);
    expect(library.actors.named("Sofacy").map(({ name }) => name)).toEqual(["Sofacy"]);
  });

  test("a bare surname is nobody beside the person who bears it", () => {
    const library = libraryOf(`
      //- one.txt
      Maria Rossi ha detto che il registro è perduto.
      //- two.txt
      The ledger was lost, Rossi said. Later Rossi said it was found.
    `);
    expect(showActors(library)).toEqual(["Maria Rossi, person"]);
    expect(library.actors.named("Rossi").map(({ name }) => name)).toEqual(["Maria Rossi"]);
  });

  test("who is called by the last word of the name is a person", () => {
    const library = libraryOf(`
      //- one.txt
      Gus Pruett said the ledger was lost. Later Pruett said it was found.
      //- two.txt
      Hallam Bank said the ledger was lost. Later the Bank said it was found.
    `);
    expect(showActors(library)).toContain("Gus Pruett, person");
    expect(library.actors.named("Pruett").map(({ name }) => name)).toEqual(["Gus Pruett"]);
    expect(showActors(library)).not.toContain("Hallam Bank, person");
  });

  test("what is only capitalised, once, is nobody", () => {
    const library = libraryOf(`
      //- note.txt
      The Long March of the Institutions was read in the Blue Room on a Monday in May.
    `);
    expect(showActors(library)).toEqual([]);
  });
});

test("mentions are in order, without overlaps, in the text, and the same twice", () => {
  const library = libraryOf(list);
  const words = fc.constantFrom(
    ..."Fancy Bear AP ISIS Isis Foster Lee von der Leyen APT28 the U.S. Cyber Command dell' ’s . , \n\n".split(
      / /,
    ),
    "\u00AD",
    "🐻",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom("", " "), (parts, glue) => {
      const text = parts.join(glue);
      const found = library.actors.findMentions(text, findTokens(text));
      let end = 0;
      for (const mention of found) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.candidates.length).toBeGreaterThan(0);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(library.actors.findMentions(text, findTokens(text))).toEqual(found);
    }),
  );
});
