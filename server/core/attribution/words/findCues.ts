/** Finds the words of a sentence that may attribute, by their entries alone. */
import { certaintyKinds, cueBits } from "../lexicon/lexicon";
import type { Word } from "./word";

export interface Cue {
  /** Index of the word. */
  readonly at: number;
  /** What it may be, see `cueBits`. */
  readonly bits: number;
}

const none: readonly Cue[] = [];

/** Cues in order: a phrase's first word is one only before its second, a copula only where an affiliation is named. */
export function findCues(words: readonly Word[]): readonly Cue[] {
  let found: Cue[] | undefined;
  let all = 0;
  let isLearned = false;
  for (let at = 0; at < words.length; at += 1) {
    const { entry } = words[at]!;
    let bits = entry.cues;
    if (entry.opens !== 0 && goesOn(words[at]!, words[at + 1])) bits |= entry.opens;
    if (bits === 0 || (bits === cueBits.bracket && words[at + 2]?.folded !== ")")) continue;
    if (bits === cueBits.colon && words[at + 1]?.mark !== "open") continue;
    all |= bits;
    // One such word tells that the model is to read the sentence.
    if (bits === cueBits.learned && isLearned) continue;
    if (bits & cueBits.learned) isLearned = true;
    if (bits !== cueBits.affiliation || isApposed(words, at)) (found ??= []).push({ at, bits });
  }
  if (!found) return none;
  const isCopulaAlone = (all & cueBits.affiliation) === 0;
  return isCopulaAlone ? found.filter(({ bits }) => bits !== cueBits.copula) : found;
}

/** Whether an affiliation may stand in an apposition: a comma is near. */
const isApposed = (words: readonly Word[], at: number): boolean =>
  [1, 2, 3, 4].some((back) => words[at - back]?.folded === ",");

/** Whether a phrase that a word begins may go on with the next: an adverb or a hedge may stand between them. */
const goesOn = ({ entry }: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  (next.entry.isAdverb ||
    next.entry.isAdverbByEnding ||
    (next.entry.phraseKinds & certaintyKinds) !== 0 ||
    entry.seconds.has(next.folded));
