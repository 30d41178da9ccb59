/** Among thousands of passages, in segments as they are built, what is passed over would not have been among the best. */
import { beforeAll, expect, test } from "vitest";
import type { LanguageCode } from "../../../../server/core/languages";
import { memoryBytes } from "../../../../server/core/segments/bytes";
import { holdSegment } from "../../../../server/core/segments/hold";
import { openSegment } from "../../../../server/core/segments/openSegment";
import { countAllOf, findAllOf } from "../../../../server/core/segments/queries/allOf";
import { findCandidates } from "../../../../server/core/segments/queries/candidates";
import { countPhrase, findPhrase } from "../../../../server/core/segments/queries/phrase";
import { rankPassages } from "../../../../server/core/segments/queries/rank";
import { shelvesOf, type DocumentPlace } from "../../../../server/core/segments/queries/shelves";
import { createSegmentBuilder } from "../../../../server/core/segments/segmentBuilder";
import type { HeldSegment } from "../../../../server/core/segments/segment";
import { toText, type NaiveText } from "../naiveSegment";
import { findAll, findPhrases, rankAll, readTexts, type ReadText } from "./oracle";

const documents = 500;
const perSegment = 420;

/** Numbers from 0 up to 1, the same in every run (a linear congruential generator: Numerical Recipes). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const random = createRandom(7);
const languages: readonly LanguageCode[] = ["en", "it", "de"];
const functionWords = ["the", "war", "die", "of", "per", "il", "come"];

/** Words by rank, the first ones far more frequent; every third has a plural. */
function drawWord(): string {
  const rank = Math.floor(60 ** random());
  if (rank < functionWords.length && random() < 0.5) return functionWords[rank]!;
  return `word${String.fromCharCode(97 + (rank % 26), 97 + rank / 26)}${rank % 3 === 0 && random() < 0.4 ? "s" : ""}`;
}

const drawWords = (count: number): string[] => Array.from({ length: count }, drawWord);

function drawText(): NaiveText {
  const sentences = Array.from({ length: 2 + Math.floor(random() * 6) }, () =>
    drawWords(3 + Math.floor(random() ** 3 * 40)).join(random() < 0.1 ? ", " : " "),
  );
  const plain = sentences.map((sentence) => `Then ${sentence}.`).join(" ");
  return { plain, language: languages[Math.floor(random() * 3)]! };
}

const texts = Array.from({ length: documents }, drawText);
const isDead = (id: number): boolean => id % 7 === 3;
const livingIds = [...texts.keys()].filter((id) => !isDead(id));

function holdBuilt(first: number): HeldSegment {
  const builder = createSegmentBuilder();
  const ids = [...texts.keys()].slice(first, first + perSegment);
  for (const id of ids) {
    const source = { kind: "source", bibliography: {}, problems: [] } as const;
    const document = { ...source, path: `/${String(id)}.txt`, text: toText(texts[id]!) };
    builder.addDocument(id, document, { size: 0, modified: 0, hash: 0 });
  }
  const segment = openSegment(memoryBytes(builder.seal()), String(first));
  if (!("ids" in segment)) throw new Error(segment.damage);
  return holdSegment(segment, ids.filter(isDead));
}

const shelves = shelvesOf([0, perSegment].map(holdBuilt));
let read: readonly ReadText[];
beforeAll(() => {
  read = readTexts(livingIds.map((id) => toText(texts[id]!)));
});

/** Number of a document among the living. */
const numberOf = ({ segment, document }: DocumentPlace): number =>
  livingIds.indexOf(shelves.held[segment]!.segment.ids[document]!);

test("the library is large enough for words to be passed over", () => {
  const { segment } = shelves.held[0]!;
  expect(segment.frequencyOf(segment.findTerm("wordba"))).toBeGreaterThan(1_024);
});

test.each([1, 10])("the best %d passages", (limit) => {
  for (let asked = 0; asked < 10; asked += 1) {
    const text = drawWords(1 + Math.floor(random() * 12)).join(" ");
    const ranked = rankPassages(shelves, text, limit);
    const found = ranked.map((place) => [numberOf(place), place.passage, place.score]);
    const wanted = rankAll(read, text).slice(0, limit);
    expect(found).toEqual(wanted.map(({ document, passage, score }) => [document, passage, score]));
  }
});

test("phrases, and passages with all of some words", () => {
  for (let asked = 0; asked < 16; asked += 1) {
    const words = drawWords(2 + (asked % 2)).map((word) => word.toLowerCase());
    const phrases = findPhrase(shelves, words);
    expect(phrases.map((place) => [numberOf(place), place.word])).toEqual(
      findPhrases(read, words).map(({ document, word }) => [document, word]),
    );
    expect(countPhrase(shelves, words)).toBe(phrases.length);
    const all = findAllOf(shelves, words);
    expect(all.map((place) => [numberOf(place), place.passage])).toEqual(
      findAll(read, words).map(({ document, passage }) => [document, passage]),
    );
    expect(countAllOf(shelves, words)).toBe(all.length);
  }
});

test("a quotation is found though a third of its words are misread", () => {
  for (const [number, id] of livingIds.entries()) {
    const words = texts[id]!.plain.split(" ").slice(1, 31);
    if (number % 10 > 0 || words.length < 25) continue;
    const misread = words.map((word, index) => (index % 3 === 1 ? `${word}x` : word));
    const found = findCandidates(shelves, misread.join(" "), 12);
    expect(found.map(numberOf)).toContain(number);
  }
});
