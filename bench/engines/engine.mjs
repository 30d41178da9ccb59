/** What every text index in the benchmarks can do, whoever wrote it. */

/** What is asked: a word, a phrase or words together, the first hits of them; every hit of a word or a phrase; or any of
 * some words, the best first.
 * @typedef {"term" | "phrase" | "all" | "everyTerm" | "everyPhrase" | "ranked"} Question */

/** Hits that are listed at most, but where every one is asked for. */
export const mostHits = 1000;

/** @typedef {object} Engine
 * @property {string} name
 * @property {(texts: readonly string[], first: number) => void | Promise<void>} add texts with ids from `first` on
 * @property {() => void | Promise<void>} finish after the last text; the index can be asked then
 * @property {Partial<Record<Question, (words: readonly string[]) => number>>} ask gives the number of hits; at most ten where ranked
 * @property {(id: number, text: string) => void | Promise<void>} replace one text; the index can be asked at once
 * @property {() => void} [tidy] what an indexer does in the background after a change
 * @property {(path: string) => void | Promise<void>} save to a file or folder
 * @property {(path: string) => Promise<Engine>} open another of what was saved, ready to be asked
 * @property {(text: string, textOf: (id: number) => string) => FoundPlace | undefined} [findQuotation]
 *
 * @typedef {object} FoundPlace
 * @property {number} id
 * @property {number} start
 * @property {number} end */

/** @type {Readonly<Record<string, () => Promise<Engine>>>} */
export const engines = {
  whence: async () => (await import("./whence.mjs")).createWhence(),
  "sqlite-wasm FTS5": async () => (await import("./fts5.mjs")).createFts5(),
  MiniSearch: async () => (await import("./minisearch.mjs")).createMiniSearch(),
  FlexSearch: async () => (await import("./flexsearch.mjs")).createFlexSearch(),
};
