/** Links lead to the library's files, however their path is written. */
import { expect, test } from "vitest";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { resolveCitation, sourcesOf } from "../../../server/core/draft/resolveCitation";
import { applyChange, emptyLibrary } from "../../../server/core/library/applyChange";

const library = applyChange(emptyLibrary(), [
  { path: "/c:/desk/sources/harbour.txt", text: "The cranes stood still.\n" },
]);

test.each([
  ["sources/harbour.txt", ["harbour"]],
  ["sources/harbour.txt#L3", ["harbour"]],
  ["C:/desk/sources/harbour.txt", ["harbour"]],
  ["c:/desk/sources/harbour.txt", ["harbour"]],
  ["C:/desk/sources/other.txt", []],
  ["https://harbour.example/", []],
])("%s", (target, keys) => {
  const draft = parseDraft(`The [cranes](${target}) stood still.\n`);
  const [citation] = draft.blocks.flatMap(({ block }) =>
    block.proses.flatMap(({ citations }) => citations),
  );
  const found = resolveCitation(citation!, draft, library, "/c:/desk/draft.md");
  expect(sourcesOf(found).map(({ key }) => key)).toEqual(keys);
});
