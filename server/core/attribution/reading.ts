/** A sentence as the finders of attributions read it: its words, which of them are names, and where its cues are. */
import type { Span } from "../text/span";
import type { CuePhrase, Lexicon, PhraseKind } from "./lexicon";
import type { NameKind } from "./name";
import type { Word } from "./words";

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
  readonly kind: PhraseKind;
  /** Words in the phrase's gap. */
  readonly gap?: Stretch;
}

/** Reads a sentence's words against the names of its paragraph, which are in order. */
export function readSentence(
  text: string,
  sentence: Span,
  words: readonly Word[],
  names: readonly KnownName[],
  lexicon: Lexicon,
): Reading {
  let next = 0;
  const nameAt = words.map((word) => {
    while (next < names.length && names[next]!.end <= word.start) next += 1;
    const name = names[next];
    return name && name.start < word.end ? name : undefined;
  });
  return { text, lexicon, sentence, words, nameAt };
}

/** Span of a stretch; it must hold a word. */
export const spanOf = ({ words }: Reading, { from, to }: Stretch): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

export const foldedAt = ({ words }: Reading, at: number): string => words[at]?.folded ?? "";

export const isAdverb = ({ words, lexicon }: Reading, at: number): boolean => {
  const word = words[at];
  if (!word?.isWord) return false;
  const { grammar, adverbSuffixes } = lexicon;
  if (grammar.adverbs.has(word.folded)) return true;
  return (
    !word.isCapital &&
    word.folded.length > 4 &&
    adverbSuffixes.some((suffix) => word.folded.endsWith(suffix)) &&
    !grammar.notAdverbs.has(word.folded)
  );
};

/** The longest phrase of a kind that begins at a word. */
export function phraseAt(
  reading: Reading,
  at: number,
  isWanted: (kind: PhraseKind) => boolean,
): FoundPhrase | undefined {
  const entries = reading.lexicon.phrases.get(foldedAt(reading, at));
  if (!entries) return undefined;
  for (const entry of entries) {
    const found = isWanted(entry.kind) ? matchPhrase(reading, at, entry) : undefined;
    if (found) return found;
  }
  return undefined;
}

const longestGap = 6;

function matchPhrase(reading: Reading, from: number, phrase: CuePhrase): FoundPhrase | undefined {
  let at = from;
  let gap: Stretch | undefined;
  for (let index = 0; index < phrase.slots.length; index += 1) {
    const slot = phrase.slots[index];
    if (slot) {
      // An adverb may stand anywhere within a phrase: "was also behind".
      while (index > 0 && !slot.has(foldedAt(reading, at)) && isAdverb(reading, at)) at += 1;
      if (!slot.has(foldedAt(reading, at))) return undefined;
      at += 1;
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
  }
  return { kind: phrase.kind, from, to: at, ...(gap && { gap }) };
}
