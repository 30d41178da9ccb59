/** Where a library mentions an actor, by the index; texts are not read again. */
import { spanContains, type Span } from "../text/span";
import { findTokens } from "../text/tokens";
import type { Actor, Alias, AliasUse, Mention } from "./actor";
import type { ActorBook } from "./actorBook";
import type { Library } from "./library";
import { nameKey, nameWithoutArticle, surnameOf } from "./names";
import { passageAt } from "./passages";
import { comparePassages, type Passage, type Source } from "./source";

/** A mention in a source; the span is in the source's plain text, within the passage. */
export interface PlacedMention {
  readonly passage: Passage;
  readonly span: Span;
}

/** The passage of every mention of an actor, by source, then place; a passage that mentions them twice is there twice. */
export const mentionsOf = (library: Library, actor: Actor): Passage[] =>
  placedMentionsOf(library, actor).map(({ passage }) => passage);

const placed = new WeakMap<Library, Map<string, readonly PlacedMention[]>>();

/** Every mention of an actor in the library, by source, then place: under all names, and by surname in sources that name them in full. */
export function placedMentionsOf(library: Library, actor: Actor): readonly PlacedMention[] {
  const byActor = placed.get(library) ?? new Map<string, readonly PlacedMention[]>();
  placed.set(library, byActor);
  let found = byActor.get(actor.id);
  if (!found) {
    const full = fullMentionsOf(library, actor);
    found = [...[...full.values()].flat(), ...surnameMentionsOf(library, actor, full)].sort(
      (a, b) => comparePassages(a.passage, b.passage) || a.span.start - b.span.start,
    );
    byActor.set(actor.id, found);
  }
  return found;
}

/** All names of an actor, the name itself first, with who uses them: the list, those who declare them, and every source that writes so, by its first passage. A name of which only the sources' spelling differs counts for the one nearest. */
export function namesOf(library: Library, actor: Actor): Alias[] {
  const listed: AliasUse[] = actor.listedAt ? [{ by: "list", path: actor.listedAt.path }] : [];
  const names = [{ name: actor.name, uses: listed }, ...actor.aliases].map(({ name, uses }) => ({
    name,
    uses: [...uses],
  }));
  for (const { passage, span } of placedMentionsOf(library, actor)) {
    const shown = passage.source.text!.plain.slice(span.start, span.end);
    const alike = names.filter(({ name }) => nameKey(name) === nameKey(shown));
    const meant = alike.find(({ name }) => nameWithoutArticle(name) === shown) ?? alike[0];
    if (meant && !meant.uses.some((use) => isUseIn(use, passage.source)))
      meant.uses.push({ by: "source", passage });
  }
  return names;
}

const isUseIn = (use: AliasUse, source: Source): boolean =>
  use.by === "source" && use.passage.source === source;

type BySource = ReadonlyMap<Source, readonly PlacedMention[]>;

const fullMentions = new WeakMap<Library, Map<string, BySource>>();

function fullMentionsOf(library: Library, actor: Actor): BySource {
  const byActor = fullMentions.get(library) ?? new Map<string, BySource>();
  fullMentions.set(library, byActor);
  let found = byActor.get(actor.id);
  if (!found) {
    const keys = new Set([actor.name, ...actor.aliases.map(({ name }) => name)].map(nameKey));
    found = mentionsByPhrases(library, keys, ({ candidates, isSurname }) =>
      isSurname ? false : candidates.some(({ id }) => id === actor.id),
    );
    byActor.set(actor.id, found);
  }
  return found;
}

/** Mentions among the places of some phrases; the actor book has the last word, so that a longer name is not taken for its part. */
function mentionsByPhrases(
  { index, actors }: Library,
  phrases: Iterable<string>,
  isWanted: (mention: Mention, source: Source) => boolean,
): BySource {
  const found = new Map<Source, PlacedMention[]>();
  const seen = new Set<Passage>();
  for (const phrase of phrases)
    for (const [source, spans] of index.findPhrase(phrase))
      for (const span of spans) {
        const passage = passageAt(source, span.start);
        if (!passage || seen.has(passage)) continue;
        seen.add(passage);
        const mentions = mentionsInPassage(actors, passage)
          .filter((mention) => isWanted(mention, source))
          .map(({ start, end }) => ({ passage, span: { start, end } }));
        if (mentions.length > 0) found.set(source, [...(found.get(source) ?? []), ...mentions]);
      }
  return found;
}

function surnameMentionsOf(library: Library, actor: Actor, full: BySource): PlacedMention[] {
  const surname = actor.kind === "person" ? surnameOf(actor.name) : undefined;
  if (surname === undefined || full.size === 0) return [];
  const isOwn = ({ candidates, isSurname }: Mention, source: Source): boolean =>
    isSurname === true &&
    full.has(source) &&
    candidates.some(({ id }) => id === actor.id) &&
    !candidates.some(
      (other) => other.id !== actor.id && fullMentionsOf(library, other).has(source),
    );
  return [...mentionsByPhrases(library, [nameKey(surname)], isOwn).values()].flat();
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
