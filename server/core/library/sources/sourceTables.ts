/** The tables of a library's sources and documents, over its catalogue; a source is made when it is asked for. */
import type { Bibliography, Document, Path } from "../../documents/document";
import type { Catalogue } from "./catalogue";
import type { Holder } from "./joinSources";
import { entriesOf, lookUp } from "../layers";
import type { Shelf } from "./shelf";
import { compareSources, type Source } from "./source";
import type { Table } from "../tables";

export interface SourceTables {
  readonly documents: Table<Path, Document>;
  readonly sources: Table<string, Source>;
  readonly sourcesByPath: Table<Path, Source>;
}

export function createSourceTables(catalogue: Catalogue, shelf: Shelf): SourceTables {
  const sourceOf = (key: string): Source | undefined => {
    const holder = lookUp(catalogue.joined().holders, key);
    return holder && toSource(holder, shelf);
  };
  const firstAt = (path: Path): Source | undefined => {
    const keys = lookUp(catalogue.joined().keysByPath, path);
    return keys && firstOf(keys.flatMap((key) => sourceOf(key) ?? []));
  };
  let sorted: readonly Source[] | undefined;
  const inOrder = (): readonly Source[] =>
    (sorted ??= [...entriesOf(catalogue.joined().holders)]
      .map(([, holder]) => toSource(holder, shelf))
      .sort(compareSources));
  const paths = (): Path[] => [...entriesOf(catalogue.entries)].map(([path]) => path).sort();
  const documentAt = (path: Path): Document | undefined => {
    const entry = catalogue.entryOf(path);
    return entry && documentOf(catalogue, shelf, entry);
  };
  return {
    documents: {
      size: catalogue.size,
      has: (path) => catalogue.entryOf(path) !== undefined,
      get: documentAt,
      keys: () => [...entriesOf(catalogue.entries)].map(([path]) => path),
      values: () => paths().flatMap((path) => documentAt(path) ?? []),
    },
    sources: {
      get size() {
        return catalogue.joined().size;
      },
      has: (key) => lookUp(catalogue.joined().holders, key) !== undefined,
      get: sourceOf,
      keys: () => [...entriesOf(catalogue.joined().holders)].map(([key]) => key),
      values: inOrder,
    },
    sourcesByPath: {
      get size() {
        return [...entriesOf(catalogue.joined().keysByPath)].length;
      },
      has: (path) => lookUp(catalogue.joined().keysByPath, path) !== undefined,
      get: firstAt,
      keys: () => [...entriesOf(catalogue.joined().keysByPath)].map(([path]) => path),
      values: () =>
        [...entriesOf(catalogue.joined().keysByPath)]
          .map(([path]) => path)
          .sort()
          .flatMap((path) => firstAt(path) ?? []),
    },
  };
}

/** Lists, registries and bibliographies are kept decoded. */
const documentOf = (
  { bibliographies, lists, registries }: Catalogue,
  shelf: Shelf,
  { id, kind, path }: { readonly id: number; readonly kind: Document["kind"]; readonly path: Path },
): Document | undefined => {
  if (kind === "bibliography") return bibliographies.find((each) => each.path === path);
  if (kind === "actors") return lists.find((each) => each.path === path);
  if (kind === "registry") return registries.find((each) => each.path === path);
  return shelf.documentOf(id);
};

const firstOf = (sources: readonly Source[]): Source | undefined =>
  sources.length < 2 ? sources[0] : [...sources].sort(compareSources)[0];

const made = new WeakMap<Holder, Source>();

/** The same object for the same holder. */
function toSource(holder: Holder, shelf: Shelf): Source {
  let source = made.get(holder);
  if (!source) {
    source = makeSource(holder, shelf);
    made.set(holder, source);
  }
  return source;
}

function makeSource({ key, file, entry, entryAt }: Holder, shelf: Shelf): Source {
  let bibliography: Bibliography | undefined;
  return {
    key,
    get bibliography() {
      return (bibliography ??= {
        ...(file && bibliographyOf(file.id, shelf)),
        ...entry?.bibliography,
      });
    },
    ...(file && { path: file.path, document: file.id }),
    get text() {
      return file && shelf.textOf(file.id);
    },
    ...(entryAt && { entryAt }),
  };
}

function bibliographyOf(id: number, shelf: Shelf): Bibliography {
  const place = shelf.placeOf(id);
  return place?.segment.bibliographyAt(place.document) ?? {};
}
