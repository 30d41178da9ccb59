/** Links names of groups in threat reports to entries of registries, and counts those that are the annotators'. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluation, registries } from "./sets.mjs";

/** @import { CaseCount } from "./cases.mjs" */
/** @import { Analyze } from "./score.mjs" */

/** @typedef {object} LinkRow
 * @property {string} id
 * @property {string} left
 * @property {string} mention
 * @property {string} right
 * @property {string} title of what it is linked to
 * @property {string} link
 *
 * @typedef {{ registry: string, name: string, id?: string }} Entry
 * @typedef {{ start: number, end: number, entries?: readonly Entry[] }} Found */

const path = join(evaluation, "data/actors-en-annoctr/linking.dev.jsonl");

/** @param {Analyze} analyze @returns {Promise<CaseCount[]>} */
export async function countLinks(analyze) {
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => /** @type {LinkRow} */ (JSON.parse(line)));
  const texts = rows.map(({ id, left, mention, right }) =>
    JSON.stringify({ id, lang: "en", text: `${left}${mention}${right}` }),
  );
  const analyzed = (await analyze(`${texts.join("\n")}\n`, ["--registry", registries]))
    .trim()
    .split("\n")
    .map((line) => /** @type {Found[]} */ (JSON.parse(line).actors));
  const verdicts = rows.map((row, at) => judgeLink(row, analyzed[at] ?? []));
  const count = (/** @type {string} */ verdict) =>
    verdicts.filter((each) => each === verdict).length;
  return [
    {
      set: "linking",
      what: "names linked to registries",
      right: count("right"),
      silent: count("silent"),
      wrong: count("wrong"),
    },
  ];
}

/** A registry answers where one of its entries alone bears the name; several answers may differ, as each is its own opinion.
 * @param {LinkRow} row @param {readonly Found[]} found @returns {"right" | "silent" | "wrong"} */
function judgeLink({ left, mention, title, link }, found) {
  const [start, end] = [left.length, left.length + mention.length];
  const entries = found
    .filter((each) => each.start < end && start < each.end)
    .flatMap(({ entries = [] }) => entries);
  const answers = entries.filter((entry) =>
    entries.every((other) => other.registry !== entry.registry || nameOf(other) === nameOf(entry)),
  );
  if (answers.length === 0) return "silent";
  const [number] = /\bG\d{4}$/.exec(link) ?? [];
  // What has no number there is known by its name alone.
  const isRight = (/** @type {Entry} */ { id, name }) =>
    number ? id === number : mention === title || name.toLowerCase() === title.toLowerCase();
  if (answers.some(isRight)) return "right";
  return number && !answers.some(({ id }) => /^G\d{4}$/.test(id ?? "")) ? "silent" : "wrong";
}

/** @param {Entry} entry */
const nameOf = ({ id, name }) => id ?? name;
