/** Builds, opens and merges segments from texts, for tests. */
import fc from "fast-check";
import { memoryBytes } from "../../../server/core/segments/bytes";
import { hashText } from "../../../server/core/segments/hashText";
import { openSegment } from "../../../server/core/segments/openSegment";
import type { Damage, Segment } from "../../../server/core/segments/segment";
import { createSegmentBuilder } from "../../../server/core/segments/segmentBuilder";

/** Path to text. */
export type Files = Readonly<Record<string, string>>;

export const stampOf = (text: string) => ({
  size: text.length,
  modified: 1_700_000_000_000.5,
  hash: hashText(text),
});

/** Bytes of a segment with the files in order, under ids from `firstId` on. */
export function buildSegment(files: Files, firstId = 1): Uint8Array<ArrayBuffer> {
  const builder = createSegmentBuilder();
  Object.entries(files).forEach(([path, text], index) =>
    builder.add(firstId + index, { path, text }, stampOf(text)),
  );
  return builder.seal();
}

/** Opens bytes that must be sound. */
export function openSound(bytes: Uint8Array, id = "s1"): Segment {
  const opened = openSegment(memoryBytes(bytes), id);
  if (!isSegment(opened)) throw new Error(opened.damage);
  return opened;
}

export const isSegment = (opened: Segment | Damage): opened is Segment => "ids" in opened;

export const segmentOf = (files: Files, firstId = 1): Segment =>
  openSound(buildSegment(files, firstId));

/** Pieces that texts are made of: what occurs in real ones, and what breaks weak readers. */
const pieces = [
  ..."the The THE AP Ben said that war perche perché Perche\u0301 città Behörde größer GRÖSSE l’uomo".split(
    " ",
  ),
  ..."G7 APT28 4chan 4,700 1°C co\u00ADoperate \u00ADoff x F-16 AT&T secondo laut meanwhile Éa ǆ Ǆ 日本 \ud835\udc00b".split(
    " ",
  ),
  ...[" ", " ", " ", " ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\t", "\u00A0", "\u2028", " \n \n"],
  ...[
    ". ",
    "! ",
    "? ",
    "… ",
    ", ",
    "; ",
    ": ",
    " (",
    ") ",
    "“",
    "”",
    "’",
    "'",
    "-",
    "–",
    "/",
    "·",
    ".",
  ],
  ..."St. Mr. z.B. Dr. D. bzw. \ud83d\ude00 \ud83d \udc00 \u0301 \u200D \uFEFF \0".split(" "),
];

export const textArbitrary = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((parts) => parts.join(""));

/** Files of all kinds with any texts, at paths of their own. */
export const filesArbitrary: fc.Arbitrary<Files> = fc
  .array(
    fc.tuple(
      fc.constantFrom("txt", "txt", "md", "html", "json", "bib", "yaml", "actors.yaml"),
      textArbitrary,
      fc.constantFrom(
        "",
        "---\nkey: schlüssel\ntitle: T\nlang: it\n---\n",
        "@article{a, title={",
        "<!doctype html><p>a&amp;b",
      ),
      fc.constantFrom("f", "ü", "\ud83d", "a b"),
    ),
    { maxLength: 6 },
  )
  .map((list) =>
    Object.fromEntries(
      list.map(([ending, text, head, name], index) => [`/${name}${index}.${ending}`, head + text]),
    ),
  );
