/** The words of a typed question: whom it names, in any letters, and what else it says. */
import { findNames } from "../../attribution/names/findNames";
import { isSaying } from "../../attribution/phrases/clauses";
import { languageCodes, type LanguageCode } from "../../languages";
import type { Actor } from "../../library/actors/actor";
import type { ActorBook } from "../../library/actors/actorBook";
import { namesOfActor } from "../../library/actors/findActorNames";
import { nameKey } from "../../library/actors/names";
import { detectLanguage } from "../../text/detectLanguage";
import { findSentences } from "../../text/sentences";
import type { Span } from "../../text/span";
import { sliceOf, spansOverlap } from "../../text/span";
import { isStopTermAnywhere, wordsOf, type Word } from "../../text/terms";
import { findTokens, foldToken } from "../../text/tokens";

/** A name in a question; `actors` is empty where the library knows nobody under it. */
export interface AskedName extends Span {
  readonly actors: readonly Actor[];
  /** Keys of all names that it may go by. */
  readonly keys: readonly string[];
}

export interface AskedWords {
  readonly text: string;
  readonly language: LanguageCode;
  /** All words, in order. */
  readonly words: readonly Word[];
  /** In order. */
  readonly names: readonly AskedName[];
  /** The words besides names and function words. */
  readonly others: readonly Word[];
}

/** Words of a name that is looked for, at most. */
const longestName = 5;

/** `publishers` are keys of names that are no actors' and yet say things. */
export function readAsked(
  book: ActorBook,
  text: string,
  publishers: ReadonlySet<string>,
): AskedWords {
  const language = detectLanguage(text) ?? "en";
  const words = wordsOf(findTokens(text));
  const known = knownNames(text, words, (name) => {
    const actors = book.named(name);
    const key = nameKey(name);
    const keys = [
      ...actors.flatMap(namesOfActor).map(nameKey),
      ...(publishers.has(key) ? [key] : []),
    ];
    return keys.length > 0 ? { actors, keys } : undefined;
  });
  const whole = { start: 0, end: text.length };
  const sentences = findSentences(text, whole, language);
  const strangers = findNames(text, { ...whole, language, sentences })
    .filter((name) => !known.some((each) => spansOverlap(each, name)))
    .map(({ start, end, text: name }) => ({ start, end, actors: [], keys: [nameKey(name)] }));
  const isNamed = (word: Word): boolean => known.some((name) => spansOverlap(name, word));
  return {
    text,
    language,
    words,
    names: [...known, ...strangers].sort((a, b) => a.start - b.start),
    others: words.filter((word) => !isNamed(word) && !isStopTermAnywhere(word.term)),
  };
}

/** The longest names among the words; in a typed question capitals don't decide. */
function knownNames(
  text: string,
  words: readonly Word[],
  named: (name: string) => Pick<AskedName, "actors" | "keys"> | undefined,
): AskedName[] {
  const found: AskedName[] = [];
  for (let at = 0; at < words.length;) {
    const { start, term } = words[at]!;
    let length = Math.min(longestName, words.length - at);
    for (; length > 0; length -= 1) {
      if (length === 1 && isStopTermAnywhere(term)) continue;
      const { end } = words[at + length - 1]!;
      const known = named(sliceOf(text, { start, end }));
      if (!known) continue;
      found.push({ start, end, ...known });
      break;
    }
    at += Math.max(1, length);
  }
  return found;
}

/** Whether a word says that somebody says something: says, riferisce. */
export const isWordOfSaying = ({ text }: AskedWords, word: Word, language: LanguageCode): boolean =>
  isSaying(language, foldToken(sliceOf(text, word)));

/** The language of a question, then the others: few words tell little of theirs. */
export const languagesOf = ({ language }: AskedWords): readonly LanguageCode[] => [
  language,
  ...languageCodes.filter((code) => code !== language),
];
