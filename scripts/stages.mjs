/** The stages of npm test. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, packageExtension } from "./package.mjs";
import { installProject } from "./install.mjs";
import { Plain, readJson, removeAtEnd, root, run } from "./run.mjs";
import { installEditor } from "./vscode/install.mjs";
import { installExtension, makeHome } from "./vscode/server.mjs";
import { runSuite } from "./vscode/suite.mjs";

/** What a stage gives: words for its line, and the tests it counts beside itself. It throws where it fails.
 * @typedef {{ note?: string, passed?: number, failed?: number, output?: string }} Outcome
 * @typedef {{ name: string, needs: readonly string[], run: () => Promise<Outcome> }} Stage */

/** @param {string} path @param {...string} args */
async function runTool(path, ...args) {
  const { code, output } = await run(process.execPath, [join(root, path), ...args]);
  if (code !== 0) throw new Plain(output.trim());
  return {};
}

/** @returns {Promise<Outcome>} */
async function runUnitTests() {
  const report = join(removeAtEnd(mkdtempSync(join(tmpdir(), "whence-unit-"))), "report.json");
  const { code, output } = await run(process.execPath, [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const counts = readReport(report);
  if (!counts) throw new Plain(output.trim());
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, success } = counts;
  // A file that cannot be loaded fails without any test of its own.
  const failed = Math.max(numFailedTests, success && code === 0 ? 0 : 1);
  const note = `${passed} tests${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  return failed > 0 ? { note, passed, failed, output: output.trim() } : { note, passed };
}

/** @param {string} path */
function readReport(path) {
  try {
    return readJson(path);
  } catch {
    return undefined;
  }
}

/** @returns {Promise<Outcome>} */
async function runEditorSuite() {
  /** @type {string[]} */
  const lines = [];
  const { passed, failed } = await runSuite(vsix, (line) => lines.push(line));
  return { note: `${passed + failed} tests`, passed, failed, output: lines.join("\n") };
}

let vsix = "";

/** @type {readonly Stage[]} */
const stages = [
  {
    name: "install",
    needs: [],
    run: async () => ({ note: (await installProject()) ? "" : "already there" }),
  },
  { name: "build", needs: ["install"], run: () => runTool("esbuild.mjs") },
  {
    name: "types",
    needs: ["install"],
    run: () => runTool("node_modules/typescript/bin/tsc", "-b"),
  },
  {
    name: "lint",
    needs: ["install"],
    run: () => runTool("node_modules/eslint/bin/eslint.js", "."),
  },
  {
    name: "format",
    needs: ["install"],
    run: () =>
      runTool("node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."),
  },
  { name: "unit tests", needs: ["install"], run: runUnitTests },
  {
    name: "package",
    needs: ["build"],
    run: async () => {
      vsix = await packageExtension();
      return { note: checkPackage(vsix) };
    },
  },
  {
    name: "editor",
    needs: ["install"],
    run: async () => {
      let note = "already there";
      await installEditor(() => (note = ""));
      return { note };
    },
  },
  {
    name: "installation",
    needs: ["package", "editor"],
    run: async () => {
      await installExtension(await installEditor(), makeHome(), vsix);
      return {};
    },
  },
  { name: "suite in the editor", needs: ["installation"], run: runEditorSuite },
];

/** Runs all stages, also after a failure, save those that need what failed; prints a line for each.
 * @returns {Promise<number>} 0 if all passed, else 1 */
export async function runStages() {
  const total = { passed: 0, failed: 0 };
  const done = new Set();
  for (const stage of stages) {
    const missing = stage.needs.find((name) => !done.has(name));
    if (missing) {
      console.log(`✗ ${stage.name.padEnd(20)} not run: ${missing} failed`);
      total.failed += 1;
      continue;
    }
    const { passed, failed } = await runStage(stage);
    if (failed === 0) done.add(stage.name);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** @param {Stage} stage */
async function runStage({ name, run }) {
  const begin = Date.now();
  const { note = "", passed = 0, failed = 0, output = "" } = await run().catch(toFailure);
  const seconds = `${((Date.now() - begin) / 1000).toFixed(1)} s`.padStart(8);
  console.log(`${failed > 0 ? "✗" : "✓"} ${name.padEnd(20)} ${seconds}  ${note}`.trimEnd());
  if (failed > 0 && output) console.log(output.replace(/^/gm, "    "));
  // The stage counts beside its tests; where it has none, it is the one that failed.
  return { passed: passed + (failed > 0 ? 0 : 1), failed };
}

/** @param {unknown} error @returns {Outcome} */
const toFailure = (error) => ({
  failed: 1,
  output:
    error instanceof Plain ? error.message : String(/** @type {Error} */ (error).stack ?? error),
});
