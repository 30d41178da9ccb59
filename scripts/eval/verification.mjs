/** The project's own drafts with verdicts: which findings are right, and how many of them the rules give. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/** @typedef {"tune" | "held"} Half rules are mended by the first; the second only tells whether that helped
 *
 * What is right to find in a draft: words, and the code that belongs there.
 * @typedef {object} Mark
 * @property {readonly string[]} codes any of these is right; it counts for the first
 * @property {boolean} isFirm false where a finding may be given and need not be
 * @property {number} start
 * @property {number} end
 *
 * @typedef {object} Case
 * @property {string} name one of its kind
 * @property {Half} half
 * @property {string} language
 * @property {string} draft
 * @property {readonly Mark[]} marks none where the draft must stay quiet
 *
 * @typedef {{ code: string, start: number, end: number }} Found a finding, as far as this module reads it
 *
 * @typedef {object} Judged
 * @property {Case} of
 * @property {readonly string[]} right codes of marks that were found
 * @property {readonly string[]} missed codes of marks that were not
 * @property {readonly string[]} wrong codes of findings that are not marked */

/** The rules that the collection measures. */
export const measuredCodes = [
  "unsupported-claim",
  "contradicted-claim",
  "contested-attribution",
  "overstated-certainty",
  "misattributed-quote",
  "altered-quote",
  "unfound-quote",
  "figure-mismatch",
  "single-origin",
  "unsourced-attribution",
];

export const verificationFolder = join(root, "test/verification");

const drafts = join(verificationFolder, "drafts");

/** @returns {Case[]} of all files; throws where words are marked that the draft does not hold once */
export const readCases = () =>
  readdirSync(drafts)
    .filter((file) => /^(tune|held)-.*\.md$/.test(file))
    .flatMap((file) =>
      parseCases(readFileSync(join(drafts, file), "utf8"), /** @type {Half} */ (file.slice(0, 4))),
    );

/** Reads a file of cases: a language is a heading of the second level, a case of the third; then come the draft and,
 * one a line, "- code: words", "- code or code: words" or "- perhaps code: words".
 * @param {string} text @param {Half} half @returns {Case[]} */
export function parseCases(text, half) {
  const [, ...languages] = text.split(/^## /m);
  return languages.flatMap((section) => {
    const [head = "", ...cases] = section.split(/^### /m);
    return cases.map((each) => parseCase(each, half, head.trim()));
  });
}

/** @param {string} text @param {Half} half @param {string} language @returns {Case} */
function parseCase(text, half, language) {
  const [name = "", ...lines] = text.split("\n");
  const told = lines.map((line) => /^- (perhaps )?([a-z-]+(?: or [a-z-]+)*): (.+)$/.exec(line));
  const draft = lines
    .filter((_, at) => !told[at])
    .join("\n")
    .trim();
  const marks = told.flatMap((mark) => {
    if (!mark) return [];
    const [, perhaps, codes = "", words = ""] = mark;
    const start = draft.indexOf(words);
    if (start === -1 || start !== draft.lastIndexOf(words)) {
      throw new Error(`${name}: the draft does not hold "${words}" once`);
    }
    return [{ codes: codes.split(" or "), isFirm: !perhaps, start, end: start + words.length }];
  });
  return { name: name.trim(), half, language, draft: `${draft}\n`, marks };
}

/** A mark is found where a finding of its code overlaps it; a finding is wrong where it overlaps no mark of its code.
 * @param {Case} of @param {readonly Found[]} findings @returns {Judged} */
export function judgeCase(of, findings) {
  const measured = findings.filter(({ code }) => measuredCodes.includes(code));
  const fits = (/** @type {Mark} */ mark, /** @type {Found} */ found) =>
    mark.codes.includes(found.code) && found.start < mark.end && found.end > mark.start;
  const firm = of.marks.filter(({ isFirm }) => isFirm);
  const isFound = (/** @type {Mark} */ mark) => measured.some((found) => fits(mark, found));
  const codesOf = (/** @type {Mark[]} */ marks) => marks.map(({ codes }) => codes[0] ?? "");
  return {
    of,
    right: codesOf(firm.filter(isFound)),
    missed: codesOf(firm.filter((mark) => !isFound(mark))),
    wrong: measured
      .filter((found) => !of.marks.some((mark) => fits(mark, found)))
      .map(({ code }) => code),
  };
}

/** What went wrong in a case, as it is recorded: "name: misses unfound-quote, wrongly altered-quote"; undefined if nothing.
 * @param {Judged} judged */
export function describeFailure({ of, missed, wrong }) {
  const parts = [
    ...missed.map((code) => `misses ${code}`),
    ...wrong.map((code) => `wrongly ${code}`),
  ];
  return parts.length > 0 ? `${of.name}: ${[...new Set(parts)].join(", ")}` : undefined;
}
