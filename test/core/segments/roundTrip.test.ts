/** What goes into a segment comes out of it. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../server/core/documents/parseDocument";
import { findLineStarts } from "../../../server/core/text/lineStarts";
import { segmentOf, stampOf } from "./segments";

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
  const segment = segmentOf(files);
  test.each(Object.entries(files).map(([path, text], index) => [path, text, index] as const))(
    "%s",
    (path, text, index) => {
      const document = parseDocument(path, text);
      expect(segment.documentAt(index)).toEqual(document);
      expect(segment.textAt(index)).toEqual(document.kind === "source" ? document.text : undefined);
      expect(segment.bibliographyAt(index)).toEqual(
        document.kind === "source" ? document.bibliography : {},
      );
      expect(segment.lineStartsAt(index)).toEqual(findLineStarts(text));
      expect(segment.pathOf(index)).toBe(path);
      expect(segment.entries()[index]).toEqual({
        id: index + 1,
        path,
        kind: document.kind,
        ...(document.kind === "source" && document.key !== undefined && { key: document.key }),
        hasProblems: document.problems.length > 0,
        stamp: stampOf(text),
      });
      expect(segment.damage).toBeUndefined();
    },
  );
});
