/** Deeds as data: the verbs by which a language tells who did what, and the words by which it tells whom it was done to and who is charged with it. */
import type { VerbForms } from "./verbForms";

/**
 * How much of a claim a deed's verb makes by itself: `grave` with a named doer (hacked), `aimed` only with a target that
 * is a name or a usual target of attacks, or a doer that is a group or a state (attacked), `done` only with a deed as
 * its object (carried out an attack).
 */
export type Gravity = "grave" | "aimed" | "done";

export interface DeedVerb extends VerbForms {
  readonly gravity: Gravity;
  /** Prepositions before the deed, its doer being the subject: steckt "hinter". */
  readonly deedAfter?: readonly string[];
  /** With a clause it is a verb of saying: claimed (the attack, that …). */
  readonly mayTell?: true;
  /** It lays a deed at somebody's door, who is named beside its subject: "schreibt den Angriff X zu"; `doubtful` where that is not yet to say so: "beschuldigt X des Angriffs". */
  readonly charges?: "plain" | "doubtful";
  readonly particle?: readonly string[];
}

/** Whom a deed was done to. */
export interface DeedCues {
  /** Prepositions between a deed and whom it was done to: (attack) on, contro. */
  readonly against: readonly string[];
  /** Deeds after which "of" names whom they were done to: murder, hack. */
  readonly ofWhom: readonly string[];
  /** Infinitives of verbs whose object is what was taken, asked for or planned: steal, leak. */
  readonly taking: readonly string[];
  /** Prepositions between what such a verb takes and whom it is taken from. */
  readonly takenFrom: readonly string[];
  /** Verbs by which a speaker lays a deed at somebody's door: blame (it) on, attribuire (l'attacco) a. */
  readonly blame: readonly VerbForms[];
  /** Prepositions between the deed and who is blamed. */
  readonly blamedOn: readonly string[];
  /** Verbs that charge somebody with a deed: accuse (X of it), sospettare. */
  readonly charges: readonly VerbForms[];
  /** Prepositions between who is charged and the deed. */
  readonly chargedWith: readonly string[];
  /** Before an object that is a person, where a preposition stands there: acusa "a" Rusia. */
  readonly personal: readonly string[];
  /** Verbs of taking somebody to be what one of `guilty` says: hold (X responsible), ritenere. */
  readonly holding: readonly VerbForms[];
  readonly guilty: readonly string[];
  /** Nouns for who did a deed: perpetrator, mandante. */
  readonly authors: readonly string[];
  /** Words that open a subject who is nobody: no, nessuno. */
  readonly nobodies: readonly string[];
  /** Nouns of having part in a deed: role (in), hand, responsabilità. */
  readonly shares: readonly string[];
  /** Before a deed, whose doer stands with a copula: behind (it was X), dietro (c'è X). */
  readonly fronted: readonly string[];
  /** Nouns before a group's name for what it goes by: (behind the) name, sigla. */
  readonly labels: readonly string[];
  /** Verbs beside copulas between such a deed and its doer, or before "accused": stood, (si) cela. */
  readonly stands: readonly string[];
  /** Words that make "there is" of a copula: c('è), ci (sono). */
  readonly existentials: readonly string[];
  /** Between a front and whom it is for. */
  readonly frontsFor: readonly string[];
  /** Prepositions between a deed's noun and its doer: an attack "by" Russian hackers. */
  readonly beforeDoers: readonly string[];
  /** Endings of a verb that tells what was done, where its present tells what anybody does: "hackers steal". */
  readonly pastSuffixes: readonly string[];
  /** Words that tell a time behind such a noun: last (week), scorsa. */
  readonly times: readonly string[];
}
