/** Verb groups: a verb with the auxiliaries, adverbs and negations before it, and what they make of it. */
import type { VerbForm } from "./lexicon";
import { isAdverb, type Reading, type Stretch } from "./reading";

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

/** The verb group that ends with the verb at `head`, `after` being the word after it and its particle. */
export function verbGroupAt(
  reading: Reading,
  head: number,
  forms: ReadonlySet<VerbForm>,
  after: number,
): VerbGroup {
  const { grammar } = reading.lexicon;
  let from = head;
  let isNegated = false;
  let isUnreal = false;
  let isPassive = false;
  let isReflexive = false;
  let hasAuxiliary = false;
  let isInfinitive = false;
  for (let at = head - 1; at >= 0; at -= 1) {
    const { folded, isWord, isQuoted } = reading.words[at]!;
    if (!isWord || isQuoted !== reading.words[head]!.isQuoted) break;
    if (grammar.auxiliaries.has(folded)) {
      if (folded === "to" && hasAuxiliary) break;
      isInfinitive ||= folded === "to";
      hasAuxiliary = true;
      isReflexive ||= grammar.reflexives.has(folded);
      isUnreal ||= grammar.modals.has(folded);
      isPassive ||= grammar.passives.has(folded) && forms.has("participle");
      isNegated ||= grammar.negations.has(folded);
    } else if (grammar.negations.has(folded)) isNegated = true;
    else if (!isAdverb(reading, at)) break;
    from = at;
  }
  return {
    from: trimmed(reading, from, head),
    to: after,
    head,
    isNegated,
    isUnreal,
    isPassive,
    isReflexive,
    form: formOf(forms, hasAuxiliary, isInfinitive),
  };
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
