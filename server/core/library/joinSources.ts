/** Joins source documents with the entries of bibliographies into sources, each under a key of its own. */
import type {
  Bibliography,
  BibliographyDocument,
  BibliographyEntry,
  Document,
  Path,
  Problem,
  SourceDocument,
} from "../documents/document";
import { t } from "../localisation";
import { findEntryFile, isReadableFile } from "./entryFile";
import { compareSources, type Source } from "./source";

export interface Joined {
  readonly sources: ReadonlyMap<string, Source>;
  readonly sourcesByPath: ReadonlyMap<Path, Source>;
  readonly problems: readonly Problem[];
}

type Place = NonNullable<Source["entryAt"]>;

/** What will be a source once it has a key. */
interface Unnamed {
  /** As the entry, the front matter or the file's name gives it. */
  readonly key: string;
  readonly document?: SourceDocument;
  readonly entry?: BibliographyEntry;
  readonly entryAt?: Place;
}

/**
 * Sources of `documents` (in order of path). Keys: an entry's before a front matter's before a file name's; of two
 * alike the first keeps it. An entry that names no file means the one whose own key it has. A source equal to that of `previous` is the same object.
 */
export function joinSources(
  documents: ReadonlyMap<Path, Document>,
  previous: ReadonlyMap<string, Source>,
): Joined {
  const problems: Problem[] = [];
  const entries = readEntries(documents, problems);
  const files = [...documents.values()].filter(
    (document): document is SourceDocument =>
      document.kind === "source" && !entries.claimed.has(document.path),
  );
  const named = new Map<string, Unnamed>();
  for (const each of entries.unnamed) addEntry(each, named, problems);
  for (const document of files)
    if (document.key !== undefined) addFile(document, document.key, named, problems);
  for (const document of files)
    if (document.key === undefined) addFile(document, ownKeyOf(document), named, problems);
  const sources: Source[] = [];
  for (const [key, unnamed] of named) sources.push(toSource(key, unnamed, previous.get(key)));
  sources.sort(compareSources);
  const sourcesByPath = new Map<Path, Source>();
  for (const source of sources)
    if (source.path !== undefined && !sourcesByPath.has(source.path))
      sourcesByPath.set(source.path, source);
  return {
    sources: new Map(sources.map((source) => [source.key, source])),
    sourcesByPath,
    problems,
  };
}

interface Entries {
  readonly unnamed: readonly Unnamed[];
  /** Files that an entry points at. */
  readonly claimed: ReadonlySet<Path>;
}

function readEntries(documents: ReadonlyMap<Path, Document>, problems: Problem[]): Entries {
  const unnamed: Unnamed[] = [];
  const claimed = new Set<Path>();
  let byOwnKey: ReadonlyMap<string, SourceDocument | null> | undefined;
  for (const bibliography of documents.values()) {
    if (bibliography.kind !== "bibliography") continue;
    for (const entry of bibliography.entries) {
      const document =
        entry.file === undefined
          ? (byOwnKey ??= documentsByOwnKey(documents)).get(entry.key)
          : findDocument(entry, entry.file, bibliography, documents, problems);
      if (document) claimed.add(document.path);
      const entryAt = { path: bibliography.path, span: entry.span };
      unnamed.push({ key: entry.key, entry, entryAt, ...(document && { document }) });
    }
  }
  return { unnamed, claimed };
}

/** Source documents by the key they would have without a bibliography; null where two would have the same. */
function documentsByOwnKey(
  documents: ReadonlyMap<Path, Document>,
): ReadonlyMap<string, SourceDocument | null> {
  const found = new Map<string, SourceDocument | null>();
  for (const document of documents.values()) {
    if (document.kind !== "source") continue;
    const key = ownKeyOf(document);
    found.set(key, found.has(key) ? null : document);
  }
  return found;
}

function findDocument(
  { span }: BibliographyEntry,
  file: string,
  { path }: BibliographyDocument,
  documents: ReadonlyMap<Path, Document>,
  problems: Problem[],
): SourceDocument | undefined {
  const found = findEntryFile(file, path, documents);
  const document = found === undefined ? undefined : documents.get(found);
  if (document?.kind === "source") return document;
  if (!document && isReadableFile(file))
    problems.push({
      path,
      span,
      severity: "warning",
      message: t("The library holds no file {file}: this source can be cited, not checked.", {
        file,
      }),
    });
  return undefined;
}

/** Two bibliographies often list the same works: an entry met again is no mistake unless it means another file. */
function addEntry(unnamed: Unnamed, named: Map<string, Unnamed>, problems: Problem[]): void {
  const first = named.get(unnamed.key);
  if (!first) {
    named.set(unnamed.key, unnamed);
    return;
  }
  if (!first.document && unnamed.document) named.set(unnamed.key, unnamed);
  if (!unnamed.document || !first.document || unnamed.document === first.document) return;
  problems.push({
    path: unnamed.entryAt!.path,
    span: unnamed.entryAt!.span,
    severity: "warning",
    message: t("The key {key} is given to two files; it means {file}.", {
      key: unnamed.key,
      file: first.document.path,
    }),
  });
  addFile(unnamed.document, unnamed.key, named, problems, unnamed);
}

function addFile(
  document: SourceDocument,
  key: string,
  named: Map<string, Unnamed>,
  problems: Problem[],
  unnamed: Omit<Unnamed, "key"> = { document },
): void {
  const free = freeKey(key, document.path, named);
  named.set(free, { key: free, ...unnamed });
  if (free === key || unnamed.entry) return;
  problems.push({
    path: document.path,
    severity: "warning",
    message: t("Another source has the key {key}; this one is cited as {other}.", {
      key,
      other: free,
    }),
  });
}

function freeKey(key: string, path: Path, named: ReadonlyMap<string, unknown>): string {
  if (!named.has(key)) return key;
  const folder = path.split("/").at(-2);
  const placed = folder ? `${toKey(folder)}-${key}` : key;
  let free = placed;
  for (let number = 2; named.has(free); number += 1) free = `${placed}-${number}`;
  return free;
}

const ownKeys = new WeakMap<SourceDocument, string>();

/** The key that a document has by itself: its front matter's, else its file's name. */
function ownKeyOf(document: SourceDocument): string {
  let key = document.key ?? ownKeys.get(document);
  if (key === undefined) {
    const name = document.path.slice(document.path.lastIndexOf("/") + 1);
    key = toKey(name.replace(/(.)\.[^.]*$/, "$1")) || name;
    ownKeys.set(document, key);
  }
  return key;
}

/** Letters that would end a key in a citation are taken out. */
const toKey = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[\s,;]+/g, "-")
    .replace(/[@[\]{}()"“”«»'’]/g, "");

/** A source; the previous one of the same key where nothing differs. */
function toSource(
  key: string,
  { document, entry, entryAt }: Unnamed,
  previous: Source | undefined,
): Source {
  const bibliography: Bibliography =
    document && entry
      ? { ...document.bibliography, ...entry.bibliography }
      : (document ?? entry)!.bibliography;
  const isSame =
    previous?.path === document?.path &&
    previous?.text === document?.text &&
    previous?.entryAt?.path === entryAt?.path &&
    previous?.entryAt?.span.start === entryAt?.span.start &&
    previous?.entryAt?.span.end === entryAt?.span.end;
  if (previous && isSame && isSameBibliography(bibliography, previous.bibliography))
    return previous;
  return {
    key,
    bibliography,
    ...(document && { path: document.path, text: document.text }),
    ...(entryAt && { entryAt }),
  };
}

export function isSameBibliography(a: Bibliography, b: Bibliography): boolean {
  if (a === b) return true;
  return (
    a.title === b.title &&
    a.publisher === b.publisher &&
    a.issued === b.issued &&
    a.url === b.url &&
    a.language === b.language &&
    a.type === b.type &&
    (a.authors ?? []).join("\n") === (b.authors ?? []).join("\n")
  );
}
