/** The figures that were recorded last, in test/accuracy/recorded.json: what a run is compared with. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "../run.mjs";

/** @import { Figure } from "./figure.mjs" */
/** @import { CaseCount } from "./cases.mjs" */
/** @import { ProseCount } from "./prose.mjs" */

/** @typedef {object} Recorded
 * @property {readonly (Figure & { date: string })[]} figures of whole sets; the date is YYYY-MM-DD
 * @property {readonly Figure[]} sample of each third row of large sets, for the test that guards them
 * @property {readonly (CaseCount & { date: string })[]} cases
 * @property {readonly (ProseCount & { date: string })[]} prose */

const path = join(root, "test/accuracy/recorded.json");

/** @returns {Recorded} */
export const readRecorded = () =>
  existsSync(path)
    ? JSON.parse(readFileSync(path, "utf8"))
    : { figures: [], sample: [], cases: [], prose: [] };

/** Keeps new figures in place of the earlier ones of their sets.
 * @param {{ figures: readonly Figure[], sample: readonly Figure[], cases: readonly CaseCount[], prose: readonly ProseCount[] }} measured
 * @returns {Promise<Recorded>} */
export async function keepRecorded({ figures, sample, cases, prose }) {
  const date = new Date().toISOString().slice(0, 10);
  const before = readRecorded();
  const recorded = {
    figures: replaceSets(
      before.figures,
      figures.map((figure) => ({ ...figure, date })),
    ),
    sample: replaceSets(before.sample, sample),
    cases: replaceSets(
      before.cases,
      cases.map((count) => ({ ...count, date })),
    ),
    prose: prose.length > 0 ? prose.map((count) => ({ ...count, date })) : before.prose,
  };
  writeFileSync(path, await format(JSON.stringify(recorded), { parser: "json", printWidth: 250 }));
  return recorded;
}

/** @template {{ set: string }} T @param {readonly T[]} before @param {readonly T[]} now */
function replaceSets(before, now) {
  const renewed = new Set(now.map(({ set }) => set));
  return [...before.filter(({ set }) => !renewed.has(set)), ...now];
}
