import { expect, test } from "vitest";
import { findDirectives } from "../../../server/core/draft/directives";
import { parseDraft } from "../../../server/core/draft/parseDraft";

test.each([
  [
    "<!-- whence-disable-next-line altered-quote -- own notes -->",
    "disable-next-line",
    "altered-quote",
    "own notes",
  ],
  ["<!--whence-disable a-b, c-d e-f – why — not-->", "disable", "a-b c-d e-f", "why — not"],
  ["<!-- whence-disable\n  a-b\n  -- over\n  lines\n-->", "disable", "a-b", "over\n  lines"],
  ["<!-- whence-disable -- all -->", "disable", "", "all"],
  ["<!-- whence-enable -->", "enable", "", undefined],
  ["<!--whence-enable-->", "enable", "", undefined],
  ["<!-- whence-disable a-b -->", "disable", "a-b", undefined],
  ["<!-- whence-disable a-b -- -->", "disable", "a-b", undefined],
])("reads %s", (text, action, codes, reason) => {
  const [directive, ...others] = findDirectives(`x ${text} y`, { start: 2, end: 2 + text.length });
  expect(others).toEqual([]);
  expect(directive!.action).toBe(action);
  expect(directive!.codes.join(" ")).toBe(codes);
  expect(directive!.reason).toBe(reason);
  expect(directive!.span).toEqual({ start: 2, end: 2 + text.length });
});

test.each([
  "<!-- whence -->",
  "<!-- whence-disabled a -- b -->",
  "<!-- whence-disable-line a -- b -->",
  "whence-disable a -- b",
  "`<!-- whence-disable a -- b -->`",
])("is no directive: %s", (text) => {
  expect(parseDraft(text).blocks.flatMap(({ block }) => block.directives)).toEqual([]);
});

const next = "<!-- whence-disable-next-line a -- why -->";
const off = "<!-- whence-disable a -- why -->";
const on = "<!-- whence-enable -->";

/** What is covered stands between « and ». */
const covered: readonly (readonly [string, string])[] = [
  ["the next line", `One.\n\n${next}\n«Two.»\n\nThree.`],
  ["a hard-wrapped paragraph", `${next}\n«Two,\nthree.»\n\nFour.`],
  ["over blank lines", `${next}\n\n\n«Two.»\nthree`.replace("»\nthree", "\nthree»")],
  ["past another comment", `${next}\n<!-- so -->\n«Two.»`],
  ["the rest of a wrapped paragraph's next line", `One ${next}\n«two»\nthree.`],
  ["one item of a list", `${next}\n«- Two\n  three»\n- Four`],
  ["one row of a table", `|a|b|\n|-|-|\n\n${next}\n«|c|d|»`],
  ["with line ends of Windows", `${next}\r\n«Two,\r\nthree.»\r\n`],
  ["nothing at the end", `One.\n\n${next}\n`],
  ["between two comments", `One.\n\n${off}«\n\nTwo.\n\n»${on} Three.`],
  ["to the end", `One ${off}« two.\n\nThree.»`],
  ["up to the codes enabled", `${off}«\n\nTwo\n\n»<!-- whence-enable a -->\n\nThree`],
  ["on past other codes", `${off}«\n\nTwo\n\n<!-- whence-enable b -->\n\nThree»`],
  ["nothing without a reason", "<!-- whence-disable a -->\n\nOne."],
];

test.each(covered)("suppresses %s", (_, drawn) => {
  const text = drawn.replace(/[«»]/g, "");
  const suppressions = parseDraft(text).suppressions;
  const start = drawn.indexOf("«");
  if (start === -1) return expect(suppressions).toEqual([]);
  const span = { start, end: drawn.indexOf("»") - 1 };
  return expect(suppressions).toEqual([{ span, codes: ["a"], reason: "why" }]);
});

test("codes are enabled one by one", () => {
  const text =
    "<!-- whence-disable a, b -- why -->1<!-- whence-enable a -->2<!-- whence-enable -->3";
  const drawn = parseDraft(text).suppressions.map(
    ({ span, codes }) =>
      `${codes.join()}: ${text.slice(span.start, span.end).replace(/<.*?>/g, "|")}`,
  );
  expect(drawn).toEqual(["a: 1", "b: 1|2"]);
});
