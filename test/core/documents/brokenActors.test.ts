/** Mistakes in `actors.yaml`: each is told where it stands, in plain words, and costs no other entry. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readBrokenActors } from "../../../server/core/documents/brokenActors";
import { parseDocument } from "../../../server/core/documents/parseDocument";
import { read, told } from "./reading";

const rest = `  - name: Tin Otter
    kind: group
  - name: Grey Wader
    aliases: [Wader, GW-2]
not_same:
  - [Tin Otter, Tim Otter]
`;
const others = ["Tin Otter", "Grey Wader: Wader, GW-2"];

test.each([
  ["  - name: Owl\n    aliases: [A, B", ["Owl: A, B"], /^3: B: .*The closing “]” is missing/],
  ['  - name: "Owl\n    aliases: [A]', ["Owl: A"], /^2: l: .*closing quotation mark is missing/],
  ["  - name: Owl\n   aliases: [A]", ["Owl: A"], /^3: .*not indented like its neighbours/],
  [" - name: Owl\n   aliases: [A]", ["Owl: A"], /^\d: .*not indented like its neighbours/],
  ["\t- name: Owl\n\t  aliases: [A]", ["Owl: A"], /^2: .*not with tabs/],
  ["  - name: Owl\n    aliases [A]", ["Owl"], /^3: aliases \[A\]: .*colon is missing/],
  ["  - name: Owl\n    ali", ["Owl"], /^3: ali: .*colon is missing/],
  ["  - name: Owl\n    aliases: [A]]", ["Owl: A"], /^3: \]: .*Nothing opens this “]”/],
  ['  - name: Owl\n    aliases: ["A" "B"]', ["Owl"], /^3: ": .*comma is missing/],
  ["  - name: @Owl\n    aliases: [A]", ["@Owl: A"], /^2: @: .*begins with @ needs quotation/],
  ["  - name Owl\n    aliases: [A]", [], /^2: name Owl: .*colon is missing/],
])("%s", (entry, expected, problem) => {
  const document = read("actors", "actors.yaml", `actors:\n${entry}\n${rest}`);
  const shown = document.actors.map(({ name, aliases }) => [name, aliases.join(", ")]);
  expect(shown.map((each) => each.filter(Boolean).join(": "))).toEqual([...expected, ...others]);
  expect(document.notSame.map(({ names }) => names)).toEqual([["Tin Otter", "Tim Otter"]]);
  expect(
    told(document.problems, `actors:\n${entry}\n${rest}`).some((each) => problem.test(each)),
  ).toBe(true);
});

test("one that is whole is left to the parser", () => {
  expect(readBrokenActors("just words\n")).toBeUndefined();
});

test("a broken text of any kind is told, and never throws", () => {
  const piece = fc.constantFrom(
    "actors:",
    "- ",
    "name: ",
    "A",
    "[",
    "]",
    '"',
    "\t",
    "\n",
    "\r\n",
    "  ",
    "not_same:",
    ",",
    "#",
    "*",
    "{",
    "aliases: ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const { problems } = parseDocument("/w/actors.yaml", text);
      for (const { span } of problems)
        expect(!span || (span.start >= 0 && span.end <= text.length)).toBe(true);
    }),
  );
});
