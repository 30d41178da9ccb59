/** The machine and the versions that figures were measured with. */
import { readFileSync } from "node:fs";
import { arch, cpus, loadavg, platform, release, totalmem } from "node:os";
import { join } from "node:path";

/** In one line for a reader. */
export function describeMachine() {
  const processors = cpus();
  const model = processors[0]?.model.replace(/\s+/g, " ").trim() || "unknown processor";
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${model}, ${processors.length} cores, ${memory}, ${platform()} ${release()} ${arch()}, Node.js ${process.version}`;
}

/** How many programs want to run, on average over the last five minutes; empty where the system does not tell. */
export function describeLoad() {
  const load = loadavg()[1] ?? 0;
  return load > 0 ? `${load.toFixed(1)} programs running on ${cpus().length} cores` : "";
}

/** What is measured against, with its versions as installed. */
export function describePeers() {
  const { dependencies } = readPackage(".");
  return Object.keys(dependencies)
    .filter((name) => !/^(vega|vscode-jsonrpc|markdown-it$)/.test(name))
    .map((name) => `${name} ${readPackage(`node_modules/${name}`).version}`)
    .join(", ");
}

/** @param {string} folder @returns {any} */
const readPackage = (folder) =>
  JSON.parse(readFileSync(join(import.meta.dirname, folder, "package.json"), "utf8"));
