/** Sources by what a draft may call them: their title, their address, their file, or a name in its prose. */
import { wordKey } from "../../text/tokens";
import { entriesOf } from "../layers";
import type { Library } from "../library";
import { compareSources, type Source } from "./source";

/** Each look-up costs its words, whatever the library's size; of several sources the first in the order of sources. */
export interface SourcesNamed {
  /** The source with a title; case, marks and blanks make no difference. */
  byTitle(title: string): Source | undefined;
  /** The source at a web address; scheme, `www.`, fragment and a final slash make no difference. */
  byAddress(address: string): Source | undefined;
  /** The source whose file has a name, folder and ending left out. */
  byFile(name: string): Source | undefined;
  /** Whether a text names a source by its title, publisher or author. */
  isNamedIn(text: string): boolean;
}

interface Names {
  readonly titles: Map<string, Source[]>;
  readonly addresses: Map<string, Source[]>;
  readonly files: Map<string, Source[]>;
  /** Titles, publishers and authors, as word keys. */
  readonly inProse: Map<string, Source[]>;
  /** Most words of a name of `inProse`, by its first word. */
  readonly longest: Map<string, number>;
}

const prepared = new WeakMap<Library["sources"], SourcesNamed>();
/** By what the library's layers share. */
const preparedLayers = new WeakMap<object, Names>();

/** Prepared once a snapshot: the first time for all sources, then for those that have changed. */
export function sourcesNamed(library: Library): SourcesNamed {
  let found = prepared.get(library.sources);
  if (!found) {
    found = prepare(library);
    prepared.set(library.sources, found);
  }
  return found;
}

function prepare({ sources, stored }: Library): SourcesNamed {
  const { base, top } = stored.catalogue.joined().holders;
  const layers = [namesOf(base, sources), namesOf(top, sources)] as const;
  // A source of the base that the top replaces is no longer there.
  const isCurrent = (source: Source): boolean => !top.has(source.key);
  const find = (kind: Exclude<keyof Names, "longest">, name: string): Source | undefined => {
    const old = layers[0][kind].get(name)?.filter(isCurrent) ?? [];
    return [...old, ...(layers[1][kind].get(name) ?? [])].sort(compareSources)[0];
  };
  return {
    byTitle: (title) => find("titles", wordKey(title)),
    byAddress: (address) => find("addresses", plainAddress(address)),
    byFile: (name) => find("files", name),
    isNamedIn: (text) => namesIn(text, layers).some((name) => find("inProse", name) !== undefined),
  };
}

function namesOf(layer: ReadonlyMap<string, unknown>, sources: Library["sources"]): Names {
  let names = preparedLayers.get(layer);
  if (!names) {
    names = {
      titles: new Map(),
      addresses: new Map(),
      files: new Map(),
      inProse: new Map(),
      longest: new Map(),
    };
    for (const [key] of entriesOf({ base: layer, top: new Map() })) {
      const source = sources.get(key);
      if (source) addNames(names, source);
    }
    preparedLayers.set(layer, names);
  }
  return names;
}

function addNames(names: Names, source: Source): void {
  const { title, url, publisher, authors = [] } = source.bibliography;
  const titleKey = title === undefined ? "" : wordKey(title);
  add(names.titles, titleKey, source);
  if (url !== undefined) add(names.addresses, plainAddress(url), source);
  if (source.path !== undefined) add(names.files, fileName(source.path), source);
  const keys = [titleKey, ...[publisher ?? "", ...authors].map(wordKey)];
  for (const key of new Set(keys)) {
    add(names.inProse, key, source);
    const words = key.split(" ");
    names.longest.set(words[0]!, Math.max(words.length, names.longest.get(words[0]!) ?? 0));
  }
}

function add(index: Map<string, Source[]>, name: string, source: Source): void {
  if (name === "") return;
  const known = index.get(name);
  if (known) known.push(source);
  else index.set(name, [source]);
}

/** Runs of the text's words that may be a name. */
function namesIn(text: string, layers: readonly Names[]): string[] {
  const words = wordKey(text).split(" ");
  return words.flatMap((first, from) => {
    const longest = Math.max(...layers.map((names) => names.longest.get(first) ?? 0));
    const last = Math.min(words.length, from + longest);
    const runs: string[] = [];
    for (let to = from + 1, run = first; to <= last; run += ` ${words[to++]!}`) runs.push(run);
    return runs;
  });
}

const fileName = (path: string): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");

const plainAddress = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/\/$/, "");
