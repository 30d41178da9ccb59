/** Words by which a text tells what somebody is beside their name, and whose. */

/** All words are folded. */
export interface RoleCues {
  /** Titles that say no more than that a name follows: Mr, Frau, dottor. */
  readonly honorifics: readonly string[];
  /** Nouns for one person by office or profession, beside the other nouns for persons. */
  readonly persons: readonly string[];
  /** Endings of such nouns, those of compounds among them: "ologist", "sprecherin". */
  readonly personEndings: readonly string[];
  /** Verbs of a relative clause that tells what somebody does for a living: who "teaches", der … "leitet". */
  readonly occupations: readonly string[];
  /** Pronouns that begin such a clause about one person. */
  readonly who: readonly string[];
  /** Prepositions between a person and the body that they are of: "of" Lowtide Research. */
  readonly belongings: readonly string[];
}
