/** The suite of the editor: bundled, with the workspaces it opens, and run in the VS Code of the cache. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readJson, removeAtEnd, root } from "../run.mjs";
import { runInside } from "./inside.mjs";
import { installEditor } from "./install.mjs";
import { installExtension, makeHome } from "./server.mjs";

/** @import { Counts } from "./inside.mjs" */

const out = join(root, "out/test");

/** Bundles the suite as an extension of its own, so that it can test an installed package.
 * @returns {Promise<{ extension: string, tests: string }>} its folder and its module, without `.js` */
export async function bundleSuite() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [join(root, "test/editor/suite/index.ts")],
    outfile: join(out, "index.js"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    sourcemap: "inline",
    external: ["vscode", "mocha"],
    logLevel: "warning",
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, "package.json"),
    JSON.stringify({
      name: "whence-suite",
      publisher: "whence",
      version: "0.0.0",
      type: "commonjs",
      engines: readJson(join(root, "package.json")).engines,
    }),
  );
  return { extension: out, tests: join(out, "index") };
}

/** Copies of the workspaces, for tests that write into them: one folder, and two folders together.
 * @returns {string[]} */
export function copyWorkspaces() {
  const folder = removeAtEnd(mkdtempSync(join(tmpdir(), "whence-suite-")));
  for (const name of ["workspace", "second", "folders.code-workspace"]) {
    cpSync(join(root, "test/editor", name), join(folder, name), { recursive: true });
  }
  return ["workspace", "folders.code-workspace"].map((name) => join(folder, name));
}

/** Runs the suite against a package of the extension.
 * @param {string} vsix @param {(line: string) => void} tell takes the report, line by line
 * @returns {Promise<Counts>} */
export async function runSuite(vsix, tell) {
  const editor = await installEditor(tell);
  const { extension, tests } = await bundleSuite();
  const home = makeHome();
  await installExtension(editor, home, vsix);
  const total = { passed: 0, failed: 0 };
  for (const workspace of copyWorkspaces()) {
    const counts = await runInside(editor, home, { workspace, extension, tests, tell });
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  return total;
}
