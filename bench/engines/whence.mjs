/** Our index: segments, as the indexer builds them. */

/** @import { Engine } from "./engine.mjs" */

/** @returns {Engine} */
export function createWhence() {
  throw new Error("Segments cannot be built yet.");
}
