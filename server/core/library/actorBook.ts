/** The actor book: who is known under which names, from the writer's list and the sources, and their mentions in any text. */
import type { ActorsDocument, SourceText } from "../documents/document";
import type { Span } from "../text/span";
import type { Token } from "../text/tokens";
import type { Actor, Mention } from "./actor";
import { lookUp, noLayers, patchLayers, type Layers } from "./layers";
import { joinLists, type ListedActors } from "./listedActors";
import { findMentions } from "./mentions";
import { nameKey, surnameOf } from "./names";
import { addName, emptyNameTrie, type NameTrie } from "./nameTrie";
import { createResolver } from "./resolveActors";
import type { Source, SourcesChange } from "./source";
import { changeSupport, isActor, kindOf, spellingOf, type Support } from "./support";

export interface ActorBook {
  /** By id, in the order of ids. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Actors that bear this name (folded, with or without a leading article); several where it is ambiguous. */
  named(name: string): readonly Actor[];
  /**
   * Longest mentions among the tokens of `text` that lie in `within` (all if absent), in order, without overlaps;
   * possessives and articles, elided ones included, stay outside the span. Letters decide: "AP" is no "ap".
   */
  findMentions(text: string, tokens: readonly Token[], within?: Span): Mention[];
  /** The book after sources or lists changed (`lists` are all there are, absent where none changed); this one stays as it is. The same book where nothing is changed. */
  change(change: SourcesChange, lists?: readonly ActorsDocument[]): ActorBook;
}

/** What one snapshot knows. */
export interface BookState {
  readonly lists: readonly ActorsDocument[];
  readonly listed: ListedActors;
  /** By the key of a name. */
  readonly supports: Layers<string, Support>;
  /** Keys of the full names of persons that sources name, by the key of their surname. */
  readonly surnames: Layers<string, ReadonlySet<string>>;
  readonly sources: Layers<SourceText, Source>;
  readonly trie: NameTrie;
}

export const emptyActorBook = (): ActorBook =>
  toBook({
    lists: [],
    listed: joinLists([]),
    supports: noLayers(),
    surnames: noLayers(),
    sources: noLayers(),
    trie: emptyNameTrie(),
  });

function toBook(state: BookState): ActorBook {
  const resolver = createResolver(state);
  const book: ActorBook = {
    get actors() {
      return resolver.actors();
    },
    named: (name) => resolver.bearersOf(nameKey(name))?.actors ?? [],
    findMentions: (text, tokens, within) =>
      findMentions(state.trie, resolver.bearersOf, text, tokens, within),
    change: (change, lists) => {
      const next = changeState(state, change, lists);
      return next === state ? book : toBook(next);
    },
  };
  return book;
}

function changeState(
  state: BookState,
  { removed, added }: SourcesChange,
  lists: readonly ActorsDocument[] = state.lists,
): BookState {
  const isListChanged =
    lists.length !== state.lists.length || lists.some((list, index) => list !== state.lists[index]);
  if (removed.length === 0 && added.length === 0 && !isListChanged) return state;
  const before = textsOf(removed);
  const after = textsOf(added);
  const changed = changeSupport(
    state.supports,
    [...before.keys()].filter((text) => !after.has(text)),
    [...after.keys()].filter((text) => !before.has(text)),
  );
  const listed = isListChanged ? joinLists(lists) : state.listed;
  const next = {
    lists,
    listed,
    supports: patchLayers(state.supports, changed),
    surnames: patchLayers(state.surnames, changeSurnames(state, changed)),
    sources: patchLayers(
      state.sources,
      new Map<SourceText, Source | undefined>([
        ...[...before.keys()].map((text) => [text, undefined] as const),
        ...after,
      ]),
    ),
    trie: state.trie,
  };
  addNames(next, changed, isListChanged);
  return next;
}

const textsOf = (sources: readonly Source[]): ReadonlyMap<SourceText, Source> =>
  new Map(sources.flatMap((source) => (source.text ? [[source.text, source] as const] : [])));

/** The key of the surname under which a person of the sources goes. */
function surnameKeyOf(support: Support | undefined): string | undefined {
  if (!support || kindOf(support) !== "person" || !isActor(support)) return undefined;
  const surname = surnameOf(spellingOf(support) ?? "");
  return surname === undefined ? undefined : nameKey(surname);
}

function changeSurnames(
  { supports, surnames }: BookState,
  changed: ReadonlyMap<string, Support | undefined>,
): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const sets = new Map<string, Set<string>>();
  const open = (key: string): Set<string> => {
    const set = sets.get(key) ?? new Set(lookUp(surnames, key));
    sets.set(key, set);
    return set;
  };
  for (const [key, support] of changed) {
    const before = surnameKeyOf(lookUp(supports, key));
    const after = surnameKeyOf(support);
    if (before === after) continue;
    if (before !== undefined) open(before).delete(key);
    if (after !== undefined) open(after).add(key);
  }
  return new Map([...sets].map(([key, set]) => [key, set.size > 0 ? set : undefined]));
}

function addNames(
  { trie, listed }: BookState,
  changed: ReadonlyMap<string, Support | undefined>,
  isListChanged: boolean,
): void {
  if (isListChanged)
    for (const key of [...listed.owners.keys(), ...listed.surnames.keys()]) addName(trie, key);
  for (const [key, support] of changed) {
    if (!support || (!isActor(support) && support.declarations.length === 0)) continue;
    addName(trie, key);
    const surname = surnameKeyOf(support);
    if (surname !== undefined) addName(trie, surname);
  }
}
