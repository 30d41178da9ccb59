import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDraft } from "../../../server/core/draft/parseDraft";
import { spanContains } from "../../../server/core/text/span";
import { drawProses, drawTargets, prosesOf } from "./drawDraft";

/** Name, Markdown, the prose with its citations in braces. */
type Case = readonly [string, string, string];

const inBrackets: readonly Case[] = [
  ["one key", "It was Fancy Bear [@false-flag].", "It was Fancy Bear{false-flag}."],
  ["behind the full stop", "It was. [@a] It is.", "It was.{a} It is."],
  [
    "prefix, locator, suffix, several keys",
    "So [see @a, pp. 33-35, and passim; also @b].",
    "So{see: a, pp. 33-35 (and passim)}{also: b}.",
  ],
  ["without the author", "Foster says so [-@foster, ¶4].", "Foster says so{foster, ¶4}."],
  ["keys parted by commas", "So [@a, @b].", "So{a}{b}."],
  [
    "a semicolon without a key",
    "So [@a, p. 3; but not always].",
    "So{a, p. 3 (; but not always)}.",
  ],
  ["over lines", "So [see @a,\np. 3;\n@b] it is.", "So{see: a, p. 3}{b} it is."],
  ["over lines of a quotation", "> So [see @a,\n> p. 3] it is.", "So{see: a, p. 3} it is."],
  [
    "any characters in braces",
    "So [@{https://x.example/?a=b;c}].",
    "So{https://x.example/?a=b;c}.",
  ],
  ["markup around", "**So** *[@a]* it is.", "So{a} it is."],
  ["markup inside", "So [see *also* @a, *passim*].", "So{see also: a (passim)}."],
  ["underscores as markup", "So _@a_ said.", "So a{!a} said."],
  ["brackets in brackets", "So “[the Americans [@a]] went”.", "So “[the Americans{a}] went”."],
  ["two clusters", "So [@a] [@b].", "So{a}{b}."],
  ["alone", "[@a]", "{a}"],
  ["at the beginning", "[@a] So.", "{a}So."],
  ["in a heading", "# So [@a]", "So{a}"],
  ["in a list", "- So [@a]\n- No [@b]", "So{a}\nNo{b}"],
  ["in a table", "| So [@a] | No |\n|---|---|\n| x | y [@b] |", "So{a}\nNo\nx\ny{b}"],
  ["CRLF", "So [see\r\n@a] it is.\r\n\r\nNo [@b].", "So{see: a} it is.\nNo{b}."],
  [
    "other scripts, NFD, emoji",
    "😀 Caffe\u0301 [@mu\u0308ller2015].",
    "😀 Caffe\u0301{mu\u0308ller2015}.",
  ],
  ["a cluster in brackets", "So [[@a; @b]].", "So [{a}{b}]."],
];

const inSentence: readonly Case[] = [
  ["a word of the sentence", "@doe99 says so.", "doe99{!doe99} says so."],
  ["with a place", "@doe99 [p. 3] says so.", "doe99{!doe99, p. 3} says so."],
  [
    "with a place and others",
    "@doe99 [p. 3; see @b] says so.",
    "doe99{!doe99, p. 3}{see: b} says so.",
  ],
  ["with a cluster behind it", "@doe99 [@b] says so.", "doe99{!doe99}{b} says so."],
  ["a bracket without words", "@doe99 […] says so.", "doe99{!doe99} […] says so."],
  ["a link behind it", "@doe99 [here](a.md) says so.", "doe99{!doe99} here{link a.md} says so."],
  ["punctuation behind it", "So @doe99, @roe.", "So doe99{!doe99}, roe{!roe}."],
  ["punctuation within", "See @doe:2015.a/b-c_d?", "See doe:2015.a/b-c_d{!doe:2015.a/b-c_d}?"],
  ["a possessive", "@doe99's claim and @doe99’s.", "doe99{!doe99}'s claim and doe99{!doe99}’s."],
  ["without the author", "Doe (-@doe99) says.", "Doe (doe99{!doe99}) says."],
  ["after a dash", "Doe --@doe99 says.", "Doe --doe99{!doe99} says."],
  ["in braces", "@{a b} and @{a.b.}!", "@{a b} and a.b.{!a.b.}!"],
];

const none: readonly Case[] = [
  ["addresses", "Write to a@b.example or <a@b.example>.", "Write to a@b.example or."],
  ["handles of other networks", "Ask @user@social.example.", "Ask @user@social.example."],
  ["escapes", String.raw`Ask \@doe99 and [\@roe].`, "Ask @doe99 and [@roe]."],
  ["code", "Run `[@a]` or ``@b``.", "Run or."],
  ["fenced code", "```\n[@a]\n```", ""],
  ["HTML and its attributes", 'A <b title="@a">b</b><!-- [@c] -->.', "A b."],
  ["images", "See ![@a](b.png).", "See."],
  ["an at sign alone", "5 @ 3 [@] @.", "5 @ 3 [@] @."],
  ["brackets without keys", "“[American] […] [sic]”", "“[American] […] [sic]”"],
  ["places in the page", "See [above](#top).", "See above."],
  ["mailboxes", "See [me](mailto:a@b.example).", "See me."],
  ["front matter", '---\ntitle: "[@a]"\n---\n\nSo.', "So."],
  ["math", "So $$x[@a]$$ it is.", "So it is."],
];

const links: readonly Case[] = [
  [
    "to a file",
    "It was [all but certain](library/b.txt) so.",
    "It was all but certain{link library/b.txt} so.",
  ],
  [
    "to a page",
    "[*AP* says](https://x.example/a?b#c 'AP').",
    "AP says{link https://x.example/a?b#c}.",
  ],
  ["a path with escapes", "[So](<a b/c%20d.md#heading>).", "So{link a b/c d.md}."],
  ["a broken escape", "[So](100%.md).", "So{link 100%.md}."],
  ["by reference", "[So][Ref] and [ref].\n\n[REF]: a.md", "So{link a.md} and ref{link a.md}."],
  ["an undefined reference", "[So][nowhere].", "[So][nowhere]."],
  [
    "an address in angle brackets",
    "See <https://x.example/@me>.",
    "See{link https://x.example/@me}.",
  ],
  [
    "a bare address",
    "See https://x.example/@me (https://y.example/a_(b)).",
    "See{link https://x.example/@me} ({link https://y.example/a_(b)}).",
  ],
  ["a key among the words", "[So @a](b.md).", "So a{!a}{link b.md}."],
  ["an image among the words", "[![x](y.png)](b.md) So.", "{link b.md}So."],
];

const notes: readonly Case[] = [
  ["a footnote", "So.[^1] No.\n\n[^1]: See [@a].", "So.{footnote 1} No.\nSee{a}."],
  ["one that leads nowhere", "So.[^Lost] No.", "So.{footnote lost} No."],
  ["its definition first", "[^n]: @a\n\nSo.[^n]", "a{!a}\nSo.{footnote n}"],
  ["a note in the text", "So^[see @a, p. 3] it is.", "So{a} it is."],
  ["a note with a cluster and a link", "So^[[@a] and [b](b.md)].", "So{a}{link b.md}."],
  ["a note that cites nothing", "So^[Interview, 3 March].", "So{footnote ^[Interview, 3 March]}."],
];

const wikilinks: readonly Case[] = [
  ["a document", "See [[false flag]].", "See false flag{wikilink false flag}."],
  ["a heading and a label", "See [[doc#Two|the *AP*]].", "See the AP{wikilink doc}."],
  ["in a table", "| [[doc\\|AP]] |\n|---|", "AP{wikilink doc}"],
  ["a note on a key", "See [[@doe99]].", "See @doe99{wikilink doe99}."],
  ["a place in the page", "See [[#Two]].", "See."],
  ["an embedded picture", "See ![[map.png]].", "See."],
];

describe.each([
  ["in brackets", inBrackets],
  ["in the sentence", inSentence],
  ["no citation", none],
  ["links", links],
  ["notes", notes],
  ["wikilinks", wikilinks],
])("citations: %s", (_, cases) => {
  test.each(cases)("%s", (_, text, expected) => {
    expect(drawProses(text)).toBe(expected);
  });
});

test.each([
  ["[see -@a, p. 3; @{b c}; @{d}] and @e [p. 3]", ["@a", "@{d}", "@e"]],
  ["[x](a.md#b) [x](<a b.md>) [x]( a%20b.md 'c') [](c.md)", ["a.md", "a b.md", "a%20b.md", "c.md"]],
  ["<https://x.example> https://y.example.", ["https://x.example", "https://y.example"]],
  ["[x][Ref] [ref] [ref][]\n\n[ref]: a.md", ["Ref", "ref", "ref"]],
  ["x[^1]\n\n[^1]: y", ["^1"]],
  ["[[ doc #h|x]] [[@key]]", ["doc", "@key"]],
])("what a fix replaces: %s", (text, expected) => {
  expect(drawTargets(text)).toEqual(expected);
});

test.each([
  ["p. 3", "p. 3", undefined],
  [", p.3f, note 2", "p.3f, note 2", undefined],
  ["pp. iv, vi-xi, and passim", "pp. iv, vi-xi", "and passim"],
  [" 33–35, 38", "33–35, 38", undefined],
  ["S. 12 ff.", "S. 12", "ff."],
  ["cap. 3, §§ 4-5", "cap. 3, §§ 4-5", undefined],
  ["¶4", "¶4", undefined],
  ["{pp. iv, after the map} and so on", "pp. iv, after the map", "and so on"],
  ["in the second part", undefined, "in the second part"],
  ["paging 4 people", undefined, "paging 4 people"],
  [".", undefined, undefined],
])("a place in a source: %s", (after, locator, suffix) => {
  const [citation] = prosesOf(parseDraft(`x [@a${after.startsWith(",") ? "" : ", "}${after}]`))[0]!
    .citations;
  expect([citation!.locator, citation!.suffix]).toEqual([locator, suffix]);
});

const scraps =
  "@a|@|[|]|[^|^[|[[|]]|(|)|](|;|, p. 3|-|{|}|!|<|>|https://x.y|`|*|_|\\|\n|\n\n|> | |word|é|😀|$$|#|:"
    .split("|")
    .concat("|");

test("any text: citations lie in their block, targets in their citations, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }), (parts) => {
      for (const { block } of parseDraft(parts.join("")).blocks)
        for (const { plain, citations } of block.proses) {
          const places = citations.map(({ at }) => at);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          for (const { at, span, targetSpan } of citations) {
            expect(spanContains({ start: 0, end: block.text.length }, span)).toBe(true);
            expect(spanContains(span, targetSpan)).toBe(true);
            expect(at >= 0 && at <= plain.length).toBe(true);
          }
        }
    }),
    { numRuns: 600 },
  );
});
