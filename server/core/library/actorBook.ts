/** The actor book: who is known under which names, from the writer's list and the sources, and their mentions in any text. */
import type { Token } from "../text/tokens";
import type { Actor, Mention } from "./actor";

export interface ActorBook {
  /** By id. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Actors that bear this name (folded, with or without a leading article); several where it is ambiguous. */
  named(name: string): readonly Actor[];
  /** Longest mentions among tokens, in order, without overlaps; possessives and elided articles stay outside the span. */
  findMentions(tokens: readonly Token[]): Mention[];
}
