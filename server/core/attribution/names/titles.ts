/** Titles before names: "Russian President Vladimir Putin" is Vladimir Putin. */
import type { Lexicon } from "../lexicon/lexicon";
import { placeKindOf } from "./places";
import type { Stretch } from "../reading";
import type { Word } from "../words/word";

const germanTitle = /(?:minister|präsident|chef|kanzler|sprecher|general)(?:in)?$/;

/** The words of a name without titles, and without the people's adjective, state or office before a title; undefined where nothing is left. */
export function withoutTitles(
  words: readonly Word[],
  { from, to }: Stretch,
  lexicon: Lexicon,
): { readonly stretch: Stretch; readonly isTitled: boolean } | undefined {
  const whole = { stretch: { from, to }, isTitled: false };
  const isTitleAt = (at: number): boolean => words[at]?.entry.isTitle ?? false;
  let at = from;
  while (at < to && isTitleAt(at + 1) && isOrigin(words[at]!, lexicon)) at += 1;
  const first = at;
  while (at < to && (isTitleAt(at) || (at > first && words[at]!.folded === "."))) at += 1;
  if (at === first || placeKindOf(words.slice(from, to))) return whole;
  for (let rest = at; rest < to; rest += 1)
    if (lexicon.names.organisations.has(words[rest]!.folded)) return whole;
  if (lexicon.habits.nounFirst && at + 1 < to && !words[at]!.isCapital) at += 1;
  return at < to ? { stretch: { from: at, to }, isTitled: true } : undefined;
}

/** Whether a folded word is a title: Mr, President, Außenministerin. */
export const isTitle = (folded: string, { names, habits }: Lexicon): boolean =>
  names.titles.has(folded) || (habits.capitalisesNouns === true && germanTitle.test(folded));

const isOrigin = (word: Word, { names }: Lexicon): boolean =>
  names.demonyms.has(word.folded) ||
  names.offices.has(word.folded) ||
  names.saints.has(word.folded) ||
  placeKindOf([word]) === "state";
