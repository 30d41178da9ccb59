/** Clocks and what is told of many times: medians and percentiles. */
import { readFileSync } from "node:fs";

/** Starts a clock; what it gives tells the milliseconds so far: of the wall or of the processor, whichever is less, so that
 * what else a machine does counts little. For work within this process only.
 * @returns {() => number} */
export function startClock() {
  const used = process.cpuUsage();
  const began = performance.now();
  return () => {
    const wall = performance.now() - began;
    const { user, system } = process.cpuUsage(used);
    return Math.min(wall, (user + system) / 1000);
  };
}

/** Milliseconds that some work takes.
 * @param {() => unknown} work */
export function timeOf(work) {
  const clock = startClock();
  work();
  return clock();
}

/** The value that a share of all is at or below.
 * @param {readonly number[]} values @param {number} share from 0 to 1 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 0.5);

/** Medians of what several works take, in ms: all run once to warm up, then all in turn in each round, so that a slow
 * moment of the machine meets every one of them.
 * @param {Readonly<Record<string, () => unknown>>} works @param {number} rounds */
export function timeInTurn(works, rounds) {
  /** @type {Record<string, number[]>} */
  const times = {};
  for (let round = 0; round <= rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      const time = timeOf(work);
      if (round > 0) (times[name] ??= []).push(time);
    }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** For each of some questions the median of its times in ms, after one round to warm up, which gives the answers.
 * @template T, A @param {readonly T[]} questions @param {(question: T) => A} answer @param {number} rounds
 * @returns {{ times: number[], answers: A[] }} */
export function timeEach(questions, answer, rounds) {
  const answers = questions.map((question) => answer(question));
  const rows = Array.from({ length: rounds }, () =>
    questions.map((question) => timeOf(() => answer(question))),
  );
  return { times: questions.map((_, at) => median(rows.map((row) => row[at] ?? NaN))), answers };
}

/** What this process keeps in memory after a collection, in MB: the heap, and the buffers beside it. */
export function keptMemory() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** Resident memory of a process in MB; of this system's processes only where it has /proc.
 * @param {number} pid @param {"VmRSS" | "VmHWM"} [field] now, or the most there was */
export function residentMemory(pid, field = "VmRSS") {
  try {
    const match = new RegExp(`${field}:\\s+(\\d+)`).exec(
      readFileSync(`/proc/${pid}/status`, "utf8"),
    );
    return (Number(match?.[1]) * 1024) / 1e6;
  } catch {
    return NaN;
  }
}
