/** References: the words by which a language speaks again of somebody it has named. */

/** All words are folded. */
export interface References {
  /** Subject pronouns for one man, for one woman, for a thing or body, and for several. A word may stand in several lists. */
  readonly he: readonly string[];
  readonly she: readonly string[];
  readonly it: readonly string[];
  readonly they: readonly string[];
  /** Articles and demonstratives before a noun that stands for what was named: "the company". */
  readonly definites: readonly string[];
  /** Titles and nouns for one man: mr, spokesman, brother. */
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** Nouns for one person of either sex that are no roles of speakers: neighbour, friend. */
  readonly persons: readonly string[];
  /** First names that are a man's here and a woman's elsewhere: Andrea. */
  readonly menHere: readonly string[];
  readonly womenHere: readonly string[];
  /** Nouns for the same kind of body, which may stand for each other: company, firm. */
  readonly alike: readonly (readonly string[])[];
  /** Nouns for a company that was named without one: "the firm". */
  readonly companies: readonly string[];
  /** Words for what is somebody's: "his" lawyer. */
  readonly owners: readonly string[];
  /** Endings of verbs with several subjects, where pronouns are left out or do not tell: "hanno", "sagten". */
  readonly pluralEndings: readonly string[];
  /** Endings of nouns for several, where nouns tell it, and endings that only look so. */
  readonly pluralNouns: readonly string[];
  readonly notPluralNouns: readonly string[];
  /** Verbs of going on to speak: add, continue. Their speaker is that of the sentence before. */
  readonly continuing: readonly string[];
}
