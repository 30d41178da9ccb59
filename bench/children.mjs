/** Processes that end with the benchmarks, however these end. */

/** @import { ChildProcess } from "node:child_process" */

/** @type {Set<ChildProcess>} */
const running = new Set();

process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** @template {ChildProcess} Child @param {Child} child @returns {Child} */
export function endWithUs(child) {
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}
