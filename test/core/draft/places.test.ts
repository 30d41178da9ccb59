import { expect, test } from "vitest";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { isSilentAt } from "../../../server/core/draft/places";
import { parseOneFile } from "../../fixture";

function at(fixture: string) {
  const { text, cursor } = parseOneFile(fixture);
  return { draft: parseDraft(text), offset: cursor! };
}

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
