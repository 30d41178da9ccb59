/** Registries of actors are read in the forms that are in use, and nothing else is taken for one. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../server/core/documents/parseDocument";

/** "title: name (kind, country) = alias [users], …" a line for each actor. */
function read(path: string, text: string | object): string {
  const document = parseDocument(
    `/l/${path}`,
    typeof text === "string" ? text : JSON.stringify(text),
  );
  if (document.kind !== "registry") return document.kind;
  const actors = document.actors.map(({ name, kind, country, aliases }) => {
    const others = aliases.map(({ name: alias, usedBy }) =>
      usedBy.length > 0 ? `${alias} [${usedBy.join("; ")}]` : alias,
    );
    return `${name} (${[kind, country].filter(Boolean).join(", ")}) = ${others.join(", ")}`;
  });
  return [`${document.title}:`, ...actors, ...document.problems.map(({ message }) => message)].join(
    "\n",
  );
}

const galaxy = {
  name: "Tide Actors",
  type: "threat-actor",
  values: [
    {
      value: "Blue Heron",
      description: "A [crew](https://tide.example/1) that reads other people's mail. It is old.",
      meta: { synonyms: ["HERON-4", "Grey Wader"], country: "ZZ", refs: ["https://tide.example"] },
    },
    { value: "Slow Gull - T0012", meta: { external_id: "T0012", country: "Unknown" } },
    { description: "without a name" },
  ],
};

const bundle = {
  type: "bundle",
  objects: [
    {
      type: "intrusion-set",
      name: "Blue Heron",
      aliases: ["Blue Heron", "Grey Wader"],
      external_references: [
        { source_name: "tide", external_id: "T0007", url: "https://tide.example/T0007" },
        { source_name: "Grey Wader", description: "(Citation: Lowtide 2019)(Citation: Kestrel)" },
      ],
    },
    { type: "identity", identity_class: "organization", name: "Lowtide Research" },
    { type: "intrusion-set", name: "Withdrawn", revoked: true },
    { type: "malware", name: "HERONBACK" },
  ],
};

const entities = [
  { id: "1", schema: "Person", properties: { name: ["Ines Hartwell"], alias: ["I. Hartwell"] } },
  { id: "2", schema: "Company", properties: { name: ["Lowtide Ltd", "Lowtide"], country: ["ie"] } },
  { id: "3", schema: "Vessel", properties: { name: ["Heron"] } },
];

describe("each form", () => {
  test.each([
    [
      "a MISP galaxy cluster",
      "tide.json",
      galaxy,
      "Tide Actors:\nBlue Heron (group, ZZ) = HERON-4, Grey Wader\nSlow Gull (group) = T0012",
    ],
    [
      "a STIX bundle",
      "stix.json",
      bundle,
      "stix.json:\nBlue Heron (group) = Grey Wader [Lowtide 2019; Kestrel]\nLowtide Research (organisation) = ",
    ],
    [
      "FollowTheMoney in a list",
      "ftm.json",
      entities,
      "ftm.json:\nInes Hartwell (person) = I. Hartwell\nLowtide Ltd (organisation, ie) = Lowtide",
    ],
    [
      "FollowTheMoney line by line",
      "ftm.jsonl",
      entities.map((entity) => JSON.stringify(entity)).join("\r\n"),
      "ftm.jsonl:\nInes Hartwell (person) = I. Hartwell\nLowtide Ltd (organisation, ie) = Lowtide",
    ],
    [
      "a table with commas",
      "a.csv",
      '\uFEFFName,Kind,Aliases\nBlue Heron,group,HERON-4; Grey Wader\n\n"Lowtide, Ltd",company,\n',
      "a.csv:\nBlue Heron (group) = HERON-4, Grey Wader\nLowtide, Ltd (organisation) = ",
    ],
    [
      "a table with semicolons",
      "b.csv",
      "name;aliases\nBlue Heron;HERON-4|Grey Wader\n",
      "b.csv:\nBlue Heron (unknown) = HERON-4, Grey Wader",
    ],
    [
      "a table with tabs",
      "c.tsv",
      "name\talias\nBlue Heron\tHERON-4, Grey Wader\n",
      "c.tsv:\nBlue Heron (unknown) = HERON-4, Grey Wader",
    ],
    [
      "names by those who use them",
      "vendors.json",
      [{ name: "Blue Heron", alias_by_vendor: [{ entity: "Kestrel", name: "HERON-4" }] }],
      "vendors.json:\nBlue Heron (unknown) = HERON-4 [Kestrel]",
    ],
  ])("%s", (_, path, text, expected) => {
    expect(read(path, text)).toBe(expected);
  });
});

describe("what is no registry", () => {
  test.each([
    ["a bibliography", "refs.json", [{ id: "a", title: "On it" }], "bibliography"],
    ["a list of actors of one's own", "a.json", { actors: [{ name: "Blue Heron" }] }, "actors"],
    ["settings", "package.json", { name: "x", version: "1" }, "other"],
    ["a table of figures", "figures.csv", "year,count\n2019,4\n", "other"],
    ["a table of names of things", "ships.csv", "name,tons\nHeron,400\n", "other"],
    ["lines of something", "log.jsonl", '{"level":1}\n{"level":2}\n', "other"],
    ["an empty table", "empty.csv", "", "other"],
    ["a null", "null.json", "null", "other"],
  ])("%s", (_, path, text, kind) => {
    expect(read(path, text)).toBe(kind);
  });
});

test("a line that cannot be read is told, and the others are kept", () => {
  const text = `${JSON.stringify(entities[0])}\n{"id": \n`;
  const document = parseDocument("/l/ftm.jsonl", text);
  expect(document).toMatchObject({ kind: "registry", actors: [{ name: "Ines Hartwell" }] });
  expect(document.problems).toMatchObject([{ severity: "error", line: 2 }]);
});

test("a description is the first sentence without its markup", () => {
  const document = parseDocument("/l/tide.json", JSON.stringify(galaxy));
  expect(document).toMatchObject({
    actors: [{ description: "A crew that reads other people's mail." }, {}],
  });
});
