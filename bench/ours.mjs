/** The one door from the benchmarks to our own code. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const bundle = join(import.meta.dirname, "dist/ours.cjs");

/** What `ours.ts` exports, from its bundle.
 * @returns {Promise<typeof import("./ours")>} */
export async function loadOurs() {
  if (!existsSync(bundle))
    throw new Error("Start the benchmarks with npm run bench: it builds what they measure.");
  return createRequire(import.meta.url)(bundle);
}
