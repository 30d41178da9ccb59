/** Whether a sentence tells, asks or supposes an attribution. */
import type { Attribution } from "../attribution";
import type { Reading } from "../reading";

/** Whether the words at `at` stand in a question, under an "if", or in the sentence as told. */
export function moodAt(reading: Reading, at: number, isUnreal: boolean): Attribution["mood"] {
  if (isQuestion(reading, at)) return "asked";
  if (isUnreal) return "supposed";
  const { words, lexicon } = reading;
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = words[before]!;
    if (word.folded === "," || word.folded === ";" || word.folded === ":") return "told";
    if (word.isQuoted !== words[at]!.isQuoted) return "told";
    if (lexicon.grammar.conditionals.has(word.folded)) return "supposed";
  }
  return "told";
}

/** A sentence is a question by its last mark, if that does not belong to a quotation in it. */
function isQuestion({ words }: Reading, at: number): boolean {
  const last = words.at(-1);
  for (let end = words.length - 1; end >= 0 && !words[end]!.isWord; end -= 1) {
    const mark = words[end]!;
    if (mark.folded !== "?") continue;
    return mark.isQuoted === words[at]!.isQuoted || last?.folded === "?";
  }
  return false;
}
