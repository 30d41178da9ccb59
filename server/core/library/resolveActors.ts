/** Resolves names to actors: the writer's list first, then what sources declare; two names are one actor by these only. */
import type { Actor, Alias, AliasUse } from "./actor";
import type { ListedActors } from "./listedActors";
import { nameKey, surnameOf } from "./names";
import { passageAt } from "./passages";
import { comparePassages, type Passage, type Source } from "./source";
import type { Declaration } from "./discoveries";
import { actorKindOf, isActor, spellingOf, type Support } from "./support";

/** What one snapshot knows of names. */
export interface Known {
  readonly listed: ListedActors;
  /** By the key of a name; undefined where no text uses or declares it. */
  supportOf(key: string): Support | undefined;
  /** Keys of the full names of persons that sources name, by the key of their surname. */
  personsOf(surname: string): Iterable<string>;
  /** Keys of all names of the sources. */
  keys(): Iterable<string>;
  /** Where a declaration, as `supportOf` gave it, stands. */
  sourceOf(declaration: Declaration): Source | undefined;
}

/** Who goes by a name. */
export interface Bearers {
  readonly actors: readonly Actor[];
  readonly spellings: readonly string[];
  readonly isSurname: boolean;
}

export interface Resolver {
  /** By the key of a name; undefined where it is nobody's. */
  bearersOf(key: string): Bearers | undefined;
  /** By id; undefined where it is nobody's. */
  actorOf(id: string): Actor | undefined;
  /** By id, in the order of ids. Costs the library. */
  actors(): ReadonlyMap<string, Actor>;
}

/** A resolver of one snapshot; each answer is computed once. */
export function createResolver(known: Known): Resolver {
  const actors = new Map<string, Actor>();
  const bearers = new Map<string, Bearers | undefined>();
  let all: ReadonlyMap<string, Actor> | undefined;
  const actorOf = (id: string): Actor => {
    const actor = actors.get(id) ?? createActor(known, id);
    actors.set(id, actor);
    return actor;
  };
  return {
    bearersOf(key) {
      if (!bearers.has(key)) bearers.set(key, findBearers(known, key, actorOf));
      return bearers.get(key);
    },
    actorOf: (id) =>
      known.listed.actors.has(id) || ownersOf(known, id).includes(id) ? actorOf(id) : undefined,
    actors: () => (all ??= new Map(allIds(known).map((id) => [id, actorOf(id)]))),
  };
}

function allIds(known: Known): string[] {
  const ids = new Set(known.listed.actors.keys());
  for (const key of known.keys()) for (const id of ownersOf(known, key)) ids.add(id);
  return [...ids].sort((a, b) => (a < b ? -1 : 1));
}

function findBearers(
  known: Known,
  key: string,
  actorOf: (id: string) => Actor,
): Bearers | undefined {
  const owners = ownersOf(known, key);
  if (owners.length > 0)
    return {
      actors: owners.map(actorOf),
      spellings: spellingsOf(known, key),
      isSurname: false,
    };
  const persons = personsBySurname(known, key);
  if (persons.length === 0) return undefined;
  const spellings = persons.flatMap((person) => surnameOf(nameOf(known, person)) ?? []);
  const ids = persons.flatMap((person) => ownersOf(known, person));
  return { actors: [...new Set(ids)].map(actorOf), spellings, isSurname: true };
}

/** Ids of the actors whose name, alias or declared alias a key is; sorted, empty for a name that is nobody's own. */
function ownersOf(known: Known, key: string): readonly string[] {
  const listed = known.listed.owners.get(key);
  if (listed) return listed;
  const roots = rootsOf(known, key);
  if (roots) return roots;
  const support = known.supportOf(key);
  if (!support || (!isActor(support) && support.declarations.length === 0)) return [];
  const kind = actorKindOf(support);
  const isBareSurname =
    support.declarations.length === 0 &&
    (kind === "person" || kind === "unknown") &&
    personsBySurname(known, key).length > 0;
  return isBareSurname ? [] : [key];
}

/**
 * Follows declarations from a name to those that lead no further: from the other name to its bearer, from a bearer to
 * a listed other name. Undefined for a name no declaration leads on from. In a circle the name first by code units
 * stands for all.
 */
function rootsOf(known: Known, key: string): readonly string[] | undefined {
  const seen = new Set([key]);
  const roots = new Set<string>();
  const queue = [key];
  for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
    const listed = known.listed.owners.get(each);
    if (listed) {
      for (const id of listed) roots.add(id);
      continue;
    }
    const onward = leadsFrom(known, each);
    if (onward.length === 0) roots.add(each);
    for (const next of onward) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  if (seen.size === 1) return undefined;
  return roots.size > 0 ? [...roots].sort() : [[...seen].sort()[0]!];
}

function leadsFrom(known: Known, key: string): string[] {
  const { listed } = known;
  return (known.supportOf(key)?.declarations ?? []).flatMap(({ bearer, other }) => {
    if (bearer === key) return listed.owners.has(other) ? [other] : [];
    return listed.owners.has(other) ? [] : [bearer];
  });
}

/** Keys or ids of persons, listed and discovered, with this surname. */
const personsBySurname = (known: Known, key: string): string[] =>
  [...new Set([...(known.listed.surnames.get(key) ?? []), ...known.personsOf(key)])].sort();

const nameOf = (known: Known, key: string): string =>
  known.listed.actors.get(key)?.name ?? spellingsOf(known, key)[0] ?? key;

/** Spellings of a name: as listed, then as sources write it, the commonest first. */
function spellingsOf(known: Known, key: string): string[] {
  const support = known.supportOf(key);
  const declared = (support?.declarations ?? []).map((each) =>
    each.other === key ? each.otherName : each.bearerName,
  );
  const commonest = support && spellingOf(support);
  return [
    ...new Set([
      ...(known.listed.spellings.get(key) ?? []),
      ...(commonest === undefined ? [] : [commonest]),
      ...(support?.spellings.keys() ?? []),
      ...declared.sort(),
    ]),
  ];
}

function createActor(known: Known, id: string): Actor {
  const listed = known.listed.actors.get(id);
  const support = known.supportOf(id);
  const name = nameOf(known, id);
  return {
    id,
    name,
    kind: listed?.kind ?? (support ? actorKindOf(support) : "unknown"),
    aliases: declaredInto(known, id, listedAliases(known, id)),
    ...(listed && { listedAt: listed.listedAt }),
  };
}

interface OpenAlias extends Alias {
  readonly uses: AliasUse[];
}

const listedAliases = ({ listed }: Known, id: string): OpenAlias[] =>
  (listed.actors.get(id)?.aliases ?? []).map(({ name, path }) => ({
    name,
    uses: [{ by: "list", path }],
  }));

/** Adds what sources declare of the actor's names, name by name until nothing new comes. */
function declaredInto(known: Known, id: string, aliases: OpenAlias[]): OpenAlias[] {
  const keys = new Set([id, ...aliases.map(({ name }) => nameKey(name))]);
  const declarations = new Set<Declaration>();
  for (const key of keys)
    for (const declaration of known.supportOf(key)?.declarations ?? []) {
      const ends = [declaration.bearer, declaration.other];
      if (!ends.every((end) => ownersOf(known, end).includes(id))) continue;
      declarations.add(declaration);
      for (const end of ends) keys.add(end);
    }
  for (const { passage, declaration } of placed(known, declarations)) {
    const { bearer, bearerName, other, otherName, coiner } = declaration;
    const use: AliasUse = { by: "source", passage, ...(coiner !== undefined && { coiner }) };
    if (other !== id) addUse(aliases, other, otherName, use);
    if (bearer !== id) addUse(aliases, bearer, bearerName, { by: "source", passage });
  }
  return aliases;
}

/** Declarations with their passages in the order of sources. */
function placed(
  known: Known,
  declarations: ReadonlySet<Declaration>,
): { declaration: Declaration; passage: Passage }[] {
  return [...declarations]
    .flatMap((declaration) => {
      const source = known.sourceOf(declaration);
      const passage = source && passageAt(source, declaration.span.start);
      return passage ? [{ declaration, passage }] : [];
    })
    .sort(
      (a, b) =>
        comparePassages(a.passage, b.passage) ||
        a.declaration.span.start - b.declaration.span.start,
    );
}

function addUse(aliases: OpenAlias[], key: string, name: string, use: AliasUse): void {
  const alias = aliases.find((each) => nameKey(each.name) === key);
  if (!alias) aliases.push({ name, uses: [use] });
  else if (!alias.uses.some((each) => isSameUse(each, use))) alias.uses.push(use);
}

const isSameUse = (a: AliasUse, b: AliasUse): boolean =>
  a.by === "source" && b.by === "source" && a.passage === b.passage && a.coiner === b.coiner;
