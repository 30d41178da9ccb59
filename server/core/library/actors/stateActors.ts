/** States as actors: one under all of its names, by the table of `languages/stateNames`, as far as the library knows one of them. */
import { stateNames } from "../../languages/stateNames";
import { buildNameTable, type NameTable } from "../nameParts/nameTable";
import type { Known } from "./known";
import { nameKey } from "./names";
import { actorKindOf, isActor } from "./support";

interface StateBook {
  /** Keys of all names of the one state that a key names, in the order of the table. */
  readonly keysBy: ReadonlyMap<string, readonly string[]>;
  /** How a key is written. */
  readonly spellingsBy: ReadonlyMap<string, readonly string[]>;
  readonly table: NameTable;
}

let book: StateBook | undefined;

/** Keys of all names of the state that a key names; empty for what names none, or two. */
export const namesakesOf = (key: string): readonly string[] => bookOfStates().keysBy.get(key) ?? [];

/** How the names of states with a key are written. */
export const stateSpellingsOf = (key: string): readonly string[] =>
  bookOfStates().spellingsBy.get(key) ?? [];

/** The table of all names of states. */
export const tableOfStates = (): NameTable => bookOfStates().table;

/** Where the name of a state leads: to the listed actors who bear one of its names, else to the first of the names that the library knows; empty for that name itself. */
export function leadsToState(known: Known, key: string): readonly string[] {
  const names = namesakesOf(key);
  if (names.length === 0 || !mayBeState(known, key)) return [];
  const listed = names.filter((name) => known.listed.owners.has(name));
  if (listed.length > 0) return listed;
  const first = names.find((name) => isKnownState(known, name));
  return first === undefined || first === key ? [] : [first];
}

/** Whether nothing that the library knows of a name speaks against its being a state's or a body's. */
function mayBeState(known: Known, key: string): boolean {
  const support = known.supportOf(key);
  return !support || !/^(?:person|group)$/.test(actorKindOf(support));
}

function isKnownState(known: Known, key: string): boolean {
  const support = known.supportOf(key);
  return support !== undefined && isActor(support) && mayBeState(known, key);
}

function bookOfStates(): StateBook {
  return (book ??= makeBook());
}

function makeBook(): StateBook {
  const keysBy = new Map<string, readonly string[]>();
  const spellingsBy = new Map<string, string[]>();
  const doubtful = new Set<string>();
  for (const names of stateNames) {
    const keys = [...new Set(names.map(nameKey))];
    for (const key of keys) {
      if (keysBy.has(key)) doubtful.add(key);
      keysBy.set(key, keys);
    }
    for (const name of names)
      spellingsBy.set(nameKey(name), [...(spellingsBy.get(nameKey(name)) ?? []), name]);
  }
  for (const key of doubtful) {
    keysBy.delete(key);
    spellingsBy.delete(key);
  }
  return { keysBy, spellingsBy, table: buildNameTable(keysBy.keys()) };
}
