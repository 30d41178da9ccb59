/** Makes the model's table of words: the forms that the corpora hold often enough, each with its classes. */
import { lexiconOf } from "../server/core/attribution/lexicon/lexicon";
import {
  createWordClasses,
  wordBits,
  type WordClasses,
} from "../server/core/attribution/learned/wordClasses";
import { verb as inflect } from "../server/core/languages/en/inflect";
import type { Sentence } from "./corpus";
import { countDeedWords, type DeedSentence } from "./deedWords";
import { findClusters } from "./clusters";
import { countUses, mostFrequent, tagOf, type FormUse } from "./partsOfSpeech";
import { roleOf } from "./roles";
import { readWordNet, type WordNet } from "./wordNet";

/** A form is kept from so many uses on. */
const fewestUses = 2;
/** A form has a number of its own from so many uses on; rarer ones have their classes alone. */
const fewestForNumber = 3;

export interface WordTable {
  readonly classes: WordClasses;
  readonly sections: readonly (readonly [string, Uint8Array])[];
}

interface Row {
  readonly form: string;
  readonly use: FormUse;
}

/** The table of words of `statements` (annotated with cues) and of `deeds` (annotated with deeds). */
export function makeWordTable(
  statements: readonly Sentence[],
  deeds: readonly DeedSentence[],
): WordTable {
  const wordNet = readWordNet();
  const readings = [...statements, ...deeds].map(({ reading }) => reading);
  const uses = countUses(readings);
  addVerbs(uses, wordNet);
  addDoers(uses);
  const rows: Row[] = [...uses]
    .map(([form, use]) => ({ form, use }))
    .filter(
      ({ form, use }) =>
        form !== "" && !form.includes("\n") && use.count !== 1 && !/^\d/.test(form),
    )
    .sort((a, b) => b.use.count - a.use.count || (a.form < b.form ? -1 : 1));
  const frequent = rows.findIndex(({ use }) => use.count < fewestForNumber);
  const clusters = findClusters(
    readings,
    rows.slice(0, frequent).map(({ form }) => form),
  );
  const cues = countCues(statements);
  const lemmas = new Map(rows.map(({ form, use }) => [form, lemmaOf(form, use, wordNet)]));
  const deedWords = countDeedWords(deeds, statements, (form) => lemmas.get(form) ?? form);
  const intern = {
    lemma: createNumbers(0xffff),
    tag: createNumbers(255),
    role: createNumbers(255),
  };
  const lexicon = lexiconOf("en");
  const bytes = new Uint8Array(rows.length * 8);
  rows.forEach(({ form, use }, index) => {
    const lemma = lemmas.get(form)!;
    const lemmaNumber = intern.lemma(lemma);
    const role = roleOf(form, lexicon);
    bytes.set(
      [
        lemmaNumber & 255,
        lemmaNumber >> 8,
        clusters.get(form) ?? 0,
        intern.tag(tagOf(use)),
        wordNet.verbSenseOf(lemma) ?? 0,
        wordNet.nounSenseOf(lemma) ?? wordNet.nounSenseOf(form) ?? 0,
        role === "" ? 0 : intern.role(role),
        bitsOf(form, use, cues.get(form) ?? 0) | deedWords.bitsOf(form, lemma),
      ],
      index * 8,
    );
  });
  const forms = rows.map(({ form }) => form);
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, frequent, true);
  return {
    classes: createWordClasses(forms, frequent, bytes),
    sections: [
      ["words", new TextEncoder().encode(forms.join("\n"))],
      ["frequent", head],
      ["classes", bytes],
    ],
  };
}

/** Verbs of saying, thinking and the like that the corpora do not hold, in their forms, with classes alone: count zero. */
function addVerbs(uses: Map<string, FormUse>, wordNet: WordNet): void {
  for (const lemma of wordNet.verbs) {
    const sense = wordNet.verbSenseOf(lemma)!;
    if (!tellingSenses.has(sense) || lemma.length < 4) continue;
    const { infinitive, finite, participle, gerund } = inflect(lemma);
    for (const form of new Set([...infinitive, ...finite, ...participle, ...gerund]))
      if ((uses.get(form)?.count ?? 0) < fewestUses)
        uses.set(form, { count: 0, tags: new Map([["VERB", 1]]), lemmas: new Map([[lemma, 1]]) });
  }
}

/** Doers of the project's lists that the corpora do not hold, in the same way. */
function addDoers(uses: Map<string, FormUse>): void {
  for (const form of lexiconOf("en").nouns.doers)
    if ((uses.get(form)?.count ?? 0) < fewestUses)
      uses.set(form, { count: 0, tags: new Map([["NOUN", 1]]), lemmas: new Map([[form, 1]]) });
}

/** Verbs of cognition (31), communication (32), emotion (37), perception (39) and social action (41). */
const tellingSenses: ReadonlySet<number> = new Set([31, 32, 37, 39, 41]);

/** The dictionary form; a form that is a verb's as well as a noun's goes to the verb. */
function lemmaOf(form: string, { lemmas }: FormUse, wordNet: WordNet): string {
  const verb = [...lemmas.keys()].sort().find((lemma) => wordNet.verbSenseOf(lemma) !== undefined);
  return verb ?? mostFrequent(lemmas) ?? form;
}

/** How often each form stands in a cue, for those that begin one. */
function countCues(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  const first = new Set<string>();
  for (const { reading, attributions } of sentences)
    for (const { from, to } of attributions.flatMap(({ cue }) => cue))
      for (let at = from; at < to; at += 1) {
        const { folded } = reading.words[at]!;
        all.set(folded, (all.get(folded) ?? 0) + 1);
        if (at === from) first.add(folded);
      }
  return new Map([...all].filter(([form]) => first.has(form)));
}

/** A word in so many cues of a hundred uses makes its sentence worth a look. */
const tellingShare = 0.01;

function bitsOf(form: string, use: FormUse, inCues: number): number {
  const tells = inCues > 0 && inCues / Math.max(1, use.count) >= tellingShare;
  const isRareVerb = /VERB/.test(tagOf(use)) && use.count < 10;
  return (
    (tells || isRareVerb ? wordBits.tellsCue : 0) |
    (lexiconOf("en").grammar.complementisers.has(form) ? wordBits.opensClause : 0)
  );
}

/** Numbers from one in the order in which names are met; what comes when all are given has none. */
function createNumbers(most: number): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size < most ? numbers.size + 1 : 0;
      if (number !== 0) numbers.set(name, number);
    }
    return number;
  };
}
