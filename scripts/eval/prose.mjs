/** Counts what is found in plain prose, where next to nothing should be. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Plain, removeAtEnd, root, run } from "../run.mjs";

/** @import { Analyze } from "./score.mjs" */

/** @typedef {object} Genre
 * @property {string} language
 * @property {string} genre
 * @property {readonly string[]} sentences
 *
 * What was found in a genre, in all its sentences together.
 * @typedef {object} ProseCount
 * @property {string} language
 * @property {string} genre
 * @property {number} sentences
 * @property {number} statements
 * @property {number} responsibilities
 * @property {number} others identities and aliases
 * @property {number} findings of `whence check`
 *
 * @typedef {object} Noise a sentence in which something is found
 * @property {string} language
 * @property {string} genre
 * @property {string} sentence
 * @property {readonly string[]} found */

const folder = join(root, "test/core/attribution/plain-prose");

/** The project's own collection: a file a language, genres as headings, a sentence a line.
 * @returns {Genre[]} */
export function readProse() {
  return readdirSync(folder)
    .filter((file) => /^[a-z]{2}\.txt$/.test(file))
    .flatMap((file) => {
      const [, ...sections] = readFileSync(join(folder, file), "utf8").split(/^# /m);
      return sections.map((section) => {
        const [genre = "", ...lines] = section.split("\n");
        return { language: basename(file, ".txt"), genre, sentences: lines.filter(Boolean) };
      });
    });
}

/** Sentences in which something may be found; the file tells why.
 * @returns {string[]} */
export const readAccepted = () =>
  readFileSync(join(folder, "accepted.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));

/** @param {Analyze} analyze @returns {Promise<{ counts: ProseCount[], noise: Noise[] }>} */
export async function countProse(analyze) {
  const genres = readProse();
  const attributions = await findAttributions(genres, analyze);
  const findings = await findFindings(genres);
  const noise = genres.flatMap(({ language, genre, sentences }, at) =>
    sentences.map((sentence, line) => {
      const found = [...(attributions[at]?.[line] ?? []), ...(findings[at]?.[line] ?? [])];
      return { language, genre, sentence, found };
    }),
  );
  const counts = genres.map(({ language, genre, sentences }, at) => {
    const kinds = (attributions[at] ?? []).flat().map((drawn) => drawn.split(" | ")[0]);
    const count = (/** @type {string} */ kind) => kinds.filter((each) => each === kind).length;
    const [statements, responsibilities] = [count("statement"), count("responsibility")];
    return {
      language,
      genre,
      sentences: sentences.length,
      statements,
      responsibilities,
      others: kinds.length - statements - responsibilities,
      findings: (findings[at] ?? []).flat().length,
    };
  });
  return { counts, noise: noise.filter(({ found }) => found.length > 0) };
}

/** What the analysis finds, by genre and sentence: "statement | Rossi | said | that …".
 * @param {readonly Genre[]} genres @param {Analyze} analyze @returns {Promise<string[][][]>} */
async function findAttributions(genres, analyze) {
  const rows = genres.flatMap(({ language, sentences }) =>
    sentences.map((text) => JSON.stringify({ id: 0, lang: language, text })),
  );
  const found = (await analyze(`${rows.join("\n")}\n`)).trim().split("\n");
  let at = 0;
  return genres.map(({ sentences }) =>
    sentences.map((text) =>
      JSON.parse(found[at++] ?? "").attributions.map((/** @type {any} */ attribution) =>
        drawAttribution(text, attribution),
      ),
    ),
  );
}

/** @param {string} text @param {{ kind: string, source: number[][], cue: number[][], content: number[][] }} attribution */
export function drawAttribution(text, { kind, source, cue, content }) {
  const words = (/** @type {number[][]} */ spans) =>
    spans.map(([start, end]) => text.slice(start, end)).join(" … ");
  return [kind, words(source), words(cue), words(content)].join(" | ");
}

/** What the rules report, by genre and sentence; each genre is a draft, each sentence a paragraph.
 * @param {readonly Genre[]} genres @returns {Promise<string[][][]>} */
async function findFindings(genres) {
  const drafts = removeAtEnd(mkdtempSync(join(tmpdir(), "whence-prose-")));
  const names = genres.map((_, at) => `${String(at).padStart(3, "0")}.md`);
  genres.forEach(({ sentences }, at) =>
    writeFileSync(join(drafts, names[at] ?? ""), sentences.join("\n\n")),
  );
  const program = join(root, "dist/cli.js");
  const library = ["--library", join(root, "seeds")];
  const { code, output } = await run(
    process.execPath,
    [program, "check", "--format", "json", ...library, ...names],
    { cwd: drafts },
  );
  if (code > 1) throw new Plain(output.trim());
  const { files } = /** @type {{ files: any[] }} */ (JSON.parse(output));
  return genres.map(({ sentences }, at) => {
    const findings = files.find(({ file }) => basename(file) === names[at])?.findings ?? [];
    let begin = 0;
    return sentences.map((sentence) => {
      const end = begin + sentence.length;
      const own = findings.filter((/** @type {any} */ { start }) => start >= begin && start <= end);
      begin = end + 2;
      return own.map((/** @type {any} */ { code, message }) => `${code}: ${message}`);
    });
  });
}
