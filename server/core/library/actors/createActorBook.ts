/** Makes the actor book of a snapshot, sharing what has not changed with the one before. */
import type { ActorBook } from "./actorBook";
import { toActorBook } from "./bookOfNames";
import { knowParts, type BookContent } from "./knownParts";
import { joinLists, type ListedActors } from "./listedActors";

/** What books were made of, so that the next may share it. */
const contents = new WeakMap<ActorBook, BookContent & { readonly listed: ListedActors }>();

/**
 * The book of a snapshot. Costs the number of parts, and the lists where they differ from those of `previous`, whose
 * tables of listed names are shared. The very `previous` where nothing differs.
 */
export function createActorBook(content: BookContent, previous?: ActorBook): ActorBook {
  const before = previous && contents.get(previous);
  const hasSameLists = before !== undefined && isSameList(before.lists, content.lists);
  if (
    hasSameLists &&
    isSameList(before.registries, content.registries) &&
    before.sourceOf === content.sourceOf &&
    isSameList(before.parts, content.parts)
  )
    return previous!;
  const listed = hasSameLists ? before.listed : joinLists(content.lists);
  const known = knowParts(listed, content);
  const parts = content.parts.map(({ part }) => part);
  const book = toActorBook(known, () => parts);
  contents.set(book, { ...content, listed });
  return book;
}

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);
