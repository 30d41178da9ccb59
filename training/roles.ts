/** What a word is in the project's own lists, in one name: written into the model, so that it does not change with the lists. */
import type { Lexicon } from "../server/core/attribution/lexicon/lexicon";

/** The kinds that tell words apart, joined by "+"; empty for a word of no list. */
export function roleOf(folded: string, lexicon: Lexicon): string {
  const { grammar, nouns, verbs, deedVerbs } = lexicon;
  const roles: string[] = [];
  for (const [name, words] of Object.entries({ ...pick(grammar), ...nounsOf(nouns) }))
    if (words.has(folded)) roles.push(name);
  const use = verbs.get(folded)?.[0];
  if (use) roles.push(`says-${use.verb.frame}-${[...use.forms].sort()[0]}`);
  const deed = deedVerbs.get(folded)?.[0];
  if (deed) roles.push(`does-${deed.verb.gravity}`);
  return roles.slice(0, 2).join("+");
}

const pick = (grammar: Lexicon["grammar"]): Record<string, ReadonlySet<string>> => ({
  negation: grammar.negations,
  modal: grammar.modals,
  passive: grammar.passives,
  auxiliary: grammar.auxiliaries,
  complementiser: grammar.complementisers,
  first: grammar.firstPersons,
  pronoun: grammar.pronouns,
  relative: grammar.relatives,
  question: grammar.questions,
  determiner: grammar.determiners,
  preposition: grammar.prepositions,
  conjunction: grammar.conjunctions,
  subordinator: grammar.subordinators,
});

const nounsOf = (nouns: Lexicon["nouns"]): Record<string, ReadonlySet<string>> => ({
  statement: nouns.statements,
  vague: nouns.vague,
  document: nouns.documents,
  speaker: nouns.speakers,
  doer: nouns.doers,
  group: nouns.groups,
  deed: nouns.deeds,
  undertaking: nouns.undertakings,
  target: nouns.targets,
});
