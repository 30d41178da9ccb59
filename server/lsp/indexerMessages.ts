/** Messages between the server and the thread that its indexers run in. */
import type { FolderAddress } from "../indexer/host";
import type { Indexer } from "../indexer/indexer";
import type { PackedDelivery, Skipped } from "../indexer/packedDelivery";
import type { IndexProgress } from "../indexer/indexProgress";
import type { Path } from "../core";

/** What may be asked of an indexer that runs. */
export type IndexerCall = keyof Pick<
  Indexer,
  "changed" | "setGlobs" | "setNamed" | "prioritise" | "pause" | "resume" | "distrust" | "resend"
>;

/** Which of the indexers that were ever started: a folder that is closed and opened again has another. */
export type IndexerNumber = number;

export interface StartOrder {
  readonly kind: "start";
  readonly indexer: IndexerNumber;
  readonly folder: FolderAddress;
  readonly globs: readonly string[];
  readonly storage?: string;
}

/** To the thread. */
export type Order =
  | { readonly kind: "messages"; readonly messages?: Readonly<Record<string, string>> }
  | StartOrder
  | {
      readonly kind: "call";
      readonly indexer: IndexerNumber;
      readonly name: IndexerCall;
      readonly values: readonly string[];
    }
  | { readonly kind: "stop"; readonly indexer: IndexerNumber }
  | {
      readonly kind: "answer";
      readonly number: number;
      readonly value?: unknown;
      readonly fault?: string;
    };

/** From the thread. */
export type Report =
  | { readonly kind: "delivery"; readonly indexer: IndexerNumber; readonly packed: PackedDelivery }
  | { readonly kind: "progress"; readonly indexer: IndexerNumber; readonly progress: IndexProgress }
  | {
      readonly kind: "skipped";
      readonly indexer: IndexerNumber;
      readonly skipped: readonly Skipped[];
    }
  | { readonly kind: "log"; readonly indexer: IndexerNumber; readonly message: string }
  | { readonly kind: "stopped"; readonly indexer: IndexerNumber }
  /** It has begun. */
  | { readonly kind: "ready" }
  | Question;

/** What a thread without files of its own asks the server for. */
export interface Question {
  readonly kind: "ask";
  readonly number: number;
  readonly name: "list" | "read";
  readonly folder: FolderAddress;
  readonly paths: readonly Path[];
}
