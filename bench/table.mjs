/** Rows as tables of Markdown and as lines of JSON. */
import { renderTable as alignTable } from "../scripts/table.mjs";
import { isReached, ratioOf } from "./row.mjs";

/** @import { Row } from "./row.mjs" */

/** A number with as many digits as tell something.
 * @param {number | undefined} value */
export function renderNumber(value) {
  if (value === undefined || Number.isNaN(value)) return "–";
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString("en");
  if (size >= 10) return value.toFixed(1);
  if (size >= 1) return value.toFixed(2);
  return value === 0 ? "0" : value.toPrecision(size < 0.5 ? 2 : 3);
}

/** @param {Row} row */
export function renderGoal({ goal, better, unit }) {
  if (!goal) return "";
  const parts = [];
  if (goal.ratio !== undefined)
    parts.push(goal.ratio === 1 ? `as ${goal.peer}` : `${goal.ratio}× ${goal.peer}`);
  if (goal.value !== undefined)
    parts.push(
      `${better === "more" ? "≥" : "≤"} ${goal.value}${unit === "share" ? "" : ` ${unit}`}`,
    );
  return parts.join(", ");
}

/** A row's peers with how far ours is ahead of each.
 * @param {Row} row */
const renderPeers = (row) =>
  row.peers
    .map(({ name, value, note }) => {
      const ratio = row.unit === "share" ? undefined : ratioOf(row, value);
      return `${name} ${renderNumber(value)}${ratio === undefined ? "" : ` (${renderNumber(ratio)}×)`}${note ? ` ${note}` : ""}`;
    })
    .join("; ");

/** @param {readonly Row[]} rows @returns {string} a table of Markdown, its columns aligned */
export function renderTable(rows) {
  const head = [
    "what",
    "documents",
    "ours",
    "unit",
    "peers (how many times better ours is)",
    "goal",
    "",
  ];
  const lines = rows.map((row) => {
    const reached = isReached(row);
    return [
      row.note ? `${row.what} (${row.note})` : row.what,
      row.documents > 0 ? row.documents.toLocaleString("en") : "",
      renderNumber(row.ours),
      row.unit,
      renderPeers(row),
      renderGoal(row),
      reached === undefined ? "" : reached ? "reached" : "**missed**",
    ];
  });
  return alignTable(head, lines);
}

/** A line of JSON for each peer of a row; one without a peer where it has none.
 * @param {Row} row @returns {string[]} */
export function renderLines(row) {
  const { row: code, what, documents, unit, better, ours, goal, note } = row;
  const peers = row.peers.length > 0 ? row.peers : [{ name: undefined, value: undefined }];
  return peers.map(({ name, value }) =>
    JSON.stringify({
      row: code,
      what,
      documents,
      ours: ours ?? null,
      peer: value ?? null,
      peerName: name ?? null,
      ratio: (value !== undefined && ratioOf(row, value)) || null,
      unit,
      better,
      ...(goal && { goal, reached: isReached(row) ?? null }),
      ...(note && { note }),
    }),
  );
}
