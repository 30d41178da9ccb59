/** The rows of the text index: building, queries, opening, one document changed, size. */
import { percentile } from "../measure.mjs";
import { measureIndexes, ourEngine } from "../textIndexes.mjs";

/** @import { Goal, Measurement, Row, Settings } from "../row.mjs" */
/** @import { IndexFigures } from "../textIndexes.mjs" */
/** @import { Question } from "../engines/engine.mjs" */

const fts5 = "sqlite-wasm FTS5";

/** @param {Settings} settings @param {Omit<Row, "ours" | "peers" | "documents">} row
 * @param {number} size @param {(figures: IndexFigures) => number | undefined} valueOf
 * @returns {Promise<Row>} */
async function compare(settings, row, size, valueOf) {
  const figures = await measureIndexes(settings, size);
  const ours = figures.find(({ name }) => name === ourEngine);
  const peers = figures
    .filter(({ name }) => name !== ourEngine)
    .flatMap((each) => {
      const value = valueOf(each);
      return value === undefined ? [] : [{ name: each.name, value }];
    });
  return { ...row, documents: size, ours: ours && valueOf(ours), peers };
}

/** @type {Measurement} */
const build = {
  row: "build",
  title: "Full-text build",
  method:
    "The plain texts of the library, read before the clock starts, are put into each index; each index in a process of its own, in turn, after a thousand documents to warm up. Ours finds paragraphs, sentences, languages, names' capitals and cues in the same pass and keeps the texts; the peers index words only and keep no text. MiniSearch and FlexSearch take part up to 10,000 documents.",
  run: async (settings) => {
    const rows = [];
    for (const size of settings.sizes) {
      rows.push(
        await compare(
          settings,
          {
            row: "build",
            what: "full-text build",
            unit: "MB/s",
            better: "more",
            goal: { ratio: 3, peer: fts5 },
          },
          size,
          ({ speed }) => speed,
        ),
      );
    }
    return rows;
  },
};

/** @type {readonly (readonly [Question, string])[]} */
const kinds = [
  ["term", "a word"],
  ["phrase", "a phrase of 3 to 5 words"],
  ["all", "three words together"],
  ["everyTerm", "every hit of a word"],
  ["everyPhrase", "every hit of a phrase"],
  ["ranked", "the best ten for eight words"],
];

/** @type {Measurement} */
const query = {
  row: "query",
  title: "Queries",
  method:
    "100 questions of each kind, their words drawn from the texts as often as they stand there, function words included; each asked three times after a warm-up (once in more than 10,000 documents), the median counts. Words, phrases and words together: the first 1,000 hits are listed; FTS5 gives documents, ours passages. Every hit: FTS5 counts documents inside (`count(*)`), ours lists each place, so that ours does more for common words. Ranked: the best ten (FTS5's bm25 over documents, ours over passages). MiniSearch and FlexSearch know no phrases.",
  run: async (settings) => {
    const rows = [];
    for (const size of settings.sizes)
      for (const [question, what] of kinds)
        for (const share of [0.5, 0.99]) {
          /** @type {Goal} */
          const goal = share === 0.5 ? { ratio: 10, peer: fts5 } : { value: 5 };
          rows.push(
            await compare(
              settings,
              {
                row: "query",
                what: `${what}, p${share * 100}`,
                unit: "ms",
                better: "less",
                goal,
              },
              size,
              ({ asked }) => asked[question] && percentile(asked[question].times, share),
            ),
          );
        }
    return rows;
  },
};

/** @type {Measurement} */
const open = {
  row: "open",
  title: "Opening a saved index",
  method:
    "From the file on disk (in the system's cache) to the answer of a first query, median of three. FTS5: `sqlite3_deserialize`; MiniSearch: `loadJSON`; FlexSearch: `import`.",
  run: async (settings) => {
    const rows = [];
    for (const size of settings.sizes) {
      const goal = size >= 100_000 ? { goal: { value: 100 } } : {};
      rows.push(
        await compare(
          settings,
          {
            row: "open",
            what: "opening, first answer included",
            unit: "ms",
            better: "less",
            ...goal,
          },
          size,
          ({ opening }) => opening,
        ),
        await compare(
          settings,
          {
            row: "open",
            what: "size on disk",
            unit: "MB",
            better: "less",
            note: "ours with the texts",
          },
          size,
          ({ saved }) => saved,
        ),
      );
    }
    return rows;
  },
};

/** @type {Measurement} */
const update = {
  row: "update",
  title: "One document changed",
  method:
    "200 documents all over the library are replaced one by one after 50 to warm up; each can be found as soon as the clock stops. Ours becomes a segment of its own; every sixteen of these are merged in the background, which is told by itself. FTS5 merges within the change, MiniSearch later.",
  run: async (settings) => {
    const rows = [];
    for (const size of settings.sizes)
      for (const share of [0.5, 0.99])
        rows.push(
          await compare(
            settings,
            {
              row: "update",
              what: `a document replaced, p${share * 100}`,
              unit: "ms",
              better: "less",
              ...(share > 0.5 && { goal: { value: 1 } }),
            },
            size,
            ({ replacing }) => percentile(replacing, share),
          ),
        );
    for (const size of settings.sizes)
      rows.push(
        await compare(
          settings,
          {
            row: "update",
            what: "in the background, a document's share",
            unit: "ms",
            better: "less",
          },
          size,
          ({ background }) =>
            background.length > 0
              ? background.reduce((sum, time) => sum + time, 0) / background.length
              : undefined,
        ),
      );
    return rows;
  },
};

/** @type {Measurement} */
const memory = {
  row: "index-memory",
  title: "Memory of an index",
  method:
    "What the process of each index keeps after a collection of garbage, less what it had before: heap and buffers; of an index that was opened from its file and asked a hundred ranked questions, and of one just built. FTS5's memory only grows, as WebAssembly's does.",
  run: async (settings) => {
    const rows = [];
    for (const size of settings.sizes)
      rows.push(
        await compare(
          settings,
          { row: "index-memory", what: "opened from disk and asked", unit: "MB", better: "less" },
          size,
          ({ opened }) => opened,
        ),
        await compare(
          settings,
          {
            row: "index-memory",
            what: "after building",
            unit: "MB",
            better: "less",
            note: "ours with the texts, before it is written to disk",
          },
          size,
          ({ kept }) => kept,
        ),
      );
    return rows;
  },
};

export const textIndexRows = [build, query, open, update, memory];
