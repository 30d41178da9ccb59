/** A text index in a process of its own, so that its memory is its own: takes one step at a time from the benchmark. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { engines } from "./engines/engine.mjs";
import { keptMemory, residentMemory, startClock, timeEach, timeOf } from "./measure.mjs";

/** @import { Engine, Question } from "./engines/engine.mjs" */

/** @typedef {{ step: "build", paths: readonly string[] }
 *  | { step: "save", path: string }
 *  | { step: "open", path: string, words: readonly string[], questions: readonly (readonly string[])[] }
 *  | { step: "ask", questions: Record<Question, readonly (readonly string[])[]>, rounds: number }
 *  | { step: "replace", paths: readonly string[] }
 *  | { step: "quote", quotations: readonly string[], rounds: number }} Step */

/** Files read at once; reading them is not timed. */
const batch = 500;
/** Documents that are indexed and thrown away before the clock starts. */
const warmUp = 1000;
/** Changes that are not counted: the first run slowly. */
const unwarmed = 50;

/** @type {Engine} */
let engine;
/** @type {readonly string[]} */
let built = [];

/** @type {{ [Name in Step["step"]]: (step: Extract<Step, { step: Name }>) => Promise<unknown> }} */
const steps = {
  async build({ paths }) {
    const create = /** @type {() => Promise<Engine>} */ (engines[process.argv[2] ?? ""]);
    const trial = await create();
    await trial.add(
      paths.slice(0, warmUp).map((path) => readFileSync(path, "utf8")),
      1,
    );
    await trial.finish();
    const before = keptMemory();
    engine = await create();
    built = paths;
    let milliseconds = 0;
    let bytes = 0;
    for (let first = 0; first < paths.length; first += batch) {
      const files = paths.slice(first, first + batch).map((path) => readFileSync(path));
      bytes += files.reduce((sum, file) => sum + file.length, 0);
      const texts = files.map((file) => file.toString("utf8"));
      const clock = startClock();
      await engine.add(texts, first + 1);
      milliseconds += clock();
    }
    const clock = startClock();
    await engine.finish();
    milliseconds += clock();
    const kept = keptMemory() - before;
    return { milliseconds, bytes, kept, most: residentMemory(process.pid, "VmHWM") };
  },
  async save({ path }) {
    const clock = startClock();
    await engine.save(path);
    return { milliseconds: clock(), bytes: sizeOf(path) };
  },
  async open({ path, words, questions }) {
    const before = keptMemory();
    const clock = startClock();
    const opened = await engine.open(path);
    const hits = opened.ask.term?.(words);
    const milliseconds = clock();
    for (const question of questions) opened.ask.ranked?.(question);
    const kept = keptMemory() - before;
    // Told last, so that what was opened is still there when the memory is measured.
    return { milliseconds, hits, kept, name: opened.name };
  },
  async ask({ questions, rounds }) {
    return Object.fromEntries(
      Object.entries(engine.ask).map(([question, answer]) => {
        const list = questions[/** @type {Question} */ (question)];
        const { times, answers } = timeEach(list, answer, rounds);
        return [question, { times, hits: answers }];
      }),
    );
  },
  async replace({ paths }) {
    const times = [];
    const background = [];
    for (const [at, path] of paths.entries()) {
      const text = readFileSync(path, "utf8");
      const clock = startClock();
      // Spread over the library: ids from all of it.
      await engine.replace(1 + Math.floor((at * built.length) / paths.length), text);
      times.push(clock());
      if (engine.tidy) background.push(timeOf(engine.tidy));
    }
    return { times: times.slice(unwarmed), background: background.slice(unwarmed) };
  },
  async quote({ quotations, rounds }) {
    const { findQuotation } = engine;
    if (!findQuotation) return { times: [], found: [] };
    /** @type {Map<number, string>} */
    const texts = new Map();
    const textOf = (/** @type {number} */ id) => {
      const known = texts.get(id);
      if (known !== undefined) return known;
      const text = readFileSync(built[id - 1] ?? "", "utf8");
      texts.set(id, text);
      return text;
    };
    const answer = (/** @type {string} */ quotation) => findQuotation(quotation, textOf);
    const { times, answers } = timeEach(quotations, answer, rounds);
    const found = answers.map((place) => place && textOf(place.id).slice(place.start, place.end));
    return { times, found };
  },
};

/** @param {string} path */
function sizeOf(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}

process.on("message", async (/** @type {any} */ step) => {
  try {
    const run = /** @type {(step: Step) => Promise<unknown>} */ (
      steps[/** @type {Step["step"]} */ (step.step)]
    );
    process.send?.({ result: await run(step) });
  } catch (error) {
    process.send?.({ error: String(/** @type {Error} */ (error).stack ?? error) });
  }
});
