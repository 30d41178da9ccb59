/** FlexSearch's Index with whole words, and the register that makes its updates fast. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Index } from "flexsearch";
import { mostHits } from "./engine.mjs";

/** @import { Engine } from "./engine.mjs" */

const all = 1_000_000;

/** @param {any} [index] @returns {Engine} */
export function createFlexSearch(index = new Index({ tokenize: "strict", fastupdate: true })) {
  return {
    name: "FlexSearch",
    add: (texts, first) => texts.forEach((text, at) => index.add(first + at, text)),
    finish: () => undefined,
    ask: {
      term: ([word = ""]) => index.search(word, { limit: mostHits }).length,
      everyTerm: ([word = ""]) => index.search(word, { limit: all }).length,
      all: (words) => index.search(words.join(" "), { limit: mostHits }).length,
      ranked: (words) => index.search(words.join(" "), { limit: 10, suggest: true }).length,
    },
    replace: (id, text) => index.update(id, text),
    async save(path) {
      mkdirSync(path, { recursive: true });
      await index.export((/** @type {string} */ key, /** @type {string} */ data) => {
        if (data) writeFileSync(join(path, key), data);
      });
    },
    async open(path) {
      // Its import knows no such register.
      const opened = new Index({ tokenize: "strict" });
      for (const key of readdirSync(path))
        await opened.import(key, readFileSync(join(path, key), "utf8"));
      return createFlexSearch(opened);
    },
  };
}
