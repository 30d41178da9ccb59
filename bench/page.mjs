/** Writes docs/performance.md and its charts from what was measured. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { drawCharts } from "./charts.mjs";
import { describePeers } from "./machine.mjs";
import { isReached } from "./row.mjs";
import { renderGoal, renderNumber, renderTable } from "./table.mjs";

/** @import { Measured } from "./record.mjs" */

const docs = join(import.meta.dirname, "../docs");
const captions = {
  "scaling.svg":
    "Building, opening, asking, changing and keeping an index of 1,000 to 100,000 documents",
  "ratios.svg": "How many times better ours is than each peer",
  "keystroke.svg": "Milliseconds from a key to diagnostics",
};

/** @param {readonly Measured[]} measured in the order of the page @returns {Promise<string>} the page's path */
export async function writePage(measured) {
  const charts = await drawCharts(measured.flatMap(({ rows }) => rows));
  mkdirSync(join(docs, "performance"), { recursive: true });
  for (const [name, svg] of charts) writeFileSync(join(docs, "performance", name), svg);
  const path = join(docs, "performance.md");
  const text = renderPage(measured, [...charts.keys()]);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: "markdown" }));
  return path;
}

/** @param {readonly Measured[]} measured @param {readonly string[]} charts @returns {string} */
export function renderPage(measured, charts) {
  const first = measured[0];
  return [
    "# How fast Whence is",
    "Written by `npm run bench -- --write`; every figure is from a run. Each piece is measured beside the best that one can pick today, on the same generated texts, in the same run. Machines differ and are busy with other things: the ratios tell more than the figures.",
    `Machine: ${first?.machine ?? "none"}. Peers: ${describePeers()}.`,
    "The library is generated (`bench/library/`): documents of about 400 words, 60% English, 25% Italian, 15% German, most of them plain text, with made-up names, quotations, dates and figures, and the same in every run. Times of work within one process are the processor's or the wall clock's, whichever is less, so that what else runs counts little; those of servers are the wall clock's without the time that they waited for a processor (where the system tells it).",
    ...charts.map(
      (name) => `![${captions[/** @type {keyof typeof captions} */ (name)]}](performance/${name})`,
    ),
    renderShortfalls(measured),
    ...measured.flatMap(({ title, method, rows, date, command, load }) => [
      `## ${title}`,
      method,
      renderTable(rows),
      `Measured on ${date} UTC${load ? ` (${load})` : ""}: \`${command}\``,
    ]),
  ].join("\n\n");
}

/** The goals that were missed, in a list.
 * @param {readonly Measured[]} measured */
function renderShortfalls(measured) {
  const missed = measured.flatMap(({ title, rows }) =>
    rows
      .filter((row) => isReached(row) === false)
      .map((row) => {
        const where = row.documents > 0 ? `, ${row.documents.toLocaleString("en")} documents` : "";
        return `- ${title}: ${row.what}${where}: ${renderNumber(row.ours)} ${row.unit}, goal ${renderGoal(row)}`;
      }),
  );
  const reached = measured.flatMap(({ rows }) => rows).filter((row) => isReached(row) === true);
  return missed.length === 0
    ? "## Goals\n\nAll are reached."
    : `## Goals\n\n${reached.length} are reached, ${missed.length} missed in this run:\n\n${missed.join("\n")}`;
}
