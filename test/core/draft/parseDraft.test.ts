import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { drawProses } from "./drawDraft";

const pieces = [
  "Fancy Bear hacked it [@a].",
  "Il gruppo è composto da persone che non si conoscono.",
  "[x][r] and [r].",
  "[r]: a.md",
  "[R]: b.md",
  "So.[^1]",
  "[^1]: See [@b].",
  "- One\n\n  Two",
  "```\n",
  "<!--",
  "-->",
  "<!-- whence-disable x -- y -->",
  "<!-- whence-enable -->",
  "<!-- whence-disable-next-line x -- y -->\nOne",
  "TV5",
  "---\nlang: fr\n---",
  "---",
  "> Quoted",
  "$$",
  "$$\na\n$$",
  "    code",
  "# Two",
];

const draftText = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
    fc.constantFrom("\n\n", "\r\n\r\n"),
  )
  .map(([parts, gap]) => parts.join(gap));

/** Something taken out of a draft and something put in its place. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  put: fc.oneof(fc.constantFrom("", "x", "\n", "\n\n", "`", "[", "@", ...pieces), draftText),
});

describe("a draft parsed from the one before", () => {
  test("is the draft parsed anew, edit after edit", () => {
    fc.assert(
      fc.property(draftText, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
        let text = first;
        let draft = parseDraft(text);
        for (const { at, length, put } of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + put + text.slice(start + length);
          draft = parseDraft(text, draft);
          expect(draft).toEqual(parseDraft(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  const reused = (before: string, after: string): string[] => {
    const old = parseDraft(before);
    const blocks = new Set(old.blocks.map(({ block }) => block));
    return parseDraft(after, old)
      .blocks.filter(({ block }) => blocks.has(block))
      .map(({ block }) => block.text);
  };

  test.each([
    ["an edit in a paragraph", "a\n\nb\n\nc", "a\n\nbb\n\nc", ["a", "c"]],
    ["a paragraph put in", "a\n\nb", "a\n\nx\n\nb", ["a", "b"]],
    ["paragraphs moved", "a\n\nb\n\nc\n\nd", "a\n\nc\n\nb\n\nd", ["a", "c", "b", "d"]],
    ["a fence opened", "a\n\nb\n\nc", "a\n\n```\n\nb\n\nc", ["a"]],
    ["a definition changed", "[x][r]\n\ny\n\n[r]: a", "[x][r]\n\ny\n\n[r]: b", ["y"]],
    ["a definition put in", "[x][r]\n\n[y]\n\nz", "[r]: a\n\n[x][r]\n\n[y]\n\nz", ["[y]", "z"]],
    ["a footnote put in", "x[^1]\n\nz", "x[^1]\n\nz\n\n[^1]: a", ["x[^1]", "z"]],
    ["front matter changed", "---\nlang: it\n---\n\na", "---\nlang: it\nb: c\n---\n\na", ["a"]],
    ["the language changed", "---\nlang: it\n---\n\na", "---\nlang: de\n---\n\na", []],
  ])("has the same blocks but for %s", (_, before, after, expected) => {
    expect(reused(before, after)).toEqual(expected);
  });

  test("resolves references by definitions wherever they stand, the first of a label", () => {
    expect(drawProses("[x][r]\n\n> [r]: a.md\n\n[r]: b.md\n\n[r]")).toBe(
      "x{link a.md}\nr{link a.md}",
    );
  });
});

describe("front matter", () => {
  const read = (lines: string) => parseDraft(`---\n${lines}\n---\n\nText.`).frontMatter;

  test.each([
    ["a path", "bibliography: refs.bib", ["refs.bib"]],
    ["a list", "bibliography: [refs.bib, b.yaml]", ["refs.bib", "b.yaml"]],
    ["something else", "bibliography: {a: 1}", []],
  ])("bibliography: %s", (_, lines, expected) => {
    expect(read(lines)?.bibliography).toEqual(expected);
  });

  test.each([
    ["text", 'nocite: "@a, @{b:c/}; @d"', ["a", "b:c/", "d"]],
    ["lines", "nocite: |\n  @a, @b.c\n  @d", ["a", "b.c", "d"]],
    ["a list", 'nocite: ["@a", "@b"]', ["a", "b"]],
    ["all", 'nocite: "@*"', ["*"]],
  ])("nocite: %s", (_, lines, expected) => {
    expect(read(lines)?.nocite).toEqual(expected);
  });

  test("broken front matter is none of the prose", () => {
    const draft = parseDraft("---\nlang: [\n---\n\nText.");
    expect(draft.frontMatter?.bibliography).toEqual([]);
    expect(drawProses(draft.text)).toBe("Text.");
  });
});
