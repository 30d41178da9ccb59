/** Reported speech as data, for languages whose verbs tell the person. */

/** How speech is reported where verbs tell the person, so that their subject may stand before them, behind them or nowhere. */
export interface Reporting {
  /** Forms of verbs that may stand before the infinitive of one of saying: ha "voluto" dire, "continua" a dire. */
  readonly periphrases: readonly string[];
  /** What may stand between the two: continua "a" dire. */
  readonly links: readonly string[];
  /** What opens an infinitive that is said: dice "di" volere. */
  readonly infinitiveMarkers: readonly string[];
  readonly infinitiveSuffixes: readonly string[];
  /** Infinitives that are said without a marker: il affirme "avoir" vu. */
  readonly saidInfinitives: readonly string[];
  /** Pronouns that stand for what is said elsewhere: "lo" conferma Rossi. */
  readonly anaphors: readonly string[];
  /** Pronouns by which nobody in particular speaks: si, on. */
  readonly anybody: readonly string[];
  /** What opens a manner of saying: "con" un sorriso. */
  readonly manners: readonly string[];
  /** Relatives that stand for what is said: secondo "quanto" riferisce X. */
  readonly whatever: readonly string[];
  /** Nouns behind "secondo" that name a way of doing and say nothing: modalità, vraisemblance. */
  readonly norms: readonly string[];
  /** Words that lose a letter before an apostrophe, behind which a blank may stand: l, qu. */
  readonly elided: readonly string[];
  /** Pronouns that are hyphened to their verb: dit-"il". */
  readonly enclitics: readonly string[];
  /** The "fact" of "insiste sul fatto che". */
  readonly facts: readonly string[];
  /** Words that make another conjunction of "that" behind them: visto che, tandis que. */
  readonly conjunctive: readonly string[];
  /** Negations that mean "only" with "that" behind the verb: il "ne" dit que cela. */
  readonly restrictive: readonly string[];
  /** How somebody says to feel: si è detto "convinto" che. */
  readonly attitudes: readonly string[];
  /** What opens a place or day of saying: "a" Bruxelles, "nel" suo rapporto. */
  readonly places: readonly string[];
}
