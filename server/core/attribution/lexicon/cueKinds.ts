/** Kinds of cues and of the phrases that are: bits, so that several can be asked for at once. */
import type { Phrases } from "../../languages/cues";
import type { CertaintyLevel } from "../attribution";

export type CertaintyList = Exclude<keyof typeof certaintyPhraseKinds, "plain">;

export type PhraseKind = keyof Phrases | keyof typeof certaintyPhraseKinds;

/** Kinds of phrases that tell how sure something is, and first those that only look so. */
const certaintyPhraseKinds = {
  plain: 512,
  denied: 1024,
  doubted: 2048,
  possible: 4096,
  hearsay: 8192,
  likely: 16384,
  nearCertain: 32768,
} as const;

export interface CertaintyMark {
  readonly level: CertaintyLevel;
  readonly hearsay?: true;
}

/** What the words of a list of `CertaintyCues` tell. */
export const marks: Readonly<Record<CertaintyList, CertaintyMark>> = {
  denied: { level: "denied" },
  doubted: { level: "doubted" },
  possible: { level: "possible" },
  hearsay: { level: "possible", hearsay: true },
  likely: { level: "likely" },
  nearCertain: { level: "near-certain" },
};

/** Kinds of phrases as bits, so that several can be asked for at once. */
export const phraseKinds: Readonly<Record<PhraseKind, number>> = {
  accordingTo: 1,
  forSource: 2,
  afterSource: 4,
  cleft: 8,
  impersonal: 16,
  doneBy: 32,
  behind: 64,
  composedOf: 128,
  alsoKnownAs: 256,
  callsItself: 65536,
  describedAs: 131072,
  leadsTo: 262144,
  ...certaintyPhraseKinds,
};

/** All of the kinds that tell how sure something is, and `plain`. */
export const certaintyKinds = Object.values(certaintyPhraseKinds).reduce(
  (bits, kind) => bits | kind,
  0,
);

/** What a phrase of such a kind tells; undefined for `plain`. */
export const markOfPhrase: ReadonlyMap<number, CertaintyMark> = new Map(
  (Object.keys(marks) as CertaintyList[]).map((list) => [certaintyPhraseKinds[list], marks[list]]),
);

/** A slot is a set of words; undefined stands for a gap of one to six words. */
export interface CuePhrase {
  /** One of `phraseKinds`. */
  readonly kind: number;
  readonly slots: readonly (ReadonlySet<string> | undefined)[];
  /** The phrase itself is `[opens, closes)` of them; the others must stand before and after it. */
  readonly opens: number;
  readonly closes: number;
}

/** What a word may begin or be, as bits, so that a sentence's other words cost one look each. */
export const cueBits = {
  statementVerb: 1,
  statementPhrase: 2,
  statementNoun: 4,
  deedVerb: 8,
  deedPhrase: 16,
  identityPhrase: 32,
  /** Says who somebody is, if the sentence has an affiliation. */
  copula: 64,
  affiliation: 128,
  aliasVerb: 256,
  aliasPhrase: 512,
  /** An opening bracket. */
  bracket: 1024,
  /** A colon, before a quotation. */
  colon: 2048,
  /** A learned model finds it worth a look. */
  learned: 4096,
} as const;

/** The cue that a phrase of a kind is; none for what only colours an attribution. */
const cuesOfPhrases: ReadonlyMap<number, number> = new Map([
  [phraseKinds.accordingTo, cueBits.statementPhrase],
  [phraseKinds.forSource, cueBits.statementPhrase],
  [phraseKinds.afterSource, cueBits.statementPhrase],
  [phraseKinds.cleft, cueBits.statementPhrase],
  [phraseKinds.impersonal, cueBits.statementPhrase],
  [phraseKinds.doneBy, cueBits.deedPhrase],
  [phraseKinds.behind, cueBits.deedPhrase],
  [phraseKinds.composedOf, cueBits.identityPhrase],
  [phraseKinds.callsItself, cueBits.identityPhrase],
  [phraseKinds.describedAs, cueBits.identityPhrase],
  [phraseKinds.leadsTo, cueBits.deedPhrase],
  [phraseKinds.alsoKnownAs, cueBits.aliasPhrase],
]);

/** The bit of `cueBits` for a phrase; zero for what tells how sure something is. */
export const cueOfPhrase = ({ kind }: CuePhrase): number => cuesOfPhrases.get(kind) ?? 0;
