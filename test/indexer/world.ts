/** A world for an indexer: files in memory, a store in memory, and a reader that holds what is delivered to it. */
import { expect } from "vitest";
import type { Document, Path } from "../../server/core";
import type { NamePart } from "../../server/core/library/nameParts/namePart";
import { memoryBytes } from "../../server/core/segments/bytes";
import type { DocumentId, Segment } from "../../server/core/segments/segment";
import type { FileReading, FolderAddress, Host } from "../../server/indexer/host";
import { createIndexer, type Indexer, type IndexerOptions } from "../../server/indexer/indexer";
import {
  unpackDelivery,
  type PackedDelivery,
  type Skipped,
} from "../../server/indexer/packedDelivery";
import type { IndexProgress } from "../../server/indexer/indexProgress";
import type { IndexStore, Manifest } from "../../server/indexer/store";

export const texts = [
  "Fancy Bear was behind it, Secureworks said.\n",
  "Il Cyber Califfato è la divisione informatica dell'Isis, ha detto Lee Foster.\n",
  "---\nkey: other\n---\nLee Foster, a manager at FireEye, said nobody knew.\n",
  "Nothing.\n",
];

export const folder: FolderAddress = { uri: "file:///w", path: "/w" };

interface File {
  readonly text: string;
  readonly modified: number;
  readonly unreadable?: string;
}

/** Files of a library: those of `/w/` by themselves, others only when they are named. */
export interface Disk {
  readonly host: Host;
  /** Paths in the order they were read. */
  readonly reads: Path[];
  finds: number;
  write(path: Path, text: string, more?: Partial<File>): void;
  remove(path: Path): void;
  /** As seen by a search, from then on. */
  skippedFolders: { path: Path; reason: string }[];
}

export function createDisk(files: Readonly<Record<Path, string>> = {}): Disk {
  const all = new Map<Path, File>();
  let clock = 1;
  const isWanted = (globs: readonly string[], path: Path): boolean =>
    globs.some((glob) => path.startsWith(`/w/${glob.replace("**", "")}`));
  const disk: Disk = {
    reads: [],
    finds: 0,
    skippedFolders: [],
    write: (path, text, more) => {
      all.set(path, { text, modified: (clock += 1), ...more });
    },
    remove: (path) => {
      all.delete(path);
    },
    host: {
      isWanted: (_, globs, path) => isWanted(globs, path),
      findFiles: (_, globs) => {
        disk.finds += 1;
        const paths = [...all.keys()].filter((path) => isWanted(globs, path)).sort();
        const files = paths.map((path) => ({ path, ...statOf(all.get(path)!) }));
        return Promise.resolve({ paths, files, skipped: disk.skippedFolders });
      },
      readFiles: (_, paths) => {
        disk.reads.push(...paths);
        return Promise.resolve(paths.map((path) => read(path, all.get(path))));
      },
    },
  };
  for (const [path, text] of Object.entries(files)) disk.write(path, text);
  return disk;
}

const statOf = ({ text, modified }: File) => ({ size: text.length, modified });

function read(path: Path, file: File | undefined): FileReading {
  if (!file) return { path };
  const { unreadable } = file;
  return unreadable === undefined
    ? { path, text: file.text, ...statOf(file) }
    : { path, unreadable, ...statOf(file) };
}

/** Holds what is delivered, as a library does. */
export interface Reader {
  take(packed: PackedDelivery): void;
  readonly deliveries: PackedDelivery[];
  segments: Segment[];
  parts: NamePart[];
  /** Living documents by path, in order. */
  documents(): Record<Path, Document>;
  /** Names that parts tell of living documents, with the paths that use them, in order. */
  names(): Record<string, readonly Path[]>;
  ids(): ReadonlyMap<DocumentId, Path>;
}

export function createReader(store?: IndexStore): Reader {
  const gone = new Set<DocumentId>();
  const reader: Reader = {
    deliveries: [],
    segments: [],
    parts: [],
    take: (packed) => {
      reader.deliveries.push(packed);
      const { isFirst, delivery, missing } = unpackDelivery(packed, (id) => store?.read(id));
      if (missing.length > 0) throw new Error(`missing ${missing.join()}`);
      if (isFirst) {
        reader.segments = [];
        reader.parts = [];
        gone.clear();
      }
      const isKept = ({ id }: { id: string }) => !delivery.dropped?.has(id);
      reader.segments = [...reader.segments.filter(isKept), ...(delivery.segments ?? [])];
      reader.parts = [...reader.parts.filter(isKept), ...(delivery.parts ?? [])];
      for (const id of delivery.gone ?? []) gone.add(id);
    },
    ids: () => {
      const ids = new Map<DocumentId, Path>();
      const paths = new Set<Path>();
      for (const segment of reader.segments)
        segment.ids.forEach((id, number) => {
          if (gone.has(id)) return;
          const path = segment.pathOf(number);
          if (paths.has(path)) throw new Error(`${path} lives twice`);
          paths.add(path);
          ids.set(id, path);
        });
      return ids;
    },
    documents: () => {
      reader.ids();
      return inOrder(
        reader.segments.flatMap((segment) =>
          [...segment.ids].flatMap((id, number): [Path, Document][] => {
            const document = gone.has(id) ? undefined : segment.documentAt(number);
            return document ? [[document.path, document]] : [];
          }),
        ),
      );
    },
    names: () => {
      const ids = reader.ids();
      const found = new Map<string, Path[]>();
      for (const part of reader.parts)
        for (let name = 0; name < part.nameCount; name += 1)
          for (const { document } of part.usesOf(name)) {
            const path = ids.get(part.ids[document]!);
            if (path !== undefined && !gone.has(part.ids[document]!))
              found.set(part.keyAt(name), [...(found.get(part.keyAt(name)) ?? []), path]);
          }
      return inOrder([...found].map(([name, paths]) => [name, paths.sort()]));
    },
  };
  return reader;
}

const inOrder = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A store in memory that several indexers may share, each through a door of its own. */
export interface Shelf {
  readonly files: Map<string, Uint8Array>;
  manifest: Manifest | undefined;
  door(): IndexStore;
}

export function createShelf(): Shelf {
  let writer: IndexStore | undefined;
  const shelf: Shelf = {
    files: new Map(),
    manifest: undefined,
    door: () => {
      const opened = new Map<string, Uint8Array>();
      const store: IndexStore = {
        open: (version) => {
          const { manifest } = shelf;
          if (manifest?.version !== version) return Promise.resolve({ told: [] });
          for (const { id } of [...manifest.segments, ...manifest.parts])
            opened.set(id, shelf.files.get(id)!);
          return Promise.resolve({ manifest, told: [] });
        },
        acquire: () => {
          writer ??= store;
          return Promise.resolve(writer === store);
        },
        write: (id, bytes) => {
          shelf.files.set(id, bytes.slice());
          return Promise.resolve(true);
        },
        read: (id) => {
          const bytes = opened.get(id) ?? shelf.files.get(id);
          return bytes && memoryBytes(bytes);
        },
        commit: (manifest) => {
          // As it comes back from a disk.
          shelf.manifest = JSON.parse(JSON.stringify(manifest)) as Manifest;
          const named = new Set([...manifest.segments, ...manifest.parts].map(({ id }) => id));
          for (const id of named) if (!shelf.files.has(id)) return Promise.resolve(false);
          for (const id of shelf.files.keys()) if (!named.has(id)) shelf.files.delete(id);
          return Promise.resolve(true);
        },
        close: () => {
          if (writer === store) writer = undefined;
          return Promise.resolve();
        },
        size: () => [...shelf.files.values()].reduce((sum, { length }) => sum + length, 0),
      };
      return store;
    },
  };
  return shelf;
}

export interface Running {
  readonly indexer: Indexer;
  readonly reader: Reader;
  readonly log: string[];
  progress: IndexProgress | undefined;
  skipped: readonly Skipped[];
}

/** Starts an indexer over a disk; nothing waits but for `settle`. */
export function runIndexer(
  disk: Disk,
  { store, ...options }: Partial<IndexerOptions> = {},
): Running {
  const reader = createReader(store);
  const log: string[] = [];
  const running: Running = {
    indexer: undefined as never,
    reader,
    log,
    progress: undefined,
    skipped: [],
  };
  const indexer = createIndexer({
    host: disk.host,
    folder,
    globs: ["**"],
    version: "1",
    ...(store && { store }),
    onDelivery: reader.take,
    onProgress: (progress) => {
      running.progress = progress;
    },
    onSkipped: (skipped) => {
      running.skipped = skipped;
    },
    onLog: (message) => log.push(message),
    pace: { gathering: 0, saving: 0, sealing: 0, retrying: 10 },
    ...options,
  });
  indexer.start();
  return Object.assign(running, { indexer });
}

/** What an indexer delivers that reads everything anew. */
async function readAnew(disk: Disk): Promise<Running> {
  const anew = runIndexer(disk);
  await anew.indexer.settle();
  await anew.indexer.stop();
  return anew;
}

/** What was delivered is what reading all anew delivers. */
export async function expectAsAnew({ reader }: Running, disk: Disk): Promise<void> {
  const anew = await readAnew(disk);
  expect(reader.documents()).toEqual(anew.reader.documents());
  expect(reader.names()).toEqual(anew.reader.names());
}
