/** Words that tell how sure something is: phrases of the language's lists, verbs in a mood of hearsay, modals of hearsay. */
import { certaintyKinds, markOfPhrase, type CertaintyMark } from "../lexicon/lexicon";
import { foldedAt, isAdverb, phraseAt, type Reading, type Stretch } from "../reading";

export interface FoundMark extends Stretch {
  readonly mark: CertaintyMark;
  /** By the mood of a verb alone: "sarebbe", "aurait attaqué". */
  readonly isConditional?: true;
}

/** The marks in words `[from, to)`, in order. */
export function findMarks(reading: Reading, { from, to }: Stretch): FoundMark[] {
  const found: FoundMark[] = [];
  for (let at = from; at < to; at += 1) {
    const word = reading.words[at]!;
    if (!word.entry.mayMark || !word.isWord || isName(reading, at)) continue;
    const phrase = phraseAt(reading, at, certaintyKinds);
    if (phrase) {
      const mark = markOfPhrase.get(phrase.kind);
      if (mark) found.push({ from: phrase.from, to: phrase.to, mark });
      at = phrase.to - 1;
      continue;
    }
    const end = conditionalEnd(reading, at) ?? (isHearsayModal(reading, at) ? at + 1 : undefined);
    if (end === undefined) continue;
    const isModal = reading.lexicon.certainty.hearsayModals.has(word.folded);
    found.push({ from: at, to: end, mark: hearsay, ...(!isModal && { isConditional: true }) });
    at = end - 1;
  }
  return found;
}

/** Whether any word of a sentence may be a mark, wherever it is looked for. */
export function mayHoldMarks(reading: Reading): boolean {
  const { words, lexicon } = reading;
  for (let at = 0; at < words.length; at += 1) {
    const { entry } = words[at]!;
    if (!entry.mayMark) continue;
    if (entry.isConditional || lexicon.certainty.hearsayModals.has(entry.folded)) return true;
    const phrase = phraseAt(reading, at, certaintyKinds);
    if (phrase && markOfPhrase.has(phrase.kind)) return true;
  }
  return false;
}

const hearsay: CertaintyMark = { level: "possible", hearsay: true };

/** "May 2015", "Theresa May": a word that has a capital and does not open the sentence, or that is a month. */
function isName({ words, lexicon }: Reading, at: number): boolean {
  const { isCapital, folded } = words[at]!;
  const opens = at === 0 || !words[at - 1]!.isWord;
  return isCapital && (!opens || lexicon.names.calendar.has(folded));
}

/** Where the verb ends that begins with one in the mood of hearsay: "sarebbe stato composto" is one form. */
function conditionalEnd(reading: Reading, at: number): number | undefined {
  const { lexicon, words } = reading;
  const { grammar } = lexicon;
  if (!words[at]!.entry.isConditional) return undefined;
  const before = foldedAt(reading, at - 1);
  const isNoun =
    (grammar.determiners.has(before) && !grammar.auxiliaries.has(before)) ||
    grammar.prepositions.has(before);
  if (isNoun || isUnreal(reading)) return undefined;
  let to = at + 1;
  while (grammar.auxiliaries.has(words[to - 1]!.folded) && isParticiple(reading, to)) to += 1;
  return to;
}

/** Under "if", what would be is no hearsay: "se piovesse, il torneo sarebbe rinviato". */
export const isUnreal = ({ words, lexicon }: Reading): boolean =>
  words
    .slice(0, longestLook)
    .some(({ folded, isQuoted }) => !isQuoted && lexicon.grammar.conditionals.has(folded));

/** Words of a sentence that are looked through for an "if". */
const longestLook = 60;

function isParticiple(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word?.isWord || word.isCapital || isAdverb(reading, at)) return false;
  const { grammar, certainty } = reading.lexicon;
  if (grammar.determiners.has(word.folded) || grammar.prepositions.has(word.folded)) return false;
  return certainty.participleSuffixes.some((suffix) => word.folded.endsWith(suffix));
}

/** Words of a clause in which its closer is looked for. */
const longestClause = 30;

/** "soll … haben", "gehören soll": a modal whose clause closes with what is so, and not with what is to be done. */
function isHearsayModal(reading: Reading, modal: number): boolean {
  const { certainty, grammar } = reading.lexicon;
  const { words } = reading;
  if (!certainty.hearsayModals.has(words[modal]!.folded)) return false;
  if (isCloser(reading, modal - 1)) return true;
  for (let at = modal + 1; at < words.length && at - modal < longestClause; at += 1) {
    const word = words[at]!;
    if (!word.isWord && word.mark === undefined && !isInFigure(reading, at)) return false;
    const next = words[at + 1];
    const isLast = !next?.isWord || grammar.conjunctions.has(next.folded);
    if (isLast && isCloser(reading, at)) return true;
  }
  return false;
}

/** The mark in "3.000". */
const isInFigure = ({ words }: Reading, at: number): boolean =>
  words[at]!.start === words[at - 1]?.end &&
  words[at]!.end === words[at + 1]?.start &&
  /^\d/.test(words[at + 1]!.folded);

/** "angegriffen haben" tells what is said to be so, "ein Haus haben" what ought to be. */
function isCloser({ words, lexicon }: Reading, at: number): boolean {
  const folded = words[at]?.folded ?? "";
  const { hearsayClosers, hearsayPerfects } = lexicon.certainty;
  const before = words[at - 1];
  return (
    hearsayClosers.has(folded) ||
    (hearsayPerfects.has(folded) && before?.isCapital === false && /[tn]$/.test(before.folded))
  );
}
