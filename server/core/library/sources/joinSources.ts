/** Joins the files of sources with the entries of bibliographies, each source under a key of its own. */
import type {
  Bibliography,
  BibliographyDocument,
  BibliographyEntry,
  Path,
  Problem,
} from "../../documents/document";
import { t } from "../../localisation";
import type { DocumentEntry } from "../../segments/segment";
import { findEntryFile, isReadableFile } from "./entryFile";
import type { Source } from "./source";

/** What a key stands for; the same object while that is the same. */
export interface Holder {
  readonly key: string;
  readonly path?: Path;
  /** As the index lists it; absent where the source can be cited but not verified. */
  readonly file?: DocumentEntry;
  readonly entry?: BibliographyEntry;
  readonly entryAt?: NonNullable<Source["entryAt"]>;
}

export interface Joined {
  /** By citation key. */
  readonly holders: ReadonlyMap<string, Holder>;
  /** Keys that files wanted and another source has: only a join of all knows who is called what. */
  readonly contested: ReadonlySet<string>;
  /** Whether an entry names a file that is not there yet. */
  readonly isWaiting: boolean;
  readonly problems: readonly Problem[];
}

/** What will be a source once it has a key. */
type Unnamed = Omit<Holder, "path">;

/**
 * Joins `files`, those of sources, in order of path. Keys: an entry's before a front matter's before a file name's; of
 * two alike the first keeps it. An entry that names no file means the one whose own key it has. A holder equal to the
 * one that `previous` gives for its key is that object.
 */
export function joinSources(
  files: readonly DocumentEntry[],
  bibliographies: readonly BibliographyDocument[],
  entryOf: (path: Path) => DocumentEntry | undefined,
  previous: (key: string) => Holder | undefined,
): Joined {
  const problems: Problem[] = [];
  const joining = readEntries(files, bibliographies, entryOf, problems);
  const named = new Map<string, Unnamed>();
  const contested = new Set<string>();
  const unclaimed = files.filter(({ path }) => !joining.claimed.has(path));
  for (const each of joining.unnamed) addEntry(each, named, problems, contested);
  for (const file of unclaimed)
    if (file.key !== undefined) addFile(file, file.key, named, problems, contested);
  for (const file of unclaimed)
    if (file.key === undefined) addFile(file, ownKeyOf(file), named, problems, contested);
  const holders = new Map<string, Holder>();
  for (const [key, unnamed] of named) holders.set(key, toHolder(key, unnamed, previous(key)));
  return { holders, contested, isWaiting: joining.isWaiting, problems };
}

/** The key that a file has by itself: its front matter's, else its name's. */
export function ownKeyOf({ key, path }: Pick<DocumentEntry, "key" | "path">): string {
  if (key !== undefined) return key;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return toKey(name.replace(/(.)\.[^.]*$/, "$1")) || name;
}

interface Entries {
  readonly unnamed: readonly Unnamed[];
  /** Files that an entry points at. */
  readonly claimed: ReadonlySet<Path>;
  readonly isWaiting: boolean;
}

function readEntries(
  files: readonly DocumentEntry[],
  bibliographies: readonly BibliographyDocument[],
  entryOf: (path: Path) => DocumentEntry | undefined,
  problems: Problem[],
): Entries {
  const unnamed: Unnamed[] = [];
  const claimed = new Set<Path>();
  let isWaiting = false;
  let byOwnKey: ReadonlyMap<string, DocumentEntry | null> | undefined;
  for (const bibliography of bibliographies)
    for (const entry of bibliography.entries) {
      const file =
        entry.file === undefined
          ? (byOwnKey ??= filesByOwnKey(files)).get(entry.key)
          : findFile(entry, entry.file, bibliography, entryOf, problems);
      if (file) claimed.add(file.path);
      else isWaiting ||= entry.file !== undefined;
      const entryAt = { path: bibliography.path, span: entry.span };
      unnamed.push({ key: entry.key, entry, entryAt, ...(file && { file }) });
    }
  return { unnamed, claimed, isWaiting };
}

/** Files by the key they would have without a bibliography; null where two would have the same. */
function filesByOwnKey(files: readonly DocumentEntry[]): ReadonlyMap<string, DocumentEntry | null> {
  const found = new Map<string, DocumentEntry | null>();
  for (const file of files) {
    const key = ownKeyOf(file);
    found.set(key, found.has(key) ? null : file);
  }
  return found;
}

function findFile(
  { span }: BibliographyEntry,
  written: string,
  { path }: BibliographyDocument,
  entryOf: (path: Path) => DocumentEntry | undefined,
  problems: Problem[],
): DocumentEntry | undefined {
  const file = findEntryFile(written, path, entryOf);
  if (file?.kind === "source") return file;
  if (!file && isReadableFile(written))
    problems.push({
      path,
      span,
      severity: "warning",
      message: t("The library holds no file {file}: this source can be cited, not checked.", {
        file: written,
      }),
    });
  return undefined;
}

/** Two bibliographies often list the same works: an entry met again is no mistake unless it means another file. */
function addEntry(
  unnamed: Unnamed,
  named: Map<string, Unnamed>,
  problems: Problem[],
  contested: Set<string>,
): void {
  const first = named.get(unnamed.key);
  if (!first) {
    named.set(unnamed.key, unnamed);
    return;
  }
  if (!first.file && unnamed.file) named.set(unnamed.key, unnamed);
  if (!unnamed.file || !first.file || unnamed.file === first.file) return;
  problems.push({
    path: unnamed.entryAt!.path,
    span: unnamed.entryAt!.span,
    severity: "warning",
    message: t("The key {key} is given to two files; it means {file}.", {
      key: unnamed.key,
      file: first.file.path,
    }),
  });
  addFile(unnamed.file, unnamed.key, named, problems, contested, unnamed);
}

function addFile(
  file: DocumentEntry,
  key: string,
  named: Map<string, Unnamed>,
  problems: Problem[],
  contested: Set<string>,
  unnamed: Omit<Unnamed, "key"> = { file },
): void {
  const free = freeKey(key, file.path, named);
  named.set(free, { ...unnamed, key: free });
  if (free === key) return;
  contested.add(key);
  contested.add(free);
  if (unnamed.entry) return;
  problems.push({
    path: file.path,
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

/** Letters that would end a key in a citation are taken out. */
const toKey = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[\s,;]+/g, "-")
    .replace(/[@[\]{}()"“”«»'’]/g, "");

function toHolder(
  key: string,
  { file, entry, entryAt }: Unnamed,
  previous: Holder | undefined,
): Holder {
  if (previous && previous.file === file && isSameEntry(previous, { entry, entryAt }))
    return previous;
  return {
    key,
    ...(file && { path: file.path, file }),
    ...(entry && { entry }),
    ...(entryAt && { entryAt }),
  };
}

interface Entry {
  readonly entry?: BibliographyEntry | undefined;
  readonly entryAt?: Holder["entryAt"] | undefined;
}

function isSameEntry(a: Entry, b: Entry): boolean {
  if (!a.entry || !b.entry) return a.entry === b.entry;
  return (
    a.entryAt?.path === b.entryAt?.path &&
    a.entry.span.start === b.entry.span.start &&
    a.entry.span.end === b.entry.span.end &&
    isSameBibliography(a.entry.bibliography, b.entry.bibliography)
  );
}

function isSameBibliography(a: Bibliography, b: Bibliography): boolean {
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
