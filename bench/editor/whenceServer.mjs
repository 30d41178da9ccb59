/** Our language server, as the extension starts it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root as project, run } from "../../scripts/run.mjs";
import { startLanguageServer } from "./languageServer.mjs";

/** @type {Promise<void> | undefined} */
let built;

/** Bundles the extension, once a run. */
async function buildServer() {
  const { code, output } = await run(process.execPath, [
    join(project, "esbuild.mjs"),
    "--production",
  ]);
  if (code !== 0) throw new Error(`The server could not be built.\n${output.trim()}`);
}

/** @param {string} root @param {string} [storage] folder where it keeps its index; a new one if absent */
export async function startWhenceServer(
  root,
  storage = mkdtempSync(join(tmpdir(), "whence-index-")),
) {
  await (built ??= buildServer());
  const server = await startLanguageServer([join(project, "dist/server.cjs"), "--stdio"], root, {
    initialization: { storage },
  });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(storage, { recursive: true, force: true });
    },
  };
}
