/** Identity: who somebody is, belongs to or fronts for. */
import { findApposition } from "../phrases/appositions";
import { contentAfter } from "../phrases/complements";
import type { Found } from "../found";
import { certaintyKinds, phraseKinds } from "../lexicon/lexicon";
import { foldedAt, isAdverb, phraseAt, type Reading, type Stretch } from "../reading";
import { phraseAfter, phraseBefore } from "../phrases/phrases";
import { subjectBefore, type Subject } from "../phrases/subjects";
import { groupStartAt, isNegatedIn } from "../phrases/verbGroup";

/** "X was a front for Russian hackers", "X consisted of …", "X fa parte di …". */
export function findIdentity(reading: Reading, at: number): Found | undefined {
  if (reading.words[at]!.isQuoted) return undefined;
  return (
    findCopular(reading, at) ??
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

/** The word that says what somebody is to another, before any preposition. */
function relationIn({ words, lexicon }: Reading, from: number): number | undefined {
  for (let at = from; at < Math.min(words.length, from + 7); at += 1) {
    const { folded, isWord } = words[at]!;
    if (!isWord && folded !== '"') return undefined;
    if (lexicon.nouns.affiliations.has(folded)) return at;
    if (isGroupOf(lexicon, folded, words[at + 1]?.folded ?? "")) return at;
    if (at > from && lexicon.grammar.prepositions.has(folded)) return undefined;
  }
  return undefined;
}

/** "a group of students": who is in it is told. */
const isGroupOf = ({ nouns, names }: Reading["lexicon"], noun: string, next: string): boolean =>
  nouns.groups.has(noun) && names.connectors.has(next);

/** Only somebody named, or "the group", is something to somebody named. */
function mayBe(reading: Reading, subject: Subject, complement: Stretch, relation: number): boolean {
  const { words, lexicon } = reading;
  const isFalseFlag =
    foldedAt(reading, relation - 1) === "false" || /false-flag/.test(foldedAt(reading, relation));
  if (isFalseFlag) return true;
  if (foldedAt(reading, relation) === "flag") return false;
  if (!isActor(reading, subject)) return false;
  const kind = foldedAt(reading, relation);
  if (lexicon.nouns.covers.has(kind) || isGroupOf(lexicon, kind, foldedAt(reading, relation + 1)))
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

function isActor(reading: Reading, { from, to }: Stretch): boolean {
  const { lexicon, words, nameAt } = reading;
  for (let at = to - 1; at >= from; at -= 1) {
    const name = nameAt[at];
    if (name) return name.kind !== "place" && name.kind !== "state";
    const { folded } = words[at]!;
    if (lexicon.nouns.groups.has(folded) || lexicon.nouns.doers.has(folded)) return to - from > 1;
  }
  return false;
}

/** "consisted of", "è composto da", "fa parte di", "run by". */
function findComposed(reading: Reading, at: number): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.composedOf);
  // "da parte di": whose deed it is, not what somebody is part of.
  if (!cue || reading.lexicon.grammar.prepositions.has(foldedAt(reading, at - 1))) return undefined;
  const group = groupStartAt(reading, at);
  const { from } = group;
  const isApposed = foldedAt(reading, from - 1) === ",";
  const subject =
    subjectBefore(reading, from) ?? (isApposed ? phraseBefore(reading, from - 1) : undefined);
  if (!subject || !isActor(reading, subject)) return undefined;
  const content = cue.gap ?? contentAfter(reading, cue.to, clauseEnd(reading, cue.to));
  if (!content || !namesSomebody(reading, content)) return undefined;
  return {
    source: [{ from: subject.from, to: subject.to }],
    cue: [{ from, to: cue.to }],
    content: [content],
    isDenied: group.isNegated || isNegatedIn(reading, cue),
    isUnreal: group.isUnreal,
  };
}

const people =
  /^(?:people|members|hackers|persons|men|persone|membri|uomini|combattenti|elementi|personen|mitgliedern|personnes|membres|personas|miembros)$/;

function namesSomebody(reading: Reading, { from, to }: Stretch): boolean {
  const { lexicon, words } = reading;
  for (let at = from; at < Math.min(to, from + 10); at += 1) {
    const { folded } = words[at]!;
    const name = reading.nameAt[at];
    if (name && name.kind !== "place") return true;
    if (
      lexicon.names.demonyms.has(folded) ||
      lexicon.nouns.doers.has(folded) ||
      people.test(folded)
    )
      return true;
  }
  return false;
}

/** The end of the clause that holds a word. */
function clauseEnd({ words, lexicon }: Reading, at: number): number {
  let end = at;
  while (end < words.length) {
    const { folded } = words[end]!;
    if (/^[,;:.!?]$/.test(folded)) break;
    const { relatives, complementisers } = lexicon.grammar;
    if (relatives.has(folded) && !complementisers.has(folded) && end > at) break;
    end += 1;
  }
  return end;
}
