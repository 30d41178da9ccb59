/** The actor book: who is known under which names, from the writer's list and the sources, and their mentions in any text. */
import type { Span } from "../../text/span";
import type { Token } from "../../text/tokens";
import type { Actor, Mention } from "./actor";
import type { NamedActor } from "./findActorNames";
import type { RegistryEntry } from "./registryBook";

export type { NamedActor } from "./findActorNames";

/** All but `actors` are look-ups: their cost is that of what they find. */
export interface ActorBook {
  /** By id, in the order of ids. Costs the library: for reports, not for a request. */
  readonly actors: ReadonlyMap<string, Actor>;
  actorOf(id: string): Actor | undefined;
  /** Ids of all actors of the lists and the sources, some more than once. Costs what is taken of them. */
  ids(): Iterable<string>;
  /** Whether the writer has listed two actors as not the same, by any of their names. */
  areApart(a: Actor, b: Actor): boolean;
  readonly hasRegistries: boolean;
  /** What registries have under a name. */
  entriesNamed(name: string): readonly RegistryEntry[];
  /** What registries say of an actor by its name or a listed alias. */
  entriesOf(actor: Actor): readonly RegistryEntry[];
  /** Actors that bear this name (folded, with or without a leading article); several where it is ambiguous. */
  named(name: string): readonly Actor[];
  /**
   * Longest mentions among the tokens of `text` that lie in `within` (all if absent), in order, without overlaps;
   * possessives and articles, elided ones included, stay outside the span. Letters decide: "AP" is no "ap".
   */
  findMentions(text: string, tokens: readonly Token[], within?: Span): Mention[];
  /**
   * Names of actors that begin with the words typed, the last of which may be unfinished; `limit` at most. Names of
   * listed actors come first, then by the name of the actor. Where there are more, those first by their keys.
   */
  actorsBeginning(typed: string, limit: number): NamedActor[];
  /** The same of names in which each word typed begins a word; any name where none is typed. */
  actorsWith(typed: string, limit: number): NamedActor[];
  /** Names that look as if `name` were a slip in writing them (see `isMisspelling`), nearest in length first; `limit` at most. */
  nearNames(name: string, limit: number): string[];
}
