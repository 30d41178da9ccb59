/** The writer's lists of actors, joined: who bears which name by them. */
import type { ActorKind, ActorsDocument, ListedActor, Path } from "../../documents/document";
import type { Span } from "../../text/span";
import { nameKey, nameWithoutArticle, surnameOf } from "./names";

export interface ListedName {
  readonly name: string;
  readonly path: Path;
}

export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** As listed, each spelling once, the name and its form with an article left out. */
  readonly aliases: readonly ListedName[];
  readonly listedAt: { readonly path: Path; readonly span: Span };
}

export interface ListedActors {
  /** By id. */
  readonly actors: ReadonlyMap<string, Listed>;
  /** Ids of the actors that bear a name, by its key. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** Spellings of a name, by its key. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Ids of persons by the key of their surname. */
  readonly surnames: ReadonlyMap<string, readonly string[]>;
  /** Keys of names that are not the same actor's, by the key of each. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Joins lists in their order; an actor listed twice is one, placed where it is listed first. */
export function joinLists(lists: readonly ActorsDocument[]): ListedActors {
  const actors = new Map<string, Listed>();
  for (const { path, actors: listed } of lists)
    for (const actor of listed) {
      const id = nameKey(actor.name);
      if (id !== "") actors.set(id, joinActor(actors.get(id), id, actor, path));
    }
  const owners = new Map<string, string[]>();
  const spellings = new Map<string, string[]>();
  const surnames = new Map<string, string[]>();
  for (const { id, name, kind, aliases } of actors.values()) {
    for (const each of [name, ...aliases.map((alias) => alias.name)]) {
      addTo(owners, nameKey(each), id);
      addTo(spellings, nameKey(each), nameWithoutArticle(each));
    }
    const surname = kind === "person" ? surnameOf(name) : undefined;
    if (surname !== undefined) addTo(surnames, nameKey(surname), id);
  }
  return { actors, owners, spellings, surnames, apart: joinApart(lists) };
}

function joinApart(lists: readonly ActorsDocument[]): ReadonlyMap<string, ReadonlySet<string>> {
  const apart = new Map<string, Set<string>>();
  for (const { notSame } of lists)
    for (const { names } of notSame) {
      const keys = names.map(nameKey);
      for (const key of keys) {
        const others = apart.get(key) ?? new Set();
        apart.set(key, others);
        for (const other of keys) if (other !== key) others.add(other);
      }
    }
  return apart;
}

function joinActor(known: Listed | undefined, id: string, actor: ListedActor, path: Path): Listed {
  const name = known?.name ?? actor.name;
  const aliases = [...(known?.aliases ?? [])];
  for (const alias of [actor.name, ...actor.aliases]) {
    const bare = nameWithoutArticle(alias);
    if (nameKey(alias) === "" || bare === nameWithoutArticle(name)) continue;
    if (!aliases.some((each) => nameWithoutArticle(each.name) === bare))
      aliases.push({ name: alias, path });
  }
  return {
    id,
    name,
    kind: known && known.kind !== "unknown" ? known.kind : actor.kind,
    aliases,
    listedAt: known?.listedAt ?? { path, span: actor.span },
  };
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
