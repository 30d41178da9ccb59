/** What a process and all that it started take of the machine; on Linux, which tells it in /proc. */
import { readdirSync, readFileSync } from "node:fs";
import { residentMemory } from "./measure.mjs";

/** How long the main thread of a process has run and how long it has waited for a processor, in ms; zeros where the system does not tell.
 * @param {number} pid */
export function readSchedule(pid) {
  try {
    const [ran = 0, waited = 0] = readFileSync(`/proc/${pid}/schedstat`, "latin1")
      .split(" ")
      .map((nanoseconds) => Number(nanoseconds) / 1e6);
    return { ran, waited };
  } catch {
    return { ran: 0, waited: 0 };
  }
}

const tick = 10;
const quiet = 0.04;
const pause = 500;

/** Parent, and CPU time in ms, of each process. */
function listProcesses() {
  const found = new Map();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "latin1");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const time = (Number(fields[11]) + Number(fields[12])) * tick;
      found.set(Number(name), { parent: Number(fields[1]), time });
    } catch {
      // It has ended since the folder was read.
    }
  }
  return found;
}

/** @param {number} pid @returns {{ pid: number, time: number }[]} */
function listTree(pid) {
  const processes = listProcesses();
  const isWithin = (/** @type {number} */ id) => {
    for (let at = id; at > 1; at = processes.get(at)?.parent ?? 0) if (at === pid) return true;
    return false;
  };
  return [...processes].filter(([id]) => isWithin(id)).map(([id, { time }]) => ({ pid: id, time }));
}

/** Resident memory in MB. @param {number} pid */
export const treeMemory = (pid) =>
  process.platform === "linux"
    ? listTree(pid).reduce((sum, each) => sum + residentMemory(each.pid), 0)
    : NaN;

/** Waits until a process and what it started have been idle for a while; gives the ms that it was busy before.
 * @param {number} pid @param {number} [longest] ms */
export async function untilIdle(pid, longest = 900_000) {
  const began = performance.now();
  if (process.platform !== "linux")
    return new Promise((resolve) => setTimeout(() => resolve(NaN), 10_000));
  let idle = 0;
  let busyUntil = began;
  for (let time = timeOf(pid); idle < 4 && performance.now() - began < longest;) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = timeOf(pid);
    idle = (now - time) / pause < quiet ? idle + 1 : 0;
    if (idle === 0) busyUntil = performance.now();
    time = now;
  }
  return busyUntil - began;
}

/** @param {number} pid */
const timeOf = (pid) => listTree(pid).reduce((sum, { time }) => sum + time, 0);
