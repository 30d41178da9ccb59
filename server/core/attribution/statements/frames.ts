/** Whether what stands around a verb is what it needs to attribute. */
import type { Frame } from "../../languages/cues";
import type { Complement } from "../phrases/complements";
import type { Reading } from "../reading";
import type { Subject } from "../phrases/subjects";

/** Complements that are said themselves, and not merely spoken of. */
export const clauseKinds: readonly string[] = ["quotation", "colon", "that", "clause", "question"];

/** Whether what stands after a verb is what its frame needs. */
export function fits(
  reading: Reading,
  frame: Frame,
  complement: Complement,
  subject: Subject,
): boolean {
  const { kind } = complement;
  if (frame === "calling") return subject.kind !== "other" && isCalled(reading, complement.from);
  // "refused the calls that came": what somebody intends is no clause.
  if (frame === "intent" && kind === "that") return false;
  if (clauseKinds.includes(kind)) return true;
  const isPerson = subject.kind !== "other";
  switch (frame) {
    case "speech":
      return isPerson && (kind === "phrase" || kind === "preposition" || kind === "infinitive");
    case "stance":
      return isPerson && kind === "phrase";
    case "intent":
      return isPerson && kind === "infinitive";
    case "belief":
      return kind === "phrase" && ["name", "speaker", "vague"].includes(subject.kind);
    case "finding":
      return kind === "phrase" && isDocument(reading, subject);
    case "clause":
    case "report":
    case "aside":
    case "charge":
      return false;
  }
}

/** Words of an object before what it is called. */
const longestObject = 7;

/** "called the plan a mistake", "called him “a liar”". */
function isCalled({ words, lexicon }: Reading, from: number): boolean {
  for (let at = from + 1; at < words.length && at - from < longestObject; at += 1) {
    const { folded, mark, isWord } = words[at]!;
    if (mark === "open") return true;
    if (!isWord || lexicon.grammar.prepositions.has(folded)) return false;
    if (/^(?:a|an)$/.test(folded)) return true;
  }
  return false;
}

/** "The poll", "a study of voters": something written finds or shows. */
function isDocument({ words, lexicon }: Reading, { from, to }: Subject): boolean {
  for (let at = from; at < to; at += 1) {
    if (lexicon.nouns.documents.has(words[at]!.folded)) return true;
    if (at > from && lexicon.grammar.prepositions.has(words[at]!.folded)) return false;
  }
  return false;
}
