/** Puts a hedge into words that assert, in their language: "was carried out" becomes "was reportedly carried out", "è composto" "sarebbe composto". */
import { languages, type LanguageCode } from "../languages";
import type { Certainty } from "./attribution";
import { lexiconOf } from "./lexicon";

/** The words of a cue as a source of a `certainty` would put them; undefined where the language has none for it. */
export function softenCue(
  cue: string,
  language: LanguageCode,
  { level, hearsay }: Certainty,
): string | undefined {
  const { softening } = languages[language];
  if (level === "asserted" || level === "near-certain" || level === "denied") return undefined;
  const [first = "", ...rest] = cue.split(" ");
  if (hearsay) {
    const verb = softening.verbs[first.toLowerCase()];
    if (verb !== undefined) return [verb, ...rest].join(" ");
  }
  const adverb = hearsay ? softening.hearsay : softening[level];
  const standsBehind =
    softening.isBehindVerb || lexiconOf(language).grammar.auxiliaries.has(first.toLowerCase());
  return (standsBehind ? [first, adverb, ...rest] : [adverb, first, ...rest]).join(" ");
}
