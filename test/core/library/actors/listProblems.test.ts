/** What is odd in lists of actors is told at the name that makes it so. */
import { expect, test } from "vitest";
import { parseDocument } from "../../../../server/core/documents/parseDocument";
import { problemsOfLists } from "../../../../server/core/library/actors/listProblems";
import { sliceOf } from "../../../../server/core/text/span";

/** "words it stands at: message" of each problem in lists of `name = alias, alias` lines, a list a text. */
function told(...texts: readonly string[]): string[] {
  const files = texts.map((text) => {
    const entries = text.split("\n").map((line) => {
      const [name = "", aliases] = line.split(" = ");
      return `  - name: ${name}${aliases ? `\n    aliases: [${aliases}]` : ""}`;
    });
    return `actors:\n${entries.join("\n")}\n`;
  });
  const documents = files.map((text, number) => parseDocument(`/${number}/actors.yaml`, text));
  const lists = documents.flatMap((each) => (each.kind === "actors" ? [each] : []));
  const own = documents.flatMap(({ problems }) => problems);
  return [...own, ...problemsOfLists(lists)].map(
    ({ path, span, message }) => `${sliceOf(files[Number(path[1])]!, span!)}: ${message}`,
  );
}

test.each([
  ["two actors", ["Blue Heron = HERON-4\nGrey Wader = Wader"], []],
  [
    "a name that two bear",
    ["Blue Heron = HERON-4\nGrey Wader = HERON-4"],
    [
      "Grey Wader: “HERON-4” is a name of both Blue Heron and Grey Wader: where it stands, both are shown, and the rules are silent.",
    ],
  ],
  [
    "an actor that is another's alias, in another list",
    ["Blue Heron = Grey Wader", "Grey Wader"],
    [
      "Grey Wader: “Grey Wader” is a name of both Blue Heron and Grey Wader: where it stands, both are shown, and the rules are silent.",
    ],
  ],
  [
    "an actor listed twice",
    ["Blue Heron\nblue heron"],
    ["blue heron: “blue heron” is listed twice."],
  ],
  [
    "an alias listed twice",
    ["Blue Heron = HERON-4, HERON-4"],
    ["HERON-4: “HERON-4” is listed twice."],
  ],
])("%s", (_, lists, expected) => {
  expect(told(...lists)).toEqual(expected);
});
