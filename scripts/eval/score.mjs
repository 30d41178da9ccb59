/** Has a set analysed and scored by the scorer beside its data. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Plain, removeAtEnd, run } from "../run.mjs";
import { evaluation, pathOf, registries } from "./sets.mjs";

/** @import { Figure } from "./figure.mjs" */
/** @import { AnnotatedSet, SetFigure } from "./sets.mjs" */

/** Rows of text in, rows of what was found out, as JSON lines: `whence analyze --jsonl`, with more arguments where given.
 * @typedef {(rows: string, args?: readonly string[]) => Promise<string>} Analyze */

/** @param {AnnotatedSet} set @returns {string[]} the annotated rows, as JSON */
export const readRows = (set) => readFileSync(pathOf(set), "utf8").split("\n").filter(Boolean);

/** @param {AnnotatedSet} set @param {Analyze} analyze
 * @param {"all" | "sample"} part the sample is each third row of a large set, and small sets as a whole
 * @returns {Promise<Figure[]>} */
export async function scoreSet(set, analyze, part = "all") {
  const all = readRows(set);
  const every = part === "sample" && all.length > 1500 ? 3 : 1;
  const rows = all.filter((_, at) => at % every === 0);
  const gold = `${rows.join("\n")}\n`;
  const predicted = await analyze(gold, set.registries ? ["--registry", registries] : []);
  const figures = [];
  for (const figure of set.figures) {
    const printed = await runScorer(set, gold, keepKinds(predicted, figure));
    figures.push(toFigure(set.set, figure, rows.length, printed));
  }
  return figures;
}

/** What is predicted with only the names of the kinds that a figure is about.
 * @param {string} predicted @param {SetFigure} figure */
function keepKinds(predicted, { kinds }) {
  if (!kinds) return predicted;
  return predicted
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const row = JSON.parse(line);
      const actors = row.actors.filter((/** @type {{ kind: string }} */ { kind }) =>
        kinds.includes(kind),
      );
      return `${JSON.stringify({ ...row, actors })}\n`;
    })
    .join("");
}

/** @param {AnnotatedSet} set @param {string} gold @param {string} predicted */
async function runScorer({ task, labels }, gold, predicted) {
  const folder = removeAtEnd(mkdtempSync(join(tmpdir(), "whence-eval-")));
  const [goldPath, predictedPath] = [join(folder, "gold.jsonl"), join(folder, "predicted.jsonl")];
  writeFileSync(goldPath, gold);
  writeFileSync(predictedPath, predicted);
  const { code, output } = await run(process.execPath, [
    join(evaluation, "score.mjs"),
    task,
    goldPath,
    predictedPath,
    "--json",
    ...(labels ? ["--labels", labels] : []),
  ]);
  if (code !== 0) throw new Plain(output.trim());
  return JSON.parse(output);
}

/** @param {string} set @param {SetFigure} figure @param {number} rows @param {any} printed @returns {Figure} */
function toFigure(set, { what, path }, rows, printed) {
  if (printed.missing) throw new Plain(`${set}: ${printed.missing} rows were not analysed`);
  const { precision, recall, f1, predicted, gold } = path.reduce((at, key) => at[key], printed);
  return { set, what, rows, precision, recall, f1, weight: predicted + gold };
}
