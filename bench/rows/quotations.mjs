/** Quotations with errors, found again in the library. */
import { readFileSync } from "node:fs";
import { startEngine } from "../engineClient.mjs";
import { openLibrary } from "../library/folder.mjs";
import { createRandom, pick, seedOf } from "../library/random.mjs";
import { percentile } from "../measure.mjs";

/** @import { Measurement, Row, Settings } from "../row.mjs" */
/** @import { Random } from "../library/random.mjs" */

/** @typedef {(random: Random, words: readonly string[]) => string[]} Edit */

const passages = 60;
/** In a library so large that the peer takes seconds for each. */
const fewerPassages = 20;
const large = 10_000;
const shortest = 10;
const longest = 25;
/** Share of the words that an edit touches. */
const touched = 0.15;
/** Words that what is found must share with the passage to be it; the edited ones cannot be. */
const leastShared = 0.75;

/** Letters that a scanner takes for others. */
const lookalikes = { rn: "m", m: "rn", l: "1", i: "l", e: "c", o: "0", h: "b", u: "ii", cl: "d" };

/** @type {Readonly<Record<string, Edit>>} */
const edits = {
  "as it stands": (_, words) => [...words],
  "words dropped": (random, words) => words.filter(() => random() >= touched),
  "words changed": (random, words) =>
    words.map((word) =>
      random() < touched ? pick(random, ["quite", "certain", "vero", "sehr", "lantern"]) : word,
    ),
  "words swapped": (random, words) => {
    const swapped = [...words];
    for (let at = 0; at + 1 < swapped.length; at += 2)
      if (random() < touched) swapped.splice(at, 2, swapped[at + 1] ?? "", swapped[at] ?? "");
    return swapped;
  },
  "letters misread": (random, words) =>
    words.map((word) => (random() < touched ? misread(random, word) : word)),
};

/** @type {Measurement} */
export const quotations = {
  row: "quotation",
  title: "Approximate quotations",
  method: `${passages} passages (${fewerPassages} in more than ${large.toLocaleString("en")} documents) of ${shortest} to ${longest} words are drawn from the plain texts, each as it stands and in four altered ways: words dropped, words changed, neighbours swapped, letters misread as a scanner does; each touches 15% of the words. Found means that the place told shares three quarters of the passage's words. The peer is what one can put together: FTS5's best 20 documents for the words, then approx-string-match over them with up to 30% errors. Each is asked twice after a warm-up (once in the largest library); texts that are looked through stay in memory for both.`,
  run: async (settings) => {
    const rows = [];
    for (const size of settings.sizes) rows.push(...(await measure(settings, size)));
    return rows;
  },
};

/** @param {Settings} settings @param {number} size @returns {Promise<Row[]>} */
async function measure(settings, size) {
  const library = openLibrary(size, settings.libraries);
  const isLarge = size > large;
  const asked = drawQuotations(library.plainPaths, isLarge ? fewerPassages : passages);
  /** @type {{ times: number[], found: (string | undefined)[] }[]} */
  const answers = [];
  for (const name of ["whence", "sqlite-wasm FTS5"]) {
    settings.tell(`${name}: quotations in ${size} documents`);
    const engine = startEngine(name);
    await engine.take({ step: "build", paths: library.plainPaths });
    const quotations = asked.map(({ quotation }) => quotation);
    answers.push(await engine.take({ step: "quote", quotations, rounds: isLarge ? 1 : 2 }));
    engine.end();
  }
  /** @param {string} what @param {Pick<Row, "unit" | "better" | "goal">} rest @param {(answer: { times: number[], found: (string | undefined)[] }) => number} valueOf @returns {Row} */
  const toRow = (what, rest, valueOf) => {
    const [ours, peer] = answers.map(valueOf);
    const peers = [{ name: "FTS5 + approx-string-match", value: peer ?? NaN }];
    return { row: "quotation", what, documents: size, ours, peers, ...rest };
  };
  return [
    toRow("time, p50", { unit: "ms", better: "less", goal: { value: 5 } }, ({ times }) =>
      percentile(times, 0.5),
    ),
    toRow("time, p99", { unit: "ms", better: "less", goal: { value: 50 } }, ({ times }) =>
      percentile(times, 0.99),
    ),
    toRow("recall, all", { unit: "share", better: "more", goal: { value: 0.98 } }, ({ found }) =>
      recall(asked, found),
    ),
    ...Object.keys(edits).map((edit) =>
      toRow(`recall, ${edit}`, { unit: "share", better: "more" }, ({ found }) =>
        recall(asked, found, edit),
      ),
    ),
  ];
}

/** @typedef {{ edit: string, passage: string, quotation: string }} Asked */

/** @param {readonly string[]} paths @param {number} count of passages @returns {Asked[]} */
function drawQuotations(paths, count) {
  const random = createRandom(seedOf("quotations", 1));
  return Array.from({ length: count }).flatMap(() => {
    const words = drawPassage(random, readFileSync(pick(random, paths), "utf8"));
    return Object.entries(edits).map(([edit, alter]) => ({
      edit,
      passage: words.join(" "),
      quotation: alter(random, words).join(" "),
    }));
  });
}

/** @param {Random} random @param {string} text */
function drawPassage(random, text) {
  const paragraphs = text
    .split("\n\n")
    .slice(1)
    .map((paragraph) => paragraph.trim().split(/\s+/));
  const words = pick(
    random,
    paragraphs.filter(({ length }) => length > longest),
  );
  const length = shortest + Math.floor(random() * (longest - shortest));
  const from = Math.floor(random() * (words.length - length));
  return words.slice(from, from + length);
}

/** @param {Random} random @param {string} word */
function misread(random, word) {
  const possible = Object.entries(lookalikes).filter(([letters]) => word.includes(letters));
  if (possible.length === 0) return word;
  const [letters, seen] = pick(random, possible);
  return word.replace(letters, seen);
}

/** @param {readonly Asked[]} asked @param {readonly (string | undefined)[]} found @param {string} [edit] */
function recall(asked, found, edit) {
  const wanted = asked.flatMap((each, at) =>
    edit && each.edit !== edit ? [] : [{ ...each, found: found[at] }],
  );
  return wanted.filter((each) => isFound(each.passage, each.found)).length / wanted.length;
}

/** @param {string} passage @param {string | undefined} found */
function isFound(passage, found) {
  if (!found) return false;
  const there = wordsOf(found);
  const wanted = wordsOf(passage);
  const shared = wanted.filter((word) => there.includes(word)).length;
  return shared >= wanted.length * leastShared;
}

/** @param {string} text @returns {string[]} */
function wordsOf(text) {
  return [...(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
}
