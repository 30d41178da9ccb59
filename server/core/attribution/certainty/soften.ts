/** Puts a hedge into words that assert, in their language: "was carried out" becomes "was reportedly carried out", "è composto" "sarebbe composto". */
import { languages, type LanguageCode } from "../../languages";
import type { Span } from "../../text/span";
import type { Certainty } from "../attribution";
import { lexiconOf } from "../lexicon/lexicon";

/** The words of a cue as a source of a `certainty` would put them; undefined where the language has none for it. */
export function softenCue(
  cue: string,
  language: LanguageCode,
  { level, hearsay }: Certainty,
): string | undefined {
  const { softening } = languages[language];
  if (level === "asserted" || level === "near-certain" || level === "denied") return undefined;
  const isLess = level === "likely" || level === "possible";
  const adverb = hearsay ? softening.hearsay : isLess ? softening[level] : undefined;
  // What a source doubts is not said by saying it less surely.
  if (adverb === undefined) return undefined;
  const [first = "", ...rest] = cue.split(" ");
  if (hearsay) {
    const verb = softening.verbs[first.toLowerCase()];
    if (verb !== undefined) return [verb, ...rest].join(" ");
  }
  const standsBehind =
    softening.isBehindVerb || lexiconOf(language).grammar.auxiliaries.has(first.toLowerCase());
  return (standsBehind ? [first, adverb, ...rest] : [adverb, first, ...rest]).join(" ");
}

/** The first verb form in a clause that its language can put into the mood of hearsay. */
export function verbToSoften(
  text: string,
  { start, end }: Span,
  language: LanguageCode,
): Span | undefined {
  const { verbs } = languages[language].softening;
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\p{L}+/gu))
    if (verbs[word] !== undefined)
      return { start: start + index, end: start + index + word.length };
  return undefined;
}
