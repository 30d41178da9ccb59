/** Messages between the server and the thread that its indexers run in. */
import type { FileReading, FolderAddress, FoundFiles } from "../indexer/host";
import type { Indexer } from "../indexer/indexer";
import type { PackedDelivery, Skipped } from "../indexer/packedDelivery";
import type { IndexProgress } from "../indexer/indexProgress";
import type { Path } from "../core";

/** What may be asked of an indexer that runs. */
export type IndexerCall = keyof Pick<
  Indexer,
  "changed" | "setGlobs" | "setNamed" | "prioritise" | "pause" | "resume" | "distrust" | "resend"
>;

export interface StartOrder {
  readonly kind: "start";
  readonly folder: FolderAddress;
  readonly globs: readonly string[];
  readonly storage?: string;
}

/** To the thread; folders go by their URI. */
export type Order =
  | { readonly kind: "messages"; readonly messages?: Readonly<Record<string, string>> }
  | StartOrder
  | {
      readonly kind: "call";
      readonly uri: string;
      readonly name: IndexerCall;
      readonly values: readonly string[];
    }
  | { readonly kind: "stop"; readonly uri: string }
  | {
      readonly kind: "answer";
      readonly number: number;
      readonly value?: unknown;
      readonly fault?: string;
    };

/** From the thread. */
export type Report =
  | { readonly kind: "delivery"; readonly uri: string; readonly packed: PackedDelivery }
  | { readonly kind: "progress"; readonly uri: string; readonly progress: IndexProgress }
  | { readonly kind: "skipped"; readonly uri: string; readonly skipped: readonly Skipped[] }
  | { readonly kind: "log"; readonly uri: string; readonly message: string }
  | { readonly kind: "stopped"; readonly uri: string }
  /** It has begun. */
  | { readonly kind: "ready" }
  | Question;

/** What a thread without files of its own asks the server for. */
export type Question = {
  readonly kind: "ask";
  readonly number: number;
  readonly folder: FolderAddress;
} & (
  | { readonly name: "findFiles"; readonly globs: readonly string[] }
  | { readonly name: "readFiles"; readonly paths: readonly Path[] }
);

export type Answer = FoundFiles | readonly FileReading[];
