/** Finds who a verb speaks of: the noun phrase before it, through appositions and relative clauses, or after it. */
import { phraseAfter, phraseBefore } from "./phrases";
import { foldedAt, type Reading, type Stretch } from "../reading";

export type SubjectKind = "name" | "pronoun" | "speaker" | "vague" | "other";

export interface Subject extends Stretch {
  readonly kind: SubjectKind;
}

/** Longest apposition, in words. */
const longestApposition = 28;

/** The subject that ends before the word at `end`; undefined for none, or for the writer or reader. */
export function subjectBefore(reading: Reading, end: number): Subject | undefined {
  const last = end - 1;
  const word = reading.words[last];
  if (!word) return undefined;
  const { grammar } = reading.lexicon;
  if (grammar.relatives.has(word.folded)) return antecedentOf(reading, last);
  if (word.folded === "," || word.folded === ")" || word.folded === "-")
    return subjectWithApposition(reading, last);
  if (word.mark === "close" && foldedAt(reading, last - 1) === ",")
    return subjectWithApposition(reading, last - 1);
  const phrase = phraseBefore(reading, end);
  return phrase && toSubject(reading, phrase);
}

/** "Lee Foster, who said": the phrase before the pronoun and its comma; without a comma only its last part ("… of the hackers who"). */
function antecedentOf(reading: Reading, relative: number): Subject | undefined {
  const hasComma = reading.words[relative - 1]?.folded === ",";
  const phrase = phraseBefore(reading, hasComma ? relative - 1 : relative);
  if (!phrase) return undefined;
  const { prepositions, determiners } = reading.lexicon.grammar;
  for (let at = phrase.to - 1; !hasComma && at > phrase.from; at -= 1)
    if (prepositions.has(foldedAt(reading, at)) && determiners.has(foldedAt(reading, at + 1)))
      return toSubject(reading, { from: at + 1, to: phrase.to });
  return toSubject(reading, phrase);
}

/** "Lee Foster, a manager at FireEye, said", "Rep. Sean Duffy (R-Wisc.) said": the phrase before the apposition, with it. */
function subjectWithApposition(reading: Reading, close: number): Subject | undefined {
  const opener = { ",": ",", ")": "(", "-": "-" }[reading.words[close]!.folded];
  for (let at = close - 1; at > 0 && close - at <= longestApposition; at -= 1) {
    const word = reading.words[at]!;
    if (word.isQuoted) continue;
    if (";:?!".includes(word.folded)) return undefined;
    if (word.folded !== opener) continue;
    const phrase = phraseBefore(reading, at);
    if (!phrase) continue;
    const subject = toSubject(reading, phrase);
    const isLikely =
      subject &&
      (subject.kind !== "other" || opensApposition(reading, at + 1)) &&
      phrase.to - phrase.from <= 12;
    if (isLikely && subject.kind !== "pronoun") return { ...subject, to: close };
  }
  return undefined;
}

function opensApposition({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at];
  return (
    !!word &&
    (lexicon.grammar.determiners.has(word.folded) ||
      lexicon.grammar.relatives.has(word.folded) ||
      lexicon.nouns.speakers.has(word.folded))
  );
}

/** Grades a phrase as a subject; undefined for the writer, the reader, and what cannot speak. */
export function toSubject(reading: Reading, phrase: Stretch): Subject | undefined {
  const { words, lexicon } = reading;
  const { grammar, nouns } = lexicon;
  const { from, to } = phrase;
  const first = words[from]!.folded;
  const isSingle = to - from === 1;
  // "somehow I"
  if (grammar.firstPersons.has(words[to - 1]!.folded)) return undefined;
  if (isSingle && grammar.pronouns.has(first)) return { from, to, kind: "pronoun" };
  if (isVague(reading, phrase)) return { from, to, kind: "vague" };
  let isNamed = false;
  let hasContent = false;
  for (let at = from; at < to; at += 1) {
    const { folded, isCapital } = words[at]!;
    if (reading.nameAt[at]) return { from, to, kind: "name" };
    if (nouns.speakers.has(folded)) return { from, to, kind: "speaker" };
    isNamed ||= isCapital && at > 0;
    hasContent ||= !grammar.determiners.has(folded) && !grammar.prepositions.has(folded);
  }
  if (!hasContent) return undefined;
  return { from, to, kind: isNamed && !lexicon.habits.capitalisesNouns ? "name" : "other" };
}

/** Whether a phrase is "experts", "some critics", "molti": nobody in particular. */
export function isVague({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  const { nouns } = lexicon;
  const last = words[to - 1]!.folded;
  if (!nouns.vague.has(last) || to - from > 4) return false;
  for (let at = from; at < to - 1; at += 1)
    if (!nouns.quantifiers.has(words[at]!.folded) && !nouns.vague.has(words[at]!.folded))
      return false;
  return true;
}

/** The subject that begins at `start`, after its verb: ", said Lee Foster, a manager at FireEye". */
export function subjectAfter(reading: Reading, start: number): Subject | undefined {
  const phrase = phraseAfter(reading, start);
  return phrase && toSubject(reading, phrase);
}

/** The first noun phrase of the sentence. */
export function mainSubject(reading: Reading, before: number): Subject | undefined {
  for (let from = 0; from < Math.min(before, 12); from += 1) {
    const subject = reading.words[from]!.isQuoted ? undefined : subjectAfter(reading, from);
    if (!subject) continue;
    return subject;
  }
  return undefined;
}
