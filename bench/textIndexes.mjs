/** Builds, asks, changes, saves and opens every text index on one library; several rows read the same run. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEngine } from "./engineClient.mjs";
import { openLibrary } from "./library/folder.mjs";
import { median } from "./measure.mjs";
import { drawQuestions } from "./questions.mjs";

/** @import { Settings } from "./row.mjs" */
/** @import { EngineClient } from "./engineClient.mjs" */
/** @import { LibraryFolder } from "./library/folder.mjs" */
/** @import { Question } from "./engines/engine.mjs" */

/** @typedef {object} IndexFigures
 * @property {string} name
 * @property {number} speed of building, MB/s
 * @property {number} seconds of building
 * @property {number} kept MB in memory
 * @property {number} most MB of the process at its largest
 * @property {number} saved MB on disk
 * @property {number} opening ms until the first answer
 * @property {number} opened MB in memory, opened and asked a hundred questions
 * @property {readonly number[]} replacing ms, one a document
 * @property {readonly number[]} background ms after each, in the background
 * @property {Partial<Record<Question, { times: readonly number[], hits: readonly number[] }>>} asked */

export const ourEngine = "whence";
const fast = [ourEngine, "sqlite-wasm FTS5"];
const slow = ["MiniSearch", "FlexSearch"];
/** Larger libraries take the slow engines minutes and gigabytes. */
const largestForSlow = 10_000;
const changed = 250;

/** @type {Map<number, Promise<IndexFigures[]>>} */
const measured = new Map();

/** The figures of every engine, ours first; measured once a size.
 * @param {Settings} settings @param {number} size in documents @returns {Promise<IndexFigures[]>} */
export function measureIndexes(settings, size) {
  const known = measured.get(size) ?? measure(settings, size);
  measured.set(size, known);
  return known;
}

/** @param {Settings} settings @param {number} size */
async function measure(settings, size) {
  settings.tell(`library of ${size} documents`);
  const library = openLibrary(size, settings.libraries);
  const names = size > largestForSlow ? fast : [...fast, ...slow];
  const { engines, built } = await buildInTurn(settings, names, library);
  const folder = mkdtempSync(join(tmpdir(), "whence-bench-"));
  try {
    const questions = drawQuestions(library.plainPaths);
    const figures = [];
    for (const engine of engines) {
      settings.tell(`${engine.name}: queries, saving, opening, changes`);
      const asked = await engine.take({
        step: "ask",
        questions,
        rounds: size > largestForSlow ? 1 : 3,
      });
      const path = join(folder, engine.name.replace(/\W/g, ""));
      const saved = await engine.take({ step: "save", path });
      const { opening, opened } = await openInTurn(engine, path, questions);
      const paths = library.plainPaths.slice(0, changed);
      const { times: replacing, background } = await engine.take({ step: "replace", paths });
      const builds = built.get(engine.name) ?? [];
      figures.push({
        name: engine.name,
        speed: median(builds.map(({ bytes, milliseconds }) => bytes / 1000 / milliseconds)),
        seconds: median(builds.map(({ milliseconds }) => milliseconds / 1000)),
        kept: median(builds.map(({ kept }) => kept)),
        most: median(builds.map(({ most }) => most)),
        saved: saved.bytes / 1e6,
        opening,
        opened,
        replacing,
        background,
        asked,
      });
      engine.end();
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds each index in turn, several times where that is soon done; the last of each goes on living.
 * @param {Settings} settings @param {readonly string[]} names @param {LibraryFolder} library */
async function buildInTurn({ tell, rounds: wanted }, names, { documents, plainPaths }) {
  const rounds = documents > largestForSlow ? 1 : wanted;
  /** @type {Map<string, any[]>} */
  const built = new Map(names.map((name) => [name, []]));
  /** @type {EngineClient[]} */
  let engines = [];
  for (let round = 0; round < rounds; round++) {
    for (const engine of engines) engine.end();
    engines = [];
    for (const name of names) {
      tell(`${name}: building, ${round + 1} of ${rounds}`);
      const engine = startEngine(name);
      built.get(name)?.push(await engine.take({ step: "build", paths: plainPaths }));
      engines.push(engine);
    }
  }
  return { engines, built };
}

/** Opens three times; asks after the first, when nothing opened before waits to be cleared away.
 * @param {EngineClient} engine @param {string} path @param {Record<Question, readonly (readonly string[])[]>} questions */
async function openInTurn(engine, path, { term, ranked }) {
  const times = [];
  let kept = NaN;
  for (const questions of [ranked, [], []]) {
    const opened = await engine.take({ step: "open", path, words: term[0] ?? [], questions });
    times.push(opened.milliseconds);
    if (times.length === 1) kept = opened.kept;
  }
  return { opening: median(times), opened: kept };
}
