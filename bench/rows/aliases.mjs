/** A hundred thousand names looked for in running text. */
import { readFileSync } from "node:fs";
import FastScanner from "fastscan";
import { openLibrary } from "../library/folder.mjs";
import { listAliases } from "../library/names.mjs";
import { timeInTurn, timeOf } from "../measure.mjs";
import { loadOurs } from "../ours.mjs";

/** @import { Measurement } from "../row.mjs" */

const count = 100_000;
const mostBytes = 3e6;

/** @type {Measurement} */
export const aliases = {
  row: "aliases",
  title: "100,000 names in a text",
  method:
    "Names of people, groups and organisations from the generator, looked for in the first 3 MB of the library's plain texts; all in one process, in turn, median after a warm-up. Ours: the texts are scanned into words, as the indexing pass does anyway, and names found among these, whole words only, the longest first. fastscan (Aho and Corasick): `search` with `longest`, letter by letter, in words' midst too. What names add: the time of the matching alone beside that of building a segment of the same texts.",
  run: async (settings) => {
    const ours = await loadOurs();
    const names = listAliases(count);
    const texts = readTexts(openLibrary(settings.size, settings.libraries).plainPaths);
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const fastscan = new FastScanner(names);
    const vocabulary = ours.createVocabulary();
    const scanner = ours.createScanner(vocabulary, (folded, language) =>
      ours.lexiconOf(language).cues.has(folded),
    );
    const table = ours.buildNameTable(names.map(ours.nameKey));
    const matcher = ours.createNameMatcher(table, vocabulary);
    let matching = 0;
    let found = 0;
    let rounds = 0;
    const times = timeInTurn(
      {
        ours() {
          rounds += 1;
          for (const text of texts) {
            const scan = scanner.scan(text);
            const time = timeOf(() => matcher.findNames(text, scan, () => (found += 1)));
            if (rounds > 1) matching += time;
          }
        },
        fastscan: () => texts.forEach((text) => fastscan.search(text, { longest: true })),
        segment() {
          const builder = ours.createSegmentBuilder();
          texts.forEach((text, id) =>
            builder.add(id, { path: `${id}.txt`, text }, { size: 0, modified: 0, hash: 0 }),
          );
          builder.seal();
        },
      },
      settings.isQuick ? 3 : 5,
    );
    const { ours: scanning = NaN, fastscan: peer = NaN, segment = NaN } = times;
    const note = `${Math.round(found / rounds).toLocaleString("en")} names found`;
    return [
      {
        row: "aliases",
        what: "names found while scanning",
        documents: settings.size,
        unit: "MB/s",
        better: "more",
        ours: bytes / 1000 / scanning,
        peers: [{ name: "fastscan", value: bytes / 1000 / peer }],
        goal: { ratio: 5, peer: "fastscan" },
        note,
      },
      {
        row: "aliases",
        what: "added to the indexing pass",
        documents: settings.size,
        unit: "share",
        better: "less",
        ours: matching / (rounds - 1) / segment,
        peers: [],
        goal: { value: 0.15 },
      },
    ];
  },
};

/** @param {readonly string[]} paths */
function readTexts(paths) {
  const texts = [];
  for (let at = 0, bytes = 0; at < paths.length && bytes < mostBytes; at++) {
    const file = readFileSync(/** @type {string} */ (paths[at]));
    bytes += file.length;
    texts.push(file.toString("utf8"));
  }
  return texts;
}
