/** The one door from the benchmarks to our own code. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../scripts/run.mjs";

const bundle = join(import.meta.dirname, "dist/ours.cjs");

/** What `ours.ts` exports, from its bundle, with the learned models.
 * @returns {Promise<typeof import("./ours")>} */
export async function loadOurs() {
  if (!existsSync(bundle))
    throw new Error("Start the benchmarks with npm run bench: it builds what they measure.");
  const ours = createRequire(import.meta.url)(bundle);
  ours.setModels((/** @type {string} */ code) =>
    readFileSync(join(root, "server/core/languages", code, "model.bin")),
  );
  return ours;
}
