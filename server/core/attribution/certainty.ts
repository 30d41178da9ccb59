/** How surely an attribution is put, and whether the sentence tells, asks or supposes it. */
import type { Attribution, Certainty } from "./attribution";
import { phraseKinds } from "./lexicon";
import { foldedAt, phraseAt, spanOf, type Reading, type Stretch } from "./reading";

/** Words before an attribution in which an opener such as "it appears that" may stand. */
const openerReach = 7;

/** Certainty of what stands in `[from, to)`; hedges are looked for there and a little before. */
export function certaintyOf(reading: Reading, { from, to }: Stretch, isDenied: boolean): Certainty {
  const start = openerStart(reading, from);
  if (isDenied) {
    const denial = firstPhrase(reading, { from: start, to }, "denials");
    return { level: "denied", ...(denial && { hedge: spanOf(reading, denial) }) };
  }
  const hedge = firstPhrase(reading, { from: start, to }, "hedges");
  return hedge ? { level: "hedged", hedge: spanOf(reading, hedge) } : { level: "asserted" };
}

/** Whether "no evidence that", "denied that" stands before what begins at `from`. */
export function isDeniedBefore(reading: Reading, from: number): boolean {
  const start = openerStart(reading, from);
  return firstPhrase(reading, { from: start, to: from }, "denials") !== undefined;
}

function openerStart({ words, lexicon }: Reading, from: number): number {
  let start = from;
  while (start > 0 && from - start < openerReach) {
    const before = words[start - 1]!;
    if (before.isQuoted || /^[;:.]$/.test(before.folded)) break;
    if (before.folded === "," && start - 1 > 2) break;
    if (lexicon.grammar.conjunctions.has(before.folded)) break;
    start -= 1;
  }
  return start;
}

function firstPhrase(
  reading: Reading,
  { from, to }: Stretch,
  kind: "hedges" | "denials",
): Stretch | undefined {
  const { words } = reading;
  const wanted = phraseKinds[kind];
  for (let at = from; at < to; at += 1) {
    if (!words[at]!.isWord) continue;
    const phrase = phraseAt(reading, at, wanted);
    if (phrase) return phrase;
    if (kind === "hedges" && isConditional(reading, at))
      return { from: at, to: conditionalEnd(reading, at) };
  }
  return undefined;
}

/** Italian "sarebbe", "figurerebbe": hearsay by the form of the verb. */
const isConditional = (reading: Reading, at: number): boolean =>
  reading.lexicon.hedgeSuffixes.some((suffix) => foldedAt(reading, at).endsWith(suffix));

/** "sarebbe composto": an auxiliary with its participle. */
function conditionalEnd({ words, lexicon }: Reading, at: number): number {
  const next = words[at + 1];
  const isAuxiliary = lexicon.grammar.auxiliaries.has(words[at]!.folded);
  return isAuxiliary && next?.isWord && !lexicon.grammar.prepositions.has(next.folded)
    ? at + 2
    : at + 1;
}

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
