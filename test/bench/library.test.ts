import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createDocument, renderDocument } from "../../bench/library/document.mjs";
import { openLibrary } from "../../bench/library/folder.mjs";
import { listAliases } from "../../bench/library/names.mjs";

const count = 1000;
const documents = Array.from({ length: count }, (_, number) => createDocument(number));
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const shareOf = (wanted: (document: (typeof documents)[number]) => boolean): number =>
  documents.filter(wanted).length / count;

const folder = mkdtempSync(join(tmpdir(), "whence-library-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a generated library", () => {
  test("has documents of about 400 words", () => {
    const words = documents.map(({ paragraphs }) => wordsIn(paragraphs.join(" ")).length);
    const mean = words.reduce((sum, length) => sum + length, 0) / count;
    expect(mean).toBeGreaterThan(360);
    expect(mean).toBeLessThan(480);
  });

  test("is English, Italian and German, and mostly plain text", () => {
    expect(shareOf(({ language }) => language === "en")).toBeCloseTo(0.6, 1);
    expect(shareOf(({ language }) => language === "it")).toBeCloseTo(0.25, 1);
    expect(shareOf(({ language }) => language === "de")).toBeCloseTo(0.15, 1);
    expect(shareOf(({ format }) => format === "txt")).toBeGreaterThan(0.8);
    expect(new Set(documents.map(({ format }) => format))).toEqual(new Set(["txt", "md", "html"]));
  });

  test("uses words as unequally as a language does", () => {
    const counts = new Map<string, number>();
    for (const { paragraphs } of documents)
      for (const word of wordsIn(paragraphs.join(" ").toLowerCase()))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const total = sorted.reduce((sum, each) => sum + each, 0);
    expect(sorted.length).toBeGreaterThan(20_000);
    expect(sorted.slice(0, 100).reduce((sum, each) => sum + each, 0) / total).toBeGreaterThan(0.35);
    expect(sorted.filter((each) => each === 1).length / sorted.length).toBeGreaterThan(0.25);
  });

  test.each([
    ["en", /“[^”]+,” said [A-Z]/, /According to [A-Z]/, /\d,\d{3}/],
    ["it", /«[^»]+», ha dichiarato [A-Z]/, /Secondo [A-Z]/, /\d\.\d{3}/],
    ["de", /„[^“]+“, sagte [A-Z]/, /Laut [A-Z]/, /\d\.\d{3}/],
  ])("quotes, attributes and counts in %s", (language, ...patterns) => {
    const text = documents
      .filter((document) => document.language === language)
      .flatMap(({ paragraphs }) => paragraphs)
      .join("\n");
    for (const pattern of patterns) expect(text).toMatch(pattern);
  });

  test("repeats some quotations in several documents", () => {
    const holders = new Map<string, Set<number>>();
    documents.forEach(({ paragraphs }, number) => {
      for (const [quotation] of paragraphs.join("\n").matchAll(/“[^”]{40,}”|«[^»]{40,}»/g))
        holders.set(quotation, (holders.get(quotation) ?? new Set()).add(number));
    });
    const repeated = [...holders.values()].filter(({ size }) => size > 1).length;
    expect(repeated).toBeGreaterThan(10);
    expect(repeated).toBeLessThan(holders.size / 2);
  });

  test("is the same in a larger library and in every run", () => {
    const { root } = openLibrary(40, folder);
    const larger = openLibrary(60, folder);
    for (const document of documents.slice(0, 40))
      for (const library of [root, larger.root])
        expect(readFileSync(join(library, "sources", document.path), "utf8")).toBe(
          renderDocument(document),
        );
    expect(larger.plainPaths.every((path) => path.endsWith(".txt"))).toBe(true);
  });

  test("is written once", () => {
    const path = openLibrary(40, folder).plainPaths[0]!;
    const before = statSync(path).mtimeMs;
    openLibrary(40, folder);
    expect(statSync(path).mtimeMs).toBe(before);
  });
});

test("names are as many as are wanted, and different", () => {
  const names = listAliases(20_000);
  expect(new Set(names).size).toBe(20_000);
  expect(listAliases(10)).toEqual(names.slice(0, 10));
});
