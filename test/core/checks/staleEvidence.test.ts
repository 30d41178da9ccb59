/** Check marks: kept beside the draft, told when claim or passage is not what was checked. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDraft } from "../../../server/core/checks/checkDraft";
import { isFresh, markedClaims } from "../../../server/core/checks/markedClaims";
import { defaultConfiguration } from "../../../server/core/configuration";
import {
  parseCheckMarks,
  writeCheckMark,
  type CheckMark,
} from "../../../server/core/draft/checkMarks";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { readDraft } from "../../../server/core/draft/readDraft";
import { applyEdits } from "../../../server/core/features/actorList/listText";
import {
  claimAt,
  editsToMark,
  editsToWithdraw,
  markOf,
} from "../../../server/core/features/markClaim";
import { applyChange, emptyLibrary } from "../../../server/core/library/applyChange";

const source =
  "The river rose twice. Anna Lund said the old lock would not hold. Nobody answered her.";
const draft = "Anna Lund said that the old lock would not hold [@river].\n";

const libraryOf = (text: string | undefined) =>
  applyChange(emptyLibrary(), text === undefined ? [] : [{ path: "/w/library/river.txt", text }]);

const readingOf = (text: string, sourceText: string | undefined, marks: readonly CheckMark[]) =>
  readDraft(parseDraft(text), libraryOf(sourceText), "/w/draft.md", marks);

/** The mark that an editor sets on the first claim. */
function markFirst(): CheckMark {
  const reading = readingOf(draft, source, []);
  const found = claimAt(reading, defaultConfiguration, { start: 10, end: 10 })!;
  return markOf(reading, found.claim, found.passage!, { by: "AL", date: "2026-03-03" });
}

const mark = markFirst();

const stale = (text: string, sourceText: string | undefined): string[] =>
  checkDraft(readingOf(text, sourceText, [mark]), defaultConfiguration)
    .findings.filter(({ code }) => code === "stale-evidence")
    .map(({ message }) => message);

test("a mark holds the passage with the words around it", () => {
  expect(mark).toMatchObject({
    draft: "draft.md",
    source: "river",
    exact: "Anna Lund said the old lock would not hold.",
    prefix: "The river rose twice. ",
    suffix: " Nobody answered her.",
    by: "AL",
  });
});

describe("a mark goes stale when", () => {
  test.each([
    [
      "the claim changes",
      "Anna Lund said that the new lock would not hold [@river].\n",
      source,
      "This was checked by AL on 2026-03-03 in other words.",
    ],
    [
      "the passage changes",
      draft,
      source.replace("would not", "would"),
      "river no longer holds the passage that AL checked on 2026-03-03.",
    ],
    [
      "the passage moves",
      draft,
      `Corrected in May. ${source}`,
      "river has changed since AL checked this on 2026-03-03; the passage stands elsewhere.",
    ],
    [
      "the source is gone",
      draft,
      undefined,
      "The passage that AL checked on 2026-03-03 is gone: river cannot be read.",
    ],
  ])("%s", (_, text, sourceText, message) => {
    expect(stale(text, sourceText)).toEqual([message]);
  });
});

describe("a mark holds where", () => {
  test.each([
    ["nothing changes", draft, source],
    ["the draft is broken into other lines", draft.replace("that the", "that\nthe"), source],
    ["the draft grows around the claim", `A new beginning.\n\n${draft}\nAn end.\n`, source],
    ["the source grows behind the passage", draft, `${source} The town slept.`],
  ])("%s", (_, text, sourceText) => {
    expect(stale(text, sourceText)).toEqual([]);
    const reading = readingOf(text, sourceText, [mark]);
    expect(markedClaims(reading, defaultConfiguration).map(isFresh)).toEqual([true]);
  });

  test("nobody makes the claim any more, it is silent", () =>
    expect(stale("The harvest was good, the farmers said [@river].\n", source)).toEqual([]));

  test("it is another draft's, it is silent", () => {
    const other = readDraft(parseDraft(draft), libraryOf(source), "/w/other.md", [mark]);
    expect(markedClaims(other, defaultConfiguration)).toEqual([]);
  });
});

describe("the file of marks", () => {
  test("keeps and tells what is no mark", () => {
    const text = `not json\n${writeCheckMark(mark)}\n{"draft":1}\n`;
    const { marks, broken } = parseCheckMarks(text);
    expect(marks).toEqual([mark]);
    expect(broken.map(({ line }) => line)).toEqual([1, 3]);
    expect(applyEdits(text, editsToWithdraw(text, mark))).toBe('not json\n{"draft":1}\n');
  });

  test("grows at its end, in its own line ends", () => {
    const marked = (text: string): string => applyEdits(text, editsToMark(text, mark));
    expect(marked("")).toBe(`${writeCheckMark(mark)}\n`);
    expect(marked("a\r\nb")).toBe(`a\r\nb\r\n${writeCheckMark(mark)}\r\n`);
  });

  test("changes in the line of a mark that is renewed, and in no other", () => {
    const earlier = { ...mark, date: "2020-01-01" };
    const text = ["a", writeCheckMark(earlier), "b", writeCheckMark(earlier), "c"].join("\r\n");
    const renewed = ["a", writeCheckMark(mark), "b", "c"].join("\r\n");
    const edits = editsToMark(text, mark, earlier);
    expect(applyEdits(text, edits)).toBe(renewed);
    const touched = edits.map(({ start, end }) => text.slice(start, end));
    expect(touched).toEqual([`${writeCheckMark(earlier)}\r\n`, `${writeCheckMark(earlier)}\r\n`]);
  });

  test("gives back what was put in, and nothing else is lost", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (claim, rest, start) => {
        const own = { ...mark, claim, start, end: start + 1 };
        const before = `${rest.replace(/[\r\n]/g, " ")}\n`;
        const text = applyEdits(before, editsToMark(before, own));
        expect(parseCheckMarks(text).marks.at(-1)).toEqual(own);
        expect(applyEdits(text, editsToWithdraw(text, own))).toBe(before);
      }),
    );
  });

  test("is never the cause of an exception", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseCheckMarks(text).marks.length).toBeLessThanOrEqual(text.split("\n").length);
      }),
    );
  });
});
