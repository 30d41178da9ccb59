/** `actors.yaml` while it is edited: what completes at the caret, and what is told of the text. */
import { describe, expect, test } from "vitest";
import { checkList } from "../../../../server/core/features/actorList/checkList";
import { completionsInList } from "../../../../server/core/features/actorList/completeList";
import { applyEdits } from "../../../../server/core/features/actorList/listText";
import { sliceOf } from "../../../../server/core/text/span";
import { libraryOf } from "../../library/libraries";

const sources = `
//- night.txt
The group Glass Heron stopped the cranes, said Mara Lindqvist. Glass Heron is a group of hackers.
//- tide.json
{"name": "Tide Actors", "values": [{"value": "Glass Heron", "meta": {"synonyms": ["GH-9", "Heron: Nine"]}}]}
`;
const library = libraryOf(`${sources}//- actors.yaml
actors:
  - name: Tin Otter
`);

const at = (marked: string) => {
  const offset = marked.indexOf("<|>");
  return { text: marked.replace("<|>", ""), offset };
};

describe("completion", () => {
  const labels = (marked: string): string[] => {
    const { text, offset } = at(marked);
    return completionsInList(library, text, offset).map(({ label }) => label);
  };
  /** The line of the caret with the first completion. */
  const first = (marked: string): string | undefined => {
    const { text, offset } = at(marked);
    const [completion] = completionsInList(library, text, offset);
    return completion && applyEdits(text, [completion.edit]).split("\n").at(-1);
  };

  test.each([
    ["<|>", ["actors", "not_same"]],
    ["actors:\n  - name: A\nno<|>", ["not_same"]],
    ["actors:\n  - <|>", ["name"]],
    ["actors:\n  - name: A\n    <|>", ["kind", "aliases", "note"]],
    ["actors:\n  - name: A\n    kind: group\n    al<|>", ["aliases", "note"]],
    ["actors:\n  - name: A\n    kind: <|>", ["person", "group", "organisation", "state"]],
    ["actors:\n  - name: A # Gl<|>", []],
    ["actors:\n  - name: A\n    note: Gl<|>", []],
  ])("fields: %j", (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test.each([
    ["actors:\n  - name: Gla<|>", "  - name: Glass Heron"],
    ["actors:\n  - Gla<|>", "  - Glass Heron"],
    ['actors:\n  - name: "Glass H<|>', '  - name: "Glass Heron'],
    ["actors:\n  - name: A\n    aliases: [B, Gla<|>", "    aliases: [B, Glass Heron"],
    ["actors:\n  - name: A\n    aliases:\n      - B\n      - Gla<|>", "      - Glass Heron"],
    ["actors:\n  - A\nnot_same:\n  - [B, Gla<|>", "  - [B, Glass Heron"],
    ["actors:\n  - name: A\n    aliases: [Heron<|>", '    aliases: ["Heron: Nine"'],
  ])("names: %j", (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  test("a name that the list has is not offered again", () => {
    expect(labels("actors:\n  - name: Tin<|>")).toEqual([]);
    expect(labels("actors:\n  - name: Glass Heron\n  - name: Gla<|>")).toEqual([]);
  });

  test("before anything is typed, the other names that registries give", () => {
    expect(labels("actors:\n  - name: Glass Heron\n    aliases: [<|>")).toEqual([
      "GH-9",
      "Heron: Nine",
    ]);
    expect(labels("actors:\n  - name: Nobody\n    aliases: [<|>")).toEqual([]);
  });
});

describe("what is told", () => {
  const told = (text: string, isWhole = true): string[] =>
    checkList(library, "/work/actors.yaml", text, isWhole).map(
      ({ severity, span, message }) => `${severity} [${sliceOf(text, span)}] ${message}`,
    );

  test("an actor that no source mentions, under any name", () => {
    const text =
      "actors:\n  - name: Tin Otter\n  - name: Heron Nine\n    aliases: [Glass Heron]\n  - name: Anna Lindqvist\n    kind: person\n";
    expect(told(text)).toEqual(["information [Tin Otter] No source mentions Tin Otter."]);
    expect(told(text, false)).toEqual([]);
  });

  test.each([
    [
      "an alias twice",
      "actors:\n  - name: Glass Heron\n    aliases: [GH, GH]\n",
      ["warning [GH] “GH” is listed twice."],
    ],
    [
      "an alias that is the name again",
      "actors:\n  - name: Glass Heron\n    aliases: [Glass  Heron, GH]\n",
      ["warning [Glass  Heron] “Glass  Heron” is “Glass Heron” again."],
    ],
    [
      "names in other letters, as sources write them",
      "actors:\n  - name: Glass Heron\n    aliases: [GLASS, Glass]\n",
      [],
    ],
    [
      "a name of two actors, where it stands",
      "actors:\n  - name: Glass Heron\n    aliases: [GH]\n  - name: Mara Lindqvist\n    aliases: [ML, GH]\n",
      [
        "warning [GH] “GH” is a name of both Glass Heron and Mara Lindqvist: where it stands, both are shown, and the rules are silent.",
      ],
    ],
    [
      "a mistake, and the rest as ever",
      "actors:\n  - name: Glass Heron\n    aliases: [GH\n  - name: Tin Otter\n",
      [
        "error [H] This cannot be read: The closing “]” is missing.",
        "information [Tin Otter] No source mentions Tin Otter.",
      ],
    ],
    ["nothing", "actors:\n  - name: Glass Heron\n    aliases: [GH, The Glass Heron]\n", []],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
