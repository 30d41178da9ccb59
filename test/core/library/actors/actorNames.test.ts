/** Names of actors by what is typed, rightly or wrongly. */
import { describe, expect, test } from "vitest";
import type { NamedActor } from "../../../../server/core/library/actors/actorBook";
import { createActorBook } from "../../../../server/core/library/actors/createActorBook";
import { findTokens } from "../../../../server/core/text/tokens";
import { bookOf, holdPart, listsOf, partsLibraryOf, textsOf } from "../partsLibrary";

const library = partsLibraryOf(`
  //- actors.yaml
  actors:
    - name: Associated Press
      kind: organisation
      aliases: [AP]
    - name: The Guardian Post
      kind: organisation
    - name: Anna Bearing
      kind: person
    - name: U.S. Cyber Command
      kind: organisation
    - name: O'Brien
      kind: person
  //- 1.txt
  Fancy Bear, which Secureworks dubs “Iron Twilight,” was trying to break in. Secureworks said so.
  //- 2.txt
  Beata Fischer said no. Later Fischer said yes. Cozy Bear attacked the bank, Secureworks said.
  //- 3.txt
  The Blue Bearskin was read once.
`);
const book = library.actors;

const show = (named: readonly NamedActor[]): string[] =>
  named.map(({ actor, name }) => (actor.name === name ? name : `${name} (${actor.name})`));

describe("names that begin with what is typed", () => {
  test.each([
    ["assoc", ["Associated Press"]],
    ["a", ["Anna Bearing", "Associated Press", "AP (Associated Press)"]],
    ["the", ["The Guardian Post"]],
    ["the gua", ["The Guardian Post"]],
    ["associated p", ["Associated Press"]],
    ["u.s. cy", ["U.S. Cyber Command"]],
    ["be", ["Beata Fischer"]],
    ["iron", ["Iron Twilight (Fancy Bear)"]],
    ["Fancy Bear", ["Fancy Bear"]],
    ["blue", []],
    ["", []],
    ["…", []],
  ])("%j: %j", (typed, names) => {
    expect(show(book.actorsBeginning(typed, 9))).toEqual(names);
  });

  test("listed actors first, no more than wanted", () => {
    expect(show(book.actorsBeginning("a", 2))).toHaveLength(2);
  });
});

describe("names in which each word typed begins a word", () => {
  test.each([
    ["bear", ["Anna Bearing", "Cozy Bear", "Fancy Bear"]],
    ["bear f", ["Fancy Bear"]],
    ["f bear", ["Fancy Bear"]],
    ["post the", ["The Guardian Post"]],
    ["cyber bear", []],
  ])("%j: %j", (typed, names) => {
    expect(show(book.actorsWith(typed, 9))).toEqual(names);
  });

  test("all where none is typed", () => {
    const all = [...book.actors.values()].flatMap(({ name, aliases }) => [
      name,
      ...aliases.map((alias) => alias.name),
    ]);
    expect(
      book
        .actorsWith("", 99)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(all.sort());
  });
});

test.each([
  ["Secureworsk", ["Secureworks"]],
  ["Asociated Press", ["Associated Press"]],
  ["The Gaurdian Post", ["The Guardian Post"]],
  ["Fancy Bare", ["Fancy Bear"]],
  ["Beata Fisher", ["Beata Fischer"]],
  ["U.S. Cyber Comand", ["U.S. Cyber Command"]],
  ["OBrien", ["O'Brien"]],
  ["Zecureworks", []],
  ["Blue Bearskim", []],
  ["Secureworks", []],
  ["", []],
])("%j was to be %j", (written, names) => {
  expect(book.nearNames(written, 3)).toEqual(names);
});

test("an actor by id, and nobody", () => {
  expect(book.actorOf("fancy bear")?.name).toBe("Fancy Bear");
  expect(book.actorOf("associated press")?.name).toBe("Associated Press");
  expect(
    ["ap", "iron twilight", "blue bearskin", "fischer", ""].map((id) => book.actorOf(id)),
  ).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test("a book of the same is the same; one of another document keeps the lists' tables, and the old book stays", () => {
  const sources = textsOf(library);
  const lists = listsOf(library);
  const content = {
    lists,
    registries: [],
    parts: [holdPart(sources, [0])],
    sourceOf: () => sources[0],
  };
  const one = createActorBook(content);
  expect(createActorBook({ ...content, parts: [...content.parts] }, one)).toBe(one);
  const two = bookOf(lists, sources, [...content.parts, holdPart(sources, [1])], one);
  expect(two.named("Beata Fischer")).toHaveLength(1);
  expect(one.named("Beata Fischer")).toHaveLength(0);
  expect(two.findMentions("Beata Fischer of AP", findTokens("Beata Fischer of AP"))).toHaveLength(
    2,
  );
});
