/** Our index: segments, built, changed and merged as the indexer does it. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadOurs } from "../ours.mjs";
import { mostHits } from "./engine.mjs";

/** @import { Engine, FoundPlace } from "./engine.mjs" */
/** @import { HeldSegment, QuoteMatch, Shelves } from "../ours" */

const stamp = { size: 0, modified: 0, hash: 0 };
/** Small segments that are merged into one. */
const mostSmall = 16;
const smallSegment = 64;
/** Documents compared word by word for a quotation, as the library does. */
const candidates = 12;
const grades = { exact: 0, typographic: 1, altered: 2 };

/** @returns {Promise<Engine>} */
export const createWhence = async () => toEngine(await loadOurs(), []);

/** @param {typeof import("../ours")} ours @param {readonly HeldSegment[]} first @returns {Engine} */
function toEngine(ours, first) {
  let held = [...first];
  let shelves = ours.shelvesOf(held);
  /** @type {Map<HeldSegment["segment"], Uint8Array>} */
  const bytesOf = new Map();
  /** Ids of documents that stand for one replaced. @type {Map<number, number>} */
  const current = new Map();
  let nextId = 0;
  const builder = ours.createSegmentBuilder();
  const keep = (/** @type {Uint8Array} */ bytes) => {
    const segment = ours.openSegment(ours.memoryBytes(bytes), `segment-${nextId}`);
    if ("damage" in segment && !("size" in segment)) throw new Error(segment.damage);
    bytesOf.set(segment, bytes);
    held.push(ours.holdSegment(segment));
  };
  const add = (/** @type {number} */ id, /** @type {string} */ text) => {
    nextId = Math.max(nextId, id + 1);
    builder.add(id, { path: `sources/${id}.txt`, text }, stamp);
    if (builder.textLength >= ours.fullSegment) keep(builder.seal());
  };
  const mergeSmall = () => {
    const small = held.filter(({ segment }) => segment.documentCount < smallSegment);
    if (small.length < mostSmall) return;
    const merged = ours.mergeSegments(small);
    if ("damage" in merged) throw new Error(merged.damage);
    held = held.filter((each) => !small.includes(each));
    for (const { segment } of small) bytesOf.delete(segment);
    keep(merged);
  };
  return {
    name: "whence",
    add: (texts, from) => texts.forEach((text, at) => add(from + at, text)),
    finish() {
      if (builder.documentCount > 0) keep(builder.seal());
      shelves = ours.shelvesOf(held);
    },
    ask: {
      term: (words) => ours.findAllOf(shelves, termsOf(ours, words), mostHits).length,
      phrase: (words) => ours.findPhrase(shelves, termsOf(ours, words), mostHits).length,
      all: (words) => ours.findAllOf(shelves, termsOf(ours, words), mostHits).length,
      everyTerm: (words) => ours.countAllOf(shelves, termsOf(ours, words)),
      everyPhrase: (words) => ours.countPhrase(shelves, termsOf(ours, words)),
      ranked: (words) => ours.rankPassages(shelves, words.join(" "), 10).length,
    },
    replace(id, text) {
      const old = current.get(id) ?? id;
      current.set(id, nextId);
      held = held.map((each) => ours.bury(each, [old]));
      add(nextId, text);
      keep(builder.seal());
      shelves = ours.shelvesOf(held);
    },
    tidy() {
      mergeSmall();
      shelves = ours.shelvesOf(held);
    },
    save(path) {
      mkdirSync(path, { recursive: true });
      held.forEach(({ segment }, at) =>
        writeFileSync(
          join(path, `${at}`.padStart(6, "0")),
          bytesOf.get(segment) ?? new Uint8Array(),
        ),
      );
    },
    open: async (path) => openWhence(ours, path),
    findQuotation: (text) => findQuotation(ours, shelves, text),
  };
}

/** @param {typeof import("../ours")} ours @param {readonly string[]} words */
const termsOf = (ours, words) => words.flatMap((word) => ours.termsOf(word));

/** @param {typeof import("../ours")} ours @param {string} path */
function openWhence(ours, path) {
  const held = readdirSync(path).map((name) => {
    const bytes = ours.openFileBytes(join(path, name));
    const segment = bytes ? ours.openSegment(bytes, name) : { damage: "It is gone." };
    if ("damage" in segment && !("size" in segment)) throw new Error(segment.damage);
    return ours.holdSegment(segment);
  });
  return toEngine(ours, held);
}

/** As the library's findQuotation: the best of the candidates by grade, then likeness.
 * @param {typeof import("../ours")} ours @param {Shelves} shelves @param {string} text @returns {FoundPlace | undefined} */
function findQuotation(ours, shelves, text) {
  /** @type {{ id: number, match: QuoteMatch } | undefined} */
  let best;
  for (const { segment, document } of ours.findCandidates(shelves, text, candidates)) {
    const view = shelves.held[segment]?.segment;
    const match = ours.matchQuotation(text, view?.textAt(document)?.plain ?? "");
    if (!match) continue;
    const isBetter =
      !best ||
      grades[match.grade] - grades[best.match.grade] ||
      best.match.similarity - match.similarity;
    if (isBetter === true || Number(isBetter) < 0) best = { id: view?.ids[document] ?? 0, match };
    if (match.grade === "exact") break;
  }
  return best && { id: best.id, ...best.match.span };
}
