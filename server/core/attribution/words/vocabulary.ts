/** A vocabulary: each word form that was met in texts of a language once, with what it may be there, so that a word costs one look-up. */
import type { LanguageCode } from "../../languages";
import { foldToken } from "../../text/tokens";
import { createWordTable, type WordTable } from "../../text/wordTable";
import { createEntry } from "./createEntry";
import { lexiconOf, type Lexicon } from "../lexicon/lexicon";
import type { Entry } from "./word";

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Words as written. */
  table: WordTable;
  /** By the number of the word. */
  readonly entries: Entry[];
  readonly byFolded: Map<string, Entry>;
}

/** So many words are remembered before all are forgotten; a language's texts hold most of their words among the first few thousand. */
const mostWords = 1 << 16;

const vocabularies = new Map<LanguageCode, Vocabulary>();

/** The vocabulary of a language; it grows as texts are read, up to a bound. */
export function vocabularyOf(code: LanguageCode): Vocabulary {
  let known = vocabularies.get(code);
  if (!known) {
    const lexicon = lexiconOf(code);
    known = { lexicon, table: createWordTable(), entries: [], byFolded: new Map() };
    vocabularies.set(code, known);
  }
  return known;
}

/** The entry of the word that `letters` hold up to `length`, whose hash is `hash` (see `hashLetter`). */
export function entryAt(
  vocabulary: Vocabulary,
  letters: Uint16Array,
  length: number,
  hash: number,
): Entry {
  const number = vocabulary.table.intern(letters, length, hash);
  return vocabulary.entries[number] ?? learn(vocabulary, letters, length, hash);
}

function learn(vocabulary: Vocabulary, letters: Uint16Array, length: number, hash: number): Entry {
  const { entries, byFolded } = vocabulary;
  if (entries.length >= mostWords) {
    vocabulary.table = createWordTable();
    entries.length = 0;
    byFolded.clear();
  }
  const number = vocabulary.table.intern(letters, length, hash);
  const entry = entryOfFolded(vocabulary, foldToken(vocabulary.table.wordAt(number)));
  entries[number] = entry;
  return entry;
}

/** The entry of a word that is folded already. */
export function entryOfFolded(vocabulary: Vocabulary, folded: string): Entry {
  let entry = vocabulary.byFolded.get(folded);
  if (!entry) {
    entry = createEntry(folded, vocabulary.lexicon);
    if (vocabulary.byFolded.size >= 2 * mostWords) vocabulary.byFolded.clear();
    vocabulary.byFolded.set(folded, entry);
  }
  return entry;
}
