/** Sentences: how fast they are found, and how well beside abbreviations. */
import { readFileSync } from "node:fs";
import sbd from "sbd";
import { abbreviationCases } from "../cases/abbreviations.mjs";
import { openLibrary } from "../library/folder.mjs";
import { timeInTurn } from "../measure.mjs";
import { loadOurs } from "../ours.mjs";

/** @import { Measurement } from "../row.mjs" */

/** @typedef {"en" | "it" | "de"} Code */

const mostBytes = 3e6;

/** @type {Readonly<Record<Code, Intl.Segmenter>>} */
const segmenters = {
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
  it: new Intl.Segmenter("it", { granularity: "sentence" }),
  de: new Intl.Segmenter("de", { granularity: "sentence" }),
};

/** @param {string} path */
const codeOf = (path) => /** @type {Code} */ (/(en|it|de)-\d+\.txt$/.exec(path)?.[1] ?? "en");

/** @type {Measurement} */
export const sentences = {
  row: "sentences",
  title: "Sentences",
  method: `Speed over the first 3 MB of the library's plain texts, all in one process, in turn, median of five after a warm-up. Accuracy: ${abbreviationCases.length} pairs of sentences with abbreviations, initials, ordinals and quoted questions in English, Italian and German, written for the benchmark; a pair counts if it is parted where it must be and nowhere else. sbd knows English abbreviations only.`,
  run: async (settings) => {
    const { findSentences } = await loadOurs();
    const texts = readTexts(openLibrary(settings.size, settings.libraries).plainPaths);
    const bytes = texts.reduce((sum, { size }) => sum + size, 0);
    const times = timeInTurn(
      {
        ours: () =>
          texts.forEach(({ text, code }) =>
            findSentences(text, { start: 0, end: text.length }, code),
          ),
        segmenter: () => texts.forEach(({ text, code }) => [...segmenters[code].segment(text)]),
        sbd: () => texts.forEach(({ text }) => sbd.sentences(text)),
      },
      settings.isQuick ? 3 : 5,
    );
    const speed = (/** @type {string} */ name) => bytes / 1000 / (times[name] ?? NaN);
    return [
      {
        row: "sentences",
        what: "speed",
        documents: settings.size,
        unit: "MB/s",
        better: "more",
        ours: speed("ours"),
        peers: [
          { name: "Intl.Segmenter", value: speed("segmenter") },
          { name: "sbd", value: speed("sbd") },
        ],
        goal: { value: 100 },
      },
      ...["all", "en"].map((within) => accuracyRow(within, findSentences)),
    ];
  },
};

/** @param {readonly string[]} paths */
function readTexts(paths) {
  const texts = [];
  for (let at = 0, bytes = 0; at < paths.length && bytes < mostBytes; at++) {
    const path = /** @type {string} */ (paths[at]);
    const file = readFileSync(path);
    bytes += file.length;
    texts.push({ text: file.toString("utf8"), size: file.length, code: codeOf(path) });
  }
  return texts;
}

/** @param {string} within a language, or all
 * @param {typeof import("../ours").findSentences} findSentences @returns {import("../row.mjs").Row} */
function accuracyRow(within, findSentences) {
  const cases = abbreviationCases.filter(([code]) => within === "all" || code === within);
  /** @param {(text: string, code: Code) => readonly string[]} split */
  const share = (split) =>
    cases.filter(([code, marked]) => isRight(marked, (text) => split(text, code))).length /
    cases.length;
  return {
    row: "sentences",
    what: within === "all" ? "abbreviations, all languages" : "abbreviations, English",
    documents: 0,
    unit: "share",
    better: "more",
    ours: share((text, code) =>
      findSentences(text, { start: 0, end: text.length }, code).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ),
    peers: [
      {
        name: "Intl.Segmenter",
        value: share((text, code) =>
          [...segmenters[code].segment(text)].map(({ segment }) => segment),
        ),
      },
      { name: "sbd", value: share((text) => sbd.sentences(text)) },
    ],
    goal: { value: 0.98 },
  };
}

/** @param {string} marked @param {(text: string) => readonly string[]} split */
function isRight(marked, split) {
  const wanted = marked.split("|").map((sentence) => sentence.trim());
  const found = split(wanted.join(" ")).map((sentence) => sentence.trim());
  return found.length === wanted.length && found.every((sentence, at) => sentence === wanted[at]);
}
