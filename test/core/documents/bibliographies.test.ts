import { describe, expect, test } from "vitest";
import { sliceOf } from "../../../server/core/text/span";
import { read, told } from "./reading";

const flag = {
  title: "CyberCaliphate was a Russian false flag",
  authors: ["Jane Doe", "Ludwig van Beethoven", "Associated Press"],
  publisher: "Le Monde",
  issued: "2018-05-08",
  url: "https://news.example/a_b%20c",
  language: "it",
  type: "article-newspaper",
};

const yaml = `references:
  - id: false-flag
    type: article-newspaper
    title: CyberCaliphate was a <i>Russian</i> false flag
    author:
      - {family: Doe, given: Jane}
      - {family: Beethoven, given: Ludwig, non-dropping-particle: van}
      - literal: Associated Press
    container-title: Le Monde
    issued: 2018-05-08
    URL: https://news.example/a_b%20c
    language: it-IT
    file: flag.txt
`;

const json = JSON.stringify([
  {
    id: "false-flag",
    type: "article-newspaper",
    title: "CyberCaliphate was a Russian false flag",
    author: [
      { family: "Doe", given: "Jane" },
      { family: "Beethoven", given: "Ludwig", "non-dropping-particle": "van" },
      { literal: "Associated Press" },
    ],
    "container-title": "Le Monde",
    issued: { "date-parts": [[2018, 5, 8]] },
    URL: "https://news.example/a_b%20c",
    language: "it",
    file: "flag.txt",
  },
]);

const bibtex = String.raw`@string{lm = "Le Monde"}
@article{false-flag,
  author = {Doe, Jane and van Beethoven, Ludwig and {Associated Press} and others},
  title = {{CyberCaliphate} was a {Russian} false flag},
  journaltitle = lm,
  date = {2018-05-08},
  url = {https://news.example/a_b%20c},
  langid = {italian},
  file = {Full Text:flag.txt:text/plain},
}
`;

describe.each([
  ["references.yaml", yaml, flag],
  ["bare list.yml", yaml.slice("references:\n".length), flag],
  ["with fences.yaml", `---\n${yaml}...\n`, flag],
  ["references.json", json, flag],
  ["items.json", `{"items": ${json}}`, flag],
  ["tabs.json", JSON.stringify({ references: JSON.parse(json) as unknown }, null, "\t"), flag],
  ["references.bib", bibtex, { ...flag, type: "article-journal" }],
])("%s", (name, text, bibliography) => {
  test("gives its entry", () => {
    const { entries, problems } = read("bibliography", name, text);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ key: "false-flag", file: "flag.txt", bibliography }]);
    expect(sliceOf(text, entries[0]!.span)).toBe("false-flag");
  });
});

describe("what is wrong is told and the rest kept", () => {
  test.each([
    [
      "a.yaml",
      "- id: a\n  title: A: the story\n  issued: 2018\n- id: b\n  title: B\n",
      ["a", "b"],
      [/^2: :: .*quotation marks/],
    ],
    ["b.yaml", "- {id: a, title: A}\n- {title: B}\n", ["a"], [/^2: \{title: B\}: .*no “id”/]],
    [
      "c.yaml",
      "- {id: a, title: A}\n- id: b\n- id: a\n",
      ["a", "b", "a"],
      [/^3: a: .*second time/],
    ],
    ["d.yaml", "references:\n  id: a\n", [], [/^2: id: a: .*must be a list/]],
    ["e.yaml", "references:\n  - id: a\n   title: A\n  - id: b\n", ["a", "b"], [/^3: /, /^3: /]],
    [
      "f.json",
      '[{"id": "a", "title": "A"},\n{"id": "b", "title": "B"',
      ["a", "b"],
      [/^2: /, /^2: /],
    ],
    ["g.json", '[{"id": "a", "title": "A"},\n{"id": "a"}]', ["a", "a"], [/^2: a: .*second time/]],
    [
      "h.bib",
      "@misc{a, title={A}}\n@misc{b, title={Broken\n@misc{c, title={C}}\n",
      ["a", "b", "c"],
      [/^2: @misc\{b.*cannot be read: Unterminated brace-value/],
    ],
    [
      "i.bib",
      "@misc{a, title={A}}\r\n\r\n@misc{a, title={B}}",
      ["a", "a"],
      [/^3: a: .*second time/],
    ],
    ["j.bib", "", [], []],
  ])("%s", (name, text, keys, messages) => {
    const { entries, problems } = read("bibliography", name, text);
    expect(entries.map(({ key }) => key)).toEqual(keys);
    const words = told(problems, text);
    expect(words).toHaveLength(messages.length);
    messages.forEach((message, index) => expect(words[index]).toMatch(message));
  });
});

test("data of something else is nothing of ours", () => {
  const texts: readonly (readonly [string, string])[] = [
    ["package.json", '{"name": "x", "version": "1.0.0"}'],
    ["map.json", '{"type": "FeatureCollection", "features": [{"id": 1}]}'],
    ["list.json", '[{"id": 1, "size": 2}]'],
    ["broken.json", "{"],
    ["ci.yaml", "jobs:\n  - id: build\n    run: make\n"],
    ["broken.yml", "a: [\n"],
    ["empty.yaml", ""],
    ["empty.json", ""],
  ];
  for (const [name, text] of texts) expect(read("other", name, text).problems).toEqual([]);
});

test("keys may be numbers, and Better BibTeX's go before Zotero's", () => {
  const text =
    '[{"id": 2015, "title": "A"}, {"id": "http://z/1", "citation-key": "doe", "title": "B"}]';
  const { entries } = read("bibliography", "a.json", text);
  expect(entries.map(({ key, span }) => [key, sliceOf(text, span)])).toEqual([
    ["2015", "2015"],
    ["doe", "doe"],
  ]);
});

test.each([
  ["seeds/a.txt", "seeds/a.txt"],
  [String.raw`:files/a\:b.pdf:PDF`, "files/a:b.pdf"],
  [
    "Full Text PDF:files/1/a.pdf:application/pdf;Snapshot:files/1/a.html:text/html",
    "files/1/a.html",
  ],
  [String.raw`C\:\\Users\\a.html`, String.raw`C:\Users\a.html`],
  ["a.pdf:application/pdf", "a.pdf"],
])("the file of BibTeX's %s", (field, file) => {
  const { entries } = read("bibliography", "a.bib", `@misc{a, title={A}, file={${field}}}`);
  expect(entries[0]?.file).toBe(file);
});

test.each([
  ["year = 2018, month = may", "2018-05"],
  ["year = {2018}, month = {5}, day = {8}", "2018-05-08"],
  ["date = {2018-05-08/2018-06-01}", "2018-05-08"],
  ["date = {2018-05~}", "2018-05"],
])("the date of BibTeX's %s", (fields, issued) => {
  const { entries } = read("bibliography", "a.bib", `@misc{a, ${fields}}`);
  expect(entries[0]?.bibliography.issued).toBe(issued);
});

describe("abstracts, which are long,", () => {
  const entries = (abstract: string): string =>
    Array.from(
      { length: 300 },
      (_, index) => `@article{k${String(index)}, abstract = {${abstract}}, title={T {U}}}\n`,
    ).join("");
  const long = `Some {words}. ${"More of them. ".repeat(80)}`;

  test.each([long, "An @article{inner, title={No}} in it", "50\\% of {\\'e}t{\\'e}"])(
    "are passed over: %.30s",
    (abstract) => {
      const { entries: found, problems } = read("bibliography", "a.bib", entries(abstract));
      expect(problems).toEqual([]);
      expect(found).toHaveLength(300);
      expect(found.at(-1)).toMatchObject({ key: "k299", bibliography: { title: "T U" } });
    },
  );

  test("take no entry with them where they are broken", () => {
    const text = `@misc{x, abstract={never {closed}\n${entries(long)}`;
    expect(read("bibliography", "a.bib", text).entries).toHaveLength(301);
  });
});

test("lists of aliases of lists of aliases come to an end", () => {
  const lists = Array.from({ length: 12 }, (_, at) => {
    const item = at === 0 ? "x" : `*a${at - 1}`;
    return `a${at}: &a${at} [${Array.from({ length: 9 }, () => item).join(", ")}]`;
  });
  const text = `${lists.join("\n")}\nreferences:\n  - id: k\n    title: T\n    author: *a11\n`;
  const { entries, problems } = read("bibliography", "references.yaml", text);
  expect(entries.map(({ key }) => key)).toEqual(["k"]);
  expect(told(problems, text).join("\n")).toContain("too much is repeated");
});
