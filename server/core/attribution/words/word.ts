/** A word of a text, and what its language knows of it. */
import type { Span } from "../../text/span";
import type { WordAtoms } from "../learned/wordClasses";
import type { CuePhrase } from "../lexicon/lexicon";

/** A word form of a language, whoever writes it where. */
export interface Entry {
  readonly folded: string;
  /** What cue it is by itself, see `cueBits`. */
  readonly cues: number;
  /** What cues it may begin before one of `seconds`. */
  readonly opens: number;
  /** Second words of the phrases that it may begin. */
  readonly seconds: ReadonlySet<string>;
  /** Phrases of cues that it may begin, longest first. */
  readonly phrases: readonly CuePhrase[];
  /** `kind` bits of all of them. */
  readonly phraseKinds: number;
  /** By its ending, a verb in the mood of hearsay. */
  readonly isConditional: boolean;
  /** May tell how sure something is, by itself or with the words behind it. */
  readonly mayMark: boolean;
  /** A noun for a person. */
  readonly isPersonNoun: boolean;
  /** An adverb, or what ends like one and is no other word. */
  readonly isAdverb: boolean;
  /** An adverb by its ending alone, unless it is capitalised. */
  readonly isAdverbByEnding: boolean;
  readonly isTitle: boolean;
  /** No name by itself: a weekday, a people's adjective, a title, a Roman numeral. */
  readonly isNoName: boolean;
  /** Whether the name of a state or place may begin with it. */
  readonly beginsPlace: boolean;
  /** What the language's model knows of it. */
  atoms: WordAtoms | undefined;
}

export interface Word extends Span {
  readonly folded: string;
  /** What its language knows of it. */
  readonly entry: Entry;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  /** Within quotation marks, or one of them. */
  readonly isQuoted: boolean;
  /** A quotation mark. */
  readonly mark: "open" | "close" | undefined;
}

export type MutableWord = { -readonly [Key in keyof Word]: Word[Key] };
