/** Figures as tables, for the terminal and for docs/accuracy.md. */
import { renderTable } from "../table.mjs";
import { caseSets, findSameCases, goalOfCases, isReachedByCases } from "./cases.mjs";
import { contestsTitle } from "./contests.mjs";
import { goalOfDrafts } from "./drafts.mjs";
import { findSame, isReached } from "./figure.mjs";
import { sets } from "./sets.mjs";

/** @import { Figure, Goal } from "./figure.mjs" */
/** @import { CaseCount } from "./cases.mjs" */
/** @import { ProseCount } from "./prose.mjs" */

/** @param {Figure} figure @returns {Goal | undefined} */
function goalOf({ set, what }) {
  if (set === "drafts") return goalOfDrafts(what);
  return sets.find((each) => each.set === set)?.figures.find((each) => each.what === what)?.goal;
}

/** @param {string} set */
const titleOf = (set) =>
  set === "contests"
    ? contestsTitle
    : (sets.find((each) => each.set === set)?.title ?? "Drafts, share that pass");

/** @param {Figure} figure */
function describeGoal(figure) {
  const goal = goalOf(figure);
  if (!goal) return ["", ""];
  const parts = [
    `${goal.f1}`,
    ...(goal.precision ? [`P ≥ ${goal.precision}`] : []),
    ...(goal.aim ? [`aim ${goal.aim}`] : []),
  ];
  return [parts.join(", "), isReached(figure, goal) ? "reached" : "**missed**"];
}

/** @param {number | undefined} value in percent */
const renderPercent = (value) => (value === undefined ? "" : value.toFixed(1));

/** @param {Figure} figure @param {readonly Figure[]} recorded */
function renderChange(figure, recorded) {
  const before = findSame(figure, recorded);
  if (!before) return "new";
  const change = figure.f1 - before.f1;
  return Math.abs(change) < 0.05 ? "=" : `${change > 0 ? "+" : "−"}${Math.abs(change).toFixed(1)}`;
}

/** The table of a run; `recorded` are the figures to compare with.
 * @param {readonly Figure[]} figures @param {readonly Figure[]} recorded */
export const renderRun = (figures, recorded) =>
  renderTable(
    ["set", "what", "rows", "P", "R", "F1", "goal", "", "change"],
    figures.map((figure) => [...renderCells(figure), renderChange(figure, recorded)]),
  );

/** The table of the page.
 * @param {readonly (Figure & { date: string })[]} recorded */
export const renderRecorded = (recorded) =>
  renderTable(
    ["set", "what", "rows", "P", "R", "F1", "goal", "", "measured"],
    recorded.map((figure) => [...renderCells(figure), figure.date]),
  );

/** @param {Figure} figure */
const renderCells = (figure) => [
  titleOf(figure.set),
  figure.what,
  figure.rows.toLocaleString("en"),
  renderPercent(figure.precision),
  renderPercent(figure.recall),
  renderPercent(figure.f1),
  ...describeGoal(figure),
];

/** The table of cases of a run; `recorded` are those to compare with.
 * @param {readonly CaseCount[]} counts @param {readonly CaseCount[]} recorded */
export const renderCasesRun = (counts, recorded) =>
  renderTable(
    [...caseHeads, "before"],
    counts.map((count) => {
      const before = findSameCases(count, recorded);
      const shown = before ? `${before.right}, ${before.silent}, ${before.wrong}` : "new";
      return [...renderCaseCells(count), shown];
    }),
  );

/** The same for the page.
 * @param {readonly (CaseCount & { date: string })[]} recorded */
export const renderCases = (recorded) =>
  renderTable(
    [...caseHeads, "measured"],
    recorded.map((count) => [...renderCaseCells(count), count.date]),
  );

const caseHeads = ["set", "what", "cases", "right", "silent", "wrong", "goal", ""];

/** @param {CaseCount} count */
function renderCaseCells(count) {
  const { set, what, right, silent, wrong } = count;
  const goal = goalOfCases(count);
  return [
    caseSets.find((each) => each.set === set)?.title ?? set,
    what,
    ...[right + silent + wrong, right, silent, wrong].map(String),
    goal ? `right ≥ ${goal.right}, wrong ≤ ${goal.wrong}` : "",
    goal ? (isReachedByCases(count, goal) ? "reached" : "**missed**") : "",
  ];
}

const names = new Intl.DisplayNames("en", { type: "language" });

/** What plain prose gives for each thousand sentences: a line a genre, then a language, then all.
 * @param {readonly ProseCount[]} counts */
export function renderProse(counts) {
  const languages = [...new Set(counts.map(({ language }) => language))];
  const lines = languages.flatMap((language) => {
    const own = counts.filter((count) => count.language === language);
    const name = names.of(language) ?? language;
    return [
      ...own.map((count) => renderCount(name, count.genre, [count])),
      renderCount(`**${name}**`, "all", own),
    ];
  });
  return renderTable(
    ["language", "genre", "sentences", "statements", "responsibilities", "others", "findings"],
    [...lines, renderCount("**all**", "", counts)],
  );
}

/** @param {string} name @param {string} genre @param {readonly ProseCount[]} counts */
function renderCount(name, genre, counts) {
  const sum = (/** @type {(count: ProseCount) => number} */ value) =>
    counts.reduce((total, count) => total + value(count), 0);
  const sentences = sum((count) => count.sentences);
  const perThousand = (/** @type {number} */ found) =>
    found === 0 ? "0" : ((1000 * found) / sentences).toFixed(1);
  return [
    name,
    genre,
    String(sentences),
    perThousand(sum((count) => count.statements)),
    perThousand(sum((count) => count.responsibilities)),
    perThousand(sum((count) => count.others)),
    perThousand(sum((count) => count.findings)),
  ];
}
