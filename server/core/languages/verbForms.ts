/** Forms of verbs, as languages list them. */

/** Forms of one verb. A word may stand in several lists. */
export interface VerbForms {
  readonly infinitive: readonly string[];
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}
