/** The session: what the server knows of its client, its folders and the open documents; the one state of the shell. */
import type { Connection, Disposable, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  checkDraft,
  parseDraft,
  readDraft,
  type CheckMark,
  type CheckedDraft,
  type Configuration,
  type Draft,
  type DraftReading,
  type Library,
  type Path,
} from "../core";
import { draftPath, folderOf, toPath } from "./addresses";
import type { Delivery } from "../core/library/delivery";
import type { NamePart } from "../core/library/nameParts/namePart";
import type { Segment } from "../core/segments/segment";
import type { FolderAddress, Host } from "../indexer/host";
import type { Skipped } from "../indexer/packedDelivery";
import type { IndexProgress } from "../indexer/indexProgress";
import type { FolderIndexer, Indexers } from "./indexing";
import type { StartOptions, Status } from "./protocol";

/** What one folder shows. */
export interface ShownProgress {
  reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  /** When the indexing that goes on began. */
  since: number | undefined;
  last: number;
}

/** What a client may or may not be able to do. */
export interface Abilities {
  readonly configuration: boolean;
  readonly watchFiles: boolean;
  readonly relativePatterns: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  readonly linkDefinitions: boolean;
  readonly createFiles: boolean;
  readonly annotateChanges: boolean;
}

/** A workspace folder with its library. */
export interface Folder extends FolderAddress {
  library: Library;
  configuration: Configuration;
  /** Bibliographies that drafts name in their front matter, outside the library's globs. */
  readonly named: Set<Path>;
  readonly indexer: FolderIndexer;
  progress: IndexProgress;
  /** Files that are not read, and why. */
  skipped: readonly Skipped[];
  /** Segments and parts of the library that is there or waits to be. */
  readonly opened: Map<string, Segment | NamePart>;
  /** What was delivered and waits to be applied, whether it is about to be, and when something was. */
  waiting: Delivery | undefined;
  applies: boolean;
  appliedAt: number;
  readonly shown: ShownProgress;
  /** The files that were last asked to be indexed before others. */
  prioritised: string;
  isClosed: boolean;
  /** Library files whose problems are shown, and the problems shown. */
  readonly told: Set<string>;
  toldProblems: Library["problems"] | undefined;
}

export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  text: TextDocument;
  parsed: { readonly version: number; readonly draft: Draft } | undefined;
  read:
    | {
        readonly draft: Draft;
        readonly library: Library;
        readonly marks: readonly CheckMark[];
        readonly reading: DraftReading;
      }
    | undefined;
  /** What is marked as checked of it, and the text that this was read from. */
  marks: readonly CheckMark[];
  marksText: string;
  /** A check is due. */
  isDue: boolean;
  /** Version of the text that is being checked, some steps at a time. */
  checking: number | undefined;
  hasDiagnostics: boolean;
  /** What the client was last told of it. */
  status: Status;
}

export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly indexers: Indexers;
  abilities: Abilities;
  options: StartOptions;
  folders: Folder[];
  readonly documents: Map<string, OpenDocument>;
  /** Number of messages that have come. */
  taken: number;
  /** What ends the watching of the libraries' files. */
  watch: Promise<Disposable | undefined>;
  /** Folders that are being opened and closed, one after the other; never rejected. */
  turn: Promise<void>;
}

/** An open draft at a moment: all that a feature needs. */
export interface OpenDraft {
  readonly document: OpenDocument;
  readonly text: TextDocument;
  readonly folder: Folder;
  readonly reading: DraftReading;
}

/** The draft open at `uri`; undefined for an unknown document, one that is a library's own file, or one no library is for. */
export function findDraft(session: Session, uri: string): OpenDraft | undefined {
  const document = session.documents.get(uri);
  const folder = document && folderOfDraft(session, document);
  return folder && { document, text: document.text, folder, reading: readingOf(document, folder) };
}

/** The open drafts of a folder, unread. */
export const draftDocuments = (session: Session, folder: Folder): OpenDocument[] =>
  [...session.documents.values()].filter((document) => folderOfDraft(session, document) === folder);

function folderOfDraft(session: Session, { uri, languageId }: OpenDocument): Folder | undefined {
  if (languageId !== "markdown") return undefined;
  const folder = folderOf(uri, session.folders);
  return folder && !isLibraryFile(folder, toPath(uri)) ? folder : undefined;
}

/** All open drafts of a folder. */
export const draftsOf = (session: Session, folder: Folder): OpenDraft[] =>
  draftDocuments(session, folder).map((document) => ({
    document,
    text: document.text,
    folder,
    reading: readingOf(document, folder),
  }));

/** The open drafts of a folder with their paths, parsed and not read. */
export const frontMattersOf = (
  session: Session,
  folder: Folder,
): { readonly path: Path; readonly draft: Draft }[] =>
  draftDocuments(session, folder).map((document) => ({
    path: draftPath(document.uri, folder),
    draft: draftOf(document),
  }));

export const checkedDraft = ({ reading, folder }: OpenDraft): CheckedDraft =>
  checkDraft(reading, folder.configuration);

export const isLibraryFile = (folder: Folder, path: Path): boolean =>
  folder.library.documents.has(path);

function readingOf(document: OpenDocument, folder: Folder): DraftReading {
  const draft = draftOf(document);
  const { library } = folder;
  const { marks } = document;
  const known = document.read;
  if (known?.draft !== draft || known.library !== library || known.marks !== marks)
    document.read = {
      draft,
      library,
      marks,
      reading: readDraft(draft, library, draftPath(document.uri, folder), marks),
    };
  return document.read!.reading;
}

function draftOf(document: OpenDocument): Draft {
  const { version } = document.text;
  if (document.parsed?.version !== version)
    document.parsed = {
      version,
      draft: parseDraft(document.text.getText(), document.parsed?.draft),
    };
  return document.parsed.draft;
}
