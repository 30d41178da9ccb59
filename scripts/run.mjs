/** Programs that the scripts run: started in process groups of their own, which end with the script. */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** @import { ChildProcess, SpawnOptions, StdioOptions } from "node:child_process" */

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");

const windows = process.platform === "win32";

/** @type {Set<ChildProcess>} */
const running = new Set();
/** @type {Set<string>} */
const scratch = new Set();

/** Starts a program in a process group of its own; `stop`, or the end of this script, ends the group.
 * @param {string} command @param {readonly string[]} args @param {SpawnOptions} [options] */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: !windows, windowsHide: true, ...options });
  child.once("error", () => running.delete(child));
  watchEnd();
  running.add(child);
  return child;
}

/** Ends a started program and all that it started.
 * @param {ChildProcess} child */
export function stop(child) {
  running.delete(child);
  if (child.pid === undefined) return;
  try {
    if (windows) spawn("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group has ended already.
  }
}

/** Removes a folder when the script ends.
 * @param {string} folder */
export function removeAtEnd(folder) {
  watchEnd();
  scratch.add(folder);
  return folder;
}

let isWatched = false;

/** Has what was started and made end with the script, however it ends. */
function watchEnd() {
  if (isWatched) return;
  isWatched = true;
  process.on("exit", () => {
    for (const child of running) stop(child);
    for (const folder of scratch) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
    }
  });
  for (const [signal, code] of /** @type {const} */ ([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])) {
    process.on(signal, () => process.exit(code));
  }
}

/** Runs a program to its end. `code` is 127 where it could not be started; `output` is both its streams, in the order they came.
 * @param {string} command @param {readonly string[]} args
 * @param {SpawnOptions & { echo?: boolean }} [options] `echo` shows the output as it comes instead of collecting it
 * @returns {Promise<{ code: number, output: string }>} */
export function run(command, args, { echo = false, ...options } = {}) {
  return new Promise((resolve) => {
    let output = "";
    /** @type {StdioOptions} */
    const stdio = echo ? "inherit" : ["ignore", "pipe", "pipe"];
    const env = { ...(options.env ?? process.env) };
    if (!echo) {
      env["NO_COLOR"] = "1";
      delete env["FORCE_COLOR"];
    }
    const child = start(command, args, { cwd: root, stdio, ...options, env });
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => (output += data));
    child.once("error", (error) => resolve({ code: 127, output: output + error.message }));
    child.once("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs npm, with the Node of this script or the one given.
 * @param {readonly string[]} args @param {SpawnOptions & { echo?: boolean }} [options] */
export function npm(args, options) {
  const script = process.env["npm_execpath"];
  if (script?.endsWith(".js")) return run(process.execPath, [script, ...args], options);
  return run(windows ? "npm.cmd" : "npm", args, { shell: windows, ...options });
}

/** Whether a port of the loopback interface is free.
 * @param {number} port @returns {Promise<boolean>} */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/** @returns {Promise<number>} a free port of the loopback interface */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** @param {string} path @returns {any} */
export const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** A failure told to a person in a line or two, without a stack. */
export class Plain extends Error {}

/** Runs a script's main function; a `Plain` failure is told and ends it with code 2.
 * @param {() => Promise<number | void>} main */
export async function main(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
