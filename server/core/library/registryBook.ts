/** Registries, joined for look-up: which entries bear a name; they stay opinions, each with its origin. */
import type { RegistryDocument } from "../documents/document";
import type { RegistryActor } from "../documents/registries/registry";
import { termsOf } from "../text/terms";
import { nameKey, nameWithoutArticle } from "./names";
import { findLaterWords } from "./nameParts/laterWords";
import { buildNameTable, type NameTable } from "./nameParts/nameTable";
import type { NamesByWord } from "./nameParts/namesByWord";

/** What one registry says of an actor. */
export interface RegistryEntry {
  readonly registry: RegistryDocument;
  readonly actor: RegistryActor;
}

export interface RegistryBook {
  /** Entries that bear a name, by its key, in the order of registries. */
  entriesNamed(key: string): readonly RegistryEntry[];
  /** How registries spell a name, by its key. */
  spellingsOf(key: string): readonly string[];
  /** Keys of all names. */
  readonly table: NameTable;
  /** The same by all their words, to be found by what is typed. */
  readonly byWord: NamesByWord;
}

const books = new WeakMap<readonly RegistryDocument[], RegistryBook>();

/** The book of some registries, made once; costs their names. */
export function registryBookOf(registries: readonly RegistryDocument[]): RegistryBook {
  let book = books.get(registries);
  if (!book) {
    book = createBook(registries);
    books.set(registries, book);
  }
  return book;
}

interface NameUse {
  readonly entries: RegistryEntry[];
  readonly spellings: string[];
}

function createBook(registries: readonly RegistryDocument[]): RegistryBook {
  const uses = new Map<string, NameUse>();
  for (const registry of registries)
    for (const actor of registry.actors) {
      const entry = { registry, actor };
      for (const name of namesOfEntry(entry)) addUse(uses, name, entry);
    }
  const table = buildNameTable(uses.keys());
  return {
    entriesNamed: (key) => uses.get(key)?.entries ?? [],
    spellingsOf: (key) => uses.get(key)?.spellings ?? [],
    table,
    byWord: { table, laterWords: findLaterWords(table), isName: () => true },
  };
}

/** The name of an entry, then its aliases. */
export const namesOfEntry = ({ actor }: RegistryEntry): string[] => [
  actor.name,
  ...actor.aliases.map(({ name }) => name),
];

function addUse(uses: Map<string, NameUse>, name: string, entry: RegistryEntry): void {
  const key = nameKey(name);
  if (key === "" || termsOf(name).length > longestName) return;
  let use = uses.get(key);
  if (!use) {
    use = { entries: [], spellings: [] };
    uses.set(key, use);
  }
  if (!use.entries.includes(entry)) use.entries.push(entry);
  const spelling = nameWithoutArticle(name);
  if (!use.spellings.includes(spelling)) use.spellings.push(spelling);
}

/** Words of a name; what is longer is a remark in the wrong field. */
const longestName = 8;
