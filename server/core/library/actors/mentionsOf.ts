/** Where a library mentions an actor, by the index; texts are not read again. */
import { spanContains, type Span } from "../../text/span";
import { findTokens } from "../../text/tokens";
import type { Actor, Alias, AliasUse, Mention } from "./actor";
import type { ActorBook } from "./actorBook";
import type { Library } from "../library";
import { nameKey, nameWithoutArticle, surnameOf } from "./names";
import { passagesOf } from "../passages/passages";
import { compareNewest, comparePassages, type Passage, type Source } from "../sources/source";

/** A mention in a source; the span is in the source's plain text, within the passage. */
export interface PlacedMention {
  readonly passage: Passage;
  readonly span: Span;
}

export interface Mentions {
  /** By source, then place; a passage that mentions the actor twice is there twice. */
  readonly placed: readonly PlacedMention[];
  /** Whether `placed` are all there are; else they are those of the newest sources. */
  readonly isWhole: boolean;
  /** Sources and mentions in all; where `placed` is not whole, sources and passages that hold one of the names, as the index counts them. */
  readonly sources: number;
  readonly mentions: number;
}

/** Passages that are read for one actor's card. */
const mostRead = 100;

const mentions = new WeakMap<Library, Map<string, Mentions>>();

/** Mentions of an actor: under all names, and by surname in sources that name them in full. The work is bounded: a name met more often is read in its newest sources. */
export function mentionsOf(library: Library, actor: Actor): Mentions {
  const byActor = mentions.get(library) ?? new Map<string, Mentions>();
  mentions.set(library, byActor);
  let found = byActor.get(actor.id);
  if (!found) {
    found = findMentions(library, actor, mostRead);
    byActor.set(actor.id, found);
  }
  return found;
}

/** The same with `limit` passages read. */
export function findMentions(library: Library, actor: Actor, limit: number): Mentions {
  const held = placesOfNames(library, actor);
  const total = countPlaces(held);
  const isWhole = total <= limit;
  const read = isWhole ? held : newestOf(held, limit);
  const full = readMentions(library, read, ({ candidates, isSurname }) =>
    isSurname ? false : candidates.some(({ id }) => id === actor.id),
  );
  const placed = [...full, ...surnameMentions(library, actor, full)].sort(
    (a, b) => comparePassages(a.passage, b.passage) || a.span.start - b.span.start,
  );
  return {
    placed,
    isWhole,
    sources: isWhole ? new Set(placed.map(({ passage }) => passage.source)).size : held.size,
    mentions: isWhole ? placed.length : total,
  };
}

/** All names of an actor, the name itself first, with who uses them: the list, those who declare them, and every source that writes so, by its first passage. A name of which only the sources' spelling differs counts for the one nearest. */
export function namesOf(library: Library, actor: Actor): Alias[] {
  const listed: AliasUse[] = actor.listedAt ? [{ by: "list", path: actor.listedAt.path }] : [];
  const names = [{ name: actor.name, uses: listed }, ...actor.aliases].map(({ name, uses }) => ({
    name,
    uses: [...uses],
    sources: new Set(uses.flatMap((use) => (use.by === "source" ? [use.passage.source] : []))),
  }));
  const byKey = new Map<string, typeof names>();
  for (const each of names) {
    const key = nameKey(each.name);
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  for (const { passage, span } of mentionsOf(library, actor).placed) {
    const shown = passage.source.text!.plain.slice(span.start, span.end);
    const alike = byKey.get(nameKey(shown));
    const meant = alike?.find(({ name }) => nameWithoutArticle(name) === shown) ?? alike?.[0];
    if (!meant || meant.sources.has(passage.source)) continue;
    meant.sources.add(passage.source);
    meant.uses.push({ by: "source", passage });
  }
  return names.map(({ name, uses }) => ({ name, uses }));
}

/** Numbers of passages, by source. */
export type Places = ReadonlyMap<Source, ReadonlySet<number>>;

const places = new WeakMap<Library, Map<string, Places>>();

/** Passages that hold one of the actor's names, as the index has them: no text is read, and a longer name may be what stands there. */
export function placesOfNames(library: Library, { id, name, aliases }: Actor): Places {
  const byActor = places.get(library) ?? new Map<string, Places>();
  places.set(library, byActor);
  let found = byActor.get(id);
  if (!found) {
    const keys = new Set([name, ...aliases.map((alias) => alias.name)].map(nameKey));
    found = gather([...keys].flatMap((key) => library.index.withPhrase(key)));
    byActor.set(id, found);
  }
  return found;
}

const surnamePlaces = new WeakMap<Library, Map<string, Places>>();

/** Whether a passage, by its number in its source, holds one of the actor's names or their surname. */
export function mayName(library: Library, actor: Actor, source: Source, passage: number): boolean {
  if (placesOfNames(library, actor).get(source)?.has(passage)) return true;
  const surname = actor.kind === "person" ? surnameOf(actor.name) : undefined;
  if (surname === undefined) return false;
  const byName = surnamePlaces.get(library) ?? new Map<string, Places>();
  surnamePlaces.set(library, byName);
  let held = byName.get(surname);
  if (!held) {
    held = gather(library.index.withPhrase(nameKey(surname)));
    byName.set(surname, held);
  }
  return held.get(source)?.has(passage) ?? false;
}

/** Number of passages. */
export const countPlaces = (held: Places): number =>
  [...held.values()].reduce((sum, numbers) => sum + numbers.size, 0);

function gather(found: readonly { readonly source: Source; readonly passage: number }[]): Places {
  const gathered = new Map<Source, Set<number>>();
  for (const { source, passage } of found) {
    const numbers = gathered.get(source);
    if (numbers) numbers.add(passage);
    else gathered.set(source, new Set([passage]));
  }
  return gathered;
}

function newestOf(held: Places, limit: number): Places {
  const chosen = new Map<Source, ReadonlySet<number>>();
  let count = 0;
  for (const [source, numbers] of [...held].sort(([a], [b]) => compareNewest(a, b))) {
    if (count >= limit) break;
    chosen.set(source, new Set([...numbers].slice(0, limit - count)));
    count += numbers.size;
  }
  return chosen;
}

/** Mentions in passages; the actor book has the last word, so that a longer name is not taken for its part. */
function readMentions(
  { actors }: Library,
  held: Places,
  isWanted: (mention: Mention, source: Source) => boolean,
): PlacedMention[] {
  const found: PlacedMention[] = [];
  for (const [source, numbers] of held) {
    const passages = passagesOf(source);
    for (const number of numbers) {
      const passage = passages[number];
      if (!passage) continue;
      for (const mention of mentionsInPassage(actors, passage))
        if (isWanted(mention, source))
          found.push({ passage, span: { start: mention.start, end: mention.end } });
    }
  }
  return found;
}

function surnameMentions(
  library: Library,
  actor: Actor,
  full: readonly PlacedMention[],
): PlacedMention[] {
  const surname = actor.kind === "person" ? surnameOf(actor.name) : undefined;
  if (surname === undefined || full.length === 0) return [];
  const sources = new Set(full.map(({ passage }) => passage.source));
  const held = library.index
    .withPhrase(nameKey(surname))
    .filter(({ source }) => sources.has(source));
  return readMentions(
    library,
    gather(held),
    ({ candidates, isSurname }, source) =>
      isSurname === true &&
      candidates.some(({ id }) => id === actor.id) &&
      !candidates.some((other) => other.id !== actor.id && isNamedIn(library, other, source)),
  );
}

/** Whether a source names an actor in full. */
function isNamedIn(library: Library, actor: Actor, source: Source): boolean {
  const numbers = placesOfNames(library, actor).get(source);
  if (!numbers) return false;
  const named = readMentions(library, new Map([[source, numbers]]), ({ candidates, isSurname }) =>
    isSurname ? false : candidates.some(({ id }) => id === actor.id),
  );
  return named.length > 0;
}

const inPassages = new WeakMap<ActorBook, WeakMap<Passage, readonly Mention[]>>();

/** Mentions in a passage, in order; spans in its source's plain text. */
export function mentionsInPassage(actors: ActorBook, passage: Passage): readonly Mention[] {
  const byPassage = inPassages.get(actors) ?? new WeakMap<Passage, readonly Mention[]>();
  inPassages.set(actors, byPassage);
  let found = byPassage.get(passage);
  if (!found) {
    const plain = passage.source.text?.plain ?? "";
    found = actors
      .findMentions(plain, findTokens(plain, passage))
      .filter((mention) => spanContains(passage, mention));
    byPassage.set(passage, found);
  }
  return found;
}
