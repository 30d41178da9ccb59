/** What is no statement though a verb of saying is used: things show and tell, and nobody speaks. */
import type { Found } from "./found";
import type { Reading, Stretch } from "./reading";

/** Whether a found statement is only what a thing shows: "the lamp tells you that the tank is empty". What is quoted from a sign or a screen was written by somebody. */
export const isVoiceless = (reading: Reading, { source, content }: Found): boolean =>
  source.some((phrase) => isThing(reading, phrase)) &&
  !content.some(({ from }) => reading.words[from]!.isQuoted || reading.words[from]!.mark);

/** Whether the head of a phrase is a thing: "the red lamp of the printer". */
function isThing({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  const { grammar, nouns, habits } = lexicon;
  let head = from;
  for (let at = from; at < to && !grammar.prepositions.has(words[at]!.folded); at += 1) {
    if (grammar.determiners.has(words[at]!.folded)) continue;
    head = at;
    if (habits.nounFirst) break;
  }
  return nouns.voiceless.has(words[head]!.folded);
}
