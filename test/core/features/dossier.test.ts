/** The dossier of an actor: names, what sources say by date, company, registries, passages. */
import { describe, expect, test } from "vitest";
import { actorsCalled, dossierOf } from "../../../server/core/features/dossier";
import { renderDossier } from "../../../server/core/features/renderDossier";
import { readFixture, root } from "./reading";

const fixture = `
//- sources/later.md
---
title: Later
publisher: Harbour Review
date: 2019-02-01
---
Blue Heron was behind the attack on Lowtide Research. Ines Hartwell said that Blue Heron might be a front for Grey Wader.
//- sources/earlier.md
---
title: Earlier
publisher: Morning Tide
date: 2017-06
---
Blue Heron is a division of Grey Wader. “We read it all”, Blue Heron said on Monday.
//- sources/undated.txt
Blue Heron, also known as HERON-4, was seen again.
//- actors.yaml
actors:
  - name: Blue Heron
    kind: group
    aliases: [Blauer Reiher]
  - name: Grey Wader
    kind: group
//- tide.json
{"name": "Tide Actors", "values": [{"value": "Blue Heron", "meta": {"synonyms": ["T0007"]}}]}
`;
const { library } = readFixture(fixture);
const dossier = dossierOf(library, library.actors.named("Blue Heron")[0]!);
const text = renderDossier(dossier, ({ path }) => path.slice(root.length + 1));

/** The lines of a section. */
const section = (title: string): string[] =>
  (new RegExp(`## ${title}\n\n([^]*?)\n(?:\n## |$)`).exec(text)?.[1] ?? "").split("\n");

describe("a dossier", () => {
  test("opens with who it is and how much there is", () => {
    expect(text).toMatch(/^# Blue Heron\n\ngroup · 3 sources, \d mentions\n/);
  });

  test("says that sources disagree about who it is", () => {
    const read = readFixture(`
//- a.txt
Red Kite is a front for Grey Wader.
//- b.txt
Red Kite is a front for Blue Heron.
//- actors.yaml
actors: [{ name: Red Kite }, { name: Grey Wader, kind: group }, { name: Blue Heron, kind: group }]
`);
    const [kite] = read.library.actors.named("Red Kite");
    const head = renderDossier(dossierOf(read.library, kite!), () => undefined).split("\n")[2];
    expect(head).toBe("2 sources, 2 mentions · **contested: who they are**");
  });

  test("tells which sources of a part share an origin", () => {
    const story =
      "Red Kite was behind the attack on Lowtide Research. The lights went out in four streets by the harbour, and the ferry did not leave before the morning of the next day.";
    const read = readFixture(`
//- a.txt
${story}
//- b.txt
${story}
//- actors.yaml
actors: [{ name: Red Kite, kind: group }]
`);
    const [kite] = read.library.actors.named("Red Kite");
    const page = renderDossier(dossierOf(read.library, kite!), () => undefined);
    expect(page).toContain("\n\nb, a\\: one origin, b\n\n");
  });

  test("gives each name with who uses it", () => {
    expect(section("Names")).toEqual([
      expect.stringMatching(/^- \*\*Blue Heron\*\*: your list, \[earlier ¶1\]/),
      "- **Blauer Reiher**: your list",
      "- **HERON\\-4**: [undated ¶1](sources/undated.txt)",
    ]);
  });

  test("tells who says what, oldest first, and how surely", () => {
    expect(dossier.rows.map(({ date, who, part }) => [date, who, part])).toEqual([
      ["2017-06", "Morning Tide, 2017", "identity"],
      ["2017-06", "Blue Heron, 2017", "words"],
      ["2019-02-01", "Harbour Review, 2019", "deeds"],
      ["2019-02-01", "Ines Hartwell, 2019", "identity"],
    ]);
    expect(section("Who they are said to be").at(-1)).toMatch(
      /^\| 2019-02-01 \| Ines Hartwell, 2019 \| .*front for Grey Wader \| \S+ \|/,
    );
  });

  test("names the company it is put in, by whom", () => {
    expect(section("Named together with")).toEqual([
      "- **Grey Wader** · group: Morning Tide, 2017 ([earlier ¶1](sources/earlier.md)), Ines Hartwell, 2019 ([later ¶1](sources/later.md))",
      "- **Lowtide Research** · organisation: Harbour Review, 2019 ([later ¶1](sources/later.md))",
    ]);
  });

  test("keeps registries apart", () => {
    expect(section("Registries").at(-1)).toBe(
      "| *registry: Tide Actors* | Blue Heron, also T0007 | – | – |".replace(":", "\\:"),
    );
  });

  test("ends with the passages, word for word", () => {
    expect(section("Passages").join("\n")).toContain("> Blue Heron is a division of Grey Wader\\.");
  });
});

test("the roles of a person are the sources' words", () => {
  const { library: other } = readFixture(
    "//- sources/earlier.md\n---\npublisher: Morning Tide\ndate: 2017-06\n---\nThe port was dark.\n\nInes Hartwell, an analyst with Lowtide Research, said that she watched.\n",
  );
  const person = dossierOf(other, other.actors.named("Ines Hartwell")[0]!);
  expect(person.roles).toMatchObject([
    {
      role: "an analyst with Lowtide Research",
      by: [{ who: "Morning Tide, 2017", whence: "earlier ¶2" }],
    },
  ]);
  expect(renderDossier(person, ({ path }) => path.slice(root.length + 1))).toContain(
    "## Roles\n\n- *an analyst with Lowtide Research*: Morning Tide, 2017 ([earlier ¶2](sources/earlier.md))\n",
  );
});

test("a body's people are those whose roles name it", () => {
  const { library: other } = readFixture(`
//- sources/earlier.md
---
publisher: Morning Tide
date: 2017-06
---
Ines Hartwell, an analyst with Lowtide Research, said that she watched. Former Lowtide Research director Tom Brack laughed.
`);
  const body = dossierOf(other, other.actors.named("Lowtide Research")[0]!);
  expect(renderDossier(body, ({ path }) => path.slice(root.length + 1))).toContain(
    "## People\n\n" +
      "- **Ines Hartwell**, *an analyst with Lowtide Research*: Morning Tide, 2017 ([earlier ¶1](sources/earlier.md))\n" +
      "- **Tom Brack**, *Former Lowtide Research director*: Morning Tide, 2017 ([earlier ¶1](sources/earlier.md))\n",
  );
});

describe("whose dossier", () => {
  const called = (name: string) => actorsCalled(library, name).map((actor) => actor.name);
  test.each([
    ["Blue Heron", ["Blue Heron"]],
    ["heron-4", ["Blue Heron"]],
    ["grey", ["Grey Wader"]],
    ["Blue Heronry", []],
    ["", []],
  ])("%s", (name, names) => {
    expect(called(name)).toEqual(names);
  });
});
