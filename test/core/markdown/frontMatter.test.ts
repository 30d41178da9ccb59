import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../../server/core/markdown/frontMatter";
import { sliceOf } from "../../../server/core/text/span";

describe("front matter", () => {
  test.each([
    [
      "---\ntitle: Il Cyber Califfato\nissued: 2015\n---\nText",
      { title: "Il Cyber Califfato", issued: 2015 },
    ],
    ["---\r\ndate: 2018-05-08\r\nlang: it\r\n---\r\nText", { date: "2018-05-08", lang: "it" }],
    ["\uFEFF---\nkey: a\n---  \n", { key: "a" }],
    [
      "---\nauthors:\n  - Jane Doe\n  - {family: Rossi}\n---",
      { authors: ["Jane Doe", { family: "Rossi" }] },
    ],
    ["---\na: &x [1]\nb: *x\n---\n", { a: [1], b: [1] }],
    ["---\n---\n", {}],
  ])("%j", (text, data) => {
    expect(parseFrontMatter(text)).toMatchObject({ data, problems: [] });
  });

  test.each([
    ["no fence", "title: x\n---\n"],
    ["a fence that is never closed", "---\ntitle: x\n"],
    ["a fence further down", "Text\n\n---\ntitle: x\n---\n"],
    ["a longer fence", "----\ntitle: x\n---\n"],
    ["nothing", ""],
  ])("%s is none", (_, text) => {
    expect(parseFrontMatter(text)).toBeUndefined();
  });

  test.each([
    [
      "---\ntitle: A false flag: the story\nkey: flag\n---\n",
      ":",
      { title: "A false flag: the story", key: "flag" },
    ],
    ["---\ntitle: *Fancy* bear\nkey: bear\n---\n", "*Fancy*", { key: "bear" }],
    ["---\nlist: [a, b\nkey: x\n---\n", "", {}],
    ["---\njust words\n---\n", "just words", {}],
  ])("%j tells what is broken", (text, at, data) => {
    const read = parseFrontMatter(text)!;
    expect(read.data).toMatchObject(data);
    expect(read.problems.length).toBeGreaterThan(0);
    expect(sliceOf(text, read.problems[0]!.span)).toContain(at);
  });
});

test("its span holds the fences and nothing else", () => {
  const text = "---\r\na: 1\r\n---\r\nText";
  expect(sliceOf(text, parseFrontMatter(text)!.span)).toBe("---\r\na: 1\r\n---");
});

test("no text is too broken to read", () => {
  const bit = fc.constantFrom(
    ..."-:{}[]#&*!|>'\"%@`,? \n\t\r\0ab1",
    "---",
    "<<: *a",
    "\u{1F600}",
    "  - ",
  );
  const text = fc.array(bit, { maxLength: 40 }).map((bits) => `---\n${bits.join("")}\n---\n`);
  fc.assert(
    fc.property(text, (text) => {
      const read = parseFrontMatter(text)!;
      expect(read.data).toBeTypeOf("object");
      for (const { message, span } of read.problems) {
        expect(message).not.toBe("");
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});
