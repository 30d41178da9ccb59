// Measures over stdio how long the built server takes from a keystroke to diagnostics, to completion and to a hover.
// node bench/latency.mjs [SOURCES] [WORDS]: a library of so many generated sources (1000), a draft of so many words (10000).
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const sourceCount = Number(process.argv[2] ?? 1000);
const wordCount = Number(process.argv[3] ?? 10_000);
const rounds = 100;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = createRandom(7);
const pick = (list) => list[Math.floor(random() * list.length)];
const syllables = "ba ke li mo nu ra se ti vo zu pla tri sto gre fan cor den mil sar ven".split(
  " ",
);
const word = (length) => Array.from({ length }, () => pick(syllables)).join("");
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const vocabulary = Array.from({ length: 8000 }, () => word(1 + Math.floor(random() * 4)));
// Words are as unequal in use as in a language: few of them make most of a text.
const plainWord = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)];
const little = "the of and in to a was by for with on at from that as".split(" ");
const groups = Array.from({ length: 300 }, () => `${capital(word(2))} ${capital(word(2))}`);
const people = Array.from({ length: 300 }, () => `${capital(word(2))} ${capital(word(3))}`);

const phrase = (length) =>
  Array.from({ length }, () => (random() < 0.45 ? pick(little) : plainWord())).join(" ");
const sentence = () => {
  const kind = random();
  if (kind < 0.15) return `${pick(people)} said that ${pick(groups)} had ${phrase(9)}.`;
  if (kind < 0.25)
    return `${pick(groups)}, which ${pick(people)} calls “${capital(word(2))} ${capital(word(2))},” attacked the ${phrase(6)}.`;
  if (kind < 0.3) return `${pick(people)} said: “${capital(phrase(12))}.”`;
  if (kind < 0.35) return `The list held ${Math.floor(random() * 9000)} ${phrase(8)}.`;
  return `${capital(phrase(12 + Math.floor(random() * 12)))}.`;
};
const paragraph = (sentences) => Array.from({ length: sentences }, sentence).join(" ");

const root = mkdtempSync(join(tmpdir(), "whence-bench-"));
mkdirSync(join(root, "sources"));
for (let index = 0; index < sourceCount; index += 1)
  writeFileSync(
    join(root, "sources", `source-${index}.md`),
    `---\ntitle: ${capital(phrase(5))}\nauthor: ${pick(people)}\ndate: ${2000 + (index % 25)}-03-07\n---\n\n${Array.from({ length: 7 }, () => paragraph(4)).join("\n\n")}\n`,
  );
writeFileSync(
  join(root, "sources", "actors.yaml"),
  `actors:\n${groups.map((name) => `  - name: ${name}\n    kind: group\n`).join("")}`,
);
const paragraphs = [];
for (let words = 0; words < wordCount;) {
  const text = `${paragraph(5)} [@source-${Math.floor(random() * sourceCount)}]`;
  paragraphs.push(text);
  words += text.split(" ").length;
}
const draft = `${paragraphs.join("\n\n")}\n`;

const server = spawn(
  process.execPath,
  [resolve(import.meta.dirname, "../dist/server.cjs"), "--stdio"],
  { stdio: ["pipe", "pipe", "inherit"] },
);
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
const waiting = new Map();
connection.onNotification(
  "textDocument/publishDiagnostics",
  ({ uri: shown, version, diagnostics }) => {
    if (shown === uri) waiting.get(version)?.(diagnostics);
  },
);
connection.onRequest("client/registerCapability", () => null);
const shownFor = (version) => new Promise((finish) => waiting.set(version, finish));
const uri = pathToFileURL(join(root, "draft.md")).toString();
connection.listen();
await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: pathToFileURL(root).toString(),
  workspaceFolders: [{ uri: pathToFileURL(root).toString(), name: "bench" }],
  capabilities: { workspace: { workspaceFolders: true } },
});

let version = 1;
let began = performance.now();
const opened = shownFor(1);
await connection.sendNotification("initialized", {});
await connection.sendNotification("textDocument/didOpen", {
  textDocument: { uri, languageId: "markdown", version, text: draft },
});
const first = await opened;
const opening = performance.now() - began;

const type = (position, text, length = 0) => {
  version += 1;
  const end = { line: position.line, character: position.character + length };
  void connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: position, end }, text }],
  });
  return version;
};
const breathe = () => new Promise((go) => setTimeout(go, 5));
const times = {
  "keystroke to diagnostics": [],
  "completion of a name": [],
  "completion of a source": [],
  hover: [],
};
const time = async (name, work) => {
  began = performance.now();
  const answer = await work();
  times[name].push(performance.now() - began);
  await breathe();
  return answer;
};
let completed = 0;
for (let round = 0; round < rounds; round += 1) {
  const line = 2 * Math.floor(random() * paragraphs.length);
  const at = { line, character: paragraphs[line / 2].indexOf(" ", 40) };
  const textDocument = { uri };
  await time("keystroke to diagnostics", () => shownFor(type(at, "x")));
  await shownFor(type(at, "", 1));
  const name = ` ${pick(groups).slice(0, 1 + (round % 4))}`;
  await time("completion of a name", async () => {
    const position = { line, character: at.character + name.length };
    type(at, name);
    completed += (
      await connection.sendRequest("textDocument/completion", { textDocument, position })
    ).items.length;
  });
  await shownFor(type(at, "", name.length));
  await time("completion of a source", async () => {
    type(at, " [@");
    const position = { line, character: at.character + 3 };
    completed += (
      await connection.sendRequest("textDocument/completion", { textDocument, position })
    ).items.length;
  });
  await shownFor(type(at, "", 3));
  const text = paragraphs[line / 2];
  const group = groups.find((each) => text.includes(each));
  if (group)
    await time("hover", () =>
      connection.sendRequest("textDocument/hover", {
        textDocument,
        position: { line, character: text.indexOf(group) + 1 },
      }),
    );
}

const report = (name, values) => {
  const sorted = values.sort((a, b) => a - b);
  const at = (share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  console.log(`${name.padEnd(26)} p50 ${at(0.5).padStart(7)} ms   p99 ${at(0.99).padStart(7)} ms`);
};
console.log(`${sourceCount} sources, a draft of ${wordCount} words, Node ${process.version}`);
console.log(
  `library read, draft checked ${(opening / 1000).toFixed(2)} s; ${first.length} findings; ${completed} completions`,
);
for (const [name, values] of Object.entries(times)) if (values.length > 0) report(name, values);
if (process.platform === "linux") {
  const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))[1];
  console.log(`server's memory            ${Math.round(Number(memory) / 1024)} MB`);
}
await connection.sendRequest("shutdown");
await connection.sendNotification("exit");
connection.dispose();
rmSync(root, { recursive: true, force: true });
