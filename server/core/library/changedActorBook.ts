/** An actor book that is told of changes: it holds what it knows of all sources in maps. */
import type { ActorsDocument, SourceText } from "../documents/document";
import type { ActorBook } from "./actorBook";
import { toActorBook } from "./bookOfNames";
import type { Declaration } from "./discoveries";
import { entriesOf, lookUp, noLayers, patchLayers, type Layers } from "./layers";
import { joinLists, type ListedActors } from "./listedActors";
import { findLaterWords } from "./nameParts/laterWords";
import type { NamesByWord } from "./nameParts/namesByWord";
import { buildNameTable, keyOf } from "./nameParts/nameTable";
import type { Known } from "./resolveActors";
import type { Source, SourcesChange } from "./source";
import { changeSupport, surnameKeyOf, type Support } from "./support";

/** What one snapshot knows. */
interface BookState {
  readonly lists: readonly ActorsDocument[];
  readonly listed: ListedActors;
  /** By the key of a name. */
  readonly supports: Layers<string, Support<Declaration>>;
  /** Keys of the full names of persons that sources name, by the key of their surname. */
  readonly surnames: Layers<string, ReadonlySet<string>>;
  readonly sources: Layers<SourceText, Source>;
}

const emptyState: BookState = {
  lists: [],
  listed: joinLists([]),
  supports: noLayers(),
  surnames: noLayers(),
  sources: noLayers(),
};

export const emptyActorBook = (): ActorBook => toBook(emptyState);

const states = new WeakMap<ActorBook, BookState>();

function toBook(state: BookState): ActorBook {
  const { listed, supports, surnames, sources } = state;
  const known: Known = {
    listed,
    supportOf: (key) => lookUp(supports, key),
    personsOf: (surname) => lookUp(surnames, surname) ?? [],
    keys: () => [...entriesOf(supports)].map(([key]) => key),
    sourceOf: (declaration) => lookUp(sources, (declaration as Declaration).text),
  };
  let tables: NamesByWord[] | undefined;
  const book = toActorBook(known, () => (tables ??= [tableOf(state)]));
  states.set(book, state);
  return book;
}

function tableOf({ supports, surnames }: BookState): NamesByWord {
  const table = buildNameTable([
    ...[...entriesOf(supports)].map(([key]) => key),
    ...[...entriesOf(surnames)].map(([key]) => key),
  ]);
  return {
    table,
    laterWords: findLaterWords(table),
    isName: (name) => lookUp(supports, keyOf(table, name)) !== undefined,
  };
}

/** The book after sources or lists changed (`lists` are all there are, absent where none changed); the old one stays as it is. The same book where nothing is changed. */
export function changeActorBook(
  book: ActorBook,
  change: SourcesChange,
  lists?: readonly ActorsDocument[],
): ActorBook {
  const state = states.get(book) ?? emptyState;
  const next = changeState(state, change, lists);
  return next === state ? book : toBook(next);
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
  return {
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
  };
}

const textsOf = (sources: readonly Source[]): ReadonlyMap<SourceText, Source> =>
  new Map(sources.flatMap((source) => (source.text ? [[source.text, source] as const] : [])));

function changeSurnames(
  { supports, surnames }: BookState,
  changed: ReadonlyMap<string, Support<Declaration> | undefined>,
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
