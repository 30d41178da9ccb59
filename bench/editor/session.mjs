/** One session with the servers: a library is read, a draft is typed in, what it takes is told. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDraft } from "../library/draft.mjs";
import { openLibrary } from "../library/folder.mjs";
import { groupName, personName } from "../library/names.mjs";
import { createRandom } from "../library/random.mjs";
import { treeMemory, untilIdle } from "../processTree.mjs";
import { timeLinters } from "./linters.mjs";
import { startMarkdownServer } from "./markdownServer.mjs";
import { drawPlace, hoverWithOurs, typeWithMarkdown, typeWithOurs } from "./typing.mjs";
import { startWhenceServer } from "./whenceServer.mjs";

/** @import { Peer, Settings } from "../row.mjs" */
/** @import { GeneratedDraft } from "../library/draft.mjs" */
/** @import { Times } from "./typing.mjs" */

export const markdownServer = "vscode-markdown-languageserver";
/** Larger libraries take VS Code's Markdown server minutes and gigabytes. */
export const largestForPeer = 10_000;
const warmUp = 5;
const names = Array.from({ length: 200 }, (_, at) => (at % 2 ? personName(at) : groupName(at)));

/** @typedef {object} EditorFigures
 * @property {number} documents
 * @property {number} words
 * @property {Times} ours
 * @property {Times} peer
 * @property {readonly Peer[]} linters ms of a whole check
 * @property {number} memory MB
 * @property {number} peerMemory
 * @property {Start} first
 * @property {Start} again with the index that was kept
 * @property {readonly number[]} meanwhile ms of hovers during the first start
 *
 * @typedef {{ read: number, done: number }} Start s until all is read, and until all is analysed */

/** @type {Map<string, Promise<EditorFigures>>} */
const measured = new Map();

/** Measures once for each library and draft; several rows read it.
 * @param {Settings} settings @param {number} documents @param {number} words */
export function measureEditor(settings, documents, words) {
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
  const storage = mkdtempSync(join(tmpdir(), "whence-index-"));
  try {
    const { first, meanwhile } = await startFirst(root, storage, draft);
    settings.tell(`all known after ${first.done.toFixed(1)} s; starting again, typing`);
    const session = await typeInTurn(settings, { root, storage, draft, documents });
    return {
      documents,
      words,
      first,
      meanwhile,
      ...session,
      linters: await timeLinters(settings, draft),
    };
  } finally {
    rmSync(storage, { recursive: true, force: true });
  }
}

/** The first start, without an index, with hovers until all is known.
 * @param {string} root @param {string} storage @param {GeneratedDraft} draft */
async function startFirst(root, storage, draft) {
  const server = await startWhenceServer(root, storage);
  try {
    const random = createRandom(5);
    /** @type {Times} */
    const times = {};
    let isDone = false;
    void server.done.then(() => (isDone = true));
    server.open(draft.text);
    while (!isDone) {
      await hoverWithOurs(server, drawPlace(draft, random), names, times);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return { first: toStart(server.reached), meanwhile: times["hover"] ?? [] };
  } finally {
    await server.stop();
  }
}

/** Another start, with what the first has kept, and a session beside VS Code's Markdown server.
 * @param {Settings} settings @param {{ root: string, storage: string, draft: GeneratedDraft, documents: number }} place */
async function typeInTurn(settings, { root, storage, draft, documents }) {
  const ours = await startWhenceServer(root, storage);
  const peer = documents <= largestForPeer ? await startMarkdownServer(root) : undefined;
  try {
    await ours.diagnosticsOf(ours.open(draft.text));
    await ours.done;
    await untilIdle(ours.pid);
    if (peer) {
      peer.open(draft.text);
      // It reads the library with its first question over the workspace.
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
      ...times,
      again: toStart(ours.reached),
      memory: treeMemory(ours.pid),
      peerMemory: peer ? treeMemory(peer.pid) : NaN,
    };
  } finally {
    await ours.stop();
    await peer?.stop();
  }
}

/** @param {{ read?: number, done?: number }} reached ms @returns {Start} */
const toStart = ({ read = NaN, done = NaN }) => ({ read: read / 1000, done: done / 1000 });
