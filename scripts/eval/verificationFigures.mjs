/** Precision and recall of the drafts with verdicts: counted, recorded in test/verification/recorded.json, and shown. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { renderTable } from "../table.mjs";
import { describeFailure, measuredCodes, verificationFolder } from "./verification.mjs";

/** @import { Half, Judged } from "./verification.mjs" */

/** A line of the table.
 * @typedef {object} Count
 * @property {Half} half
 * @property {string} what a rule's code, a language, "all", or "stay silent": drafts in which nothing is to be found
 * @property {number} right
 * @property {number} wrong
 * @property {number} missed
 *
 * @typedef {object} Verification
 * @property {string} date YYYY-MM-DD
 * @property {readonly Count[]} counts
 * @property {Readonly<Record<Half, readonly string[]>>} failures by half, each told as by `describeFailure` */

/** @type {readonly Half[]} */
export const halves = ["tune", "held"];

const silent = "stay silent";

const path = join(verificationFolder, "recorded.json");

/** @param {readonly Judged[]} judged @returns {Verification} */
export function countVerification(judged) {
  const ofHalf = (/** @type {Half} */ half) => judged.filter(({ of }) => of.half === half);
  const failuresOf = (/** @type {Half} */ half) =>
    ofHalf(half).flatMap((each) => describeFailure(each) ?? []);
  return {
    date: new Date().toISOString().slice(0, 10),
    counts: halves.flatMap((half) => countHalf(half, ofHalf(half))),
    failures: { tune: failuresOf("tune"), held: failuresOf("held") },
  };
}

/** @param {Half} half @param {readonly Judged[]} judged @returns {Count[]} */
function countHalf(half, judged) {
  const languages = [...new Set(judged.map(({ of }) => of.language))];
  const count = (/** @type {string} */ what, /** @type {readonly Judged[]} */ among, code = "") => {
    const sum = (/** @type {"right" | "wrong" | "missed"} */ part) =>
      among.flatMap((each) => each[part]).filter((each) => !code || each === code).length;
    return { half, what, right: sum("right"), wrong: sum("wrong"), missed: sum("missed") };
  };
  const quiet = judged.filter(({ of }) => of.marks.length === 0);
  const kept = quiet.filter(({ wrong }) => wrong.length === 0).length;
  return [
    ...measuredCodes.map((code) => count(code, judged, code)),
    ...languages.map((language) =>
      count(
        language,
        judged.filter(({ of }) => of.language === language),
      ),
    ),
    count("all", judged),
    { half, what: silent, right: kept, wrong: quiet.length - kept, missed: 0 },
  ];
}

/** In percent; undefined where nothing was found. @param {Count} count */
const precisionOf = ({ right, wrong }) =>
  right + wrong === 0 ? undefined : (100 * right) / (right + wrong);

/** In percent; undefined where nothing is marked. @param {Count} count */
const recallOf = ({ right, missed }) =>
  right + missed === 0 ? undefined : (100 * right) / (right + missed);

/** The figures of a half's rules that fell, as sentences; sums are left out, as a new rule changes them without making
 * another worse.
 * @param {Half} half @param {Verification} now @param {Verification} before */
export function findFalls(half, now, before) {
  return now.counts
    .filter((count) => count.half === half && measuredCodes.includes(count.what))
    .flatMap((count) => {
      const earlier = before.counts.find((each) => each.half === half && each.what === count.what);
      return earlier ? describeFalls(count, earlier) : [];
    });
}

/** @param {Count} now @param {Count} before */
const describeFalls = (now, before) =>
  [
    { figure: "precision", of: precisionOf },
    { figure: "recall", of: recallOf },
  ].flatMap(({ figure, of }) => {
    const [value, earlier] = [of(now), of(before)];
    if (value === undefined || earlier === undefined || value >= earlier) return [];
    return [`${now.what}: ${figure} ${earlier.toFixed(1)} → ${value.toFixed(1)}`];
  });

/** @returns {Verification} */
export const readVerification = () =>
  existsSync(path)
    ? JSON.parse(readFileSync(path, "utf8"))
    : { date: "", counts: [], failures: { tune: [], held: [] } };

/** @param {Verification} measured */
export const keepVerification = async (measured) =>
  writeFileSync(path, await format(JSON.stringify(measured), { parser: "json", printWidth: 100 }));

/** @param {Verification} measured */
export function renderVerification({ counts }) {
  const percent = (/** @type {number | undefined} */ value) => value?.toFixed(1) ?? "–";
  const cells = (/** @type {string} */ what, /** @type {Half} */ half) => {
    const count = counts.find((each) => each.half === half && each.what === what);
    if (!count) return ["", "", "", "", ""];
    const { right, wrong, missed } = count;
    const recall = what === silent ? "" : percent(recallOf(count));
    return [`${right}`, `${wrong}`, `${missed}`, percent(precisionOf(count)), recall];
  };
  const whats = [...new Set(counts.map(({ what }) => what))];
  return renderTable(
    ["", "right", "wrong", "missed", "P", "R", "held: right", "wrong", "missed", "P", "R"],
    whats.map((what) => [what, ...cells(what, "tune"), ...cells(what, "held")]),
  );
}
