/** A sentence as the finders of attributions read it: its words, which of them are names, and where its cues are. */
import type { Span } from "../text/span";
import { certaintyKinds, type CuePhrase, type Lexicon } from "./lexicon/lexicon";
import type { NameKind } from "./names/name";
import type { Word } from "./words/word";

/** A known name; a mention of a listed actor may come without a kind. */
export type KnownName = Span & { readonly kind?: NameKind };

export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly sentence: Span;
  readonly words: readonly Word[];
  /** The name that each word belongs to. */
  readonly nameAt: readonly (KnownName | undefined)[];
}

/** Words `[from, to)` of a reading. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface FoundPhrase extends Stretch {
  /** One of `phraseKinds`. */
  readonly kind: number;
  /** Words in the phrase's gap. */
  readonly gap?: Stretch;
}

/** Reads a sentence's words against the names of its paragraph, which are in order; the first in the sentence is `names[first]`. */
export function readSentence(
  text: string,
  sentence: Span,
  words: readonly Word[],
  names: readonly KnownName[],
  first: number,
  lexicon: Lexicon,
): Reading {
  let next = first;
  const nameAt = words.map((word) => {
    while (next < names.length && names[next]!.end <= word.start) next += 1;
    const name = names[next];
    return name && name.start < word.end && name.start < sentence.end ? name : undefined;
  });
  return { text, lexicon, sentence, words, nameAt };
}

/** Words of a sentence that are read at once. Finders look through a sentence for each of its cues; a text without full stops would cost the square of its length. */
const longestReading = 256;

/** A sentence in pieces that are read one by one. */
export function piecesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length <= longestReading) return words.length === 0 ? [] : [words];
  return Array.from({ length: Math.ceil(words.length / longestReading) }, (_, index) =>
    words.slice(index * longestReading, (index + 1) * longestReading),
  );
}

/** Span of a stretch; it must hold a word. */
export const spanOf = ({ words }: Reading, { from, to }: Stretch): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

export const foldedAt = ({ words }: Reading, at: number): string => words[at]?.folded ?? "";

export const isAdverb = ({ words }: Reading, at: number): boolean => {
  const word = words[at];
  if (!word?.isWord) return false;
  const { isAdverb, isAdverbByEnding } = word.entry;
  return isAdverb || (isAdverbByEnding && !word.isCapital);
};

/** The longest phrase that begins at a word and is of one of the `kinds`, a sum of `phraseKinds`. */
export function phraseAt(reading: Reading, at: number, kinds: number): FoundPhrase | undefined {
  const entry = reading.words[at]?.entry;
  if (!entry || (entry.phraseKinds & kinds) === 0) return undefined;
  for (const phrase of entry.phrases) {
    const found = phrase.kind & kinds ? matchPhrase(reading, at, phrase) : undefined;
    if (found) return found;
  }
  return undefined;
}

const longestGap = 6;

function matchPhrase(reading: Reading, first: number, phrase: CuePhrase): FoundPhrase | undefined {
  let at = first;
  let from = first;
  let to = first;
  let gap: Stretch | undefined;
  for (let index = 0; index < phrase.slots.length; index += 1) {
    const slot = phrase.slots[index];
    if (slot) {
      // An adverb or a hedge may stand anywhere within a phrase: "was also behind", "is in all likelihood behind".
      while (index > 0 && !slot.has(foldedAt(reading, at))) {
        const next = adverbEnd(reading, at, phrase);
        if (next === at) break;
        at = next;
      }
      // What must follow may stand behind a comma: "unklar, ob".
      if (index >= phrase.closes && foldedAt(reading, at) === ",") at += 1;
      if (!slot.has(foldedAt(reading, at))) return undefined;
      if (index === phrase.opens) from = at;
      at += 1;
      if (index < phrase.closes) to = at;
      continue;
    }
    const after = phrase.slots[index + 1];
    const start = at;
    if (after) {
      while (
        at - start < longestGap &&
        reading.words[at]?.isWord &&
        !after.has(foldedAt(reading, at))
      )
        at += 1;
    } else {
      while (at - start < longestGap && reading.words[at]?.isCapital) at += 1;
    }
    if (at === start) return undefined;
    gap = { from: start, to: at };
    if (index < phrase.closes) to = at;
  }
  return { kind: phrase.kind, from, to, ...(gap && { gap }) };
}

function adverbEnd(reading: Reading, at: number, { kind }: CuePhrase): number {
  const hedge = kind & certaintyKinds ? undefined : phraseAt(reading, at, certaintyKinds);
  if (hedge) return hedge.to;
  return isAdverb(reading, at) ? at + 1 : at;
}
