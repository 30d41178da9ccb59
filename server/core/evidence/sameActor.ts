/** Whether two actors of the library are one: the same by the writer's list, or by a registry that has both in one entry. */
import type { Actor } from "../library/actors/actor";
import type { ActorBook } from "../library/actors/actorBook";

const identities = new WeakMap<ActorBook, Map<string, readonly string[]>>();

/** Ids under which an actor is known: its own, and those of the registries' entries on it. Two that share one are one actor, unless the writer lists them apart. */
export function identitiesOf(book: ActorBook, actor: Actor): readonly string[] {
  const known = identities.get(book) ?? new Map<string, readonly string[]>();
  identities.set(book, known);
  let ids = known.get(actor.id);
  if (!ids) {
    const entries = book.entriesOf(actor);
    ids = [actor.id, ...entries.map((entry) => `${entry.registry.path}#${entry.actor.name}`)];
    known.set(actor.id, ids);
  }
  return ids;
}

export function isSameActor(book: ActorBook, a: Actor, b: Actor): boolean {
  if (a.id === b.id) return true;
  const others = identitiesOf(book, b);
  return !book.areApart(a, b) && identitiesOf(book, a).some((id) => others.includes(id));
}
