/** Forms of a language's words with the concepts they stand for, made of its word lists when first asked for. */
import { languages, type LanguageCode } from "../languages";
import { monthConcepts, type Concept } from "../languages/concepts";
import { wordsOf } from "../languages/words";
import { isStopTermOf, toTerm } from "./terms";
import { foldToken } from "./tokens";

export interface ConceptIndex {
  /** By form, folded as `foldConceptWord` does; words of a phrase are joined by one space. */
  readonly forms: ReadonlyMap<string, readonly Concept[]>;
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
  const parted = new Map<string, Map<string, Concept[]>>();
  const lemmas = new Set(
    rows.flatMap(({ nouns, adjectives }) => [...nouns, ...adjectives].map(foldLemma)),
  );
  // A form that is a word of its own in another row, or a function word, does not tell.
  const addForms = (lemma: string, made: readonly string[], concept: Concept): void => {
    add(forms, lemma, concept);
    for (const form of made)
      if (!lemmas.has(form) && !isStopTermOf(form, language)) add(forms, form, concept);
  };
  const nounForms = inflector(concepts.nounEndings);
  const adjectiveForms = inflector(concepts.adjectiveEndings);
  for (const { concept, nouns, verbs, adjectives } of rows) {
    for (const noun of nouns.map(foldLemma)) addForms(noun, nounForms(noun), concept);
    for (const word of adjectives.map(foldLemma)) addForms(word, adjectiveForms(word), concept);
    for (const verb of verbs) {
      for (const form of concepts.verbForms(verb)) {
        const folded = foldConceptWord(form);
        if (!isStopTermOf(folded, language)) add(forms, folded, concept);
      }
      const apart = concepts.partedForms?.(verb);
      for (const form of apart?.forms ?? []) {
        const folded = foldConceptWord(form);
        if (!parted.has(folded)) parted.set(folded, new Map());
        add(parted.get(folded)!, foldConceptWord(apart!.particle), concept);
      }
    }
  }
  monthConcepts.forEach((concept, month) => {
    const name = foldConceptWord(months[month]?.[0] ?? "");
    if (!isStopTermOf(name, language)) add(forms, name, concept);
  });
  return { forms, parted, phraseLengths: phraseLengthsOf(forms) };
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
