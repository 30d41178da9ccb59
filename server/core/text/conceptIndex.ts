/** Forms of a language's words with the concepts they stand for, made of its word lists when first asked for. */
import { languages, type LanguageCode } from "../languages";
import { monthConcepts, type Concept } from "../languages/concepts";
import { wordsOf } from "../languages/words";
import { isStopTermOf, toTerm } from "./terms";
import { foldToken } from "./tokens";

export interface ConceptIndex {
  /** By form, folded as `foldConceptWord` does; words of a phrase are joined by one space. */
  readonly forms: ReadonlyMap<string, readonly Concept[]>;
  /** Those of nouns that a compound may end with. */
  readonly members: ReadonlyMap<string, readonly Concept[]>;
  /** By the first word of phrases, how many words the longest has. */
  readonly phraseLengths: ReadonlyMap<string, number>;
  /** By a form that leaves its particle to the end of the clause, then by the particle. */
  readonly parted: ReadonlyMap<string, ReadonlyMap<string, readonly Concept[]>>;
}

const ligatures: Readonly<Record<string, string>> = { ß: "ss", œ: "oe", æ: "ae", ø: "o", ł: "l" };

/** A word as the index folds it, ligatures and sharp s parted. */
export const foldConceptWord = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : toConceptTerm(toTerm(foldToken(word)));

/** The same of a word that is folded as the index does. */
export const toConceptTerm = (term: string): string =>
  /[^\0-\x7F]/.test(term) ? term.replace(/[ßœæøł]/g, (letter) => ligatures[letter]!) : term;

const indexes = new Map<LanguageCode, ConceptIndex>();

export function conceptIndexOf(language: LanguageCode): ConceptIndex {
  let index = indexes.get(language);
  if (!index) indexes.set(language, (index = buildIndex(language)));
  return index;
}

interface Row {
  readonly concept: Concept;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
}

/** The rows of a language's lists (see `ConceptWords.rows`). */
export const conceptRowsOf = (language: LanguageCode): Row[] =>
  languages[language].concepts.rows
    .trim()
    .split(/\n+/)
    .map((row) => {
      const [, concept, nouns, verbs, adjectives] =
        /^([\w-]+):([^/~]*)(?:\/([^~]*))?(?:~(.*))?$/.exec(row) ?? [];
      return {
        concept: concept ?? "",
        nouns: wordsOf(nouns ?? ""),
        verbs: wordsOf(verbs ?? ""),
        adjectives: wordsOf(adjectives ?? ""),
      };
    });

function buildIndex(language: LanguageCode): ConceptIndex {
  const { concepts, months } = languages[language];
  const rows = conceptRowsOf(language);
  const forms = new Map<string, Concept[]>();
  const members = new Map<string, Concept[]>();
  const parted = new Map<string, Map<string, Concept[]>>();
  const lemmas = lemmasOf(rows);
  const nounForms = inflector(concepts.nounEndings);
  const adjectiveForms = inflector(concepts.adjectiveEndings);
  const falseForms = new Set(concepts.falseForms);
  // A form that is a word of its own in another row, or a function word, does not tell.
  const tells = (form: string, concept: Concept): boolean =>
    !(lemmas.has(form) && !lemmas.get(form)!.has(concept)) &&
    !falseForms.has(form) &&
    !isStopTermOf(form, language);
  const addForms = (made: readonly string[], concept: Concept): void => {
    for (const form of made) if (tells(form, concept)) add(forms, form, concept);
  };
  for (const { concept, nouns, verbs, adjectives } of rows) {
    for (const word of [...nouns, ...adjectives].map(foldLemma)) add(forms, word, concept);
    for (const noun of nouns.map(foldLemma)) {
      const made = nounForms(noun);
      addForms(made, concept);
      if (concepts.compoundJoints) for (const form of [noun, ...made]) add(members, form, concept);
    }
    for (const word of adjectives.map(foldLemma)) addForms(adjectiveForms(word), concept);
    for (const verb of verbs) {
      const [head = "", ...rest] = verb.split("_");
      const behind = rest.map((word) => ` ${foldConceptWord(word)}`).join("");
      addForms(
        concepts.verbForms(head).map((form) => foldConceptWord(form) + behind),
        concept,
      );
      addParted(parted, concepts.partedForms?.(verb), concept);
    }
  }
  for (const noun of concepts.doubtfulMembers ?? [])
    for (const form of [noun, ...nounForms(noun)]) members.delete(form);
  monthConcepts.forEach((concept, month) => {
    const name = foldConceptWord(months[month]?.[0] ?? "");
    if (!isStopTermOf(name, language)) add(forms, name, concept);
  });
  return { forms, members, parted, phraseLengths: phraseLengthsOf(forms) };
}

/** The nouns and adjectives of the rows, with the concepts that list them, among these as an infinitive. */
function lemmasOf(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<Concept>> {
  const lemmas = new Map<string, Set<Concept>>();
  for (const { concept, nouns, adjectives } of rows)
    for (const word of [...nouns, ...adjectives].map(foldLemma))
      lemmas.set(word, (lemmas.get(word) ?? new Set()).add(concept));
  for (const { concept, verbs } of rows)
    for (const verb of verbs.map(foldLemma)) lemmas.get(verb)?.add(concept);
  return lemmas;
}

function addParted(
  parted: Map<string, Map<string, Concept[]>>,
  apart: { readonly forms: readonly string[]; readonly particle: string } | undefined,
  concept: Concept,
): void {
  if (!apart) return;
  const particle = foldConceptWord(apart.particle);
  for (const form of apart.forms.map(foldConceptWord)) {
    const held = parted.get(form) ?? new Map<string, Concept[]>();
    parted.set(form, held);
    add(held, particle, concept);
  }
}

const foldLemma = (lemma: string): string => lemma.split(/[_'-]/).map(foldConceptWord).join(" ");

function add(forms: Map<string, Concept[]>, form: string, concept: Concept): void {
  if (form === "") return;
  const held = forms.get(form);
  if (!held) forms.set(form, [concept]);
  else if (!held.includes(concept)) held.push(concept);
}

/** The other forms of a word, by a table of endings (see `ConceptWords.nounEndings`); of a phrase, those of its first and of its last word. */
function inflector(table: string): (lemma: string) => string[] {
  const endings = new Map(
    table
      .trim()
      .split(/\s*\n\s*/)
      .map((row) => {
        const [ending = "", others = ""] = row.split(":");
        return [ending === "-" ? "" : ending, wordsOf(others)] as const;
      }),
  );
  const longest = Math.max(...[...endings.keys()].map((ending) => ending.length));
  const inflect = (word: string): string[] => {
    for (let length = Math.min(longest, word.length - 1); length >= 0; length--) {
      const others = endings.get(word.slice(word.length - length));
      if (others) return others.map((other) => word.slice(0, word.length - length) + other);
    }
    return [];
  };
  return (lemma) => {
    const words = lemma.split(" ");
    if (words.length === 1) return inflect(lemma);
    const first = [words[0]!, ...inflect(words[0]!)];
    const last = [words.at(-1)!, ...inflect(words.at(-1)!)];
    const between = words.slice(1, -1);
    return first.flatMap((start) => last.map((end) => [start, ...between, end].join(" ")));
  };
}

function phraseLengthsOf(forms: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const form of forms.keys()) {
    const words = form.split(" ");
    if (words.length > 1)
      lengths.set(words[0]!, Math.max(lengths.get(words[0]!) ?? 0, words.length));
  }
  return lengths;
}
