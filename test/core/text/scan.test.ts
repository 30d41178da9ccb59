import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { toSourceText } from "../../../server/core/documents/sourceText";
import { languageCodes, type LanguageCode } from "../../../server/core/languages";
import { createScanner, type Scan } from "../../../server/core/text/scan";
import { wordsOf } from "../../../server/core/text/terms";
import { identityMap } from "../../../server/core/text/textMap";
import { findTokens } from "../../../server/core/text/tokens";
import { createVocabulary } from "../../../server/core/text/vocabulary";

/** Words of each language that the tests take for cues, and a mark. */
const cues: Readonly<Partial<Record<LanguageCode, readonly string[]>>> = {
  en: ["said", "according", "("],
  it: ["detto", "è", "secondo"],
  de: ["sagte", "erklärte", "laut", '"'],
  fr: ["déclaré", "selon", "été"],
  es: ["dijo", "según", "explicó"],
};
const isCue = (folded: string, language: LanguageCode): boolean =>
  cues[language]?.includes(folded) ?? false;

const vocabulary = createVocabulary();
const scanner = createScanner(vocabulary, isCue);

const drawn = ({ wordCount, terms, starts, ends, paragraphs, language, cued }: Scan) => ({
  words: Array.from({ length: wordCount }, (_, word) => ({
    term: vocabulary.termAt(terms[word]!),
    start: starts[word],
    end: ends[word],
  })),
  paragraphs,
  language,
  cued: [...cued],
});

/** What the separate functions find in a text. */
function foundApart(plain: string, declared?: LanguageCode) {
  const { language, paragraphs } = toSourceText(
    { plain, map: identityMap(plain.length) },
    declared,
  );
  const cued = paragraphs.flatMap((paragraph) =>
    (paragraph.sentences.length > 0 ? paragraph.sentences : [paragraph]).map((sentence) =>
      findTokens(plain, sentence).some(({ folded }) => isCue(folded, paragraph.language)) ? 1 : 0,
    ),
  );
  return { words: wordsOf(findTokens(plain)), paragraphs, language, cued };
}

const expectAlike = (plain: string, declared?: LanguageCode): void => {
  expect(drawn(scanner.scan(plain, declared))).toEqual(foundApart(plain, declared));
};

const sentences = [
  "Dr. Rossi said on Sept. 11 that the U.S. Navy had left (and so had he).",
  "“Who did it?” asked Lee Foster… Nobody knew!",
  "The group’s leaders were, according to J. R. Smith, in St. Petersburg.",
  "Secondo il dott. Neri è l’art. 5, ecc. Poi sono partiti.",
  "«Non è così», ha detto l'on. Verdi; perché dell'Isis non si sa.",
  "Am 3. März erklärte Dr. Müller z. B. in Köln: „Nein!“ Er ging.",
  "Ludwig XIV. baute Schlösser, sagte sie. Die Straße war groß.",
  "« Pourquoi ? » a déclaré M. Dupont, né av. J.-C. selon certains. L’été finit.",
  "¿Por qué? Según el Sr. García, los EE.UU. no dijo nada. ¡Nadie lo sabe!",
  "O presidente disse que não há provas de que o grupo esteja por trás.",
  "Группа хакеров взяла на себя ответственность.",
  "3.500 euro e 4,700 accounts in 2015. 40 people.",
];
const oddities = [
  "In\u00ADhalt",
  "zero\u200Bwidth",
  "\u0301stray",
  "\u00AD",
  "\u200D",
  "👩‍💻",
  "😀",
  "𝒳𝓎z",
  "a𝒳",
  "\ud83d",
  "\ude00x",
  "ﬁn",
  "İstanbul",
  "ΟΔΟΣ",
  "_x_",
  "a\u00A0b",
  "x".repeat(64),
  "x".repeat(65),
  "é".repeat(65),
  "Ĳ",
  "１２３",
  "٤٢",
  "[3]",
  "²",
  ". . .",
  "...",
  "!?",
  "”",
  '"',
  "(",
  "»",
  "—",
];
const breaks = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u2028", "\u2029", "\n \n", "\n  "];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...sentences) },
  { weight: 3, arbitrary: fc.constantFrom(...sentences.flatMap((text) => text.split(" "))) },
  { weight: 2, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const joint = fc.oneof(
  { weight: 8, arbitrary: fc.constant(" ") },
  { weight: 1, arbitrary: fc.constantFrom("", "  ", "\t", "\u00A0", "'", "-") },
  { weight: 2, arbitrary: fc.constantFrom(...breaks) },
);
const form = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
  (text) => wrapped(text, 60),
  (text) => wrapped(text, 72).replaceAll("\n", "\r\n"),
);
const texts = fc
  .tuple(fc.array(fc.tuple(piece, joint), { maxLength: 40 }), form)
  .map(([parts, toForm]) => toForm(parts.flat().join("")));

/** Blanks turned into line ends, so that lines are as full as `width` allows. */
function wrapped(text: string, width: number): string {
  let column = 0;
  return text
    .split(" ")
    .map((word) => {
      const breaksHere = column > 0 && column + word.length >= width;
      column = breaksHere ? word.length : column + word.length + 1;
      return (breaksHere ? "\n" : " ") + word;
    })
    .join("")
    .slice(1);
}

describe("a scan finds what the functions for words, paragraphs, languages and sentences find", () => {
  test("in any text", () => {
    fc.assert(
      fc.property(
        texts,
        fc.option(fc.constantFrom(...languageCodes), { nil: undefined }),
        expectAlike,
      ),
      { numRuns: 1000 },
    );
  });

  test("in strings of any characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        expectAlike(text);
      }),
    );
  });

  const seeds = resolve(import.meta.dirname, "../../../seeds/sources");
  test.each(readdirSync(seeds))("in %s", (file) => {
    expectAlike(readFileSync(resolve(seeds, file), "utf8"));
  });
});

test("a scanner reads one text after another, long after short", () => {
  const long = sentences.join(" ").repeat(200);
  for (const text of ["", long, "One word.", `${long}\n\n${long}`, "(", " "]) expectAlike(text);
});

test("cues count in their own language only", () => {
  const text =
    "This is what the minister said to us.\n\nIt was not true at all.\n\nDas Wort said steht nicht in der Zeitung.";
  expect([...scanner.scan(text).cued]).toEqual([1, 0, 0]);
});

test("terms have the same numbers in every text of a vocabulary", () => {
  const words = createVocabulary();
  const { scan } = createScanner(words, isCue);
  const first = [...scan("Perché PERCHE perche\u0301").terms.subarray(0, 3)];
  expect(first).toEqual([0, 0, 0]);
  expect([...scan("No. Perche").terms.subarray(0, 2)]).toEqual([1, 0]);
  expect(words.find("perche")).toBe(0);
  expect(words.size).toBe(2);
});
