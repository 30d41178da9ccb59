import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../server/core/markdown/parseMarkdown";
import { readProse } from "../../../server/core/markdown/prose";
import { sliceOf, type Span } from "../../../server/core/text/span";
import { toFileSpan, toPlainOffset } from "../../../server/core/text/textMap";

const bracketed = /\[[^\]]*@[^\]]*\]/g;

function read(text: string) {
  const cuts: Span[] = [...text.matchAll(bracketed)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return { cuts, ...readProse(parseMarkdown(text), text, cuts) };
}

const readings: readonly (readonly [string, string, string])[] = [
  ["emphasis", "It was *all but* **certain**.", "It was all but certain."],
  ["escapes", String.raw`4\*700 \[sic\] \\ C:\temp`, String.raw`4*700 [sic] \ C:\temp`],
  ["named references", "Marks &amp; Spencer &eacute; &NotEqualTilde;", "Marks & Spencer é ≂̸"],
  ["numeric references", "don&#8217;t &#x1F600; &#0;", "don’t 😀 \uFFFD"],
  ["references to line ends", "one&#10;two &#13; three", "one two   three"],
  ["what only looks like a reference", "AT&T; &nosuch; & co", "AT&T; &nosuch; & co"],
  ["an escaped reference", String.raw`\&amp;`, "&amp;"],
  ["inline code", "Run `rm -rf` now, or `ls`.", "Run now, or."],
  ["images", "See ![a map](map.png) here.", "See here."],
  ["HTML tags", "A <b>bold</b> claim <!-- whence? -->.", "A bold claim."],
  ["an HTML line break", "One<br>two<br/>three", "One two three"],
  ["links", "The [*Fancy* Bear](https://x.example/a_b) group", "The Fancy Bear group"],
  ["reference links", "The [bear][b] and [b].\n\n[b]: x.md", "The bear and b."],
  ["an unresolved link", "The [bear][b]", "The [bear][b]"],
  ["footnote references", "So it is.[^1] Next [^1].\n\n[^1]: Note.", "So it is. Next.\n\nNote."],
  ["soft breaks", "one\ntwo \nthree", "one two three"],
  ["CRLF", "one\r\ntwo\r\n\r\nthree", "one two\n\nthree"],
  ["hard breaks", "one  \ntwo\\\nthree", "one two three"],
  ["indented lines", "one\n    > two\n\tthree", "one > two three"],
  ["block quotations", "> one\n> > two\n> > three\nfour", "one\n\ntwo three four"],
  ["list items", "- one\n  two\n- three\n  1. four\n     five", "one two\n\nthree\n\nfour five"],
  ["a quotation in a list", "- > one\n  > two", "one two"],
  ["headings", "Title *it*\n===\n\n## Sub ##\ntext", "Title it\n\nSub\n\ntext"],
  ["tables", "| a | b |\n|---|---|\n| c \\| d | `e` |", "a\n\nb\n\nc | d"],
  ["code blocks", "one\n\n```\ncode\n```\n\n    more\n\ntwo", "one\n\ntwo"],
  ["blocks of HTML", "one\n\n<div>\ntext\n</div>\n\ntwo", "one\n\ntwo"],
  ["front matter", "---\ntitle: x\n---\none", "one"],
  ["a byte order mark", "\uFEFFone &amp; two", "one & two"],
  ["a cut before a stop", "The crust is thin [@k].", "The crust is thin."],
  ["a cut within", "thin [@k] and [see *a* @b] weak", "thin and weak"],
  ["a cut at the end", "The crust is thin. [@k]", "The crust is thin."],
  ["a cut at the start", "[@k] The crust", "The crust"],
  ["cuts in a row", "thin [@a] [@b][@c].", "thin."],
  [
    "a cut before a bracket",
    "(thin [@k]) and «thin [@k]» or “thin [@k]”",
    "(thin) and «thin» or “thin”",
  ],
  ["a cut before an opening mark", "said [@k] “thin” [@k] (so)", "said “thin” (so)"],
  ["a cut at a line's end", "thin\n[@k].\nNext", "thin. Next"],
  ["nothing but a cut", "[@k]", ""],
  [
    "emoji, soft hyphens, no-break spaces",
    "👩🏽‍💻 Si\u00ADna\u00A0*ist* 4\u202F700",
    "👩🏽‍💻 Si\u00ADna\u00A0ist 4\u202F700",
  ],
];

describe("reads the prose of", () => {
  test.each(readings)("%s", (_, text, plain) => {
    expect(read(text).plain).toBe(plain);
  });
});

describe("leads back to the file", () => {
  const found = (text: string, words: string): string => {
    const { plain, map } = read(text);
    const start = plain.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return sliceOf(text, toFileSpan(map, { start, end: start + words.length }));
  };
  test.each([
    ["It was *all but* certain.", "but certain", "but* certain"],
    ["Marks &amp; Spencer", "s & S", "s &amp; S"],
    ["Marks &amp; Spencer", "&", "&amp;"],
    ["Marks &amp; Spencer", "Spencer", "Spencer"],
    [String.raw`a \*b`, "*b", String.raw`\*b`],
    ["> one\r\n> two", "one two", "one\r\n> two"],
    ["> one\r\n> two", "two", "two"],
    ["- one  \n  two", "e t", "e  \n  t"],
    ["\uFEFFone *two*", "two", "two"],
    ["thin [@k], weak", "thin, weak", "thin [@k], weak"],
    ["thin [@k] crust", "crust", "crust"],
  ])("%j: %j", (text, words, stretch) => {
    expect(found(text, words)).toBe(stretch);
  });
});

describe("tells where a cut stood", () => {
  test.each([
    ["thin [@k].", "thin|."],
    ["One is so. [@k] Two is not.", "One is so.| Two is not."],
    ["[@k] Two", "|Two"],
    ["*thin* [@k]", "thin|"],
    ["thin[@k]ly", "thin|ly"],
    ["> thin\n> [@k] crust", "thin| crust"],
  ])("%j", (text, expected) => {
    const { plain, map, cuts } = read(text);
    const at = toPlainOffset(map, cuts[0]!.start);
    expect(`${plain.slice(0, at)}|${plain.slice(at)}`).toBe(expected);
  });
});

const bit = fc.constantFrom(
  ..."*_`[]()!<>&;#\\ \n\r\t\0|~-+1.:@^x",
  "\r\n",
  "&amp;",
  "&#8217;",
  "[@k]",
  "[^1]",
  "word",
  "    ",
  "> ",
  "- ",
  "\u{1F600}",
  "\uFEFF",
  "---\n",
  "<br>",
  "<!--",
  "-->",
);
const markdown = fc.oneof(
  fc.array(bit, { maxLength: 40 }).map((bits) => bits.join("")),
  fc.string({ unit: "binary" }),
);

test("copies read the same in any file, in order, and blanks do not pile up", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { plain, map } = read(text);
      let before = { plain: 0, file: 0 };
      for (const run of map.runs) {
        expect(run.plainStart).toBeGreaterThanOrEqual(before.plain);
        expect(run.fileStart).toBeGreaterThanOrEqual(before.file);
        before = { plain: run.plainStart + run.plainLength, file: run.fileStart + run.fileLength };
        expect(before.file).toBeLessThanOrEqual(text.length);
        if (run.plainLength !== run.fileLength) continue;
        const copy = plain.slice(run.plainStart, run.plainStart + run.plainLength);
        const file = text.slice(run.fileStart, run.fileStart + run.fileLength);
        expect(copy.replaceAll("\uFFFD", "\0")).toBe(
          file.replace(/[\r\n]/g, " ").replaceAll("\uFFFD", "\0"),
        );
      }
      expect(plain).not.toMatch(/^\s|\s$|\n\n\s/);
    }),
    { numRuns: 500 },
  );
});

test("long repetitions are read to their end", () => {
  for (const text of [
    "&amp;".repeat(4_000),
    "a \\* ".repeat(4_000),
    "> a\n".repeat(4_000),
    "\0".repeat(20_000),
    " ".repeat(50_000),
    "a [@k] ".repeat(4_000),
  ]) {
    expect(readProse(parseMarkdown(text), text, [{ start: 3, end: 4 }]).plain).not.toContain("\0");
  }
});
