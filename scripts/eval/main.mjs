/** Measures the sets that are asked for, prints one table, and records the figures where told to. */
import { existsSync } from "node:fs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Plain, root } from "../run.mjs";
import { caseSets } from "./cases.mjs";
import { countContests, renderContests } from "./contests.mjs";
import { checkDrafts } from "./drafts.mjs";
import { renderErrors } from "./errors.mjs";
import { writePage } from "./page.mjs";
import { countProse } from "./prose.mjs";
import { keepRecorded, readRecorded } from "./recorded.mjs";
import { scoreSet } from "./score.mjs";
import { evaluation, sets } from "./sets.mjs";
import { renderCasesRun, renderProse, renderRun } from "./tables.mjs";
import { countVerification, keepVerification, renderVerification } from "./verificationFigures.mjs";
import { checkCases, renderFailures } from "./verificationRun.mjs";

/** @import { Figure } from "./figure.mjs" */
/** @import { CaseCount } from "./cases.mjs" */
/** @import { ProseCount } from "./prose.mjs" */

const codes = [
  ...[...sets, ...caseSets].map(({ set }) => set),
  "contests",
  "drafts",
  "prose",
  "verification",
];

const usage = `npm run eval -- [--json] [--write] [--only SET]... [--errors SET [--count N]]

  --json     a line of JSON for each figure
  --write    records the figures in test/accuracy and test/verification and renews the tables of docs/accuracy.md
  --only     measures only these sets: ${codes.join(", ")}
  --errors   prints what is missed and what is found wrongly in a set, and measures nothing
  --count    how many of each it prints; 60 if absent
`;

/** @param {readonly string[]} args @returns {Promise<number>} 0; 2 where the arguments are wrong */
export async function runEval(args) {
  const options = readOptions(args);
  if (!options || options.help) {
    console.error(usage);
    return options ? 0 : 2;
  }
  const asked = options.errors ? [options.errors] : (options.only ?? codes);
  const unknown = asked.find((code) => !codes.includes(code));
  if (unknown) {
    console.error(`There is no set ${unknown}.\n\n${usage}`);
    return 2;
  }
  if (!existsSync(evaluation))
    console.error("No ../shared/eval here: only the project's own collections are measured.");
  if (options.errors) await showErrors(options.errors, Number(options.count ?? 60));
  else await measure(asked, options);
  return 0;
}

/** @param {readonly string[]} asked @param {NonNullable<ReturnType<typeof readOptions>>} options */
async function measure(asked, { json, write }) {
  const recorded = readRecorded();
  const figures = await measureSets(asked);
  const cases = await countCases(asked);
  const { counts } = asked.includes("prose") ? await countProse(analyze) : { counts: [] };
  const verification = asked.includes("verification")
    ? countVerification(await checkCases())
    : undefined;
  if (json)
    for (const each of [...figures, ...cases, ...counts, ...(verification?.counts ?? [])])
      console.log(JSON.stringify(each));
  else printTables({ figures, cases, counts }, recorded);
  if (verification && !json) console.log(`\n${renderVerification(verification)}`);
  if (!write) return;
  if (verification) await keepVerification(verification);
  const sample = await measureSets(asked, "sample");
  await keepRecorded({ figures, sample, cases, prose: counts });
  console.error(await writePage());
}

/** @param {readonly string[]} asked @param {"all" | "sample"} [part] @returns {Promise<Figure[]>} */
async function measureSets(asked, part = "all") {
  if (!existsSync(evaluation)) return [];
  const figures = [];
  for (const set of sets.filter(({ set }) => asked.includes(set))) {
    figures.push(...(await scoreSet(set, analyze, part)));
  }
  // These have tests of their own, so that no sample is needed.
  if (asked.includes("contests") && part === "all") figures.push(...(await countContests()));
  if (asked.includes("drafts") && part === "all") figures.push(...(await checkDrafts()).figures);
  return figures;
}

/** @param {readonly string[]} asked @returns {Promise<CaseCount[]>} */
async function countCases(asked) {
  const counts = [];
  for (const { set, count } of caseSets)
    if (asked.includes(set)) counts.push(...(await count(analyze)));
  return counts;
}

/** @param {{ figures: readonly Figure[], cases: readonly CaseCount[], counts: readonly ProseCount[] }} measured
 * @param {ReturnType<typeof readRecorded>} recorded */
function printTables({ figures, cases, counts }, recorded) {
  if (figures.length > 0) console.log(renderRun(figures, recorded.figures));
  if (cases.length > 0) console.log(`\nCases:\n\n${renderCasesRun(cases, recorded.cases)}`);
  if (counts.length > 0) {
    console.log(`\nFound in plain prose, for each 1,000 sentences:\n\n${renderProse(counts)}`);
  }
}

/** @param {string} code @param {number} count */
async function showErrors(code, count) {
  if (code === "prose") {
    const { noise } = await countProse(analyze);
    for (const { language, genre, sentence, found } of noise) {
      console.log(`${language} ${genre}: ${sentence}\n    ${found.join("\n    ")}`);
    }
    return;
  }
  if (code === "verification") {
    console.log(renderFailures(await checkCases()));
    return;
  }
  if (code === "contests") {
    console.log(await renderContests());
    return;
  }
  if (!existsSync(evaluation)) return;
  const set = sets.find((each) => each.set === code);
  console.log(set ? await renderErrors(set, analyze, count) : (await checkDrafts()).report);
}

/** Has rows analysed by the built program.
 * @param {string} rows @param {readonly string[]} [args] @returns {Promise<string>} */
function analyze(rows, args = []) {
  return new Promise((resolve, reject) => {
    const command = [join(root, "dist/cli.js"), "analyze", "--jsonl", ...args];
    const child = spawn(process.execPath, command, {
      stdio: ["pipe", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("close", (code) =>
      code === 0 ? resolve(output) : reject(new Plain(`whence analyze ended with ${code}`)),
    );
    child.stdin.end(rows);
  });
}

/** @param {readonly string[]} args */
function readOptions(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        json: { type: "boolean" },
        write: { type: "boolean" },
        help: { type: "boolean" },
        only: { type: "string", multiple: true },
        errors: { type: "string" },
        count: { type: "string" },
      },
    }).values;
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return undefined;
  }
}
