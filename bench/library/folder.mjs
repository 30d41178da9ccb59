/** Writes a library into a folder, once: a folder with the right stamp is used again. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDocument, renderDocument } from "./document.mjs";
import { groupName, organisationName, personName } from "./names.mjs";

/** @typedef {object} LibraryFolder
 * @property {string} root the workspace's folder; the documents stand in `sources/`
 * @property {number} documents
 * @property {number} bytes
 * @property {readonly string[]} plainPaths of the .txt files, absolute, in the order of their numbers
 * @property {number} plainBytes */

/** Each kind of actors that the list names. */
const listed = 300;

/** @param {number} count of documents @param {string} [parent] the folder for libraries; the system's temporary one if absent
 * @returns {LibraryFolder} */
export function openLibrary(count, parent = join(tmpdir(), "whence-bench")) {
  const root = join(parent, `library-${count}`);
  const stampPath = join(root, "stamp.json");
  const generator = hashGenerator();
  const stamp = existsSync(stampPath) ? JSON.parse(readFileSync(stampPath, "utf8")) : undefined;
  if (stamp?.generator === generator) return toFolder(root, stamp);
  rmSync(root, { recursive: true, force: true });
  const written = writeLibrary(root, count);
  // Last: a library that was cut off in writing has no stamp.
  writeFileSync(stampPath, JSON.stringify({ generator, ...written }));
  return toFolder(root, written);
}

/** @typedef {{ documents: number, bytes: number, plain: string[], plainBytes: number }} Stamp */

/** @param {string} root @param {Stamp} stamp @returns {LibraryFolder} */
const toFolder = (root, { documents, bytes, plain, plainBytes }) => ({
  root,
  documents,
  bytes,
  plainPaths: plain.map((path) => join(root, "sources", path)),
  plainBytes,
});

/** @param {string} root @param {number} count @returns {Stamp} */
function writeLibrary(root, count) {
  const sources = join(root, "sources");
  const folders = new Set();
  const stamp = { documents: count, bytes: 0, plain: /** @type {string[]} */ ([]), plainBytes: 0 };
  for (let number = 0; number < count; number++) {
    const document = createDocument(number);
    const folder = document.path.slice(0, document.path.indexOf("/"));
    if (!folders.has(folder)) mkdirSync(join(sources, folder), { recursive: true });
    folders.add(folder);
    const content = Buffer.from(renderDocument(document));
    writeFileSync(join(sources, document.path), content);
    stamp.bytes += content.length;
    if (document.format !== "txt") continue;
    stamp.plain.push(document.path);
    stamp.plainBytes += content.length;
  }
  writeFileSync(join(root, "actors.yaml"), renderActors());
  return stamp;
}

function renderActors() {
  const entries = [
    ...Array.from({ length: listed }, (_, number) => ["group", groupName(number)]),
    ...Array.from({ length: listed }, (_, number) => ["person", personName(number)]),
    ...Array.from({ length: listed }, (_, number) => ["organisation", organisationName(number)]),
  ];
  const seen = new Set();
  const lines = entries
    .filter(([, name]) => !seen.has(name) && seen.add(name))
    .map(([kind, name]) => `  - name: ${name}\n    kind: ${kind}\n`);
  return `actors:\n${lines.join("")}`;
}

/** The generator's own text: another generator makes another library. */
function hashGenerator() {
  const hash = createHash("sha256");
  for (const name of readdirSync(import.meta.dirname).sort())
    hash.update(name).update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest("hex");
}
