import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../server/core/documents/parseDocument";
import { sliceOf } from "../../../server/core/text/span";
import { toFileSpan } from "../../../server/core/text/textMap";
import { read } from "./reading";

test("a Markdown source is told by its front matter", () => {
  const text = `---
key: false-flag
title: A false flag
authors: [Jane Doe, John Roe]
site: The Paper
date: 2018-05-08
source: https://news.example/a
lang: it
---
# Heading

Some *words*.
`;
  const { key, bibliography, text: content, problems } = read("source", "a.md", text);
  expect(problems).toEqual([]);
  expect(key).toBe("false-flag");
  expect(bibliography).toEqual({
    title: "A false flag",
    authors: ["Jane Doe", "John Roe"],
    publisher: "The Paper",
    issued: "2018-05-08",
    url: "https://news.example/a",
    language: "it",
  });
  expect(content).toMatchObject({ plain: "Heading\n\nSome words.", language: "it" });
});

test.each(["references.yaml", "[a.bib, b.bib]"])(
  "a Markdown file that is written from a bibliography (%s) is a draft, and no source",
  (bibliography) => {
    const text = `---\ntitle: A draft\nbibliography: ${bibliography}\n---\nSome words [@a].\n`;
    expect(read("other", "draft.md", text).problems).toEqual([]);
  },
);

test("without front matter its first heading is the title", () => {
  expect(read("source", "a.markdown", "# A *title*\n\ntext")).toMatchObject({
    bibliography: { title: "A title" },
  });
});

test("broken front matter is told with its line", () => {
  const { problems, text } = read("source", "a.md", "---\ntitle: *x\n---\nText");
  expect(problems).toMatchObject([{ severity: "error", line: 2, path: "/library/a.md" }]);
  expect(text.plain).toBe("Text");
});

test.each(["a.txt", "README", "a.b/notes", "notes.log"])("%s is plain text", (name) => {
  const text = "Line & one\r\nline <b>two</b>\r\n";
  const { text: content, bibliography } = read("source", name, text);
  expect(content.plain).toBe(text);
  expect(content.map).toEqual({
    runs: [{ plainStart: 0, plainLength: text.length, fileStart: 0, fileLength: text.length }],
  });
  expect(bibliography).toEqual({});
});

test("a byte order mark is no text", () => {
  const { plain, map } = read("source", "a.txt", "\uFEFFText").text;
  expect(plain).toBe("Text");
  expect(toFileSpan(map, { start: 0, end: 4 })).toEqual({ start: 1, end: 5 });
});

test("a saved page with the name of a text is HTML", () => {
  expect(read("source", "a.txt", "\n<!DOCTYPE html><p>Text &amp; more").text.plain).toBe(
    "Text & more",
  );
});

test.each(["a.txt", "a.md", "a.html"])("an empty %s is told", (name) => {
  expect(read("source", name, " \n")).toMatchObject({
    problems: [{ severity: "warning", message: "This file has no text to cite." }],
    text: { paragraphs: [] },
  });
});

test("what is not text is told", () => {
  expect(read("other", "a.txt", "PK\u0003\u0004\0\0").problems).toMatchObject([
    { severity: "error" },
  ]);
});

const names = ["a.txt", "a.md", "a.html", "a.bib", "a.json", "a.yaml", "actors.yaml"];
const bit = fc.constantFrom(
  ..."<>/&;#=\"'`*_-:{}[]()@,.!?|%\\ \n\r\t0aé",
  "\r\n",
  "\uFEFF",
  "\u{1F600}",
  "\uD83D",
  "&amp;",
  "&#8217;",
  "&copyx",
  "&notin;",
  "<p>",
  "</p>",
  "<br>",
  "<table>",
  "<td>",
  "<pre>",
  "<b>",
  "</b>",
  "<!--",
  "-->",
  "<article>",
  "<main>",
  "<script>",
  '<script type="application/ld+json">',
  "</script>",
  "<title>",
  "<svg>",
  "<select>",
  "---\n",
  "- ",
  "  ",
  "id: ",
  "title: ",
  "name: ",
  "actors:\n",
  "references:\n",
  '"id":',
  "@misc{",
  "@string{",
  "title={",
  "author={",
  " and ",
  "}\n",
  "date-parts",
  "2018",
);
const anyText = fc.oneof(
  fc.array(bit, { maxLength: 60 }).map((bits) => bits.join("")),
  fc.string({ unit: "binary" }),
  fc.json(),
);

describe.each(names)("any text as %s", (name) => {
  test("is read, and its copies lead back to the same words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parseDocument(`/x/${name}`, text);
        for (const { message, span, line } of document.problems) {
          expect(message).not.toBe("");
          expect(span === undefined).toBe(line === undefined);
          if (span) expect(span.start <= span.end && span.end <= text.length).toBe(true);
        }
        if (document.kind === "bibliography")
          for (const { key } of document.entries) expect(key).not.toBe("");
        if (document.kind !== "source") return;
        const { plain, map } = document.text;
        for (const run of map.runs) {
          const span = { start: run.plainStart, end: run.plainStart + run.plainLength };
          const copy = sliceOf(plain, span);
          const file = sliceOf(text, toFileSpan(map, span));
          if (run.plainLength === run.fileLength)
            expect(copy.replace(/\s/g, " ")).toBe(file.replace(/\s/g, " "));
        }
      }),
      { numRuns: 400 },
    );
  });
});

const seeds = join(import.meta.dirname, "../../../../shared/seeds");
test.skipIf(!existsSync(seeds))(
  "the documents it was made for are read (skipped without ../shared)",
  () => {
    const kinds = readdirSync(seeds).map((name) => {
      const document = parseDocument(`/${name}`, readFileSync(join(seeds, name), "utf8"));
      expect(document.problems).toEqual([]);
      return document.kind;
    });
    expect(kinds.sort()).toEqual(["actors", "bibliography", "source", "source"]);
  },
);
