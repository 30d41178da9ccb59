/** Proposals: actors of a library that may be one under two names. Nobody merges them but the writer. */
import type { Actor } from "../actors/actor";
import { namesOfActor } from "../actors/findActorNames";
import type { Library } from "../library";
import { countPlaces, mentionsOf, placesOfNames } from "../actors/mentionsOf";
import { namesOfEntry, type RegistryEntry } from "../actors/registryBook";
import { likenessOf } from "./areAlike";
import { areTellingInitials, meetingsOf, shapeOf, type Likeness, type NameShape } from "./meetings";

export interface Proposal {
  /** The one whose name stays first. */
  readonly actors: readonly [Actor, Actor];
  /** The names that are alike, of each actor one. */
  readonly names: readonly [string, string];
  readonly likeness: Likeness;
  /** What lists both names as one actor's, where that is the reason. */
  readonly registry?: string;
}

/** A name where it meets others. */
interface Met {
  readonly id: string;
  readonly shape: NameShape;
}

/** Names of all actors by the keys at which alike ones meet. */
export interface ProposalIndex {
  readonly library: Library;
  readonly byKey: ReadonlyMap<string, readonly Met[]>;
}

/** Names entered between two steps. */
const namesPerStep = 50;

/** Builds the index of a library, some names a step; costs the number of its actors. */
export function* indexProposals(library: Library): Generator<undefined, ProposalIndex> {
  const byKey = new Map<string, Met[]>();
  const seen = new Set<string>();
  for (const id of library.actors.ids()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const actor = library.actors.actorOf(id);
    if (!actor) continue;
    for (const name of namesOfActor(actor)) enterName(byKey, shapeOf(name, actor.kind), id);
    if (seen.size % namesPerStep === 0) yield;
  }
  for (const [key, met] of byKey) if (met.length < 2) byKey.delete(key);
  return { library, byKey };
}

function enterName(byKey: Map<string, Met[]>, shape: NameShape, id: string): void {
  for (const { likeness, key } of meetingsOf(shape)) {
    const place = `${likeness} ${key}`;
    const met = byKey.get(place);
    if (!met) byKey.set(place, [{ id, shape }]);
    else if (!met.some((other) => other.id === id && other.shape.name === shape.name))
      met.push({ id, shape });
  }
}

/** More names than these at one key are a kind of name rather than one. */
const mostMet = 8;

/** What may be the same actor as this one, best reasons first. */
export function proposalsFor(index: ProposalIndex, actor: Actor): Proposal[] {
  const { library, byKey } = index;
  const found = new Map<string, Proposal>();
  const add = (proposal: Proposal | undefined, other: string): void => {
    if (proposal && !found.has(other)) found.set(other, proposal);
  };
  for (const name of namesOfActor(actor)) {
    const shape = shapeOf(name, actor.kind);
    for (const { likeness, key } of meetingsOf(shape)) {
      const met = byKey.get(`${likeness} ${key}`) ?? [];
      const alike = met.flatMap(({ id, shape: other }) => {
        if (id === actor.id) return [];
        const how = likenessOf(likeness, shape, other);
        return how === undefined ? [] : [{ id, other, how }];
      });
      if (alike.length === 0 || met.length > mostMet) continue;
      if (isGuess(likeness) && !isOnlyOne(met, likeness)) continue;
      for (const { id, other, how } of alike)
        add(toProposal(library, actor, id, [name, other.name], how), id);
    }
  }
  for (const proposal of fromRegistries(library, actor)) add(proposal, otherOf(proposal, actor).id);
  return [...found.values()];
}

/** All proposals, each pair once. */
export function* allProposals(index: ProposalIndex): Generator<undefined, Proposal[]> {
  const { library } = index;
  const found: Proposal[] = [];
  const seen = new Set<string>();
  for (const id of idsToAsk(index)) {
    const actor = library.actors.actorOf(id);
    if (!actor) continue;
    for (const proposal of proposalsFor(index, actor)) {
      const pair = proposal.actors
        .map((each) => each.id)
        .sort()
        .join("\n");
      if (seen.has(pair)) continue;
      seen.add(pair);
      found.push(proposal);
    }
    yield;
  }
  return found;
}

/** Runs steps to their end. */
export function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Those that meet another, and those that registries speak of. */
function idsToAsk({ library, byKey }: ProposalIndex): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const met of byKey.values())
    if (met.some(({ id }) => id !== met[0]!.id)) for (const { id } of met) ids.add(id);
  if (library.actors.hasRegistries) for (const id of library.actors.ids()) ids.add(id);
  return new Set([...ids].sort());
}

const otherOf = ({ actors: [first, second] }: Proposal, actor: Actor): Actor =>
  first.id === actor.id ? second : first;

/** Letters say little: only where they can mean but one. */
const isGuess = (likeness: Likeness): boolean => likeness === "acronym" || likeness === "initial";

/** Whether one short name meets one actor that it may be short for. */
function isOnlyOne(met: readonly Met[], likeness: Likeness): boolean {
  const isShort = ({ shape }: Met): boolean =>
    likeness === "acronym" ? shape.isAcronym : shape.isInitial;
  const longs = new Set(met.filter((each) => !isShort(each)).map(({ id }) => id));
  const shorts = new Set(met.filter(isShort).map(({ id }) => id));
  return shorts.size === 0 ? longs.size === 2 : longs.size === 1 && shorts.size === 1;
}

function toProposal(
  library: Library,
  actor: Actor,
  id: string,
  names: readonly [string, string],
  likeness: Likeness,
  registry?: string,
): Proposal | undefined {
  const other = library.actors.actorOf(id);
  if (!other || library.actors.areApart(actor, other)) return undefined;
  if (actor.listedAt && other.listedAt && (isGuess(likeness) || likeness === "registry"))
    return undefined;
  if (likeness === "acronym" && !isLikelyAcronym(library, actor, other, names)) return undefined;
  if (namesBeside.has(likeness) && isNamedBeside(library, actor, other)) return undefined;
  const isFirst = comesFirst(library, actor, other);
  return {
    actors: isFirst ? [actor, other] : [other, actor],
    names: isFirst ? names : [names[1], names[0]],
    likeness,
    ...(registry !== undefined && { registry }),
  };
}

/** Where a sentence with both names tells that they are two. */
const namesBeside: ReadonlySet<Likeness> = new Set(["sound", "translation", "initial", "registry"]);

/** Letters enough for an acronym to mean something without its name nearby, unless some are of small words. */
const longAcronym = 4;

function isLikelyAcronym(
  library: Library,
  a: Actor,
  b: Actor,
  names: readonly [string, string],
): boolean {
  const [short, long] = names.toSorted((one, other) => one.length - other.length);
  if (short!.length >= longAcronym && areTellingInitials(short!, long!)) return true;
  const others = placesOfNames(library, b);
  return [...placesOfNames(library, a).keys()].some((source) => others.has(source));
}

/** Whether a sentence names both. */
function isNamedBeside(library: Library, a: Actor, b: Actor): boolean {
  const others = placesOfNames(library, b);
  for (const [source, passages] of placesOfNames(library, a)) {
    const beside = others.get(source);
    if (beside) for (const passage of passages) if (beside.has(passage)) return true;
  }
  return false;
}

/** Listed actors first, then those met more often, then by id. */
function comesFirst(library: Library, a: Actor, b: Actor): boolean {
  if ((a.listedAt === undefined) !== (b.listedAt === undefined)) return a.listedAt !== undefined;
  const more = countPlaces(placesOfNames(library, a)) - countPlaces(placesOfNames(library, b));
  return more === 0 ? a.id < b.id : more > 0;
}

/** Actors of the sources or the list that a registry has under one entry; names that several entries bear tell nothing. */
function* fromRegistries(library: Library, actor: Actor): Generator<Proposal> {
  for (const own of namesOfActor(actor))
    for (const entry of soleEntries(library, own))
      for (const name of namesOfEntry(entry)) {
        const others = library.actors.named(name).filter((other) => isKnown(library, other));
        const [other] = others;
        if (!other || others.length > 1 || other.id === actor.id) continue;
        if (!soleEntries(library, name).includes(entry) || !isKnown(library, actor)) continue;
        const { title } = entry.registry;
        const proposal = toProposal(library, actor, other.id, [own, name], "registry", title);
        if (proposal) yield proposal;
      }
}

/** Entries that bear a name as the only ones of their registry. */
function soleEntries({ actors }: Library, name: string): RegistryEntry[] {
  const entries = actors.entriesNamed(name);
  return entries.filter(
    ({ registry }) => entries.filter((each) => each.registry === registry).length === 1,
  );
}

/** Whether the list or a source names an actor; a longer name that holds the actor's is another's. */
const isKnown = (library: Library, actor: Actor): boolean =>
  actor.listedAt !== undefined || mentionsOf(library, actor).placed.length > 0;
