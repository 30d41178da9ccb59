/** SQLite's full-text index FTS5, as its documentation has it fastest: one transaction, prepared statements, no copy of the texts. */
import { readFileSync, writeFileSync } from "node:fs";
import initSqlite from "@sqlite.org/sqlite-wasm";
import search from "approx-string-match";
import { mostHits } from "./engine.mjs";

/** @import { Engine, FoundPlace } from "./engine.mjs" */

/** Texts that approx-string-match looks through for a quotation. */
const candidates = 20;
/** Errors it allows, as a share of the quotation. */
const mostErrors = 0.3;

/** @returns {Promise<Engine>} */
export async function createFts5() {
  const sqlite = await initSqlite();
  const database = new sqlite.oo1.DB(":memory:");
  database.exec(
    "create virtual table texts using fts5(body, content='', contentless_delete=1, tokenize='unicode61')",
  );
  return toEngine(sqlite, database);
}

/** @param {any} sqlite @param {any} database @returns {Engine} */
function toEngine(sqlite, database) {
  const prepare = (/** @type {string} */ sql) => {
    /** @type {any} */
    let statement;
    return () => (statement ??= database.prepare(sql));
  };
  const insert = prepare("insert into texts(rowid, body) values (?, ?)");
  const count = prepare("select count(*) from texts where texts match ?");
  const first = prepare("select rowid from texts where texts match ? limit ?");
  const best = prepare("select rowid from texts where texts match ? order by rank limit ?");
  const update = prepare("update texts set body = ? where rowid = ?");
  let isBuilding = false;
  const countOf = (/** @type {string} */ query) => {
    const statement = count();
    statement.bind(1, query);
    statement.step();
    const found = statement.getInt(0);
    statement.reset();
    return found;
  };
  const listOf = (
    /** @type {any} */ statement,
    /** @type {string} */ query,
    /** @type {number} */ limit,
  ) => {
    statement.bind([query, limit]);
    /** @type {number[]} */
    const ids = [];
    while (statement.step()) ids.push(statement.getInt(0));
    statement.reset();
    return ids;
  };
  return {
    name: "sqlite-wasm FTS5",
    add(texts, first) {
      if (!isBuilding) database.exec("begin");
      isBuilding = true;
      texts.forEach((text, at) =>
        insert()
          .bind([first + at, text])
          .stepReset(),
      );
    },
    finish() {
      database.exec("commit");
      isBuilding = false;
    },
    ask: {
      term: ([word = ""]) => listOf(first(), quoted(word), mostHits).length,
      phrase: (words) => listOf(first(), quoted(words.join(" ")), mostHits).length,
      all: (words) => listOf(first(), words.map(quoted).join(" AND "), mostHits).length,
      everyTerm: ([word = ""]) => countOf(quoted(word)),
      everyPhrase: (words) => countOf(quoted(words.join(" "))),
      ranked: (words) => listOf(best(), words.map(quoted).join(" OR "), 10).length,
    },
    replace: (id, text) => void update().bind([text, id]).stepReset(),
    save: (path) => writeFileSync(path, sqlite.capi.sqlite3_js_db_export(database)),
    open: async (path) => openFts5(path),
    findQuotation(text, textOf) {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const ids = listOf(best(), [...new Set(words)].map(quoted).join(" OR "), candidates);
      return findNearest(text, ids, textOf);
    },
  };
}

/** @param {string} words */
const quoted = (words) => `"${words.replaceAll('"', '""')}"`;

/** @param {string} path */
async function openFts5(path) {
  const sqlite = await initSqlite();
  const file = readFileSync(path);
  // Its allocator takes no Buffer.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.length);
  const pointer = sqlite.wasm.allocFromTypedArray(bytes);
  const database = new sqlite.oo1.DB();
  const { SQLITE_DESERIALIZE_FREEONCLOSE, SQLITE_DESERIALIZE_RESIZEABLE } = sqlite.capi;
  const code = sqlite.capi.sqlite3_deserialize(
    database.pointer,
    "main",
    pointer,
    bytes.length,
    bytes.length,
    SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE,
  );
  database.checkRc(code);
  return toEngine(sqlite, database);
}

/** The place with the fewest errors in the texts; the first of equals.
 * @param {string} quotation @param {readonly number[]} ids @param {(id: number) => string} textOf
 * @returns {FoundPlace | undefined} */
function findNearest(quotation, ids, textOf) {
  /** @type {FoundPlace | undefined} */
  let found;
  let fewest = Math.floor(quotation.length * mostErrors);
  for (const id of ids)
    for (const { start, end, errors } of search(textOf(id), quotation, fewest))
      if (!found || errors < fewest) {
        found = { id, start, end };
        fewest = errors;
      }
  return found;
}
