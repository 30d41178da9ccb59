import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBlock } from "../../../server/core/draft/parseBlock";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { sliceOf } from "../../../server/core/text/span";
import { toFileSpan } from "../../../server/core/text/textMap";
import { drawSilent, prosesOf } from "./drawDraft";

const kinds: readonly (readonly [string, string, readonly string[]])[] = [
  ["paragraphs", "One\ntwo.\n\nThree.", ["paragraph: One two.", "paragraph: Three."]],
  ["headings", "# One\n\nTwo\n===", ["heading: One", "heading: Two"]],
  [
    "lists",
    "- One\n  - Two\n\n    Three",
    ["list-item: One", "list-item: Two", "list-item: Three"],
  ],
  [
    "tables",
    "|One|**Two**|\n|-|-|\n|Three||",
    ["table-cell: One", "table-cell: Two", "table-cell: Three"],
  ],
  ["quotations", "> One\n>\n> - Two\n> # Three", ["quote: One", "quote: Two", "quote: Three"]],
  ["footnotes", "[^a]: One\n\n    > Two", ["footnote: One", "footnote: Two"]],
  ["boxes", "> [!NOTE]\n> One\n\n> [!tip]- Two", ["paragraph: One", "paragraph: Two"]],
  ["quotations in boxes", "> [!quote] One", ["quote: One"]],
  ["definitions and rules", "[a]: b.md 'c'\n\n***", []],
];

test.each(kinds)("the kinds of prose: %s", (_, text, expected) => {
  const proses = prosesOf(parseDraft(text)).map(({ kind, plain }) => `${kind}: ${plain}`);
  expect(proses).toEqual(expected);
});

test.each([
  ["code", "One `two`\n\n```\nthree\n```\n\n    four", ["`two`", "```\nthree\n```", "    four"]],
  ["front matter", "---\na: b\n---\nOne", ["---\na: b\n---"]],
  ["comments", "One <!-- two -->\n\n<!--\n\nthree -->", ["<!-- two -->", "<!--\n\nthree -->"]],
  ["HTML", "One <b>two</b>", ["<b>", "</b>"]],
  [
    "destinations",
    "[One](two.md 'x') <https://x.example> https://y.example/!",
    ["two.md 'x'", "<https://x.example>", "https://y.example/"],
  ],
  ["definitions", "[one]: two.md", ["[one]: two.md"]],
  ["images", "One ![two](three.png)", ["![two](three.png)"]],
  ["math", "One $$two$$\n\n$$\nthree\n\n- four\n$$", ["$$two$$", "$$\nthree\n\n- four\n$$"]],
  ["prices", "It cost $$ and $5 to $$.", []],
  ["code still open", "One\n```\ntwo", ["```\ntwo"]],
  ["code in quotations", "> ```\n> one\n> ```", ["```\n> one\n> ```"]],
])("where no words are: %s", (_, text, expected) => {
  expect(parseDraft(text).blocks.flatMap(({ block }) => drawSilent(block))).toEqual(expected);
});

const quoted: readonly (readonly [string, string, readonly string[]])[] = [
  ["a block quotation", "> They *were* fakes.", ["They were fakes."]],
  ["with a signature", "> They were fakes.\n> — Lee Foster, *FireEye* [@a]", ["They were fakes."]],
  ["a signature alone", "> They were fakes.\n>\n> -- Lee Foster", ["They were fakes."]],
  ["quoted words in it", "> They “were” fakes.", ["They “were” fakes.", "were"]],
  ["quotation marks around it", "> “They were fakes.”", ["They were fakes."]],
  ["in running text", "He said “they were fakes”.", ["they were fakes"]],
];

test.each(quoted)("quotations: %s", (_, text, expected) => {
  const contents = prosesOf(parseDraft(text)).flatMap(({ plain, quotations }) =>
    quotations.map(({ content }) => sliceOf(plain, content)),
  );
  expect(contents).toEqual(expected);
});

test("footnotes hold the citations of their text, notes in the text their words", () => {
  const { blocks, footnotes } = parseDraft(
    "So.^[Interview] No.[^a]\n\n[^A]: See [@b].\n\n    And @c.\n\n[^a]: @again\n\n[^empty]:",
  );
  const targets = Array.from(footnotes, ([label, citations]) => [
    label,
    citations.map(({ target }) => target),
  ]);
  expect(targets).toEqual([
    ["^[Interview]", []],
    ["a", ["b", "c"]],
    ["empty", []],
  ]);
  expect(blocks[1]!.block.footnotes.get("a")!.text).toBe("See.\n\nAnd c.");
});

test("the language of a prose is told from its words, else that of the draft", () => {
  const italian = "Secondo la società il gruppo è composto da una quarantina di persone.";
  const languagesOf = (text: string): string[] =>
    prosesOf(parseDraft(text)).map(({ language }) => language);
  expect(languagesOf("# TV5\n\nThe hack was the work of the group.")).toEqual(["en", "en"]);
  expect(languagesOf(`# TV5\n\n${italian}\n\nThe hack.`)).toEqual(["it", "it", "it"]);
  expect(languagesOf(`---\nlang: de-AT\n---\n\n# TV5\n\n${italian}`)).toEqual(["de", "it"]);
});

const context = { language: "en", definitions: new Map<string, string>() } as const;

test.each([
  ["quotations", ">".repeat(3000)],
  ["lists", "- ".repeat(3000)],
  ["brackets", "[".repeat(3000)],
  ["notes", "^[".repeat(3000)],
  ["wikilinks", "[[@".repeat(3000)],
  ["closed notes", `${"^[".repeat(1500)}@a${"]".repeat(1500)}`],
  ["emphasis", "*a **b ".repeat(1000)],
  ["parentheses in addresses", `https://x.example/${")".repeat(20_000)}`],
  ["keys", "@a@".repeat(3000)],
  ["locators", `[@a, ${"1, ".repeat(5000)}]`],
])("nested and repeated without end: %s", (_, text) => {
  expect(parseBlock(text, context).text).toBe(text);
});

test("any text: never a fault, and every word of prose stands in the text", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 200 });
  const markup = fc
    .array(fc.constantFrom(..."\n\n>-*_`~[]()<!->@^$|#\\;: \tab1.é".split("")), { maxLength: 60 })
    .map((signs) => signs.join(""));
  fc.assert(
    fc.property(fc.oneof(text, markup), (draft) => {
      for (const { block } of parseDraft(draft).blocks) {
        for (const { plain, map } of block.proses)
          for (const word of plain.matchAll(/[a-zé]+/g)) {
            const span = { start: word.index, end: word.index + word[0].length };
            expect(sliceOf(block.text, toFileSpan(map, span))).toContain(word[0]);
          }
        for (const { start, end } of block.silent)
          expect(0 <= start && start < end && end <= block.text.length).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
