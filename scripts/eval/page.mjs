/** Writes the tables of docs/accuracy.md from the recorded figures; the words around them are written by hand. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { root } from "../run.mjs";
import { caseSets } from "./cases.mjs";
import { readRecorded } from "./recorded.mjs";
import { sets } from "./sets.mjs";
import { renderCases, renderProse, renderRecorded } from "./tables.mjs";
import { readVerification, renderVerification } from "./verificationFigures.mjs";

const path = join(root, "docs/accuracy.md");

/** The page with its tables renewed: each stands between comments that name it.
 * @returns {Promise<{ written: string, renewed: string }>} as it lies there, and as it should */
export async function renewPage() {
  const { figures, cases, prose } = readRecorded();
  const order = [...[...sets, ...caseSets].map(({ set }) => set), "contests", "drafts"];
  const sort = (/** @type {readonly any[]} */ rows) =>
    [...rows].sort((a, b) => order.indexOf(a.set) - order.indexOf(b.set));
  const measured = prose[0] ? `\n\nMeasured on ${prose[0].date}.` : "";
  const verification = readVerification();
  const tables = {
    figures: renderRecorded(sort(figures)),
    cases: renderCases(sort(cases)),
    prose: renderProse(prose) + measured,
    verification: `${renderVerification(verification)}\n\nMeasured on ${verification.date}.`,
  };
  const written = readFileSync(path, "utf8");
  const text = Object.entries(tables).reduce(
    (page, [name, table]) =>
      page.replace(
        new RegExp(`(<!-- table: ${name} -->).*?(<!-- end -->)`, "s"),
        (_, begin, end) => `${begin}\n\n${table}\n\n${end}`,
      ),
    written,
  );
  const style = { ...(await resolveConfig(path)), parser: "markdown" };
  return { written, renewed: await format(text, style) };
}

/** @returns {Promise<string>} the page's path */
export async function writePage() {
  const { renewed } = await renewPage();
  writeFileSync(path, renewed);
  return path;
}
