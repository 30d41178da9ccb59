/** What a measurement gives: our figure beside its peers', in one unit. */

/** @typedef {object} Peer
 * @property {string} name
 * @property {number} value
 * @property {string} [note]
 *
 * @typedef {object} Row
 * @property {string} row the code that `--only` takes
 * @property {string} what
 * @property {number} documents of the library; 0 where there is none
 * @property {string} unit
 * @property {"more" | "less"} better
 * @property {number | undefined} ours undefined where ours cannot be measured
 * @property {readonly Peer[]} peers measured in the same run
 * @property {Goal} [goal]
 * @property {string} [note]
 *
 * @typedef {object} Goal what ours is to reach
 * @property {number} [value] in the row's unit
 * @property {number} [ratio] to a peer
 * @property {string} [peer] its name
 *
 * @typedef {object} Settings
 * @property {readonly number[]} sizes libraries to measure, ascending, in documents
 * @property {number} size the library for what is measured in one library
 * @property {boolean} isQuick
 * @property {number} rounds of building an index
 * @property {string | undefined} libraries the folder for generated libraries
 * @property {(line: string) => void} tell what goes on
 *
 * @typedef {object} Measurement
 * @property {string} row
 * @property {string} title
 * @property {string} method how it is measured, in sentences for a reader
 * @property {(settings: Settings) => Promise<Row[]>} run */

/** How many times better ours is than a peer: above 1 ours is ahead.
 * @param {Row} row @param {number} value */
export function ratioOf({ ours, better }, value) {
  if (ours === undefined || !(value > 0) || !(ours > 0)) return undefined;
  return better === "more" ? ours / value : value / ours;
}

/** Whether the goal is reached; undefined where there is none or it cannot be told.
 * @param {Row} row */
export function isReached(row) {
  const { goal, ours, better, peers } = row;
  if (!goal || ours === undefined) return undefined;
  const parts = [];
  if (goal.value !== undefined)
    parts.push(better === "more" ? ours >= goal.value : ours <= goal.value);
  if (goal.ratio !== undefined) {
    const peer = peers.find(({ name }) => name === goal.peer);
    const ratio = peer && ratioOf(row, peer.value);
    if (ratio === undefined) return undefined;
    parts.push(ratio >= goal.ratio);
  }
  return parts.every(Boolean);
}
