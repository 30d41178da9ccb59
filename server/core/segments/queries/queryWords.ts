/** The words of a ranked query as the segments know them: each stem with its forms, and how much it tells. */
import { languages, type LanguageCode } from "../../languages";
import { stemOf, stopLanguagesOf, termsOf } from "../../text/terms";
import type { HeldSegment, Segment } from "../segment";
import type { Shelves } from "./shelves";
import { countPostings, cutPostings, stretchesNotIn, stretchesOf } from "./stretches";

/** A term of a segment; where it is a function word of some languages, their documents do not count. */
export interface Form {
  readonly term: number;
  readonly silentIn?: ReadonlySet<LanguageCode>;
}

/** All terms with one stem count as one word. */
export interface QueryWord {
  readonly idf: number;
  /** By segment. */
  readonly forms: readonly (readonly Form[])[];
}

/**
 * The words of a query that living documents hold, the rarest first. With n the passages of living documents that hold
 * each form, summed, and N all of theirs, a word's idf is ln(1 + (N − n + ½)/(n + ½)).
 */
export function findQueryWords(
  { held, passages }: Shelves,
  stems: Iterable<string>,
  countsFunctionWords: boolean,
): QueryWord[] {
  const words: QueryWord[] = [];
  for (const stem of stems) {
    const forms = held.map(({ segment }) => formsOf(segment, stem, countsFunctionWords));
    let frequency = 0;
    forms.forEach((ofSegment, number) => {
      for (const form of ofSegment) frequency += livingFrequency(held[number]!, form);
    });
    if (frequency > 0) words.push({ idf: idfOf(Math.min(frequency, passages), passages), forms });
  }
  return words.sort((a, b) => b.idf - a.idf);
}

/** Never negative, however frequent the word (Robertson & Zaragoza 2009). */
export const idfOf = (frequency: number, passages: number): number =>
  Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));

/** Postings of a form in the documents where it counts, dead ones too. */
export function postingsOfForm(segment: Segment, { term, silentIn }: Form): Uint32Array {
  return silentIn ? spokenPostings(segment, term, silentIn) : segment.postingsOf(term);
}

/** How many living passages hold a term in the documents where it counts: without reading postings where all do. */
export function livingFrequency(held: HeldSegment, form: Form): number {
  const stretches = stretchesOf(held);
  if (!stretches && !form.silentIn) return held.segment.frequencyOf(form.term);
  return countPostings(postingsOfForm(held.segment, form), stretches);
}

const spoken = new WeakMap<Segment, Map<number, Uint32Array>>();

/** Remembered: function words have long lists, of which few remain. */
function spokenPostings(
  segment: Segment,
  term: number,
  silentIn: ReadonlySet<LanguageCode>,
): Uint32Array {
  let known = spoken.get(segment);
  if (!known) spoken.set(segment, (known = new Map()));
  let postings = known.get(term);
  if (!postings) {
    const stretches = stretchesNotIn(segment, silentIn);
    postings =
      stretches?.starts.length === 0
        ? new Uint32Array(0)
        : cutPostings(segment.postingsOf(term), stretches);
    known.set(term, postings);
  }
  return postings;
}

function formsOf(segment: Segment, stem: string, countsFunctionWords: boolean): Form[] {
  const terms = segment.termsOfStem(stem);
  const silent = countsFunctionWords ? undefined : functionWords().get(stem);
  if (!silent) return terms.map((term) => ({ term }));
  return terms.map((term) => {
    const silentIn = silent.get(segment.termAt(term));
    return silentIn ? { term, silentIn } : { term };
  });
}

/** For each stem of a function word of any language those with it, and the languages that each is one of. */
type FunctionWords = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<LanguageCode>>>;

let functionWordsByStem: FunctionWords | undefined;

function functionWords(): FunctionWords {
  if (functionWordsByStem) return functionWordsByStem;
  const byStem = new Map<string, Map<string, ReadonlySet<LanguageCode>>>();
  for (const { stopWords } of Object.values(languages))
    for (const term of stopWords.flatMap(termsOf)) {
      const stem = stemOf(term);
      const alike = byStem.get(stem) ?? new Map<string, ReadonlySet<LanguageCode>>();
      byStem.set(stem, alike.set(term, stopLanguagesOf(term)));
    }
  return (functionWordsByStem = byStem);
}
