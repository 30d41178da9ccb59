/** States under their names in five languages, and names that a language with cases declines. */
import { describe, expect, test } from "vitest";
import type { Library } from "../../../../server/core/library/library";
import { findTokens } from "../../../../server/core/text/tokens";
import { renderMarks } from "../../../fixture";
import { partsLibraryOf as libraryOf } from "../partsLibrary";

/** Draws each mention below the text: `Name`, or `Name / Name` where it is ambiguous. */
function drawMentions(library: Library, text: string): string {
  const marks = library.actors.findMentions(text, findTokens(text)).map((mention) => ({
    span: mention,
    label: mention.candidates.map(({ name }) => name).join(" / "),
  }));
  return renderMarks(text, marks);
}

describe("states and bodies of states under their names in five languages", () => {
  const library = libraryOf(`
    //- first.txt
    The United States said on Monday that the talks had failed. The United Nations said it would wait.
    //- second.txt
    Gli Stati Uniti hanno detto che i colloqui sono falliti. Il governo degli USA tace. L'ONU ha chiesto calma.
    //- third.txt
    Deutschland hat angekündigt, dass die Vereinigten Staaten zahlen. Russland schweigt, sagte Deutschland.
  `);

  test("are one actor, under the name that the library has", () => {
    const names = (name: string): string[] => library.actors.named(name).map(({ id }) => id);
    expect(names("Stati Uniti")).toEqual(["united states"]);
    expect(names("United States")).toEqual(["united states"]);
    expect(names("Vereinigten Staaten")).toEqual(["united states"]);
    expect(names("ONU")).toEqual(names("United Nations"));
    expect([...library.actors.actors.keys()].filter((id) => /stat|usa/.test(id))).toEqual([
      "united states",
    ]);
  });

  test("tell their other names, and that these are names of states", () => {
    const [actor] = library.actors.named("Stati Uniti");
    const uses = actor!.aliases.map(({ name, uses }) => [name, ...uses.map(({ by }) => by)]);
    expect(uses).toContainEqual(["Stati Uniti", "states"]);
  });

  test("are mentioned by names that no source uses", () => {
    const text = "Estados Unidos y Alemania negocian; us and them, un giorno.";
    expect(drawMentions(library, text)).toBe(
      [
        "Estados Unidos y Alemania negocian; us and them, un giorno.",
        "^^^^^^^^^^^^^^ United States",
        "                 ^^^^^^^^ Deutschland",
      ].join("\n"),
    );
  });

  test("are nobody where the library knows none of their names", () => {
    expect(library.actors.named("Japan")).toEqual([]);
    expect(library.actors.named("Giappone")).toEqual([]);
  });

  test("are the listed actor's, where the writer lists one of the names", () => {
    const listed = libraryOf(`
      //- actors.yaml
      actors:
        - name: USA
          kind: state
      //- first.txt
      The United States said on Monday that the talks had failed.
    `);
    expect(listed.actors.named("United States").map(({ name }) => name)).toEqual(["USA"]);
  });
});

describe("declined names", () => {
  const library = libraryOf(`
    //- actors.yaml
    actors:
      - name: Deutsche Bahn
        kind: organisation
      - name: Auswärtiges Amt
        kind: organisation
      - name: Bundesgerichtshof
        kind: organisation
      - name: Bundesamt für Statistik
        kind: organisation
      - name: Neue Zürcher Zeitung
        kind: organisation
      - name: Peter
        kind: person
  `);

  test.each([
    ["Ein Sprecher der Deutschen Bahn schwieg.", ["Deutschen Bahn", "Deutsche Bahn"]],
    ["Die Lage sei ernst, hieß es beim Auswärtigen Amt.", ["Auswärtigen Amt", "Auswärtiges Amt"]],
    ["Nach Angaben des Auswärtigen Amtes ist sie frei.", ["Auswärtigen Amtes", "Auswärtiges Amt"]],
    ["Das Urteil des Bundesgerichtshofs steht.", ["Bundesgerichtshofs", "Bundesgerichtshof"]],
    [
      "Zahlen des Bundesamtes für Statistik.",
      ["Bundesamtes für Statistik", "Bundesamt für Statistik"],
    ],
    ["Das stand in der Neuen Zürcher Zeitung.", ["Neuen Zürcher Zeitung", "Neue Zürcher Zeitung"]],
    ["Das Haus des Peters.", []],
    ["Deutschen Bahnkunden reicht es.", []],
  ] as const)("%s", (text, expected) => {
    const found = library.actors
      .findMentions(text, findTokens(text))
      .flatMap(({ start, end, candidates }) => [text.slice(start, end), candidates[0]!.name]);
    expect(found).toEqual(expected);
  });

  test("make no second actor of a name that sources decline", () => {
    const sources = libraryOf(`
      //- first.txt
      Die Deutsche Bahn teilte mit, dass alles gut sei. Die Deutsche Bahn schweigt nun.
      //- second.txt
      Der Sprecher der Deutschen Bahn sagte, alles sei gut. Nach Angaben der Deutschen Bahn ruht der Verkehr.
    `);
    const ids = [...sources.actors.actors.keys()].filter((id) => id.includes("bahn"));
    expect(ids).toEqual(["deutsche bahn"]);
  });
});
