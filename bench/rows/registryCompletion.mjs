/** A hundred thousand names of a registry completed while they are typed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { completeTyped, drawPlace } from "../editor/typing.mjs";
import { startWhenceServer } from "../editor/whenceServer.mjs";
import { createDraft } from "../library/draft.mjs";
import { openLibrary } from "../library/folder.mjs";
import { listAliases } from "../library/names.mjs";
import { createRandom } from "../library/random.mjs";
import { percentile } from "../measure.mjs";
import { treeMemory, untilIdle } from "../processTree.mjs";

/** @import { Measurement, Row, Settings } from "../row.mjs" */
/** @import { Times } from "../editor/typing.mjs" */

const count = 100_000;
const namesEach = 5;
const words = 10_000;
const warmUp = 20;

/** @type {Measurement} */
export const registryCompletion = {
  row: "registry-completion",
  title: "100,000 names of a registry completed",
  method:
    "Over stdio: a CSV registry of 20,000 actors with five names each is loaded beside the library, and the first one to eight letters of names from all over it are typed into a draft of 10,000 words; the clock runs from the key to the completions. Resident memory is that of the server and all that it starts, idle after the session, with the registry and without it.",
  run: async (settings) => {
    const folder = mkdtempSync(join(tmpdir(), "whence-registry-"));
    const registry = join(folder, "registry.csv");
    const names = listAliases(count);
    writeFileSync(registry, renderRegistry(names));
    try {
      const without = await session(settings, folder, names, []);
      const loaded = await session(settings, folder, names, [registry]);
      return toRows(settings.size, loaded, without);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** @param {readonly string[]} names */
function renderRegistry(names) {
  const lines = ["name,aliases"];
  for (let at = 0; at < names.length; at += namesEach) {
    const [name, ...aliases] = names.slice(at, at + namesEach);
    lines.push(`${name},${aliases.join(";")}`);
  }
  return `${lines.join("\n")}\n`;
}

/** @typedef {{ times: Times, memory: number, done: number, found: number }} Session */

/** @param {Settings} settings @param {string} folder @param {readonly string[]} names @param {readonly string[]} registries @returns {Promise<Session>} */
async function session(settings, folder, names, registries) {
  const { root } = openLibrary(settings.size, settings.libraries);
  const draft = createDraft(words, settings.size);
  settings.tell(`names of a registry: ${registries.length > 0 ? "with" : "without"} it`);
  const storage = mkdtempSync(join(folder, "index-"));
  const server = await startWhenceServer(root, storage, { registries });
  try {
    await server.diagnosticsOf(server.open(draft.text));
    await server.done;
    await untilIdle(server.pid);
    const random = createRandom(23);
    /** @type {Times} */
    const times = {};
    let found = 0;
    const rounds = settings.isQuick ? 150 : 600;
    for (let round = -warmUp; round < rounds; round++) {
      const place = drawPlace(draft, random);
      const name = names[Math.floor(random() * names.length)] ?? "";
      const typed = ` ${name.slice(0, 1 + Math.floor(random() * 8)).trimEnd()}`;
      found += await completeTyped(server, place, typed, round < 0 ? {} : times);
    }
    await untilIdle(server.pid);
    const memory = treeMemory(server.pid);
    return { times, memory, done: (server.reached.done ?? NaN) / 1000, found };
  } finally {
    await server.stop();
  }
}

/** @param {number} documents @param {Session} loaded @param {Session} without @returns {Row[]} */
const toRows = (documents, loaded, without) => {
  /** @param {string} what @param {string} unit @param {number} ours @param {Partial<Row>} [more] @returns {Row} */
  const row = (what, unit, ours, more = {}) => ({
    row: "registry-completion",
    what,
    documents,
    unit,
    better: "less",
    ours,
    peers: [],
    ...more,
  });
  const complete = loaded.times["complete"] ?? [];
  const note = `${Math.round(loaded.found / complete.length)} a list`;
  return [
    row("completion, p50", "ms", percentile(complete, 0.5), { note }),
    row("completion, p99", "ms", percentile(complete, 0.99), { goal: { value: 10 } }),
    row(
      "the same without the registry, p99",
      "ms",
      percentile(without.times["complete"] ?? [], 0.99),
    ),
    row("first start until all is known", "s", loaded.done),
    row("resident memory", "MB", loaded.memory),
    row("resident memory that the registry adds", "MB", loaded.memory - without.memory),
  ];
};
