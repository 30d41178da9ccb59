/** What the charts show, taken from the rows. */
import { ratioOf } from "./row.mjs";

/** @import { Row } from "./row.mjs" */

/** @typedef {{ panel: string, name: string, documents: number, value: number }} ScalingPoint
 * @typedef {{ what: string, peer: string, ratio: number }} RatioPoint
 * @typedef {{ draft: string, name: string, value: number }} KeyPoint */

const ours = "Whence";

/** Panels in their order: the row and what is told there.
 * @type {readonly (readonly [panel: string, row: string, what: RegExp])[]} */
const panels = [
  ["build (MB/s)", "build", /build/],
  ["open, first answer (ms)", "open", /opening/],
  ["ranked query, p50 (ms)", "query", /best ten.*p50/],
  ["one document changed, p50 (ms)", "update", /p50/],
  ["memory of the opened index (MB)", "index-memory", /opened/],
  ["size on disk (MB)", "open", /disk/],
];

/** @param {readonly Row[]} rows @returns {ScalingPoint[]} */
export const scalingPoints = (rows) =>
  panels.flatMap(([panel, code, what]) =>
    rows
      .filter((row) => row.row === code && what.test(row.what))
      .flatMap((row) =>
        figuresOf(row).map(({ name, value }) => ({
          panel,
          name,
          documents: row.documents,
          value,
        })),
      ),
  );

/** @type {readonly (readonly [label: string, row: string, what: RegExp])[]} */
const compared = [
  ["build", "build", /./],
  ["word, p50", "query", /^a word, p50/],
  ["phrase, p50", "query", /^a phrase.*p50/],
  ["three words, p50", "query", /^three.*p50/],
  ["ranked, p50", "query", /^the best.*p50/],
  ["open", "open", /^opening/],
  ["change a document, p50", "update", /p50/],
  ["names in a text", "aliases", /scanning/],
  ["sentences", "sentences", /^speed/],
  ["language", "language", /^time/],
  ["attributions in news", "attribution", /^speed, news$/],
  ["quotation, p50", "quotation", /p50/],
  ["key to diagnostics", "keystroke", /10,000 words, p50/],
  ["completion, p50", "hover-completion", /^completion, p50/],
  ["hover, p50", "hover-completion", /^hover, p50/],
];

/** How many times better ours is than each peer, at the largest library where both were measured.
 * @param {readonly Row[]} rows @returns {RatioPoint[]} */
export function ratioPoints(rows) {
  return compared.flatMap(([label, code, what]) => {
    /** @type {Map<string, RatioPoint & { documents: number }>} */
    const latest = new Map();
    for (const row of rows.filter((each) => each.row === code && what.test(each.what)))
      for (const { name, value } of row.peers) {
        const ratio = ratioOf(row, value);
        const known = latest.get(name);
        if (ratio !== undefined && (!known || known.documents <= row.documents))
          latest.set(name, { what: label, peer: name, ratio, documents: row.documents });
      }
    return [...latest.values()].map(({ what, peer, ratio }) => ({ what, peer, ratio }));
  });
}

/** From a key to diagnostics, in the largest library where every peer was measured.
 * @param {readonly Row[]} rows @returns {KeyPoint[]} */
export function keyPoints(rows) {
  const told = rows.filter(({ row, what }) => row === "keystroke" && what.endsWith("p50"));
  const most = Math.max(...told.map(({ peers }) => peers.length));
  const documents = Math.max(
    ...told.filter(({ peers }) => peers.length === most).map((row) => row.documents),
  );
  return told
    .filter((row) => row.documents === documents)
    .flatMap((row) =>
      figuresOf(row).map(({ name, value }) => ({
        draft: /[\d,]+ words/.exec(row.what)?.[0] ?? "",
        name,
        value,
      })),
    );
}

/** @param {Row} row */
const figuresOf = (row) => [
  ...(row.ours === undefined ? [] : [{ name: ours, value: row.ours }]),
  ...row.peers.filter(({ value }) => value > 0),
];
