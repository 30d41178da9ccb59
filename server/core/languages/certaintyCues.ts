/** Certainty as data: the words by which a language tells how sure something is. */

/**
 * Words that tell how sure something is. Phrases as in `Phrases`; a first or last slot in brackets must stand there
 * and is no part of it: "[it] appears", "appears [to/that]". A phrase stands with the lower of two levels that it could stand for.
 */
export interface CertaintyCues {
  readonly denied: readonly string[];
  readonly doubted: readonly string[];
  readonly possible: readonly string[];
  /** Told as what others say: reportedly, presunto. */
  readonly hearsay: readonly string[];
  readonly likely: readonly string[];
  readonly nearCertain: readonly string[];
  /** Phrases that hold words of those lists and mean nothing of the sort: in may, wohl oder übel. */
  readonly plain: readonly string[];
  /** Infinitives of statement verbs by which a speaker asserts less: believe, suspect, doubt. */
  readonly verbs: Readonly<
    Record<"doubted" | "possible" | "hearsay" | "likely", readonly string[]>
  >;
  /** Between a subject and the infinitive that tells of it: appears (to), likely (to), sembra. */
  readonly raising: readonly string[];
  /** Words that must stand between such a word and the infinitive; none where nothing does. */
  readonly infinitiveMarks: readonly string[];
  /** Endings of verbs in a mood of hearsay: sarebbe, figurerebbe, serait. */
  readonly conditionalSuffixes: readonly string[];
  /** Words that end so and tell none: crebbe, vorrebbe. */
  readonly notConditionals: readonly string[];
  /** Endings of the participles that make one form with an auxiliary in that mood: sarebbe composto. */
  readonly participleSuffixes: readonly string[];
  /** Which form of that mood tells the future under a past verb of saying: disse che avrebbe vinto, a dit qu'il viendrait. */
  readonly reportedFuture: "none" | "simple" | "compound";
  /** Endings of verbs of saying in the past, beside those of auxiliary and participle. */
  readonly pastSuffixes: readonly string[];
  /** Modals that tell hearsay where a closer ends their clause or stands before them: soll … haben, stecken soll. */
  readonly hearsayModals: readonly string[];
  readonly hearsayClosers: readonly string[];
  /** Closers only behind a participle: angegriffen haben. */
  readonly hearsayPerfects: readonly string[];
}
