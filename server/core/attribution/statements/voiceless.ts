/** What is no statement though a verb of saying is used: things show and tell, and nobody speaks. */
import type { Found } from "../found";
import { foldedAt, type Reading, type Stretch } from "../reading";

/** Whether a found statement is only what a thing shows: "the lamp tells you that the tank is empty". What is quoted from a sign or a screen was written by somebody. */
export const isVoiceless = (
  reading: Reading,
  { source, cue, content }: Pick<Found, "source" | "cue" | "content">,
): boolean =>
  source.some((phrase) => isThing(reading, phrase) && isWhole(reading, phrase, cue)) &&
  !content.some(({ from }) => reading.words[from]!.isQuoted || reading.words[from]!.mark);

/** Not only the end of a longer phrase: "the report on the lamp". */
function isWhole(reading: Reading, { from }: Stretch, cue: readonly Stretch[]): boolean {
  const isBehindCue = cue.some(({ to }) => to === from);
  return isBehindCue || !reading.lexicon.grammar.prepositions.has(foldedAt(reading, from - 1));
}

/** Whether the head of a phrase is a thing: "the red lamp of the printer". */
function isThing(reading: Reading, { from, to }: Stretch): boolean {
  const { grammar, nouns, habits } = reading.lexicon;
  let head = from;
  for (let at = from; at < to && !grammar.prepositions.has(foldedAt(reading, at)); at += 1) {
    if (grammar.determiners.has(foldedAt(reading, at))) continue;
    head = at;
    if (habits.nounFirst) break;
  }
  return nouns.voiceless.has(foldedAt(reading, head));
}
