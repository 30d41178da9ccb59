/** Identity: who somebody is, belongs to or fronts for. */
import { findDescribed } from "./described";
import { findComposed } from "./composed";
import { clauseEnd, isActor, isGroupOf, namesSomebody, relationIn } from "./identityParts";
import { findApposition } from "../phrases/appositions";
import { contentAfter } from "../phrases/complements";
import type { Found } from "../found";
import { certaintyKinds } from "../lexicon/lexicon";
import { foldedAt, isAdverb, phraseAt, type Reading, type Stretch } from "../reading";
import { phraseAfter } from "../phrases/phrases";
import { subjectBefore, type Subject } from "../phrases/subjects";
import { groupStartAt } from "../phrases/verbGroup";

/** "X was a front for Russian hackers", "X, an arm of the GRU", "X fa parte di …". */
export function findIdentity(reading: Reading, at: number): Found | undefined {
  if (reading.words[at]!.isQuoted) return undefined;
  return (
    findCopular(reading, at) ??
    findDescribed(reading, at) ??
    findComposed(reading, at) ??
    findApposition(reading, at, namesSomebody)
  );
}

function findCopular(reading: Reading, at: number): Found | undefined {
  const { lexicon } = reading;
  const { grammar } = lexicon;
  if (!grammar.copulas.has(foldedAt(reading, at))) return undefined;
  let start = at + 1;
  let isNegated = false;
  for (let next = afterLoose(reading, start); next > start; next = afterLoose(reading, start)) {
    isNegated ||= grammar.negations.has(foldedAt(reading, start));
    start = next;
  }
  const relation = relationIn(reading, start);
  const complement = relation === undefined ? undefined : phraseAfter(reading, start);
  if (relation === undefined || !complement || relation >= complement.to) return undefined;
  const group = groupStartAt(reading, at);
  const { from } = group;
  const subject = subjectBefore(reading, from);
  if (!subject || !mayBe(reading, subject, complement, relation)) return undefined;
  if (lexicon.deeds.fronted.has(foldedAt(reading, subject.from))) return undefined;
  isNegated ||= group.isNegated || grammar.negations.has(foldedAt(reading, at));
  const content = contentAfter(reading, start, clauseEnd(reading, relation));
  return (
    content && {
      source: [{ from: subject.from, to: subject.to }],
      cue: [{ from, to: at + 1 }],
      content: [content],
      isDenied: isNegated,
      isUnreal: group.isUnreal,
    }
  );
}

/** Behind a word that may stand between a copula and what somebody is ("in fact", "perhaps", "described as"); `at` for none. */
function afterLoose(reading: Reading, at: number): number {
  const hedge = phraseAt(reading, at, certaintyKinds);
  if (hedge) return hedge.to;
  return isLoose(reading, at) ? at + 1 : at;
}

function isLoose(reading: Reading, at: number): boolean {
  if (isAdverb(reading, at) || reading.lexicon.grammar.negations.has(foldedAt(reading, at)))
    return true;
  return (
    /^(?:in|fact|really|infatti|realtà|effetti|as|come|nothing|but|solo|anche|tatsächlich)$/.test(
      foldedAt(reading, at),
    ) && !reading.words[at]!.isCapital
  );
}

/** Only somebody named, or "the group", is something to somebody named. */
function mayBe(reading: Reading, subject: Subject, complement: Stretch, relation: number): boolean {
  const { words, lexicon } = reading;
  const isFalseFlag =
    foldedAt(reading, relation - 1) === "false" || /false-flag/.test(foldedAt(reading, relation));
  if (isFalseFlag) return true;
  if (foldedAt(reading, relation) === "flag") return false;
  if (!isActor(reading, subject)) return false;
  const kind = foldedAt(reading, relation);
  if (lexicon.nouns.covers.has(kind)) return true;
  if (isGroupOf(reading, relation) && lexicon.names.connectors.has(foldedAt(reading, relation + 1)))
    return true;
  const end = clauseEnd(reading, relation);
  for (let at = complement.from; at < end; at += 1) {
    const word = words[at]!;
    if (reading.nameAt[at] && reading.nameAt[at]!.kind !== "place") return true;
    if (lexicon.names.demonyms.has(word.folded) || lexicon.nouns.doers.has(word.folded))
      return true;
  }
  return false;
}
