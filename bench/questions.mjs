/** Questions for text indexes, taken from the texts themselves: each has at least one answer. */
import { readFileSync } from "node:fs";
import { createRandom, pick, seedOf } from "./library/random.mjs";

/** @import { Question } from "./engines/engine.mjs" */
/** @import { Random } from "./library/random.mjs" */

const count = 100;
/** A run of plain words with single blanks between them: every index takes them for the same words. */
const run = /(?<![\p{L}\p{N}’'-])\p{L}+(?: \p{L}+)+(?![\p{L}\p{N}’'-])/gu;

/** @param {readonly string[]} paths of texts @returns {Record<Question, string[][]>} */
export function drawQuestions(paths) {
  const random = createRandom(seedOf("questions", 1));
  /** @type {Record<Question, string[][]>} */
  const questions = {
    term: [],
    phrase: [],
    all: [],
    everyTerm: [],
    everyPhrase: [],
    ranked: [],
  };
  for (let at = 0; at < count; at++) {
    const runs = runsOf(readFileSync(pick(random, paths), "utf8"));
    questions.term.push([pick(random, pick(random, runs))]);
    questions.phrase.push(sliceOf(random, runs, 3 + Math.floor(random() * 3)));
    questions.all.push([0, 1, 2].map(() => pick(random, pick(random, runs))));
    questions.ranked.push(sliceOf(random, runs, 8));
  }
  return { ...questions, everyTerm: questions.term, everyPhrase: questions.phrase };
}

/** @param {string} text @returns {string[][]} */
const runsOf = (text) => (text.match(run) ?? []).map((words) => words.split(" "));

/** Words in their order, from a run that holds so many, or the longest.
 * @param {Random} random @param {readonly string[][]} runs @param {number} length */
function sliceOf(random, runs, length) {
  const longest = Math.max(...runs.map((words) => words.length));
  const words = pick(
    random,
    runs.filter((words) => words.length >= Math.min(length, longest)),
  );
  const from = Math.floor(random() * Math.max(1, words.length - length + 1));
  return words.slice(from, from + length);
}
