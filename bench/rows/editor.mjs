/** The rows of the editor: a key until its diagnostics, completion and hover, the server's memory and its start. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { endWithUs } from "../children.mjs";
import { startMarkdownServer } from "../editor/markdownServer.mjs";
import { typeWithMarkdown, typeWithOurs } from "../editor/typing.mjs";
import { startWhenceServer } from "../editor/whenceServer.mjs";
import { createDraft } from "../library/draft.mjs";
import { openLibrary } from "../library/folder.mjs";
import { groupName, personName } from "../library/names.mjs";
import { createRandom } from "../library/random.mjs";
import { median, percentile } from "../measure.mjs";
import { treeMemory, untilIdle } from "../processTree.mjs";

/** @import { Measurement, Peer, Row, Settings } from "../row.mjs" */
/** @import { GeneratedDraft } from "../library/draft.mjs" */
/** @import { Times } from "../editor/typing.mjs" */

const markdownServer = "vscode-markdown-languageserver";
const warmUp = 5;
const names = Array.from({ length: 200 }, (_, at) => (at % 2 ? personName(at) : groupName(at)));
/** Larger ones take VS Code's Markdown server minutes and gigabytes. */
const largestForPeer = 10_000;

/** @typedef {object} EditorFigures
 * @property {number} documents
 * @property {number} words
 * @property {Times} ours
 * @property {Times} peer
 * @property {readonly Peer[]} linters ms of a whole check
 * @property {number} memory MB
 * @property {number} peerMemory
 * @property {number} indexed ms until the library is known and the server idle */

/** @type {Map<string, Promise<EditorFigures>>} */
const measured = new Map();

/** Measures once for each library and draft; several rows read it.
 * @param {Settings} settings @param {number} documents @param {number} words */
function measureEditor(settings, documents, words) {
  const key = `${documents} ${words}`;
  const known = measured.get(key) ?? measure(settings, documents, words);
  measured.set(key, known);
  return known;
}

/** @param {Settings} settings @param {number} documents @param {number} words @returns {Promise<EditorFigures>} */
async function measure(settings, documents, words) {
  settings.tell(`servers: ${documents} documents, a draft of ${words} words`);
  const { root } = openLibrary(documents, settings.libraries);
  const draft = createDraft(words, documents);
  const ours = await startWhenceServer(root);
  const peer = documents <= largestForPeer ? await startMarkdownServer(root) : undefined;
  try {
    const began = performance.now();
    await ours.diagnosticsOf(ours.open(draft.text));
    const shown = performance.now() - began;
    const indexed = shown + (await untilIdle(ours.pid));
    if (peer) {
      peer.open(draft.text);
      // Has it read the library, as its first question over the workspace does.
      await peer.request("workspace/symbol", { query: "draft" });
      await untilIdle(peer.pid);
    }
    const random = createRandom(11);
    const times = { ours: /** @type {Times} */ ({}), peer: /** @type {Times} */ ({}) };
    const rounds = settings.isQuick ? 30 : 100;
    for (let round = -warmUp; round < rounds; round++) {
      const kept = round < 0 ? { ours: {}, peer: {} } : times;
      await typeWithOurs(ours, draft, random, names, kept.ours);
      if (peer) await typeWithMarkdown(peer, draft, random, kept.peer);
    }
    return {
      documents,
      words,
      ...times,
      linters: await timeLinters(settings, draft),
      memory: treeMemory(ours.pid),
      peerMemory: peer ? treeMemory(peer.pid) : NaN,
      indexed,
    };
  } finally {
    await ours.stop();
    await peer?.stop();
  }
}

/** @param {Settings} settings @param {GeneratedDraft} draft @returns {Promise<Peer[]>} */
async function timeLinters(settings, draft) {
  const isLong = draft.text.length > 200_000;
  const peers = [];
  for (const [name, rounds] of /** @type {const} */ ([
    ["markdownlint", 7],
    ["textlint", isLong ? 1 : 3],
  ])) {
    if (name === "textlint" && isLong && settings.isQuick) continue;
    peers.push({ name, value: await timeLinter(name, rounds, draft.text) });
  }
  return peers;
}

/** @param {string} name @param {number} rounds @param {string} text */
async function timeLinter(name, rounds, text) {
  const child = endWithUs(fork(join(import.meta.dirname, "../editor/linterProcess.mjs"), [name]));
  const ask = (/** @type {string} */ asked, /** @type {number} */ at) =>
    new Promise((resolve, reject) => {
      child.once("message", (/** @type {any} */ { milliseconds }) => resolve(milliseconds));
      child.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
      child.send({ text: asked, at });
    });
  try {
    await ask(text.slice(0, 50_000), 0);
    const times = [];
    for (let round = 0; round < rounds; round++) times.push(await ask(text, 40 + round));
    return median(times);
  } finally {
    child.removeAllListeners("exit");
    child.kill("SIGKILL");
  }
}

/** @param {Settings} settings @param {(figures: EditorFigures) => Row[]} toRows @param {readonly number[]} drafts in words */
async function rowsOf(settings, toRows, drafts) {
  const rows = [];
  for (const documents of settings.sizes)
    for (const words of drafts)
      rows.push(...toRows(await measureEditor(settings, documents, words)));
  return rows;
}

const lengths = [10_000, 100_000];

/** @type {Measurement} */
const keystroke = {
  row: "keystroke",
  title: "From a key to diagnostics",
  method:
    "Over stdio, as an editor does: one letter is typed anywhere in a draft of 10,000 or 100,000 words with citations of the library, and the clock runs until the diagnostics of this version have come. VS Code's Markdown server has the same draft and library (its .txt files count as Markdown) and is asked for its diagnostics; both run at once and are asked in turn. markdownlint and textlint check the whole text after each key, as their editor extensions do; each in a process of its own, median after a warm-up; textlint with three of its usual rules.",
  run: (settings) =>
    rowsOf(
      settings,
      ({ documents, words, ours, peer, linters }) =>
        [0.5, 0.99].map((share) => ({
          row: "keystroke",
          what: `key to diagnostics, ${words.toLocaleString("en")} words, p${share * 100}`,
          documents,
          unit: "ms",
          better: "less",
          ours: percentile(ours.key ?? [], share),
          peers: [...peersOf(peer.key, share), ...(share === 0.5 ? linters : [])],
          ...(share === 0.5 && { goal: { value: words > 10_000 ? 10 : 5 } }),
        })),
      lengths,
    ),
};

/** @type {Measurement} */
const answers = {
  row: "hover-completion",
  title: "Completion and hover",
  method:
    "In the same session with the draft of 10,000 words: completion of a name after three letters and of a citation after `[@en-1`, hover over names and citations. VS Code's Markdown server completes a path after `sources/000/en-1` and hovers over links.",
  run: (settings) =>
    rowsOf(
      settings,
      ({ documents, ours, peer }) =>
        /** @type {const} */ (["complete", "hover"]).flatMap((kind) =>
          [0.5, 0.99].map((share) => ({
            row: "hover-completion",
            what: `${kind === "complete" ? "completion" : "hover"}, p${share * 100}`,
            documents,
            unit: "ms",
            better: "less",
            ours: percentile(ours[kind] ?? [], share),
            peers: peersOf(peer[kind], share),
            ...(share === 0.99 && { goal: { value: 10 } }),
          })),
        ),
      lengths.slice(0, 1),
    ),
};

/** @type {Measurement} */
const memory = {
  row: "server-memory",
  title: "The server's memory and start",
  method:
    "Resident memory of the server and all that it starts, after the session above. Start: from the opening of the draft on a new library until the server is idle, all sources known and analysed; half a second's precision.",
  run: (settings) =>
    rowsOf(
      settings,
      ({ documents, memory, peerMemory, indexed }) => [
        {
          row: "server-memory",
          what: "resident memory",
          documents,
          unit: "MB",
          better: "less",
          ours: memory,
          peers: Number.isNaN(peerMemory) ? [] : [{ name: markdownServer, value: peerMemory }],
          ...(documents === 10_000 && { goal: { value: 200 } }),
        },
        {
          row: "server-memory",
          what: "first start until all is known",
          documents,
          unit: "s",
          better: "less",
          ours: indexed / 1000,
          peers: [],
        },
      ],
      lengths.slice(0, 1),
    ),
};

/** @param {readonly number[] | undefined} times @param {number} share @returns {Peer[]} */
const peersOf = (times, share) =>
  times ? [{ name: markdownServer, value: percentile(times, share) }] : [];

export const editorRows = [keystroke, answers, memory];
