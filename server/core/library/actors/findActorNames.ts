/** Finds names of actors by what is typed of them. */
import { termsOf } from "../../text/terms";
import type { Actor } from "./actor";
import type { ListedActors } from "./listedActors";
import { listedNamesOf } from "./listedNames";
import { nameKey } from "./names";
import { namesOpening, namesWithWords, type NamesByWord } from "../nameParts/namesByWord";
import { keyOf } from "../nameParts/nameTable";
import type { Resolver } from "./resolveActors";

/** One name of an actor: its own, or an alias. */
export interface NamedActor {
  readonly actor: Actor;
  readonly name: string;
}

/** What names are looked up in. */
export interface NameStock {
  readonly listed: ListedActors;
  readonly resolver: Resolver;
  /** Names of the sources. */
  readonly tables: readonly NamesByWord[];
  /** Names of registries: they complete what is typed, and nothing is a slip in writing one of them. */
  readonly registries: NamesByWord;
}

/** Many names of sources are no actor's: so many are looked at for one that is wanted. */
const lookedAt = 8;

/** See `ActorBook.actorsBeginning`. */
export const actorsBeginning = (stock: NameStock, typed: string, limit: number): NamedActor[] => {
  const words = termsOf(typed);
  if (words.length === 0) return [];
  return gather(stock, limit, (names, most) => namesOpening(names, words, most));
};

/** See `ActorBook.actorsWith`. */
export const actorsWith = (stock: NameStock, typed: string, limit: number): NamedActor[] => {
  const words = termsOf(typed);
  return gather(stock, limit, (names, most) => namesWithWords(names, words, most));
};

function gather(
  stock: NameStock,
  limit: number,
  find: (names: NamesByWord, most: number) => readonly number[],
): NamedActor[] {
  const found = new Map<string, NamedActor>();
  const add = (actor: Actor | undefined, name: string): void => {
    if (actor) found.set(`${actor.id}\n${name}`, { actor, name });
  };
  const list = listedNamesOf(stock.listed);
  for (const number of find(list.byWord, limit))
    for (const { id, name } of list.namesAt(number)) add(stock.resolver.actorOf(id), name);
  const tables = [...stock.tables, stock.registries];
  // Every name of a registry is somebody's.
  const mostOf = (names: NamesByWord): number =>
    names === stock.registries ? limit : limit * lookedAt;
  for (const key of keysIn(tables, (names) => find(names, mostOf(names)))) {
    if (found.size >= limit) break;
    for (const { actor, name } of namesWithKey(stock.resolver, key)) add(actor, name);
  }
  return [...found.values()].sort(compareNames).slice(0, limit);
}

/** Keys of names in several tables, each once, in their order. */
export function keysIn(
  tables: readonly NamesByWord[],
  find: (names: NamesByWord) => readonly number[],
): string[] {
  const keys = tables.flatMap((names) => find(names).map((name) => keyOf(names.table, name)));
  return tables.length < 2 ? keys : [...new Set(keys)].sort();
}

/** The names with a key, of all actors that bear it in full. */
export function namesWithKey(resolver: Resolver, key: string): NamedActor[] {
  const bearers = resolver.bearersOf(key);
  if (!bearers || bearers.isSurname) return [];
  return bearers.actors.flatMap((actor) => {
    const names = namesOfActor(actor).filter((name) => nameKey(name) === key);
    return names.map((name) => ({ actor, name }));
  });
}

/** The actor's name, then its aliases. */
export const namesOfActor = (actor: Actor): string[] => [
  actor.name,
  ...actor.aliases.map(({ name }) => name),
];

/** Listed actors first, then by the actor's name, then as the actor has them. */
const compareNames = (a: NamedActor, b: NamedActor): number =>
  Number(b.actor.listedAt !== undefined) - Number(a.actor.listedAt !== undefined) ||
  a.actor.name.localeCompare(b.actor.name, "en") ||
  compareIds(a.actor.id, b.actor.id) ||
  namesOfActor(a.actor).indexOf(a.name) - namesOfActor(b.actor).indexOf(b.name);

const compareIds = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
