/** What every text index in the benchmarks can do, whoever wrote it. */

/** What is asked: words that stand alone, next to each other, together, or any of them with the best first.
 * @typedef {"term" | "phrase" | "all" | "ranked"} Question */

/** @typedef {object} Engine
 * @property {string} name
 * @property {(texts: readonly string[], first: number) => void | Promise<void>} add texts with ids from `first` on
 * @property {() => void | Promise<void>} finish after the last text; the index can be asked then
 * @property {Partial<Record<Question, (words: readonly string[]) => number>>} ask gives the number of hits: of all, or at most ten where ranked
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
