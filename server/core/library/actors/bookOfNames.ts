/** Makes an actor book of what a snapshot knows of names. */
import type { Actor } from "./actor";
import type { ActorBook } from "./actorBook";
import { actorsBeginning, actorsWith, namesOfActor, type NameStock } from "./findActorNames";
import type { ListedActors } from "./listedActors";
import { listedNamesOf } from "./listedNames";
import { findMentions } from "./mentions";
import { nameKey } from "./names";
import type { NamesByWord } from "../nameParts/namesByWord";
import { nearNames } from "./nearNames";
import type { RegistryEntry } from "./registryBook";
import { createResolver } from "./resolveActors";
import { tableOfStates } from "./stateActors";
import type { Known } from "./known";

/** A book over names; `tables` gives those of the sources. */
export function toActorBook(known: Known, tables: () => readonly NamesByWord[]): ActorBook {
  const resolver = createResolver(known);
  const stock: NameStock = {
    listed: known.listed,
    resolver,
    get tables() {
      return tables();
    },
    registries: known.registries.byWord,
  };
  return {
    get actors() {
      return resolver.actors();
    },
    actorOf: (id) => resolver.actorOf(id),
    ids: () => resolver.ids(),
    areApart: (a, b) => areApart(known.listed, a, b),
    hasRegistries: known.registries.table.nameStarts.length > 1,
    entriesNamed: (name) => known.registries.entriesNamed(nameKey(name)),
    entriesOf: (actor) => entriesOf(known, actor),
    named: (name) => resolver.bearersOf(nameKey(name))?.actors ?? [],
    findMentions: (text, tokens, within) =>
      findMentions(
        [
          listedNamesOf(known.listed).table,
          ...tables().map(({ table }) => table),
          known.registries.table,
          known.registries.variants,
          tableOfStates(),
        ],
        (key) => resolver.bearersOf(key),
        text,
        tokens,
        within,
      ),
    actorsBeginning: (typed, limit) => actorsBeginning(stock, typed, limit),
    actorsWith: (typed, limit) => actorsWith(stock, typed, limit),
    nearNames: (name, limit) => nearNames(stock, name, limit),
  };
}

/** Each entry once, in the order of the names. */
function entriesOf({ listed, registries }: Known, { id, name }: Actor): readonly RegistryEntry[] {
  const aliases = listed.actors.get(id)?.aliases ?? [];
  const names = [name, ...aliases.map((alias) => alias.name)];
  return [...new Set(names.flatMap((each) => registries.entriesNamed(nameKey(each))))];
}

function areApart({ apart }: ListedActors, a: Actor, b: Actor): boolean {
  if (apart.size === 0) return false;
  const others = namesOfActor(b).map(nameKey);
  return namesOfActor(a).some((name) => {
    const from = apart.get(nameKey(name));
    return from !== undefined && others.some((other) => from.has(other));
  });
}
