import { describe, expect, test } from "vitest";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { citationAt, isSilentAt, proseAt, toDraftSpan } from "../../../server/core/draft/places";
import { sliceOf } from "../../../server/core/text/span";
import { parseOneFile } from "../../fixture";

function at(fixture: string) {
  const { text, cursor } = parseOneFile(fixture);
  return { draft: parseDraft(text), offset: cursor! };
}

describe("the prose at a caret", () => {
  test.each([
    ["in a word", "One.\n\nFancy *Be<|>ar* hacked.", "Fancy Be|ar hacked."],
    ["at the beginning", "<|>One.", "|One."],
    ["at the end", "One.\n\nTwo<|>\n\nThree", "Two|"],
    ["behind blanks at the end", "One two <|>\n\nThree", "One two|"],
    ["in a cell", "|a|b<|>|\n|-|-|\n|c|d|", "b|"],
    ["in a citation", "So [@<|>a] it is.", "So| it is."],
    ["in a quotation's second line", "> one\n> tw<|>o", "one tw|o"],
  ])("%s", (_, fixture, expected) => {
    const { draft, offset } = at(fixture);
    const { prose, at: place } = proseAt(draft, offset)!;
    expect(`${prose.plain.slice(0, place)}|${prose.plain.slice(place)}`).toBe(expected);
  });

  test.each(["One.\n\n<|>\n\nTwo.", "```\no<|>ne\n```", "", "---\na<|>: b\n---\n"])(
    "none: %j",
    (fixture) => {
      const { draft, offset } = at(fixture || "<|>");
      expect(proseAt(draft, offset)).toBeUndefined();
    },
  );
});

describe("the citation at a caret", () => {
  test.each([
    ["So [see @a; @<|>b].", "b"],
    ["So [see <|>@a; @b].", "a"],
    ["So [se<|>e @a; @b].", undefined],
    ["One.\n\nSo @dee<|> said.", "dee"],
    ["[wo<|>rds](a.md)", undefined],
    ["[words](a.<|>md)", "a.md"],
    ["So.[^<|>1]", "1"],
  ])("%s", (fixture, expected) => {
    const { draft, offset } = at(fixture);
    expect(citationAt(draft, offset)?.citation.target).toBe(expected);
  });
});

test.each([
  ["`co<|>de`", true],
  ["`code`<|>", true],
  ["<|>`code`", false],
  ["```\n<|>", true],
  ["```\na\n```\n<|>", false],
  ["[a](b<|>.md)", true],
  ["[a<|>](b.md)", false],
  ["---\na: <|>b\n---\n", true],
  ["a <!-- <|> -->", true],
  ["a [@<|>b]", false],
  ["", false],
])("silence: %s", (fixture, expected) => {
  const { draft, offset } = at(fixture || "<|>");
  expect(isSilentAt(draft, offset)).toBe(expected);
});

test("spans of prose lead back to the draft", () => {
  const text = "One.\r\n\r\n> Fancy\r\n> *Be&auml;r* said.";
  const { blocks } = parseDraft(text);
  const placed = blocks[1]!;
  const prose = placed.block.proses[0]!;
  const start = prose.plain.indexOf("Fancy");
  const span = { start, end: start + "Fancy Beär".length };
  expect(sliceOf(text, toDraftSpan(placed, prose, span))).toBe("Fancy\r\n> *Be&auml;r");
});
