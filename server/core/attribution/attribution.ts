/** Attributions: who says what, who did what, who somebody is, and what else they are called. */
import type { Span } from "../text/span";

export type AttributionKind = "statement" | "responsibility" | "identity" | "alias";

/** From what is said not to be so to what is said outright, in order: a later level is surer. */
export const certaintyLevels = [
  "denied",
  "doubted",
  "possible",
  "likely",
  "near-certain",
  "asserted",
] as const;

export type CertaintyLevel = (typeof certaintyLevels)[number];

export interface Certainty {
  readonly level: CertaintyLevel;
  /** The words that hedge or deny, in order, and nothing more ("all but certain", "sarebbe composto"); none for what is asserted. */
  readonly words: readonly Span[];
  /**
   * Told as what others say, whoever they are: "reportedly", "sarebbe", "soll … haben". Such words tell where a claim
   * comes from, not how likely it is, and vouch for nothing. So the level is `possible` at most, and this mark keeps
   * them apart from "perhaps": a draft may write "reportedly" for "sarebbe".
   */
  readonly hearsay?: true;
}

/** Spans are in the text given to `findAttributions`; lists because each part may be broken up, empty where a part is absent. */
export interface Attribution {
  readonly kind: AttributionKind;
  /** Who says (statement), who did it (responsibility), who is spoken of (identity), who uses the name (alias; may be empty). */
  readonly source: readonly Span[];
  /** The words that attribute; never empty. */
  readonly cue: readonly Span[];
  /** What is said, the deed with the affected, what they are said to be, or the other name. */
  readonly content: readonly Span[];
  readonly certainty: Certainty;
  /** The sentence it stands in. */
  readonly sentence: Span;
  /** How the sentence puts it: a question or a supposition claims nothing. */
  readonly mood: "told" | "asked" | "supposed";
  /** For a responsibility: whom or what the deed was done to, where that can be told surely; within the content or beside it. */
  readonly affected?: Span;
  /** For a responsibility: the date of the deed, where that can be told surely. */
  readonly date?: Span;
  /** For a statement or an identity: the words elsewhere in the text that tell whom its source stands for, a name where there is one; where that is sure, and the source does not tell it itself. */
  readonly speaker?: Span;
  /** For an identity: who tells it, where its own words do: "The Ledger described X as", and X itself in "X calls itself". */
  readonly teller?: Span;
  /** For an alias: the actor that bears it, as named in the text. */
  readonly bearer?: Span;
  /** How probable a learned model finds it, from 0 to 1 in hundredths; absent where none was asked. */
  readonly confidence?: number;
  /** The source is nobody in particular (experts, it is believed, si dice). */
  readonly vague?: true;
  /** An alias that is but the short form of the name before it ("Associated Press (AP)"): it claims nothing. */
  readonly abbreviation?: true;
}

/** What a model finds less probable than this is shown with its source, but claims nothing in a draft. */
const leastForClaims = 0.65;

/** Whether an attribution is sure enough to ask a writer for its source. What nobody in particular does ("hackers steal passwords") is told as a habit as often as a deed. */
export function isSure({ kind, confidence, vague }: Attribution): boolean {
  if (confidence === undefined) return true;
  return confidence >= leastForClaims && !(kind === "responsibility" && vague);
}
