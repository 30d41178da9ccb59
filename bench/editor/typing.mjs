/** What a writer does while a server is watched: types, completes, hovers; each is timed. */

import { readSchedule } from "../processTree.mjs";

/** @import { LanguageServer } from "./languageServer.mjs" */
/** @import { GeneratedDraft } from "../library/draft.mjs" */
/** @import { Random } from "../library/random.mjs" */

/** @typedef {Record<string, number[]>} Times ms by what was done */

/** Blank lines stand between paragraphs: the n-th is on line 2n. */
const linesEach = 2;

/** A place in the middle of a paragraph.
 * @param {GeneratedDraft} draft @param {Random} random */
export function drawPlace({ paragraphs }, random) {
  const paragraph = 1 + Math.floor(random() * (paragraphs.length - 1));
  const text = paragraphs[paragraph] ?? "";
  return { line: paragraph * linesEach, character: text.indexOf(" ", 40), text };
}

/** Times what a server is asked, from the wall clock; the time that the server or this client stood ready and got no
 * processor is left out, so that what else the machine does counts little.
 * @param {LanguageServer} server @param {Times} times @param {string} name @param {() => Promise<unknown>} work */
async function clock({ pid }, times, name, work) {
  const [server, own] = [readSchedule(pid), readSchedule(process.pid)];
  const began = performance.now();
  const answer = await work();
  const wall = performance.now() - began;
  const [serverNow, ownNow] = [readSchedule(pid), readSchedule(process.pid)];
  const waited = serverNow.waited - server.waited + ownNow.waited - own.waited;
  (times[name] ??= []).push(Math.max(wall - waited, serverNow.ran - server.ran));
  await new Promise((resolve) => setTimeout(resolve, 5));
  return answer;
}

/** One round with ours: a key until its diagnostics, names and citations completed, a name and a citation hovered.
 * @param {LanguageServer} server @param {GeneratedDraft} draft @param {Random} random @param {readonly string[]} names @param {Times} times */
export async function typeWithOurs(server, draft, random, names, times) {
  const { line, character, text } = drawPlace(draft, random);
  await clock(server, times, "key", () =>
    server.diagnosticsOf(server.type({ line, character }, "x")),
  );
  await server.diagnosticsOf(server.type({ line, character }, "", 1));
  const name = names[Math.floor(random() * names.length)] ?? "";
  for (const typed of [` ${name.slice(0, 3)}`, " [@en-1"])
    await completeTyped(server, { line, character }, typed, times);
  await hoverWithOurs(server, { line, text }, names, times);
}

/** Types something, asks for completions and takes it back; gives how many came.
 * @param {LanguageServer} server @param {{ line: number, character: number }} place @param {string} typed @param {Times} times */
export async function completeTyped(server, { line, character }, typed, times) {
  const found = await clock(server, times, "complete", () => {
    server.type({ line, character }, typed);
    const position = { line, character: character + typed.length };
    return server.request("textDocument/completion", {
      textDocument: { uri: server.uri },
      position,
    });
  });
  await server.diagnosticsOf(server.type({ line, character }, "", typed.length));
  return /** @type {{ items: unknown[] }} */ (found).items.length;
}

/** Hovers over the citation and the first names of a paragraph.
 * @param {LanguageServer} server @param {{ line: number, text: string }} place @param {readonly string[]} names @param {Times} times */
export async function hoverWithOurs(server, { line, text }, names, times) {
  const textDocument = { uri: server.uri };
  const spans = [text.indexOf("[@") + 3, ...names.map((each) => text.indexOf(each) + 1)];
  for (const at of spans.filter((each) => each > 3).slice(0, 3))
    await clock(server, times, "hover", () =>
      server.request("textDocument/hover", { textDocument, position: { line, character: at } }),
    );
}

/** One round with VS Code's Markdown server: a key until its diagnostics, a path completed, a link hovered.
 * @param {LanguageServer} server @param {GeneratedDraft} draft @param {Random} random @param {Times} times */
export async function typeWithMarkdown(server, draft, random, times) {
  const { line, character, text } = drawPlace(draft, random);
  const textDocument = { uri: server.uri };
  await clock(server, times, "key", () => {
    server.type({ line, character }, "x");
    return server.request("textDocument/diagnostic", { textDocument });
  });
  server.type({ line, character }, "", 1);
  const typed = " [source](sources/000/en-1";
  await clock(server, times, "complete", async () => {
    server.type({ line, character }, typed);
    const position = { line, character: character + typed.length };
    await server.request("textDocument/completion", {
      textDocument,
      position,
      context: { triggerKind: 1 },
    });
  });
  server.type({ line, character }, "", typed.length);
  const link = text.indexOf("](sources/");
  if (link >= 0)
    await clock(server, times, "hover", () =>
      server.request("textDocument/hover", {
        textDocument,
        position: { line, character: link + 5 },
      }),
    );
}
