/** The language of a paragraph: how soon it is told, and how often rightly. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { eld } from "eld/medium";
import { franc } from "franc";
import { paragraphCases } from "../cases/paragraphs.mjs";
import { timeInTurn } from "../measure.mjs";
import { loadOurs } from "../ours.mjs";

/** @import { Measurement, Row } from "../row.mjs" */

/** @typedef {readonly [code: string, text: string]} Paragraph */

const threeLetters = { en: "eng", it: "ita", de: "deu", fr: "fra", es: "spa" };
const only = Object.values(threeLetters);
const news = join(import.meta.dirname, "../../../shared/eval/data");
/** Data of evaluation, by language: sentences in their order. */
const newsFiles = {
  en: "attribution-en-polnear/dev.jsonl",
  it: "actors-it-wikinews/dev.jsonl",
  de: "attribution-de-wikinews/dev.jsonl",
  fr: "attribution-fr-annodis/dev.jsonl",
};
const sentencesEach = 3;
const mostParagraphs = 300;

/** @type {Measurement} */
export const language = {
  row: "language",
  title: "Language of a paragraph",
  method:
    "All paragraphs are told by each in turn, five times after a warm-up; the time is the median's for one paragraph. eld with its medium data and franc are both told which five languages there may be. Accuracy on paragraphs written for the benchmark, and on paragraphs of three sentences of news from the evaluation data where these are at hand.",
  run: async (settings) => {
    const { detectLanguage } = await loadOurs();
    eld.setLanguageSubset(Object.keys(threeLetters));
    /** @type {Readonly<Record<string, (text: string) => string | undefined>>} */
    const detectors = {
      ours: detectLanguage,
      eld: (text) => eld.detect(text).language,
      franc: (text) => {
        const told = franc(text, { only });
        return Object.entries(threeLetters).find(([, code]) => code === told)?.[0];
      },
    };
    const own = Object.entries(paragraphCases).flatMap(([code, texts]) =>
      texts.map((text) => /** @type {Paragraph} */ ([code, text])),
    );
    const read = readNews();
    if (read.length === 0)
      settings.tell("no evaluation data beside the project: language on news is skipped");
    const timed = read.length > 0 ? read : own;
    const times = timeInTurn(
      Object.fromEntries(
        Object.entries(detectors).map(([name, detect]) => [
          name,
          () => timed.forEach(([, text]) => detect(text)),
        ]),
      ),
      settings.isQuick ? 3 : 5,
    );
    return [
      toRow("time", detectors, (_, name) => (1000 * (times[name] ?? NaN)) / timed.length, {
        unit: "µs",
        better: "less",
        goal: { value: 20 },
        note: `${timed.length} paragraphs of ${Math.round(timed.reduce((sum, [, { length }]) => sum + length, 0) / timed.length)} characters`,
      }),
      accuracyRow("accuracy, own paragraphs", detectors, own),
      ...(read.length > 0 ? [accuracyRow("accuracy, news", detectors, read)] : []),
    ];
  },
};

/** @param {string} what @param {Readonly<Record<string, (text: string) => string | undefined>>} detectors
 * @param {readonly Paragraph[]} paragraphs */
function accuracyRow(what, detectors, paragraphs) {
  const share = (/** @type {(text: string) => string | undefined} */ detect) =>
    paragraphs.filter(([code, text]) => detect(text) === code).length / paragraphs.length;
  return toRow(what, detectors, share, {
    unit: "share",
    better: "more",
    goal: { ratio: 1, peer: "eld" },
    note: `${paragraphs.length} paragraphs`,
  });
}

/** @param {string} what @param {Readonly<Record<string, (text: string) => string | undefined>>} detectors
 * @param {(detect: (text: string) => string | undefined, name: string) => number} figureOf
 * @param {Pick<Row, "unit" | "better" | "goal" | "note">} rest @returns {Row} */
function toRow(what, detectors, figureOf, rest) {
  const figures = Object.entries(detectors).map(([name, detect]) => ({
    name,
    value: figureOf(detect, name),
  }));
  const [ours, ...peers] = figures;
  return { row: "language", what, documents: 0, ours: ours?.value, peers, ...rest };
}

/** @returns {Paragraph[]} */
function readNews() {
  return Object.entries(newsFiles).flatMap(([code, file]) => {
    const path = join(news, file);
    if (!existsSync(path)) return [];
    const texts = readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => String(JSON.parse(line).text));
    return Array.from(
      { length: Math.min(mostParagraphs, Math.floor(texts.length / sentencesEach)) },
      (_, at) =>
        /** @type {Paragraph} */ ([
          code,
          texts.slice(at * sentencesEach, (at + 1) * sentencesEach).join(" "),
        ]),
    );
  });
}
