/** Our language server, as the extension starts it. */
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root as project, run } from "../../scripts/run.mjs";
import { startLanguageServer } from "./languageServer.mjs";

/** The server and the models that it reads. */
const isMeasured = (/** @type {string} */ name) => /^server\.cjs$|\.model\.bin$/.test(name);
const folder = join(import.meta.dirname, "../dist");

/** @type {Promise<void> | undefined} */
let built;

/** Bundles the extension, once a run, and copies what is measured: whoever builds meanwhile changes nothing here. */
async function buildServer() {
  const { code, output } = await run(process.execPath, [
    join(project, "esbuild.mjs"),
    "--production",
  ]);
  if (code !== 0) throw new Error(`The server could not be built.\n${output.trim()}`);
  mkdirSync(folder, { recursive: true });
  const dist = join(project, "dist");
  for (const name of readdirSync(dist).filter(isMeasured))
    copyFileSync(join(dist, name), join(folder, name));
}

/** @param {string} root @param {string} storage the folder where it keeps its index @param {object} [settings] under `whence.` */
export async function startWhenceServer(root, storage, settings = {}) {
  await (built ??= buildServer());
  const began = performance.now();
  /** @type {{ read?: number, done?: number }} ms after the start */
  const reached = {};
  /** @type {((value: unknown) => void) | undefined} */
  let finish;
  const done = new Promise((resolve) => (finish = resolve));
  const server = await startLanguageServer([join(folder, "server.cjs"), "--stdio"], root, {
    initialization: { storage, hasStatus: true, settings },
    onStatus({ indexing }) {
      if (!indexing || indexing.total === 0) return;
      const now = performance.now() - began;
      if (indexing.read >= indexing.total) reached.read ??= now;
      if (!indexing.isDone) return;
      reached.done ??= now;
      finish?.(undefined);
    },
  });
  return {
    ...server,
    /** When all files had been read, and when all sources had been analysed, so far. */
    reached,
    /** Comes when the library is known in all. */
    done,
  };
}
