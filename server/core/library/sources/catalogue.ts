/** The catalogue: which documents live, by path, and under which keys their sources are cited. */
import type {
  ActorsDocument,
  BibliographyDocument,
  Document,
  Path,
  Problem,
  RegistryDocument,
} from "../../documents/document";
import type { DocumentEntry, DocumentId } from "../../segments/segment";
import { joinSources, ownKeyOf, type Holder, type Joined } from "./joinSources";
import { problemsOfLists } from "../actors/listProblems";
import { entriesOf, lookUp, noLayers, patchLayers, type Layers } from "../layers";

export interface Catalogue {
  /** Living documents. */
  readonly entries: Layers<Path, DocumentEntry>;
  entryOf(path: Path): DocumentEntry | undefined;
  readonly size: number;
  /** In order of path. */
  readonly bibliographies: readonly BibliographyDocument[];
  readonly lists: readonly ActorsDocument[];
  readonly registries: readonly RegistryDocument[];
  /** Documents with problems of their own. */
  readonly troubled: ReadonlyMap<Path, DocumentId>;
  /** Joined when first asked for. */
  joined(): JoinedSources;
}

export interface JoinedSources extends Omit<Joined, "holders"> {
  readonly holders: Layers<string, Holder>;
  readonly size: number;
  /** Keys of the sources that have a file's text, by its path. */
  readonly keysByPath: Layers<Path, readonly string[]>;
}

/** Documents that came and went: undefined for a path that is gone. */
export type CatalogueChange = ReadonlyMap<Path, DocumentEntry | undefined>;

const byPath = (a: { readonly path: Path }, b: { readonly path: Path }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

export const emptyCatalogue = (): Catalogue => ({
  entries: noLayers(),
  entryOf: () => undefined,
  size: 0,
  bibliographies: [],
  lists: [],
  registries: [],
  troubled: new Map(),
  joined: () => joinAll(noLayers(), [], () => undefined),
});

/** The catalogue after `change`; costs the change, but for files that share a key, entries that wait for a file, and bibliographies: these join all anew. */
export function changeCatalogue(
  catalogue: Catalogue,
  change: CatalogueChange,
  documentOf: (id: DocumentId) => Document | undefined,
): Catalogue {
  const entries = patchLayers(catalogue.entries, change);
  let { size } = catalogue;
  for (const [path, entry] of change) {
    const isKnown = lookUp(catalogue.entries, path) !== undefined;
    size += Number(entry !== undefined) - Number(isKnown);
  }
  const bibliographies = changeDocuments(
    catalogue.bibliographies,
    change,
    "bibliography",
    documentOf,
  );
  const lists = changeDocuments(catalogue.lists, change, "actors", documentOf);
  const registries = changeDocuments(catalogue.registries, change, "registry", documentOf);
  const troubled = changeTroubled(catalogue.troubled, change);
  return {
    entries,
    entryOf: (path) => lookUp(entries, path),
    size,
    bibliographies,
    lists,
    registries,
    troubled,
    joined: once(joinAfter(catalogue, change, entries, bibliographies)),
  };
}

const joinAfter =
  (
    before: Catalogue,
    change: CatalogueChange,
    entries: Layers<Path, DocumentEntry>,
    bibliographies: readonly BibliographyDocument[],
  ) =>
  (): JoinedSources => {
    const previous = before.joined();
    const isJoinable = bibliographies === before.bibliographies;
    const patched = isJoinable ? patchJoined(previous, before.entries, change) : undefined;
    return patched ?? joinAll(entries, bibliographies, (key) => lookUp(previous.holders, key));
  };

/** Does something when first asked, and lets go of it then: a catalogue must not keep all those before it. */
function once<T>(make: () => T): () => T {
  let pending: (() => T) | undefined = make;
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: pending!() };
    pending = undefined;
    return made.value;
  };
}

function changeDocuments<Kept extends BibliographyDocument | ActorsDocument | RegistryDocument>(
  documents: readonly Kept[],
  change: CatalogueChange,
  kind: Kept["kind"],
  documentOf: (id: DocumentId) => Document | undefined,
): readonly Kept[] {
  const isTouched =
    documents.some(({ path }) => change.has(path)) ||
    [...change.values()].some((entry) => entry?.kind === kind);
  if (!isTouched) return documents;
  const kept = documents.filter(({ path }) => !change.has(path));
  for (const entry of change.values()) {
    if (entry?.kind !== kind) continue;
    const document = documentOf(entry.id);
    if (document?.kind === kind) kept.push(document as Kept);
  }
  return kept.sort(byPath);
}

function changeTroubled(
  troubled: ReadonlyMap<Path, DocumentId>,
  change: CatalogueChange,
): ReadonlyMap<Path, DocumentId> {
  let next: Map<Path, DocumentId> | undefined;
  for (const [path, entry] of change) {
    if (!entry?.hasProblems && !troubled.has(path)) continue;
    next ??= new Map(troubled);
    if (entry?.hasProblems) next.set(path, entry.id);
    else next.delete(path);
  }
  return next ?? troubled;
}

function joinAll(
  entries: Layers<Path, DocumentEntry>,
  bibliographies: readonly BibliographyDocument[],
  previous: (key: string) => Holder | undefined,
): JoinedSources {
  const files: DocumentEntry[] = [];
  for (const [, entry] of entriesOf(entries)) if (entry.kind === "source") files.push(entry);
  files.sort(byPath);
  const entryOf = (path: Path) => lookUp(entries, path);
  const { holders, ...rest } = joinSources(files, bibliographies, entryOf, previous);
  const keysByPath = new Map<Path, string[]>();
  for (const { key, path } of holders.values()) {
    if (path === undefined) continue;
    const keys = keysByPath.get(path);
    if (keys) keys.push(key);
    else keysByPath.set(path, [key]);
  }
  return {
    ...rest,
    holders: { base: holders, top: new Map() },
    size: holders.size,
    keysByPath: { base: keysByPath, top: new Map() },
  };
}

/** The join after files came, went or were read anew that have nothing to do with others; undefined where a join of all may come out otherwise. */
function patchJoined(
  joined: JoinedSources,
  before: Layers<Path, DocumentEntry>,
  change: CatalogueChange,
): JoinedSources | undefined {
  const holders = new Map<string, Holder | undefined>();
  const keysByPath = new Map<Path, readonly string[] | undefined>();
  let { size } = joined;
  for (const [path, entry] of change) {
    const old = lookUp(before, path);
    const wasFile = old?.kind === "source";
    const isFile = entry?.kind === "source";
    if (!wasFile && !isFile) {
      if (joined.isWaiting) return undefined;
      continue;
    }
    if (wasFile && isFile && old.key === entry.key) {
      for (const key of lookUp(joined.keysByPath, path) ?? []) {
        const holder = lookUp(joined.holders, key)!;
        holders.set(key, { ...holder, file: entry });
      }
      continue;
    }
    if (wasFile) {
      const key = ownKeyOf(old);
      const holder = lookUp(joined.holders, key);
      if (joined.contested.has(key) || holder?.entry || holder?.path !== path) return undefined;
      holders.set(key, undefined);
      keysByPath.set(path, undefined);
      size -= 1;
    }
    if (isFile) {
      const key = ownKeyOf(entry);
      if (joined.isWaiting || joined.contested.has(key)) return undefined;
      const taken = holders.has(key) ? holders.get(key) : lookUp(joined.holders, key);
      if (taken) return undefined;
      holders.set(key, { key, path, file: entry });
      keysByPath.set(path, [key]);
      size += 1;
    }
  }
  return {
    ...joined,
    size,
    holders: patchLayers(joined.holders, holders),
    keysByPath: patchLayers(joined.keysByPath, keysByPath),
  };
}

const problems = new WeakMap<Catalogue, readonly Problem[]>();

/** Problems of documents and of their join, in order of path; found once a catalogue. */
export function problemsOf(
  catalogue: Catalogue,
  documentOf: (id: DocumentId) => Document | undefined,
): readonly Problem[] {
  let found = problems.get(catalogue);
  if (!found) {
    const own = [...catalogue.troubled.values()].flatMap((id) => documentOf(id)?.problems ?? []);
    found = [...own, ...catalogue.joined().problems, ...problemsOfLists(catalogue.lists)].sort(
      byPath,
    );
    problems.set(catalogue, found);
  }
  return found;
}
