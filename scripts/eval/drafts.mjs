/** Has the annotated drafts checked by the program, group by group. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.mjs";
import { evaluation } from "./sets.mjs";

/** @import { Figure, Goal } from "./figure.mjs" */

/** The groups of drafts as their file heads them; those about claims are to pass as a whole. */
const claims = [
  "who did it, without a source",
  "who said it, without a source",
  "sourced, in the ways that people cite",
  "not a claim",
];

/** @param {string} what @returns {Goal | undefined} */
export const goalOfDrafts = (what) => (claims.includes(what) ? { f1: 100 } : undefined);

/** @returns {Promise<{ figures: Figure[], report: string }>} a figure for each group; what the scorer printed */
export async function checkDrafts() {
  const cases = join(evaluation, "draft-cases.mjs");
  const { output } = await run(process.execPath, [
    join(evaluation, "check-drafts.mjs"),
    cases,
    "node dist/cli.js",
    join(evaluation, "../seeds"),
  ]);
  const failed = [...output.matchAll(/^✗ (.*)$/gm)].map(([, name]) => name);
  const figures = readGroups(readFileSync(cases, "utf8")).map(({ what, names }) => {
    const passed = names.filter((name) => !failed.includes(name)).length;
    return {
      set: "drafts",
      what,
      rows: names.length,
      f1: Math.round((1000 * passed) / names.length) / 10,
    };
  });
  return { figures, report: output.trim() };
}

/** Names of the cases under each heading comment.
 * @param {string} text */
function readGroups(text) {
  /** @type {{ what: string, names: string[] }[]} */
  const groups = [];
  for (const [, what, name] of text.matchAll(/\/\/ --- (.*)|\bname: "([^"]*)"/g)) {
    if (what !== undefined) groups.push({ what: what.trim(), names: [] });
    else groups.at(-1)?.names.push(name ?? "");
  }
  return groups;
}
