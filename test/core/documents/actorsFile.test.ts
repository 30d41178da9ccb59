import { expect, test } from "vitest";
import { sliceOf } from "../../../server/core/text/span";
import { read, told } from "./reading";

test("actors have names, kinds, aliases and notes", () => {
  const text = `# who is who
actors:
  - name: CyberCaliphate
    kind: group
    aliases: [Cyber Caliphate, "Cyber Califfato"]
    note: Also written apart.
  - name: 'Associated Press'
    kind: organization
    aliases: AP
  - Lee Foster
`;
  const { actors, problems } = read("actors", "actors.yaml", text);
  expect(problems).toEqual([]);
  expect(actors).toMatchObject([
    {
      name: "CyberCaliphate",
      kind: "group",
      aliases: ["Cyber Caliphate", "Cyber Califfato"],
      note: "Also written apart.",
    },
    { name: "Associated Press", kind: "organisation", aliases: ["AP"] },
    { name: "Lee Foster", kind: "unknown", aliases: [] },
  ]);
  for (const { name, span } of actors) expect(sliceOf(text, span)).toBe(name);
});

test.each([
  ["- name: A\n  kind: robot", ["A"], /^3: robot: “robot” is no kind/],
  ["- name: A\n  aliases: [1, B]", ["A"], /^3: 1: An alias must be text/],
  ["- name: A\n  aliases: {b: c}", ["A"], /^3: .*must be a list of names/],
  ["- name: A\n  alias: [B]", ["A"], /^3: \[B\]: “alias” is no field of an actor/],
  ["- kind: group\n- name: B", ["B"], /^2: kind: group: This actor has no name/],
  ["- name:\n- name: B", ["B"], /no name/],
  ["- name: A\n  note: so: it is\n- name: B", ["A", "B"], /^3: :: .*quotation marks/],
  ["- name: *A\n- name: B", ["B"], /^2: \*A: .*refers to nothing/],
  ["- name: A\n\t- name: B", ["A", "B"], /^3: \t: .*tabs/],
])("%j", (list, names, message) => {
  const text = `actors:\n${list}\n`;
  const { actors, problems } = read("actors", "my.actors.yml", text);
  expect(actors.map(({ name }) => name)).toEqual(names);
  expect(told(problems, text).join("\n")).toMatch(message);
});

test.each([
  ["actors.yaml", "", []],
  ["actors.yaml", "actors:\n", []],
  ["actors.yaml", "- name: A\n", ["A"]],
  ["people.yaml", "actors:\n  - name: A\n", ["A"]],
  ["people.json", '{"actors": [{"name": "A"}]}', ["A"]],
])("%s with %j is a list of actors", (name, text, names) => {
  const { actors, problems } = read("actors", name, text);
  expect(actors.map((actor) => actor.name)).toEqual(names);
  expect(problems).toEqual([]);
});

test("a list that is none is told", () => {
  const text = "people: [A]\n";
  expect(told(read("actors", "actors.yaml", text).problems, text)).toEqual([
    expect.stringMatching(/^1: people: \[A\]: “actors” must be a list/),
  ]);
});

test("actors of something else are none", () => {
  expect(read("other", "play.yaml", "actors: [2, 3]\nid: 4\n").problems).toEqual([]);
});
