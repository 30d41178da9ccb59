/** Tables of the names in the writer's lists: by key, to be found in texts, and by all their words, to be found by what is typed. */
import { termsOf } from "../../text/terms";
import type { ListedActors } from "./listedActors";
import { findLaterWords } from "../nameParts/laterWords";
import { buildNameTable, keyOf, type NameTable } from "../nameParts/nameTable";
import type { NamesByWord } from "../nameParts/namesByWord";

export interface ListedNames {
  /** Keys of names, and of surnames of persons. */
  readonly table: NameTable;
  /** All words of names, articles too. */
  readonly byWord: NamesByWord;
  /** Names, and whose they are, by their number in `byWord`. */
  namesAt(number: number): readonly ListedSpelling[];
}

export interface ListedSpelling {
  readonly id: string;
  readonly name: string;
}

const tables = new WeakMap<ListedActors, ListedNames>();

/** The tables of joined lists, made once. */
export function listedNamesOf(listed: ListedActors): ListedNames {
  let made = tables.get(listed);
  if (!made) {
    made = makeTables(listed);
    tables.set(listed, made);
  }
  return made;
}

function makeTables({ actors, owners, surnames }: ListedActors): ListedNames {
  const spellings = new Map<string, ListedSpelling[]>();
  for (const { id, name, aliases } of actors.values())
    for (const each of [name, ...aliases.map((alias) => alias.name)]) {
      const words = termsOf(each).join(" ");
      const others = spellings.get(words);
      if (others) others.push({ id, name: each });
      else spellings.set(words, [{ id, name: each }]);
    }
  const table = buildNameTable(spellings.keys());
  return {
    table: buildNameTable([...owners.keys(), ...surnames.keys()]),
    byWord: { table, laterWords: findLaterWords(table), isName: () => true },
    namesAt: (number) => spellings.get(keyOf(table, number)) ?? [],
  };
}
