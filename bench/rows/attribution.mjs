/** Attributions: how fast a text's names, attributions and speakers are found, and how soon a paragraph's. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { openLibrary } from "../library/folder.mjs";
import { percentile, timeEach, timeInTurn } from "../measure.mjs";
import { loadOurs } from "../ours.mjs";

/** @import { Measurement, Row } from "../row.mjs" */

/** @typedef {typeof import("../ours")} Ours */

const mostCharacters = 300_000;
const sentencesEach = 3;
/** Characters of a paragraph that is as long as any. */
const longest = 10_000;
const project = join(import.meta.dirname, "../..");
const news = join(project, "../shared/eval/data/attribution-en-polnear/dev.jsonl");
const plainProse = join(project, "test/core/attribution/plain-prose/en.txt");

/** @type {Measurement} */
export const attribution = {
  row: "attribution",
  title: "Attributions",
  method:
    "All that is read from a source's English text: paragraphs, names, who says, does or is what, and whom pronouns and surnames mean, with the learned model. wink-nlp (sentences, parts of speech and entities by its English model) finds no attributions; it tells what the fastest tagger in JavaScript costs. Texts: the first 300,000 characters of the library's English texts; of news from the evaluation data, which attributes in three sentences of five; and of the same news in turn with as much plain prose. All in one process, in turn, median after a warm-up. A paragraph's time is the median of its times after a warm-up, the percentile is over the paragraphs of the news.",
  run: async (settings) => {
    const ours = await loadOurs();
    const texts = readTexts(settings.size, settings.libraries);
    if (texts.length === 1)
      settings.tell("no evaluation data beside the project: attributions in news are skipped");
    const rounds = settings.isQuick ? 3 : 9;
    const paragraphs = (texts[1] ?? texts[0])?.paragraphs ?? [];
    return [
      ...texts.map((text) => speedRow(ours, text, rounds)),
      ...paragraphRows(ours, paragraphs, rounds),
    ];
  },
};

/** As the indexer reads the text of a source.
 * @param {Ours} ours @param {string} text */
function analyse(ours, text) {
  const discourse = ours.newDiscourse(text);
  for (const paragraph of ours.parseParagraphs(text, "en")) {
    const names = ours.findNames(text, paragraph);
    const found = ours.findAttributions(text, paragraph, names);
    ours.joinParagraph(discourse, paragraph, names, found);
  }
  return discourse.attributions;
}

const nlp = winkNLP(model, ["sbd", "pos", "ner"]);

/** @param {Ours} ours @param {Text} text @param {number} rounds @returns {Row} */
function speedRow(ours, { what, documents, paragraphs }, rounds) {
  const texts = toTexts(paragraphs);
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  const times = timeInTurn(
    {
      ours: () => texts.forEach((text) => analyse(ours, text)),
      wink: () => texts.forEach((text) => nlp.readDoc(text).entities().length()),
    },
    rounds,
  );
  const speed = (/** @type {string} */ name) => size / 1000 / (times[name] ?? NaN);
  return {
    row: "attribution",
    what: `speed, ${what}`,
    documents,
    unit: "MB/s",
    better: "more",
    ours: speed("ours"),
    peers: [{ name: "wink-nlp", value: speed("wink") }],
    goal: { value: 5 },
  };
}

/** @param {Ours} ours @param {readonly string[]} paragraphs @param {number} rounds @returns {Row[]} */
function paragraphRows(ours, paragraphs, rounds) {
  const { times } = timeEach(paragraphs, (text) => analyse(ours, text), rounds * 2);
  const long = paragraphs.join(" ").slice(0, longest);
  const ofLong = timeEach([long], (text) => analyse(ours, text), rounds * 4).times;
  const length = Math.round(
    paragraphs.reduce((sum, each) => sum + each.length, 0) / paragraphs.length,
  );
  const row = /** @type {const} */ ({
    row: "attribution",
    documents: 0,
    unit: "ms",
    better: "less",
    peers: [],
  });
  const goal = { value: 2 };
  const note = `${paragraphs.length} paragraphs of ${length} characters`;
  return [
    { ...row, what: "a paragraph, p50", ours: percentile(times, 0.5), goal, note },
    { ...row, what: "a paragraph, p99", ours: percentile(times, 0.99), goal, note },
    { ...row, what: "a paragraph of 10,000 characters", ours: ofLong[0] },
  ];
}

/** @typedef {{ what: string, documents: number, paragraphs: readonly string[] }} Text */

/** @param {number} size @param {string | undefined} libraries @returns {Text[]} the library's; the news' behind it where these are at hand */
function readTexts(size, libraries) {
  const generated = openLibrary(size, libraries)
    .plainPaths.filter((path) => /en-\d+\.txt$/.test(path))
    .slice(0, 400)
    .flatMap((path) => readFileSync(path, "utf8").split("\n\n"));
  const library = {
    what: "generated library",
    documents: size,
    paragraphs: untilFull(generated),
  };
  if (!existsSync(news)) return [library];
  const told = untilFull(readNews());
  return [
    library,
    { what: "news", documents: 0, paragraphs: told },
    { what: "news and plain prose", documents: 0, paragraphs: untilFull(withProse(told)) },
  ];
}

/** As many paragraphs as hold the characters that are measured.
 * @param {readonly string[]} paragraphs */
function untilFull(paragraphs) {
  let left = mostCharacters;
  return paragraphs.filter(({ length }) => (left -= length) > -length);
}

function readNews() {
  const sentences = readFileSync(news, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).text));
  return Array.from({ length: Math.floor(sentences.length / sentencesEach) }, (_, at) =>
    sentences.slice(at * sentencesEach, (at + 1) * sentencesEach).join(" "),
  );
}

/** Behind each paragraph one of plain prose that is about as long.
 * @param {readonly string[]} paragraphs */
function withProse(paragraphs) {
  const prose = readFileSync(plainProse, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  let next = 0;
  return paragraphs.flatMap((paragraph) => {
    let plain = "";
    while (plain.length < paragraph.length) plain += `${prose[next++ % prose.length]} `;
    return [paragraph, plain.trim()];
  });
}

const paragraphsEach = 10;

/** @param {readonly string[]} paragraphs @returns {string[]} texts of ten paragraphs */
const toTexts = (paragraphs) =>
  Array.from({ length: Math.ceil(paragraphs.length / paragraphsEach) }, (_, at) =>
    paragraphs.slice(at * paragraphsEach, (at + 1) * paragraphsEach).join("\n\n"),
  );
