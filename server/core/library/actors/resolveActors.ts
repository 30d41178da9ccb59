/** Resolves names to actors: the writer's list first, then what sources declare; two names are one actor by these only, and names of a state by the table of states. A name that only registries have is an actor of its own. */
import type { Known, Owned } from "./known";
import type { ActorKind } from "../../documents/actorKind";
import type { Actor, Alias } from "./actor";
import { createRoots } from "./declaredRoots";
import { plainKeysOf } from "./declinedNames";
import { findAliases } from "./findAliases";
import { surnameOf } from "./names";
import { leadsToState, stateSpellingsOf } from "./stateActors";
import { actorKindOf, isActor, spellingOf } from "./support";

/** Who goes by a name. */
export interface Bearers {
  readonly actors: readonly Actor[];
  readonly spellings: readonly string[];
  readonly isSurname: boolean;
  /** Only registries know the name. */
  readonly isForeign?: boolean;
  /** Without the word for what the bearers are: "Lazarus" of a registry's "Lazarus Group". */
  readonly isShort?: boolean;
}

export interface Resolver {
  /** By the key of a name; undefined where it is nobody's. */
  bearersOf(key: string): Bearers | undefined;
  /** By id; undefined where it is nobody's. */
  actorOf(id: string): Actor | undefined;
  /** By id, in the order of ids. Costs the library. */
  actors(): ReadonlyMap<string, Actor>;
  /** Ids of the same, some more than once, as they are taken. */
  ids(): Iterable<string>;
}

/** A resolver of one snapshot; each answer is computed once. */
export function createResolver(sums: Known): Resolver {
  const known = rememberOwners(sums);
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
      known.listed.actors.has(id) || known.ownersOf(id).includes(id) ? actorOf(id) : undefined,
    actors: () =>
      (all ??= new Map(
        [...new Set(allIds(known))].sort(byCodeUnits).map((id) => [id, actorOf(id)]),
      )),
    ids: () => allIds(known),
  };
}

function* allIds(known: Owned): Generator<string> {
  yield* known.listed.actors.keys();
  for (const key of known.keys()) yield* known.ownersOf(key);
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function findBearers(
  known: Owned,
  key: string,
  actorOf: (id: string) => Actor,
): Bearers | undefined {
  const owners = known.ownersOf(key);
  if (owners.length > 0)
    return {
      actors: owners.map(actorOf),
      spellings: spellingsOf(known, key),
      isSurname: false,
      isForeign: !known.listed.owners.has(key) && !known.supportOf(key),
    };
  const persons = personsBySurname(known, key);
  if (persons.length === 0) return bearersOfVariant(known, key, actorOf);
  const spellings = persons.flatMap((person) => surnameOf(nameOf(known, person)) ?? []);
  const ids = persons.flatMap((person) => known.ownersOf(person));
  return { actors: [...new Set(ids)].map(actorOf), spellings, isSurname: true };
}

function bearersOfVariant(
  known: Owned,
  key: string,
  actorOf: (id: string) => Actor,
): Bearers | undefined {
  const variant = known.registries.variantOf(key);
  if (!variant) return undefined;
  const ids = new Set(variant.names.flatMap((name) => known.ownersOf(name)));
  const { spellings, isShort } = variant;
  return {
    actors: [...ids].map(actorOf),
    spellings,
    isSurname: false,
    isForeign: true,
    isShort,
  };
}

function rememberOwners(known: Known): Owned {
  const owners = new Map<string, readonly string[]>();
  const rootsOf = createRoots({
    ownersOf: (key) => known.listed.owners.get(key),
    onwardFrom: (key) => leadsFrom(known, key),
  });
  return {
    ...known,
    ownersOf(key) {
      let found = owners.get(key);
      if (!found) {
        found = known.listed.owners.get(key) ?? rootsOf(key) ?? ownerOf(known, key);
        owners.set(key, found);
      }
      return found;
    },
  };
}

/** The actor that a name from which no declaration leads on is itself. */
function ownerOf(known: Known, key: string): readonly string[] {
  const support = known.supportOf(key);
  if (!support || (!isActor(support) && support.declarations.length === 0))
    return known.registries.spellingsOf(key).length > 0 ? [key] : [];
  const kind = actorKindOf(support);
  const isBareSurname =
    support.declarations.length === 0 &&
    (kind === "person" || kind === "unknown") &&
    personsBySurname(known, key).length > 0;
  return isBareSurname ? [] : [key];
}

/** A declaration leads from the other name to its bearer, but from a bearer to a listed other name; the name of a state to that of its names which is known. */
function leadsFrom(known: Known, key: string): string[] {
  const { listed } = known;
  const declared = (known.supportOf(key)?.declarations ?? []).flatMap(({ bearer, other }) => {
    if (bearer === key) return listed.owners.has(other) ? [other] : [];
    return listed.owners.has(other) ? [] : [bearer];
  });
  return [...declared, ...leadsToState(known, key), ...leadsToPlain(known, key)];
}

/** Where a declined name leads: to the one name of a body that it may be of and that is known otherwise. */
function leadsToPlain(known: Known, key: string): readonly string[] {
  if (!known.supportOf(key)) return [];
  const plain = plainKeysOf(key).filter((each) => isBodyName(known, each));
  return plain.length === 1 ? plain : [];
}

function isBodyName(known: Known, key: string): boolean {
  const owners = known.listed.owners.get(key);
  if (owners) return owners.every((id) => known.listed.actors.get(id)?.kind !== "person");
  const support = known.supportOf(key);
  return (
    support !== undefined &&
    isActor(support) &&
    /^(?:organisation|group|state)$/.test(actorKindOf(support))
  );
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
      ...known.registries.spellingsOf(key),
      ...stateSpellingsOf(key),
    ]),
  ];
}

/** As listed, as sources show it, as the first registry has it. */
function kindOf({ listed, registries, supportOf }: Known, id: string): ActorKind {
  const inList = listed.actors.get(id)?.kind;
  if (inList) return inList;
  const support = supportOf(id);
  const shown = support ? actorKindOf(support) : "unknown";
  return shown !== "unknown" ? shown : (registries.entriesNamed(id)[0]?.actor.kind ?? "unknown");
}

/** Other names are looked for once they are asked for: they may stand in many sources. */
function createActor(known: Owned, id: string): Actor {
  const listed = known.listed.actors.get(id);
  let aliases: readonly Alias[] | undefined;
  return {
    id,
    name: nameOf(known, id),
    kind: kindOf(known, id),
    get aliases() {
      return (aliases ??= findAliases(known, id));
    },
    ...(listed && { listedAt: listed.listedAt }),
  };
}
