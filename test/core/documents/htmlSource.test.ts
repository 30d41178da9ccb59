import { describe, expect, test } from "vitest";
import { sliceOf } from "../../../server/core/text/span";
import { toFileSpan } from "../../../server/core/text/textMap";
import { read, told } from "./reading";

const plainOf = (text: string): string => read("source", "page.html", text).text.plain;

describe("the text of", () => {
  test.each([
    ["paragraphs", "<p>One\n  two<p>Three", "One two\n\nThree"],
    [
      "inline elements",
      "<p>It was <em>all <b>but</b></em> <a href=x>certain</a>.",
      "It was all but certain.",
    ],
    [
      "references",
      "<p>Marks &amp; Spencer&rsquo;s &#8220;caf&eacute;&#x201D; &copy2015 &#146;",
      "Marks & Spencer’s “café” ©2015 ’",
    ],
    ["what looks like a reference", "<p>AT&T; R&D &notit; 1 < 2 &", "AT&T; R&D ¬it; 1 < 2 &"],
    ["no-break spaces", "<p>4&nbsp;700 &shy;x", "4\u00A0700 \u00ADx"],
    ["line breaks", "<p>One<br>two<br/>\n<br>three", "One two\n\nthree"],
    ["preformatted text", "<pre>\nOne\r\n  two</pre>three", "One\n  two\n\nthree"],
    ["lists and tables", "<ul><li>a<li>b</ul><table><tr><td>c<th>d</table>", "a\n\nb\n\nc\n\nd"],
    ["headings", "<h1>Title</h1>text<h2>Sub</h2>", "Title\n\ntext\n\nSub"],
    [
      "a page",
      "<body><header>Site</header><nav>Home</nav><p>Text<aside>More</aside><form>Mail</form><footer>©</footer>",
      "Text",
    ],
    [
      "scripts and styles",
      "<p>One<script>x()</script> <style>p{}</style>two <!-- no -->.<noscript>Turn on</noscript>",
      "One two.",
    ],
    ["figures", "<figure><img alt=x><figcaption>A map</figcaption></figure><p>Text", "Text"],
    ["hidden elements", "<p hidden>No<p>Yes<div role=navigation>Home</div>", "Yes"],
    ["stray end tags", "<p>One</foo>two</p>", "Onetwo"],
    [
      "an article",
      "<div>Before</div><article><h1>Title</h1><p>Text</article><div>After</div>",
      "Title\n\nText",
    ],
    ["a main element", "<div>Before</div><main><p>The text</main>After", "The text"],
    ["a page of many articles", "<article>One</article><article>Two</article>", "One\n\nTwo"],
    [
      "an article with teasers",
      "<article><p>The long text<aside><article>More</article></aside></article><article>Next</article>",
      "The long text",
    ],
    [
      "an empty article",
      "<article></article><p>The text stands outside.",
      "The text stands outside.",
    ],
    ["a byte order mark", "\uFEFF<!doctype html><p>One", "One"],
    ["text alone", "Just words & signs", "Just words & signs"],
  ])("%s", (_, text, plain) => {
    expect(plainOf(text)).toBe(plain);
  });
});

test.each([
  ["<p>Marks &amp; Spencer&rsquo;s", "& Spencer’s", "&amp; Spencer&rsquo;s"],
  ["<p>It was <em>all but</em> certain", "but certain", "but</em> certain"],
  ["<p>One\r\n   two", "One two", "One\r\n   two"],
  ["<p>One<p>&copy2015 two", "2015", "2015"],
  ["\uFEFF<p>😀 One\r\ntwo\r\nthree", "three", "three"],
  ["<p>One</foo>two", "two", "two"],
  ["\n&amp; two", "& two", "&amp; two"],
  ["<pre>\r\nOne\r\n  two", "two", "two"],
  [`<p>${"😀 &amp; x ".repeat(20_000)}end`, "end", "end"],
])("leads back to the file: %#", (text, words, stretch) => {
  const { plain, map } = read("source", "page.html", text).text;
  const start = plain.indexOf(words);
  expect(sliceOf(text, toFileSpan(map, { start, end: start + words.length }))).toBe(stretch);
});

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const article = {
  "@type": "NewsArticle",
  headline: "A false flag",
  author: [{ "@type": "Person", name: "Jane Doe" }, { name: "John Roe" }],
  publisher: { "@type": "Organization", name: "The Paper" },
  datePublished: "2018-05-08T10:00:00+02:00",
  inLanguage: "en-US",
};
const cited = {
  title: "A false flag",
  authors: ["Jane Doe", "John Roe"],
  publisher: "The Paper",
  issued: "2018-05-08",
  language: "en",
  type: "article-newspaper",
};
const withoutType = { ...cited, type: undefined };

describe("what a page says of itself in", () => {
  test.each([
    ["JSON-LD", jsonLd(article), cited],
    ["a list", jsonLd([{ "@type": "WebSite", name: "Site" }, article]), cited],
    [
      "a graph",
      jsonLd({
        "@graph": [
          { "@type": "WebPage" },
          { ...article, publisher: { "@id": "#p" } },
          { "@id": "#p", name: "The Paper" },
        ],
      }),
      cited,
    ],
    [
      "a report",
      jsonLd({ ...article, "@type": ["Report"], author: "Jane Doe; John Roe" }),
      { ...cited, type: "report" },
    ],
    [
      "citation tags",
      '<html lang=en><meta name=citation_title content="A false flag"><meta name=citation_author content="Doe, Jane"><meta name=citation_author content="Roe, John"><meta name=citation_journal_title content="The Paper"><meta name=citation_publication_date content="2018/05/08">',
      withoutType,
    ],
    [
      "Open Graph",
      '<html lang=en-GB><meta property="og:title" content="A false flag"><meta property="article:author" content="https://x.example/doe"><meta name=author content="Jane Doe; John Roe"><meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2018-05-08T00:00Z">',
      withoutType,
    ],
    [
      "Dublin Core",
      '<html lang=en><meta name=DC.title content="A false flag"><meta name=DC.creator content="Jane Doe"><meta name=DC.creator content="John Roe"><meta name=DC.publisher content="The Paper"><meta name=DC.date.issued content="8 May 2018">',
      withoutType,
    ],
    [
      "plain tags",
      '<html xml:lang=en><title>A false\n flag</title><meta name=author content="Jane Doe;John Roe"><meta name=publisher content="The Paper"><meta name=date content=2018-05-08>',
      withoutType,
    ],
    [
      "a heading",
      '<html lang=en><h1>A <i>false</i> flag</h1><meta name=author content="Jane Doe;John Roe"><meta name=publisher content="The Paper"><meta name=date content=2018-05-08>',
      withoutType,
    ],
  ])("%s", (_, head, bibliography) => {
    const { problems, ...source } = read("source", "page.html", `<!doctype html>${head}<p>Text`);
    expect(problems).toEqual([]);
    expect({ ...source.bibliography, type: source.bibliography.type }).toEqual(bibliography);
  });
});

test("a page's address is its canonical link", () => {
  const text =
    '<link rel=canonical href="https://x.example/a"><meta property="og:url" content="https://x.example/b"><p>x';
  expect(read("source", "a.htm", text).bibliography.url).toBe("https://x.example/a");
});

test("broken JSON-LD is told and ignored", () => {
  const text = `<title>A</title>\n<script type="application/ld+json">\n{"@type": }</script><p>Text`;
  const { bibliography, problems } = read("source", "page.html", text);
  expect(bibliography.title).toBe("A");
  expect(told(problems, text)).toEqual([expect.stringMatching(/^2: <script.*JSON-LD is broken/)]);
});
