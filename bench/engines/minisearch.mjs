/** MiniSearch with its own tokeniser, whole words, no fuzziness. */
import { readFileSync, writeFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { mostHits } from "./engine.mjs";

/** @import { Engine } from "./engine.mjs" */

const options = { fields: ["text"], searchOptions: { prefix: false, fuzzy: false } };

/** @param {any} [index] @returns {Engine} */
export function createMiniSearch(index = new MiniSearch(options)) {
  return {
    name: "MiniSearch",
    add: (texts, first) => index.addAll(texts.map((text, at) => ({ id: first + at, text }))),
    finish: () => undefined,
    ask: {
      term: ([word = ""]) => index.search(word).slice(0, mostHits).length,
      everyTerm: ([word = ""]) => index.search(word).length,
      all: (words) => index.search(words.join(" "), { combineWith: "AND" }).length,
      ranked: (words) => index.search(words.join(" ")).slice(0, 10).length,
    },
    // `replace` needs the old text, which nobody keeps; a discarded one is cleared away in the background.
    replace(id, text) {
      index.discard(id);
      index.add({ id, text });
    },
    save: (path) => writeFileSync(path, JSON.stringify(index)),
    open: async (path) =>
      createMiniSearch(MiniSearch.loadJSON(readFileSync(path, "utf8"), options)),
  };
}
