/** Verb groups: a verb with the auxiliaries, adverbs and negations before it, and what they make of it. */
import { certaintyKinds, type VerbForm } from "../lexicon/lexicon";
import { foldedAt, isAdverb, phraseAt, type Reading, type Stretch } from "../reading";

export interface VerbGroup extends Stretch {
  /** The verb itself. */
  readonly head: number;
  readonly isNegated: boolean;
  /** Would, could, will: not a fact. */
  readonly isUnreal: boolean;
  readonly isPassive: boolean;
  readonly isReflexive: boolean;
  readonly form: VerbForm;
}

/** What stands before a verb or a phrase with one: its auxiliaries, adverbs and negations. */
export interface GroupStart {
  /** First word of the group. */
  readonly from: number;
  readonly isNegated: boolean;
  readonly isUnreal: boolean;
}

/** The verb group that ends with the verb at `head`, `after` being the word after it and its particle. */
export function verbGroupAt(
  reading: Reading,
  head: number,
  forms: ReadonlySet<VerbForm>,
  after: number,
): VerbGroup {
  const { from, isNegated, isUnreal, hasPassive, isReflexive, hasAuxiliary, isInfinitive } =
    walkBack(reading, head);
  return {
    from: trimmed(reading, from, head),
    to: after,
    head,
    isNegated,
    isUnreal,
    isPassive: hasPassive && forms.has("participle"),
    isReflexive,
    form: formOf(forms, hasAuxiliary, isInfinitive),
  };
}

/** Where the verb group begins that goes on at `head`: "was probably not" of "was probably not behind". */
export const groupStartAt = (reading: Reading, head: number): GroupStart => walkBack(reading, head);

export function isNegatedIn({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1)
    if (lexicon.grammar.negations.has(words[at]!.folded)) return true;
  return false;
}

interface Walk extends GroupStart {
  readonly hasPassive: boolean;
  readonly isReflexive: boolean;
  readonly hasAuxiliary: boolean;
  /** An infinitive that nothing before it makes a fact: "to say", but not "appears to say". */
  readonly isInfinitive: boolean;
}

function walkBack(reading: Reading, head: number): Walk {
  const { grammar, certainty } = reading.lexicon;
  const walk = {
    from: head,
    isNegated: false,
    isUnreal: false,
    hasPassive: false,
    isReflexive: false,
    hasAuxiliary: false,
    isInfinitive: false,
  };
  let isRaised = false;
  for (let at = head - 1; at >= 0; at -= 1) {
    const { folded, isWord, isQuoted } = reading.words[at]!;
    if (!isWord || isQuoted !== reading.words[head]!.isQuoted || isNameAt(reading, at)) break;
    if (certainty.raising.has(folded) && raises(reading, at)) {
      isRaised = true;
      walk.isUnreal = false;
      walk.isInfinitive = false;
      walk.hasAuxiliary = true;
    } else if (grammar.auxiliaries.has(folded)) {
      if (folded === "to" && walk.hasAuxiliary && !certainty.raising.has(foldedAt(reading, at - 1)))
        break;
      walk.isInfinitive ||= folded === "to";
      walk.hasAuxiliary = true;
      walk.isReflexive ||= grammar.reflexives.has(folded);
      walk.isUnreal ||= grammar.modals.has(folded);
      walk.hasPassive ||= !isRaised && grammar.passives.has(folded);
      walk.isNegated ||= grammar.negations.has(folded);
    } else if (grammar.negations.has(folded)) walk.isNegated = true;
    else if (!reading.words[at]?.entry.isConditional) {
      at = adverbStart(reading, at);
      if (at < 0) break;
    }
    walk.from = at;
  }
  return walk;
}

/** "May" of "Theresa May said" is no auxiliary. */
const isNameAt = ({ words }: Reading, at: number): boolean =>
  at > 0 && words[at]!.isCapital && words[at - 1]!.isCapital;

/** "appears to", "is likely to", "sembra": words between a subject and the infinitive that tells of it. */
function raises({ words, lexicon }: Reading, at: number): boolean {
  const next = words[at + 1]?.folded ?? "";
  return (
    lexicon.certainty.infinitiveMarks.size === 0 || lexicon.certainty.infinitiveMarks.has(next)
  );
}

/** Most words of a hedge that is used as an adverb: "in all likelihood". */
const longestHedge = 4;

/** Where the adverb begins that ends with a word, or the hedge that is used as one ("was likely behind"); -1 for neither. */
function adverbStart(reading: Reading, at: number): number {
  if (isAdverb(reading, at)) return at;
  for (let from = at; from >= 0 && at - from < longestHedge; from -= 1)
    if (phraseAt(reading, from, certaintyKinds)?.to === at + 1) return from;
  return -1;
}

/** A group does not begin with an adverb of time that belongs to what stands before. */
function trimmed({ words }: Reading, from: number, head: number): number {
  while (from < head && words[from]!.isCapital && from > 0) from += 1;
  return from;
}

function formOf(
  forms: ReadonlySet<VerbForm>,
  hasAuxiliary: boolean,
  isInfinitive: boolean,
): VerbForm {
  if (isInfinitive && forms.has("infinitive")) return "infinitive";
  if (hasAuxiliary || forms.has("finite")) return "finite";
  if (forms.has("gerund")) return "gerund";
  return forms.has("participle") ? "participle" : "infinitive";
}
