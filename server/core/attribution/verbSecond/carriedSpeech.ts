/** Indirect speech that goes on without a verb of saying: "Der Sprecher sagte, … Das Netz sei sicher." */
import type { Attribution } from "../attribution";
import { findMarks } from "../certainty/certaintyMarks";
import { contentAfter } from "../phrases/complements";
import { placeFound, weighFound } from "../placeFound";
import { foldedAt, type Reading } from "../reading";
import { clauseEnd, isVerbLast } from "./clauses";
import { isReported } from "./complements";

/** Who spoke in the sentence before. */
export interface Spoken {
  readonly statement: Attribution;
  /** Whether it was put in the forms of indirect speech. */
  readonly isReported: boolean;
}

/** What a sentence's last statement tells of who may go on speaking in the next; undefined for none, for nobody in particular, and for what is asked or supposed. */
export function spokenIn(reading: Reading, found: readonly Attribution[]): Spoken | undefined {
  const statement = found.findLast(
    ({ kind, source, speaker }) =>
      kind === "statement" && (source.length > 0 || speaker !== undefined),
  );
  if (statement?.mood !== "told" || statement.vague) return undefined;
  return { statement, isReported: isReported(reading, { from: 0, to: reading.words.length }) };
}

/** The statement of a sentence that is told as the speaker before tells it: its main verb has a form of indirect speech, or is a modal of hearsay. */
export function findCarriedSpeech(reading: Reading, spoken: Spoken): Attribution | undefined {
  const { words, lexicon } = reading;
  if (words.some((word) => !word.isQuoted && lexicon.grammar.firstPersons.has(word.folded)))
    return undefined;
  const verb = mainVerb(reading);
  const content = contentAfter(reading, 0, words.length);
  if (verb === undefined || !content || !tellsSpeech(reading, verb, spoken)) return undefined;
  const { source, speaker = source[0] } = spoken.statement;
  const found = {
    source: [],
    cue: [{ from: verb, to: verb + 1 }],
    content: [content],
  };
  const placed = placeFound(reading, [weighFound(reading, "statement", found)], 0);
  return { ...placed, ...(speaker && { speaker }) };
}

/** The finite verb of the first clause in which it comes second, if that is an auxiliary or a form of indirect speech. */
function mainVerb(reading: Reading): number | undefined {
  const { words, lexicon } = reading;
  const { grammar, fields } = lexicon;
  for (let from = 0; from < words.length;) {
    const to = clauseEnd(reading, from);
    if (to > from && !isVerbLast(reading, { from, to }))
      for (let at = from; at < to; at += 1) {
        const { folded, isQuoted, isCapital } = words[at]!;
        if (isQuoted || (isCapital && at > from) || folded === "sich") continue;
        if (fields.reported.has(folded)) return at > from ? at : undefined;
        if (grammar.auxiliaries.has(folded) && !grammar.determiners.has(folded)) return at;
        if (lexicon.verbs.has(folded)) return undefined;
      }
    if (to > from && !isVerbLast(reading, { from, to })) return undefined;
    from = to + 1;
  }
  return undefined;
}

function tellsSpeech(reading: Reading, verb: number, spoken: Spoken): boolean {
  const { words, lexicon } = reading;
  const folded = foldedAt(reading, verb);
  if (lexicon.certainty.hearsayModals.has(folded))
    return findMarks(reading, { from: 0, to: words.length }).some(
      (mark) => mark.from === verb && mark.mark.hearsay,
    );
  if (!lexicon.fields.reported.has(folded)) return false;
  if (!lexicon.fields.unreal.has(folded)) return true;
  // "hätten" stands for "haben" in indirect speech, and elsewhere for what is not so.
  return spoken.isReported && !words.some((word) => lexicon.grammar.conditionals.has(word.folded));
}
