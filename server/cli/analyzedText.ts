/** What `whence analyze` tells of a text, as one line of JSON. */
import type { Attribution, CertaintyLevel } from "../core/attribution/attribution";
import type { LanguageCode } from "../core/languages";

export type Pair = readonly [start: number, end: number];

export interface AnalyzedAttribution {
  readonly kind: Attribution["kind"];
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly certainty: {
    readonly level: CertaintyLevel;
    readonly words: readonly Pair[];
    readonly hearsay?: true;
  };
  readonly mood: Attribution["mood"];
  readonly affected?: Pair;
  readonly date?: Pair;
  /** The words elsewhere that tell whom the source stands for. */
  readonly speaker?: Pair;
  /** How sure the learned model is of it, from 0 to 1. */
  readonly confidence?: number;
  /** The words that made the model find it; only where that was asked. */
  readonly because?: Because;
}

/** For each part the words that speak for it, or against it where the weight is below zero. */
export type Because = Readonly<
  Record<"cue" | "source" | "content", readonly { readonly word: Pair; readonly weight: number }[]>
>;

/** One line of the output; pairs are `[start, end)` in UTF-16 code units of the text. */
export interface AnalyzedText {
  readonly lang: LanguageCode;
  readonly attributions: readonly AnalyzedAttribution[];
  readonly actors: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly name: string;
    /** Entries of registries that bear the name; several where they differ, or where it is ambiguous. */
    readonly entries?: readonly AnalyzedEntry[];
  }[];
}

export interface AnalyzedEntry {
  readonly registry: string;
  readonly name: string;
  readonly id?: string;
  readonly url?: string;
}
