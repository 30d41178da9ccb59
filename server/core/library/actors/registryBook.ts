/** Registries, joined for look-up: which entries bear a name; they stay opinions, each with its origin. */
import type { RegistryDocument } from "../../documents/document";
import type { RegistryActor } from "../../documents/registries/registry";
import { termsOf } from "../../text/terms";
import { nameKey, nameWithoutArticle } from "./names";
import { variantsOf } from "./nameVariants";
import { findLaterWords } from "../nameParts/laterWords";
import { buildNameTable, findKey, nameCountOf, type NameTable } from "../nameParts/nameTable";
import type { NamesByWord } from "../nameParts/namesByWord";

/** What one registry says of an actor. */
export interface RegistryEntry {
  readonly registry: RegistryDocument;
  readonly actor: RegistryActor;
}

export interface RegistryBook {
  /** Entries that bear a name, by its key, in the order of registries; of a registry without any, those that bear it in another writing. */
  entriesNamed(key: string): readonly RegistryEntry[];
  /** The names, by their keys, of which a key is another writing; undefined for none. */
  variantOf(key: string): Variant | undefined;
  /** How registries spell a name, by its key; empty for a name that none bears just so. */
  spellingsOf(key: string): readonly string[];
  /** Keys of all names. */
  readonly table: NameTable;
  /** Keys of their other writings. */
  readonly variants: NameTable;
  /** The same by all their words, to be found by what is typed. */
  readonly byWord: NamesByWord;
}

/** What a name is another writing of. */
export interface Variant {
  readonly names: readonly string[];
  readonly spellings: readonly string[];
  /** See `NameVariant`. */
  readonly isShort: boolean;
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
  const variants = new Map<string, GrowingVariant>();
  for (const registry of registries)
    for (const actor of registry.actors) {
      const entry = { registry, actor };
      for (const name of namesOfEntry(entry)) {
        const key = addUse(uses, name, entry);
        if (key !== undefined) addVariants(variants, name, key);
      }
    }
  const table = buildNameTable(uses.keys());
  // By their numbers: the table holds the keys already.
  const numbered = new Array<NameUse | undefined>(nameCountOf(table));
  for (const [key, use] of uses) numbered[findKey(table, key)] = use;
  const useOf = (key: string): NameUse | undefined => numbered[findKey(table, key)];
  const named = (key: string): readonly RegistryEntry[] => useOf(key)?.entries ?? [];
  return {
    entriesNamed: (key) => joinEntries(named(key), variants.get(key)?.names.flatMap(named) ?? []),
    variantOf: (key) => variants.get(key),
    spellingsOf: (key) => useOf(key)?.spellings ?? [],
    table,
    variants: buildNameTable(variants.keys()),
    byWord: { table, laterWords: findLaterWords(table), isName: () => true },
  };
}

interface GrowingVariant {
  readonly names: string[];
  readonly spellings: string[];
  isShort: boolean;
}

function addVariants(variants: Map<string, GrowingVariant>, name: string, key: string): void {
  for (const { name: spelling, isShort } of variantsOf(name)) {
    const variantKey = nameKey(spelling);
    const variant = variants.get(variantKey) ?? { names: [], spellings: [], isShort };
    variants.set(variantKey, variant);
    if (!variant.names.includes(key)) variant.names.push(key);
    if (!variant.spellings.includes(spelling)) variant.spellings.push(spelling);
    variant.isShort &&= isShort;
  }
}

/** Those of other writings behind, where a registry has none that bears the name itself. */
function joinEntries(
  own: readonly RegistryEntry[],
  others: readonly RegistryEntry[],
): readonly RegistryEntry[] {
  const told = new Set(own.map(({ registry }) => registry));
  const more = others.filter(({ registry }) => !told.has(registry));
  return more.length === 0 ? own : [...new Set([...own, ...more])];
}

/** The name of an entry, then its aliases. */
export const namesOfEntry = ({ actor }: RegistryEntry): string[] => [
  actor.name,
  ...actor.aliases.map(({ name }) => name),
];

/** The key under which the use is kept, if it is. */
function addUse(
  uses: Map<string, NameUse>,
  name: string,
  entry: RegistryEntry,
): string | undefined {
  const key = nameKey(name);
  if (key === "" || termsOf(name).length > longestName) return undefined;
  const spelling = nameWithoutArticle(name);
  const use = uses.get(key);
  if (!use) {
    // Made with what is in it: a list that grows from nothing has room for sixteen more.
    uses.set(key, { entries: [entry], spellings: [spelling] });
    return key;
  }
  if (!use.entries.includes(entry)) use.entries.push(entry);
  if (!use.spellings.includes(spelling)) use.spellings.push(spelling);
  return key;
}

/** Words of a name; what is longer is a remark in the wrong field. */
const longestName = 8;
