/** Statements whose source is no subject, where verbs come second: "wurde von X kritisiert", "aus dem Bericht geht hervor, …". */
import { contentAfter, contentBefore } from "../phrases/complements";
import type { Found } from "../found";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";
import { build } from "./buildInClause";
import { isVerbLast } from "./clauses";
import { isReported, mayFollow, saidAfter } from "./complements";
import { nounPhraseAt } from "./nounPhrases";
import { gradeSubject } from "./subjects";
import type { VerbAt } from "./verbs";

/** "wurde von X kritisiert", "wird befürchtet, dass …". */
export function passive(reading: Reading, it: VerbAt): Found | undefined {
  const { words, lexicon } = reading;
  const { clause, at, bracket, verb } = it;
  for (let by = clause.from; by < clause.to; by += 1) {
    if (!lexicon.grammar.by.has(words[by]!.folded)) continue;
    const phrase = nounPhraseAt(reading, by + 1, clause.to);
    const source = phrase && gradeSubject(reading, phrase);
    const isAttribute =
      words[by - 1]?.isCapital === true &&
      by > clause.from &&
      foldedAt(reading, by) !== "durch" &&
      by > at;
    if (
      source &&
      source.kind !== "pronoun" &&
      source.kind !== "other" &&
      !isAttribute &&
      verb.frame !== "finding" &&
      verb.frame !== "clause" &&
      verb.frame !== "intent"
    )
      return build(
        reading,
        it,
        source,
        [
          { from: clause.from, to: by },
          { from: source.to, to: bracket },
        ].filter((s) => s.to > s.from && holdsWord(reading, s)),
      );
  }
  const said = saidAfter(reading, Math.max(at, bracket), clause.to);
  if (!said) return ofNobody(reading, it);
  if (said.kind === "question" || !mayFollow(verb, said, undefined)) return undefined;
  const found = build(reading, it, undefined, [contentAfter(reading, said.from, words.length)]);
  return { ...found, isVague: true };
}

/** "Der Prozess könne dauern, wird vermutet". */
function ofNobody(reading: Reading, it: VerbAt): Found | undefined {
  const { clause, at, verb } = it;
  if (foldedAt(reading, clause.from - 1) !== "," || at !== clause.from) return undefined;
  const left = contentBefore(reading, clause.from - 1);
  if (!left || !isReported(reading, left) || verb.frame === "finding") return undefined;
  return { ...build(reading, it, undefined, [left]), isVague: true };
}

/** "aus dem Bericht geht hervor, dass …". */
export function fromSource(
  reading: Reading,
  it: VerbAt,
  prepositions: readonly string[],
): Found | undefined {
  const { words } = reading;
  const { clause, at } = it;
  const isLate = isVerbLast(reading, clause);
  for (let before = clause.from; before < clause.to; before += 1) {
    if (!prepositions.includes(foldedAt(reading, before))) continue;
    const phrase = nounPhraseAt(reading, before + 1, before < at ? at : clause.to);
    const source = phrase && gradeSubject(reading, phrase);
    if (!source) continue;
    const said = saidAfter(reading, Math.max(at, source.to), clause.to);
    if (it.verb.frame === "finding" && said?.kind !== "that" && said?.kind !== "reported") continue;
    const outer = isLate || said ? undefined : { from: clause.from, to: before < at ? before : at };
    const rest = said ? contentAfter(reading, said.from, words.length) : undefined;
    const content = isLate && !said ? contentBefore(reading, clause.from) : rest;
    return build(reading, it, source, [
      outer && outer.to > outer.from ? outer : undefined,
      content,
    ]);
  }
  return undefined;
}

export const holdsWord = (reading: Reading, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at += 1)
    if (reading.words[at]!.isWord && !isAdverb(reading, at)) return true;
  return false;
};
