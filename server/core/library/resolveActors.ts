/** Resolves names to actors: the writer's list first, then what sources declare; two names are one actor by these only. */
import type { SourceText } from "../documents/document";
import type { Actor, Alias, AliasUse } from "./actor";
import type { BookState } from "./actorBook";
import type { Declaration } from "./discoveries";
import { entriesOf, lookUp } from "./layers";
import { nameKey, surnameOf } from "./names";
import { passageAt } from "./passages";
import { comparePassages, type Passage } from "./source";
import { actorKindOf, isActor, spellingOf } from "./support";

/** Who goes by a name. */
export interface Bearers {
  readonly actors: readonly Actor[];
  readonly spellings: readonly string[];
  readonly isSurname: boolean;
}

export interface Resolver {
  /** By the key of a name; undefined where it is nobody's. */
  bearersOf(key: string): Bearers | undefined;
  actors(): ReadonlyMap<string, Actor>;
}

/** A resolver of one snapshot; each answer is computed once. */
export function createResolver(state: BookState): Resolver {
  const known = new Map<string, Actor>();
  const bearers = new Map<string, Bearers | undefined>();
  let all: ReadonlyMap<string, Actor> | undefined;
  const actorOf = (id: string): Actor => {
    const actor = known.get(id) ?? createActor(state, id);
    known.set(id, actor);
    return actor;
  };
  return {
    bearersOf(key) {
      if (!bearers.has(key)) bearers.set(key, findBearers(state, key, actorOf));
      return bearers.get(key);
    },
    actors: () => (all ??= new Map(allIds(state).map((id) => [id, actorOf(id)]))),
  };
}

function allIds(state: BookState): string[] {
  const ids = new Set(state.listed.actors.keys());
  for (const [key] of entriesOf(state.supports)) for (const id of ownersOf(state, key)) ids.add(id);
  return [...ids].sort((a, b) => (a < b ? -1 : 1));
}

function findBearers(
  state: BookState,
  key: string,
  actorOf: (id: string) => Actor,
): Bearers | undefined {
  const owners = ownersOf(state, key);
  if (owners.length > 0)
    return {
      actors: owners.map(actorOf),
      spellings: spellingsOf(state, key),
      isSurname: false,
    };
  const persons = personsBySurname(state, key);
  if (persons.length === 0) return undefined;
  const spellings = persons.flatMap((person) => surnameOf(nameOf(state, person)) ?? []);
  const ids = persons.flatMap((person) => ownersOf(state, person));
  return { actors: [...new Set(ids)].map(actorOf), spellings, isSurname: true };
}

/** Ids of the actors whose name, alias or declared alias a key is; sorted, empty for a name that is nobody's own. */
function ownersOf(state: BookState, key: string): readonly string[] {
  const listed = state.listed.owners.get(key);
  if (listed) return listed;
  const roots = rootsOf(state, key);
  if (roots) return roots;
  const support = lookUp(state.supports, key);
  if (!support || (!isActor(support) && support.declarations.length === 0)) return [];
  const kind = actorKindOf(support);
  const isBareSurname =
    support.declarations.length === 0 &&
    (kind === "person" || kind === "unknown") &&
    personsBySurname(state, key).length > 0;
  return isBareSurname ? [] : [key];
}

/**
 * Follows declarations from a name to those that lead no further: from the other name to its bearer, from a bearer to
 * a listed other name. Undefined for a name no declaration leads on from. In a circle the name first by code units
 * stands for all.
 */
function rootsOf(state: BookState, key: string): readonly string[] | undefined {
  const seen = new Set([key]);
  const roots = new Set<string>();
  const queue = [key];
  for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
    const listed = state.listed.owners.get(each);
    if (listed) {
      for (const id of listed) roots.add(id);
      continue;
    }
    const onward = leadsFrom(state, each);
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

function leadsFrom({ listed, supports }: BookState, key: string): string[] {
  return (lookUp(supports, key)?.declarations ?? []).flatMap(({ bearer, other }) => {
    if (bearer === key) return listed.owners.has(other) ? [other] : [];
    return listed.owners.has(other) ? [] : [bearer];
  });
}

/** Keys or ids of persons, listed and discovered, with this surname. */
function personsBySurname({ listed, surnames }: BookState, key: string): string[] {
  return [
    ...new Set([...(listed.surnames.get(key) ?? []), ...(lookUp(surnames, key) ?? [])]),
  ].sort();
}

const nameOf = (state: BookState, key: string): string =>
  state.listed.actors.get(key)?.name ?? spellingsOf(state, key)[0] ?? key;

/** Spellings of a name: as listed, then as sources write it, the commonest first. */
function spellingsOf({ listed, supports }: BookState, key: string): string[] {
  const support = lookUp(supports, key);
  const declared = (support?.declarations ?? []).map((each) =>
    each.other === key ? each.otherName : each.bearerName,
  );
  const commonest = support && spellingOf(support);
  return [
    ...new Set([
      ...(listed.spellings.get(key) ?? []),
      ...(commonest === undefined ? [] : [commonest]),
      ...(support?.spellings.keys() ?? []),
      ...declared.sort(),
    ]),
  ];
}

function createActor(state: BookState, id: string): Actor {
  const listed = state.listed.actors.get(id);
  const support = lookUp(state.supports, id);
  const name = nameOf(state, id);
  return {
    id,
    name,
    kind: listed?.kind ?? (support ? actorKindOf(support) : "unknown"),
    aliases: declaredInto(state, id, listedAliases(state, id)),
    ...(listed && { listedAt: listed.listedAt }),
  };
}

interface OpenAlias extends Alias {
  readonly uses: AliasUse[];
}

const listedAliases = ({ listed }: BookState, id: string): OpenAlias[] =>
  (listed.actors.get(id)?.aliases ?? []).map(({ name, path }) => ({
    name,
    uses: [{ by: "list", path }],
  }));

/** Adds what sources declare of the actor's names, name by name until nothing new comes. */
function declaredInto(state: BookState, id: string, aliases: OpenAlias[]): OpenAlias[] {
  const keys = new Set([id, ...aliases.map(({ name }) => nameKey(name))]);
  const declarations = new Set<Declaration>();
  for (const key of keys)
    for (const declaration of lookUp(state.supports, key)?.declarations ?? []) {
      const ends = [declaration.bearer, declaration.other];
      if (!ends.every((end) => ownersOf(state, end).includes(id))) continue;
      declarations.add(declaration);
      for (const end of ends) keys.add(end);
    }
  for (const { passage, declaration } of placed(state, declarations)) {
    const { bearer, bearerName, other, otherName, coiner } = declaration;
    const use: AliasUse = { by: "source", passage, ...(coiner !== undefined && { coiner }) };
    if (other !== id) addUse(aliases, other, otherName, use);
    if (bearer !== id) addUse(aliases, bearer, bearerName, { by: "source", passage });
  }
  return aliases;
}

/** Declarations with their passages in the order of sources. */
function placed(
  state: BookState,
  declarations: ReadonlySet<Declaration>,
): { declaration: Declaration; passage: Passage }[] {
  return [...declarations]
    .flatMap((declaration) => {
      const passage = passageOf(state, declaration.text, declaration.span.start);
      return passage ? [{ declaration, passage }] : [];
    })
    .sort(
      (a, b) =>
        comparePassages(a.passage, b.passage) ||
        a.declaration.span.start - b.declaration.span.start,
    );
}

function passageOf(state: BookState, text: SourceText, offset: number): Passage | undefined {
  const source = lookUp(state.sources, text);
  return source && passageAt(source, offset);
}

function addUse(aliases: OpenAlias[], key: string, name: string, use: AliasUse): void {
  const alias = aliases.find((each) => nameKey(each.name) === key);
  if (!alias) aliases.push({ name, uses: [use] });
  else if (!alias.uses.some((each) => isSameUse(each, use))) alias.uses.push(use);
}

const isSameUse = (a: AliasUse, b: AliasUse): boolean =>
  a.by === "source" && b.by === "source" && a.passage === b.passage && a.coiner === b.coiner;
