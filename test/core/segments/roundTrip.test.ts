/** What goes into a segment comes out of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../server/core/attribution/lexicon/lexicon";
import { parseDocument } from "../../../server/core/documents/parseDocument";
import { findLineStarts } from "../../../server/core/text/lineStarts";
import type { SourceText } from "../../../server/core/documents/document";
import { createSegmentBuilder } from "../../../server/core/segments/segmentBuilder";
import { findTokens } from "../../../server/core/text/tokens";
import { stemOf } from "../../../server/core/text/terms";
import { naiveSegment } from "./naiveSegment";
import {
  buildSegment,
  filesArbitrary,
  openSound,
  segmentOf,
  stampOf,
  textArbitrary,
  type Files,
} from "./segments";

const files = {
  "/l/plain.txt": "Ben said so. “It’s the AP”, she replied.\r\n\r\nDie Behörde warnt davor.\n",
  "/l/marked.txt": "\uFEFFOne line.\nAnother line.",
  "/l/report.md":
    "---\nkey: smith2018\ntitle: A Report\n---\n\n# Head\n\nThe *GRU* did it, the AP &amp; others say.\n",
  "/l/page.html":
    "<!doctype html><title>Page</title><p>Café &amp; co.</p><p>Perch\u00e9 no? \ud83d\ude00</p>",
  "/l/refs.bib": "@article{a, title={On it}, year={2018}}\n\n@article{b, title={On that}}",
  "/l/actors.yaml": "actors:\n  - name: Fancy Bear\n    aliases: [APT28]\n",
  "/l/other.json": '{"a": 1}',
  "/l/empty.txt": "",
  "/l/half.txt":
    "Half \ud83d of a pair, and \udc00 the other. It is long enough for the machine's coder, or not.",
  "/l/binär.txt": "\0\0",
};

describe("a segment gives back what was put in", () => {
  test.each(Object.entries(files))("%s", (path, text) => expectReturned({ [path]: text }));

  test("any files", () => {
    fc.assert(fc.property(filesArbitrary, expectReturned), { numRuns: 200 });
  });

  test("documents that were never files", () => {
    const builder = createSegmentBuilder();
    const unreadable = parseDocument("/l/a.txt", "\0");
    const source = parseDocument("/l/b.md", "Ben *said* so.\n\nIt is so.");
    builder.addDocument(3, unreadable, stampOf(""));
    builder.addDocument(7, source, stampOf(""));
    expect(builder.documentCount).toBe(2);
    const segment = openSound(builder.seal());
    expect([...segment.ids]).toEqual([3, 7]);
    expect([segment.documentAt(0), segment.documentAt(1)]).toEqual([unreadable, source]);
    expect(segment.wordCount).toBe(6);
    expect([...segment.lineStartsAt(0)]).toEqual([0]);
  });

  test("builders side by side know nothing of each other", () => {
    const texts = ["One two. Three one.", "Two four. One five.", "Five six. Two."];
    const [first, second] = [createSegmentBuilder(), createSegmentBuilder()];
    texts.forEach((text, index) => {
      first.add(index + 1, { path: `/${index}.txt`, text }, stampOf(text));
      second.add(index + 1, { path: `/${index}.txt`, text: text + text }, stampOf(text + text));
    });
    const byPath = (repeats: number): Files =>
      Object.fromEntries(texts.map((text, index) => [`/${index}.txt`, text.repeat(repeats)]));
    expect([second.seal(), first.seal()]).toEqual([
      buildSegment(byPath(2)),
      buildSegment(byPath(1)),
    ]);
  });

  test("a builder begins anew when it has sealed", () => {
    const builder = createSegmentBuilder();
    builder.add(1, { path: "/a.txt", text: "One two." }, stampOf(""));
    const first = builder.seal();
    expect([builder.documentCount, builder.textLength]).toEqual([0, 0]);
    expect(openSound(builder.seal())).toMatchObject({ documentCount: 0, termCount: 0 });
    builder.add(1, { path: "/a.txt", text: "One two." }, stampOf(""));
    expect(builder.textLength).toBe(8);
    expect(builder.seal()).toEqual(first);
  });
});

function expectReturned(files: Files): void {
  const segment = segmentOf(files);
  const entries = segment.entries();
  Object.entries(files).forEach(([path, text], index) => {
    const document = parseDocument(path, text);
    expect(segment.documentAt(index)).toEqual(document);
    expect(segment.textAt(index)).toEqual(document.kind === "source" ? document.text : undefined);
    expect(segment.bibliographyAt(index)).toEqual(
      document.kind === "source" ? document.bibliography : {},
    );
    expect(segment.lineStartsAt(index)).toEqual(findLineStarts(text));
    expect(segment.pathOf(index)).toBe(path);
    expect(entries[index]).toEqual({
      id: index + 1,
      path,
      kind: document.kind,
      ...(document.kind === "source" && document.key !== undefined && { key: document.key }),
      hasProblems: document.problems.length > 0,
      stamp: stampOf(text),
    });
    expect(segment.damage).toBeUndefined();
  });
  expect(entries.length).toBe(Object.keys(files).length);
}

describe("words, passages and postings are those of a plain reading", () => {
  test("any texts", () => {
    fc.assert(
      fc.property(fc.array(textArbitrary, { maxLength: 4 }), (texts) => {
        const sources = texts
          .map((text) => parseDocument("/a.txt", text))
          .flatMap((document) => (document.kind === "source" ? [document.text] : []));
        const segment = segmentOf(
          Object.fromEntries(sources.map(({ plain }, index) => [`/${index}.txt`, plain])),
        );
        const naive = naiveSegment(sources);
        expect([...segment.firstPassages]).toEqual([...naive.firstPassages]);
        expect([...segment.firstWords]).toEqual([...naive.firstWords]);
        expect([...segment.cued]).toEqual(sources.flatMap(cuedOf));
        expect([...segment.wordsOf(0, segment.wordCount)]).toEqual([
          ...naive.wordsOf(0, naive.wordCount),
        ]);
        expect(segment.termCount).toBe(naive.termCount);
        for (let term = 0; term < naive.termCount; term += 1) {
          const word = naive.termAt(term);
          expect(segment.termAt(term)).toBe(word);
          expect(segment.findTerm(word)).toBe(term);
          expect(segment.frequencyOf(term)).toBe(naive.frequencyOf(term));
          expect([...segment.postingsOf(term)]).toEqual([...naive.postingsOf(term)]);
          expect(segment.termsOfStem(stemOf(word))).toEqual(naive.termsOfStem(stemOf(word)));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("what no document holds is not found", () => {
    const segment = segmentOf({ "/a.txt": "Ben said so." });
    expect(segment.findTerm("says")).toBe(-1);
    expect(segment.findTerm("")).toBe(-1);
    expect(segment.termsOfStem("xyz")).toEqual([]);
    expect(segment.damage).toBeUndefined();
  });

  test("numbers that nothing has give nothing", () => {
    const segment = segmentOf({ "/a.txt": "Ben said so." });
    for (const number of [-1, 3, 1e9, NaN]) {
      expect(segment.termAt(number)).toBe("");
      expect(segment.frequencyOf(number)).toBe(0);
      expect(segment.postingsOf(number)).toEqual(new Uint32Array(0));
      expect(segment.documentAt(number)).toBeUndefined();
      expect(segment.textAt(number)).toBeUndefined();
      expect(segment.pathOf(number)).toBe("");
      expect(segment.bibliographyAt(number)).toEqual({});
      expect([...segment.lineStartsAt(number)]).toEqual([0]);
    }
    expect(segment.damage).toBeUndefined();
  });

  test("more counts than a posting holds", () => {
    const segment = segmentOf({ "/a.txt": "ha ".repeat(40) });
    expect([...segment.postingsOf(0)]).toEqual([15]);
  });

  test("bytes that lie askew in their buffer", () => {
    const builder = createSegmentBuilder();
    builder.add(1, { path: "/a.txt", text: "Ben said so." }, stampOf(""));
    const sealed = builder.seal();
    const askew = new Uint8Array(sealed.length + 3).subarray(3);
    askew.set(sealed);
    const segment = openSound(askew);
    expect(segment.findTerm("said")).toBe(1);
    expect(segment.entries()[0]!.stamp).toEqual(stampOf(""));
  });
});

function cuedOf({ plain, paragraphs }: SourceText): number[] {
  return paragraphs.flatMap((paragraph) => {
    const { cues } = lexiconOf(paragraph.language);
    const passages = paragraph.sentences.length > 0 ? paragraph.sentences : [paragraph];
    return passages.map((span) =>
      findTokens(plain, span).some(({ folded }) => cues.has(folded)) ? 1 : 0,
    );
  });
}
