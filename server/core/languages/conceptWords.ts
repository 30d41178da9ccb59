/** What a language says of concepts: its words for each, and how their forms are made. */
import type { Concept } from "./concepts";

export interface ConceptWords {
  /**
   * A row a concept, "steal: theft robbery / steal rob ~ stolen": nouns in the singular, behind "/" verbs in the
   * infinitive, behind "~" words that inflect for gender, adjectives above all. A low line joins the words of a phrase.
   */
  readonly rows: string;
  /**
   * The other endings of nouns and of adjectives, folded: rows "ending: endings", of which the longest that a word has
   * counts; "-" is no ending at all.
   */
  readonly nounEndings: string;
  readonly adjectiveEndings: string;
  /** All forms of a verb in one word. */
  verbForms(infinitive: string): readonly string[];
  /** The finite forms of a verb that parts with its particle ("greift … an"), and the particle. */
  partedForms?(
    infinitive: string,
  ): { readonly forms: readonly string[]; readonly particle: string } | undefined;
  /** Forms that are nearly always another word: Italian "parte", "grazie". */
  readonly falseForms: readonly string[];
  /** What a word may begin with, and the concept that this adds, if any: "cyber", "anti". */
  readonly prefixes: Readonly<Record<string, Concept | undefined>>;
  /** What may stand between the members of a compound, where the language writes compounds as one word. */
  readonly compoundJoints?: readonly string[];
  /** First members that change what the last one means, so that such a compound is not told by it: "unter", "gegen". */
  readonly changingMembers?: readonly string[];
  /** Nouns with which other words happen to end: "Nation" and "Kombination". */
  readonly doubtfulMembers?: readonly string[];
}
