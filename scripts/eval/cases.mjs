/** What is measured by cases, each of which comes out right, silent or wrong: what each is to reach, and how it is told. */
import { countCoreference } from "./coreference.mjs";
import { countLinks } from "./linking.mjs";

/** @import { Analyze } from "./score.mjs" */

/** One line of the table of cases.
 * @typedef {object} CaseCount
 * @property {string} set the code that `--only` takes
 * @property {string} what one of its kind within a set
 * @property {number} right
 * @property {number} silent nothing is claimed: one does not know
 * @property {number} wrong
 *
 * @typedef {object} CaseGoal
 * @property {number} right at least
 * @property {number} wrong at most
 *
 * @typedef {object} CaseSet
 * @property {string} set
 * @property {string} title
 * @property {CaseGoal} [goal] for all its lines together
 * @property {(analyze: Analyze) => Promise<CaseCount[]>} count empty where the data are absent */

/** @type {readonly CaseSet[]} */
export const caseSets = [
  {
    set: "linking",
    title: "Groups in threat reports (AnnoCTR, linking, dev)",
    goal: { right: 65, wrong: 3 },
    count: countLinks,
  },
  {
    set: "coreference",
    title: "Surnames, acronyms, descriptions, pronouns (own collection)",
    count: countCoreference,
  },
];

/** @param {CaseCount} count */
export const goalOfCases = ({ set }) => caseSets.find((each) => each.set === set)?.goal;

/** @param {CaseCount} count @param {CaseGoal | undefined} goal */
export const isReachedByCases = ({ right, wrong }, goal) =>
  goal && right >= goal.right && wrong <= goal.wrong;

/** The same line among recorded ones.
 * @template {CaseCount} T @param {CaseCount} count @param {readonly T[]} recorded */
export const findSameCases = ({ set, what }, recorded) =>
  recorded.find((each) => each.set === set && each.what === what);

/** Whether one more is wrong, or two fewer are right.
 * @param {CaseCount} count @param {CaseCount} before */
export const isWorse = ({ right, wrong }, before) =>
  wrong > before.wrong || right < before.right - 1;
