/** What words have to do with deeds, as counted in annotated texts: which make a sentence worth a look, which may be triggers, which name doers. */
import { lexiconOf, type Lexicon } from "../server/core/attribution/lexicon/lexicon";
import { doerBits, wordBits } from "../server/core/attribution/learned/wordClasses";
import type { Span } from "../server/core/text/span";
import type { Row, Sentence } from "./corpus";

/** A deed as people marked it. */
export interface MarkedDeed {
  readonly trigger: Span;
  readonly attackers: readonly Span[];
}

export interface DeedRow extends Row {
  readonly events: readonly MarkedDeed[];
}

export type DeedSentence = Sentence<DeedRow>;

export interface DeedWords {
  /** The bits of a form with its dictionary form. */
  bitsOf(form: string, lemma: string): number;
}

/** So many times as frequent in sentences of deeds as in other texts is what tells of deeds. */
const tellingRatio = 20;

/** Counts words in texts annotated with deeds, and in other texts. */
export function countDeedWords(
  deeds: readonly DeedSentence[],
  others: readonly Sentence[],
  lemmaOf: (form: string) => string,
): DeedWords {
  const lexicon = lexiconOf("en");
  const uses = new Map<string, number>();
  const asDoer = new Map<string, number>();
  const triggers = new Set<string>();
  const within = deeds.filter(({ row }) => row.events.length > 0);
  for (const { reading, row } of deeds)
    for (const word of reading.words) {
      count(uses, word.folded);
      const isIn = (span: Span): boolean => word.start < span.end && word.end > span.start;
      if (row.events.some(({ attackers }) => attackers.some(isIn))) count(asDoer, word.folded);
      if (
        !isFunctionWord(word.folded, lexicon) &&
        word.isWord &&
        row.events.some(({ trigger }) => isIn(trigger))
      )
        triggers.add(lemmaOf(word.folded));
    }
  const there = sentencesWith(within);
  const elsewhere = sentencesWith(others);
  return {
    bitsOf: (form, lemma) => {
      const share = (there.get(form) ?? 0) / within.length;
      const usual = ((elsewhere.get(form) ?? 0) + 0.5) / others.length;
      const tells = (there.get(form) ?? 0) > 1 && share / usual >= tellingRatio;
      const may = triggers.has(lemma) && !isFunctionWord(form, lexicon);
      const level = levelOf(form, asDoer.get(form) ?? 0, uses.get(form) ?? 0, lexicon);
      return (
        (tells || lexicon.nouns.doers.has(form) ? wordBits.tellsDeed : 0) |
        (may ? wordBits.mayTrigger : 0) |
        doerBits(level)
      );
    },
  };
}

const count = (counts: Map<string, number>, form: string): unknown =>
  counts.set(form, (counts.get(form) ?? 0) + 1);

/** How many sentences hold each form. */
function sentencesWith(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { reading } of sentences)
    for (const form of new Set(reading.words.map(({ folded }) => folded))) count(counts, form);
  return counts;
}

function isFunctionWord(form: string, { grammar }: Lexicon): boolean {
  return (
    form.length < 2 ||
    [
      grammar.auxiliaries,
      grammar.determiners,
      grammar.prepositions,
      grammar.pronouns,
      grammar.conjunctions,
      grammar.subordinators,
      grammar.relatives,
    ].some((words) => words.has(form))
  );
}

/** Third persons and anybody: they name doers by what was told before. */
const pronouns = new Set("they them he she him it someone anyone somebody anybody we".split(" "));
/** Doers of the lists that name others as often. */
const ambiguous = new Set("group groups actor actors agent agents".split(" "));

/** See `doerLevelOf`. */
function levelOf(form: string, asDoer: number, uses: number, lexicon: Lexicon): number {
  if (pronouns.has(form)) return 2;
  if (isFunctionWord(form, lexicon) || !/\p{L}/u.test(form)) return 0;
  const share = asDoer / Math.max(1, uses);
  if (lexicon.nouns.doers.has(form) && !ambiguous.has(form)) return 3;
  if (asDoer >= 3 && share >= 0.2) return 3;
  if (asDoer >= 2 && share >= 0.04) return 2;
  return asDoer >= 1 && share >= 0.02 ? 1 : 0;
}
