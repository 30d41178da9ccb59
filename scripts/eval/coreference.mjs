/** Whom a surname, an acronym, a description or a pronoun stands for: a collection of the project's own, by cases. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../run.mjs";

/** @import { CaseCount } from "./cases.mjs" */
/** @import { Analyze } from "./score.mjs" */

/** @typedef {object} CoreferenceCase
 * @property {string} id
 * @property {string} lang
 * @property {string} text
 * @property {string} cue
 * @property {string} speaker as named elsewhere in the text; "-" where nobody can know
 *
 * @typedef {[number, number]} Pair
 * @typedef {{ kind: string, cue: Pair[], speaker?: Pair }} Statement */

const folder = join(root, "test/accuracy/coreference");

/** A file a language; a text, and set in under it the cue with whom it is.
 * @returns {CoreferenceCase[]} */
function readCoreference() {
  return readdirSync(folder).flatMap((file) => {
    const lang = basename(file, ".txt");
    const blocks = readFileSync(join(folder, file), "utf8").trim().split(/\n\n+/);
    return blocks.map((block, at) => {
      const [text = "", expected = ""] = block.split(/\n\s+/);
      const [cue = "", speaker = ""] = expected.split(": ");
      return { id: `${lang}/${at + 1}`, lang, text, cue, speaker };
    });
  });
}

/** @param {Analyze} analyze @returns {Promise<CaseCount[]>} a line a language */
export async function countCoreference(analyze) {
  const cases = readCoreference();
  const rows = cases.map(({ id, lang, text }) => JSON.stringify({ id, lang, text }));
  const lines = (await analyze(`${rows.join("\n")}\n`)).trim().split("\n");
  const verdicts = cases.map((each, at) => ({
    lang: each.lang,
    verdict: judge(each, JSON.parse(lines[at] ?? "{}").attributions ?? []),
  }));
  return [...new Set(cases.map(({ lang }) => lang))].map((lang) => {
    const count = (/** @type {string} */ verdict) =>
      verdicts.filter((each) => each.lang === lang && each.verdict === verdict).length;
    return {
      set: "coreference",
      what: new Intl.DisplayNames("en", { type: "language" }).of(lang) ?? lang,
      right: count("right"),
      silent: count("silent"),
      wrong: count("wrong"),
    };
  });
}

/** Silence is right where nobody can know.
 * @param {CoreferenceCase} coreference @param {readonly Statement[]} statements
 * @returns {"right" | "silent" | "wrong"} */
function judge({ text, cue, speaker }, statements) {
  const start = text.lastIndexOf(cue);
  const end = start + cue.length;
  const told = statements.find(
    (each) => each.kind === "statement" && each.cue.some(([from, to]) => from < end && start < to),
  )?.speaker;
  if (!told) return speaker === "-" ? "right" : "silent";
  return text.slice(...told) === speaker ? "right" : "wrong";
}
