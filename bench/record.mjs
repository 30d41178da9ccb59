/** Keeps what was measured last, row by row, so that one row can be measured anew and the page written from all. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** @import { Row } from "./row.mjs" */

/** @typedef {object} Measured
 * @property {string} row
 * @property {string} title
 * @property {string} method
 * @property {string} date YYYY-MM-DD HH:MM, UTC
 * @property {string} command
 * @property {string} machine
 * @property {string} [load] what else the machine did
 * @property {readonly Row[]} rows */

const path = join(import.meta.dirname, "dist/measured.json");

/** What was measured last of each row.
 * @returns {Measured[]} */
export const readMeasured = () => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : []);

/** Keeps a measurement in place of an earlier one of its row.
 * @param {Measured} measured */
export function keepMeasured(measured) {
  const others = readMeasured().filter(({ row }) => row !== measured.row);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify([...others, measured], null, 1)}\n`);
}
