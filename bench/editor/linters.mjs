/** Linters that check a whole text after each key. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { endWithUs } from "../children.mjs";
import { median } from "../measure.mjs";

/** @import { Peer, Settings } from "../row.mjs" */
/** @import { GeneratedDraft } from "../library/draft.mjs" */

/** Medians in ms.
 * @param {Settings} settings @param {GeneratedDraft} draft @returns {Promise<Peer[]>} */
export async function timeLinters(settings, draft) {
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
  const child = endWithUs(fork(join(import.meta.dirname, "linterProcess.mjs"), [name]));
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
