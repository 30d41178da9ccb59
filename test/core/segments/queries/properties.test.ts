/** Whatever the texts, however they are parted into segments, and whoever of them is dead: the answers are those of the living texts. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { findAllOf } from "../../../../server/core/segments/queries/allOf";
import { findCandidates } from "../../../../server/core/segments/queries/candidates";
import { findPhrase } from "../../../../server/core/segments/queries/phrase";
import { rankPassages } from "../../../../server/core/segments/queries/rank";
import type {
  DocumentPlace,
  Shelves,
  Within,
} from "../../../../server/core/segments/queries/shelves";
import { termsOf } from "../../../../server/core/text/terms";
import { toText } from "../naiveSegment";
import { findAll, findPhrases, rankAll, rankCandidates, readTexts, type ReadText } from "./oracle";
import { shelve, type ShelvedText } from "./shelf";

const word = fc.constantFrom(
  ...["fox", "foxes", "Owl", "volpe", "volpi", "Wars", "war", "die", "the", "il", "é", "perché"],
  ...["2015", "harbour", "USA", "St", "come", "per", "night", "night", "of"],
);
const gap = fc.constantFrom(" ", " ", " ", " ", ", ", ". ", "\n\n", "’", "-", " … ");
const plain = fc
  .array(fc.tuple(word, gap), { maxLength: 30 })
  .map((parts) => parts.flat().join(""));
const query = fc.array(word, { maxLength: 7 }).map((words) => words.join(" "));
const shelvedText: fc.Arbitrary<ShelvedText> = fc.record({
  plain,
  language: fc.constantFrom("en", "it", "de"),
  isDead: fc.boolean(),
});

/** Shelves with what a reader finds who sees one row of living texts. */
interface Parted {
  readonly shelves: Shelves;
  readonly read: readonly ReadText[];
  /** Number among the living. */
  numberOf(place: DocumentPlace): number;
}

const parted: fc.Arbitrary<Parted> = fc
  .array(fc.array(shelvedText, { maxLength: 6 }), { maxLength: 4 })
  .map((segments) => {
    const living = segments.flatMap((texts, segment) =>
      texts.flatMap((text, document) => (text.isDead ? [] : [{ text, segment, document }])),
    );
    return {
      shelves: shelve(segments),
      read: readTexts(living.map(({ text }) => toText(text))),
      numberOf: (place) =>
        living.findIndex(
          ({ segment, document }) => segment === place.segment && document === place.document,
        ),
    };
  });

const limit = fc.constantFrom(1, 2, 3, 10, 100);

/** Only every document whose number in its segment divides by this. */
const divisor = fc.constantFrom(undefined, 1, 2, 3);

function withinOf({ shelves, read, numberOf }: Parted, by: number | undefined) {
  if (by === undefined) return { within: undefined, numbers: undefined };
  const within: Within = shelves.held.map(
    ({ segment }) =>
      new Set([...Array(segment.documentCount).keys()].filter((document) => document % by === 0)),
  );
  const numbers = new Set<number>();
  within.forEach((documents, segment) => {
    documents!.forEach((document) => numbers.add(numberOf({ segment, document })));
  });
  expect(read.length).toBeGreaterThanOrEqual(numbers.size - 1);
  return { within, numbers };
}

test("ranked passages", () => {
  fc.assert(
    fc.property(parted, query, limit, divisor, (library, text, most, by) => {
      const { within, numbers } = withinOf(library, by);
      const ranked = rankPassages(library.shelves, text, most, within);
      const told = ranked.map(({ segment, document, passage, score, terms }) => ({
        document: library.numberOf({ segment, document }),
        passage,
        score,
        terms: terms.map((term) => library.shelves.held[segment]!.segment.termAt(term)),
      }));
      expect(told).toEqual(rankAll(library.read, text, numbers).slice(0, most));
    }),
    { numRuns: 300 },
  );
});

test("phrases", () => {
  const phrase = fc.array(word, { maxLength: 3 }).map((words) => words.flatMap(termsOf));
  fc.assert(
    fc.property(parted, phrase, limit, (library, terms, most) => {
      const found = findPhrase(library.shelves, terms, most).map((place) => ({
        document: library.numberOf(place),
        passage: place.passage,
        word: place.word,
      }));
      expect(found).toEqual(findPhrases(library.read, terms).slice(0, most));
    }),
    { numRuns: 500 },
  );
});

test("passages with all of some words", () => {
  const terms = fc.array(word, { maxLength: 4 }).map((words) => words.flatMap(termsOf));
  fc.assert(
    fc.property(parted, terms, limit, (library, all, most) => {
      const found = findAllOf(library.shelves, all, most).map((place) => ({
        document: library.numberOf(place),
        passage: place.passage,
      }));
      expect(found).toEqual(findAll(library.read, all).slice(0, most));
    }),
    { numRuns: 300 },
  );
});

test("candidates for a quotation", () => {
  // Of fewer wanted, fewer are looked at word by word.
  const enough = fc.constantFrom(6, 12, 100);
  const quotation = fc
    .array(fc.tuple(word, gap), { maxLength: 12 })
    .map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(parted, quotation, enough, divisor, (library, text, most, by) => {
      const { within, numbers } = withinOf(library, by);
      const found = findCandidates(library.shelves, text, most, within).map((place) =>
        library.numberOf(place),
      );
      expect(found).toEqual(rankCandidates(library.read, text, numbers).slice(0, most));
    }),
    { numRuns: 300 },
  );
});
