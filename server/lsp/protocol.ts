/** Messages of Whence's own, beside the language server protocol; the client imports them too. */
import type { Position, Range } from "vscode-languageserver";

/** What the client tells at the start. */
export interface StartOptions {
  /** Translated messages by their English; the server's own are used where absent. */
  readonly messages?: Readonly<Record<string, string>>;
  /** Language tag of the interface. */
  readonly locale?: string;
  /** The client listens to `whence/status` and knows the commands of `commands`. */
  readonly hasStatus?: boolean;
  readonly commands?: readonly string[];
  /** A folder of this machine for what can be made anew; without one it is kept in memory. */
  readonly storage?: string;
  /** Settings, for a client that cannot be asked for them. */
  readonly settings?: unknown;
}

/** The first message to a worker of a browser, before any other. */
export interface Beginning {
  /** What the worker is to be. */
  readonly role: "server" | "indexer";
  /** Address of the worker's program, for workers of its own. */
  readonly program: string;
  /** Bytes of the learned models by language; one that cannot be read is absent. */
  readonly models: Readonly<Record<string, Uint8Array>>;
}

/** Notification to the client: how a draft stands. A file that is no draft has no `claims`. */
export const statusMessage = "whence/status";
export interface Status {
  readonly uri: string;
  readonly claims?: number;
  readonly sourced?: number;
  /** How far the indexing of its library is. */
  readonly indexing?: Indexing;
}

/** `IndexProgress` of the indexer, which the client does not import. Files known as they are, of all; sources analysed, of all. */
export interface Indexing {
  readonly read: number;
  readonly total: number;
  readonly analysed: number;
  readonly sources: number;
  /** Too little is read to hold a draft against. */
  readonly isPartial: boolean;
  /** Somebody has cancelled it. */
  readonly isPaused: boolean;
  readonly isDone: boolean;
}

/** Request: goes on with an indexing that was cancelled. */
export const resumeMessage = "whence/resume";

/** Request: the claims of a draft. */
export const claimsMessage = "whence/claims";
export interface ClaimsParams {
  readonly uri: string;
}
export interface ClaimItem {
  readonly range: Range;
  readonly text: string;
  readonly isSourced: boolean;
  /** What its cited sources say of it, in a word; absent where none is cited. */
  readonly verdict?: string;
}

/** Request: dossiers, of the actor at a position of a draft, of one by its id, or of all that a name calls; several where it is ambiguous. */
export const dossierMessage = "whence/dossier";
export type DossierParams =
  | { readonly uri: string; readonly position: Position }
  | {
      readonly folder: string;
      readonly id: string;
      /** URI of the file that the text is for: its links lead from there. */
      readonly target?: string;
    }
  | { readonly name: string };
/** A Markdown document that is shown as a preview and can be saved. */
export interface PageItem {
  /** URI of the workspace folder. */
  readonly folder: string;
  readonly name: string;
  /** What is in it, in a person's words. */
  readonly description: string;
  /** Markdown. */
  readonly text: string;
}
export interface DossierItem extends PageItem {
  readonly id: string;
}

/** Request: who says what, of what is selected or stands at a caret of a draft, or of a question; one for each folder that can answer. */
export const answersMessage = "whence/answers";
export type AnswersParams =
  | { readonly uri: string; readonly range: Range }
  | {
      readonly folder: string;
      readonly question: string;
      /** URI of the draft in which it is asked. */
      readonly uri?: string;
      /** URI of the file that the text is for: its links lead from there. */
      readonly target?: string;
    }
  | { readonly question: string };
/** The name is the question. */
export interface AnswersItem extends PageItem {
  readonly uri?: string;
}

/** Request: names that may be one actor's, in all folders; takes the time that looking through all names takes. */
export const proposalsMessage = "whence/proposals";
export interface ProposalItem {
  /** URI of the workspace folder. */
  readonly folder: string;
  /** Names of the actors, that of the one to keep first. */
  readonly actors: readonly [string, string];
  /** Why, in a person's words. */
  readonly reason: string;
  /** The names that are alike, one of each actor. */
  readonly names: readonly {
    readonly name: string;
    readonly actor: string;
    readonly isListed: boolean;
    readonly uses: readonly {
      /** "hit-list ¶2". */
      readonly whence: string;
      readonly passage: string;
      readonly uri?: string;
      readonly range?: Range;
    }[];
    /** Sources left out. */
    readonly more: number;
  }[];
}

/** Request: the actors of the writer's lists, in all folders. */
export const listedActorsMessage = "whence/listedActors";
export interface ListedActorItem {
  /** URI of the workspace folder. */
  readonly folder: string;
  readonly name: string;
  /** Kind and other names, in a person's words. */
  readonly description: string;
}

/** Request: the edit of `actors.yaml` that a decision makes; null where it cannot be written there. */
export const listChangeMessage = "whence/listChange";
export interface ListChangeParams {
  /** URI of the workspace folder. */
  readonly folder: string;
  readonly change:
    | { readonly kind: "join" | "part"; readonly names: readonly [string, string] }
    | { readonly kind: "split"; readonly name: string; readonly alias: string }
    | { readonly kind: "import"; readonly registry: string; readonly name: string };
}

/** Request: the edit that marks the claim at a place of a draft as checked; null where there is none to mark. */
export const markMessage = "whence/mark";
export interface MarkParams {
  readonly uri: string;
  readonly range: Range;
  /** Initials of who has checked it. */
  readonly by: string;
}

/** Request: what of the libraries was skipped, and why. */
export const problemsMessage = "whence/problems";
export interface ProblemItem {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

/** What a browser's client is asked of some files or folders. */
export interface FilesParams {
  readonly uris: readonly string[];
}

/** Request to the client of a browser: what folders hold, by URI; neither entries nor a reason for one that is not there. */
export const listFoldersMessage = "whence/listFolders";
export interface ListedFolder {
  readonly entries?: readonly { readonly name: string; readonly isFolder: boolean }[];
  readonly unreadable?: string;
}

/** Request to the client of a browser: the bytes of files, by URI; neither bytes nor a reason for one that is gone. */
export const readFilesMessage = "whence/readFiles";
export interface ReadFile {
  readonly bytes?: Uint8Array;
  readonly unreadable?: string;
}
