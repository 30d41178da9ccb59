/** The library's one mutation: files in, a new snapshot out, unchanged documents shared. */
import type {
  ActorsDocument,
  Document,
  Path,
  SourceDocument,
  SourceText,
} from "../documents/document";
import { parseDocument } from "../documents/parseDocument";
import { changeActorBook, emptyActorBook } from "./changedActorBook";
import { isSameBibliography, joinSources } from "./joinSources";
import type { FileChange, Library } from "./library";
import { emptyPassageIndex } from "./passageIndex";
import type { Source, SourcesChange } from "./source";

export function emptyLibrary(): Library {
  return {
    documents: new Map(),
    sources: new Map(),
    sourcesByPath: new Map(),
    actors: emptyActorBook(),
    index: emptyPassageIndex(),
    problems: [],
  };
}

/** The library after files were added, changed or removed; of two changes to one file the last counts. Parses the changed files only. */
export function applyChange(library: Library, changes: readonly FileChange[]): Library {
  const last = new Map(changes.map((change) => [change.path, change]));
  return applyDocuments(
    library,
    new Map([...last].map(([path, change]) => [path, readFile(change)])),
  );
}

function readFile({ path, text, unreadable }: FileChange): Document | undefined {
  if (unreadable !== undefined)
    return {
      kind: "other",
      path,
      problems: [{ path, severity: "error", message: unreadable }],
    };
  return text === undefined ? undefined : parseDocument(path, text);
}

/** The library after documents, parsed already, were put in place of those at their paths; undefined takes one away. */
export function applyDocuments(
  library: Library,
  changed: ReadonlyMap<Path, Document | undefined>,
): Library {
  const documents = patchDocuments(library.documents, changed);
  if (documents === library.documents) return library;
  return replaceTexts(library, documents, [...changed.keys()]) ?? joinAll(library, documents);
}

function joinAll(library: Library, documents: ReadonlyMap<Path, Document>): Library {
  const joined = joinSources(documents, library.sources);
  const change = compareLibraries(library.sourcesByPath, joined.sourcesByPath);
  const lists = listsOf(documents);
  return {
    documents,
    sources: joined.sources,
    sourcesByPath: joined.sourcesByPath,
    index: library.index.change(change),
    actors: changeActorBook(library.actors, change, lists),
    problems: [
      ...[...documents.values()].flatMap(({ problems }) => problems),
      ...joined.problems,
    ].sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1)),
  };
}

/** The commonest change, a source's text rewritten, without a look at the others: undefined where more than texts has changed. */
function replaceTexts(
  library: Library,
  documents: ReadonlyMap<Path, Document>,
  paths: readonly Path[],
): Library | undefined {
  const texts = new Map<Path, SourceText>();
  for (const path of paths) {
    const before = library.documents.get(path);
    const after = documents.get(path);
    if (before === after) continue;
    if (before?.kind !== "source" || after?.kind !== "source" || !isSameButText(before, after))
      return undefined;
    texts.set(path, after.text);
  }
  const sources = new Map(library.sources);
  const sourcesByPath = new Map(library.sourcesByPath);
  const removed: Source[] = [];
  const added: Source[] = [];
  for (const [key, source] of library.sources) {
    const text = source.path === undefined ? undefined : texts.get(source.path);
    if (!text) continue;
    const next = { ...source, text };
    sources.set(key, next);
    if (sourcesByPath.get(next.path!) !== source) continue;
    sourcesByPath.set(next.path!, next);
    removed.push(source);
    added.push(next);
  }
  const change = { removed, added };
  return {
    ...library,
    documents,
    sources,
    sourcesByPath,
    index: library.index.change(change),
    actors: changeActorBook(library.actors, change),
  };
}

const isSameButText = (a: SourceDocument, b: SourceDocument): boolean =>
  a.key === b.key &&
  a.problems.length + b.problems.length === 0 &&
  isSameBibliography(a.bibliography, b.bibliography);

/** Documents in order of path; a document that reads as before stays the object it was. */
function patchDocuments(
  before: ReadonlyMap<Path, Document>,
  changed: ReadonlyMap<Path, Document | undefined>,
): ReadonlyMap<Path, Document> {
  const after = new Map(before);
  let isChanged = false;
  let isGrown = false;
  for (const [path, document] of changed) {
    const old = before.get(path);
    if (old === document || (old && document && isSameDocument(old, document))) continue;
    isChanged = true;
    if (document) after.set(path, document);
    else after.delete(path);
    isGrown ||= !old;
  }
  if (!isChanged) return before;
  if (!isGrown) return after;
  return new Map([...after].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Compares what was read, so that a file merely touched changes nothing. */
const isSameDocument = (a: Document, b: Document): boolean =>
  a.kind === b.kind &&
  (a.kind !== "source" || b.kind !== "source" || a.text.plain === b.text.plain) &&
  JSON.stringify(a) === JSON.stringify(b);

function compareLibraries(
  before: ReadonlyMap<Path, Source>,
  after: ReadonlyMap<Path, Source>,
): SourcesChange {
  const removed: Source[] = [];
  const added: Source[] = [];
  for (const [path, source] of before) if (after.get(path) !== source) removed.push(source);
  for (const [path, source] of after) if (before.get(path) !== source) added.push(source);
  return { removed, added };
}

const listsOf = (documents: ReadonlyMap<Path, Document>): ActorsDocument[] =>
  [...documents.values()].filter((document) => document.kind === "actors");
