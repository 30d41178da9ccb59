/** Identity by who makes up or leads a group: "X consisted of …", "X, secretly run by Y", "X fa parte di …", "a fake “Caliphate” group run by Y". */
import { statesByWord } from "../../languages/states";
import type { Found } from "../found";
import { phraseKinds } from "../lexicon/lexicon";
import { contentAfter } from "../phrases/complements";
import { phraseAfter, phraseBefore } from "../phrases/phrases";
import { subjectBefore, type Subject } from "../phrases/subjects";
import { groupStartAt, isNegatedIn } from "../phrases/verbGroup";
import { foldedAt, phraseAt, type FoundPhrase, type Reading, type Stretch } from "../reading";
import { clauseEnd, isActor, namesSomebody } from "./identityParts";

/** The identity that a phrase at a word tells: "consisted of", "è composto da", "fa parte di", "run by". */
export function findComposed(reading: Reading, at: number): Found | undefined {
  const { passives, prepositions } = reading.lexicon.grammar;
  const cue = phraseAt(reading, at, phraseKinds.composedOf);
  // "da parte di": whose deed it is, not what somebody is part of.
  if (!cue || prepositions.has(foldedAt(reading, at - 1))) return undefined;
  const group = groupStartAt(reading, at);
  const { from } = group;
  const who = whoIsComposed(reading, from) ?? namedBehind(reading, cue);
  if (!who || !isActor(reading, who)) return undefined;
  const content = cue.gap ?? contentBehind(reading, cue, from === at);
  if (!content || !(namesSomebody(reading, content) || isLedBySeat(reading, cue, content)))
    return undefined;
  return {
    source: [{ from: who.from, to: who.to }],
    // "soll von Y gesteuert | werden"
    cue: [{ from, to: cue.gap && passives.has(foldedAt(reading, cue.to)) ? cue.to + 1 : cue.to }],
    content: [content],
    isDenied: group.isNegated || isNegatedIn(reading, cue),
    // "wird von Y gesteuert" is a passive, no future.
    isUnreal: group.isUnreal && !(cue.gap && passives.has(foldedAt(reading, from))),
  };
}

/** Who is named behind the phrase: to the end of its clause, where it is none of its own ("a group run by Y | attacked X") to the verb. */
function contentBehind(reading: Reading, cue: Stretch, isReduced: boolean): Stretch | undefined {
  const { deedVerbs, grammar, nouns } = reading.lexicon;
  const whole = contentAfter(reading, cue.to, clauseEnd(reading, cue.to));
  if (!whole || !isReduced) return whole;
  for (let at = whole.from + 1; at < whole.to; at += 1) {
    const folded = foldedAt(reading, at);
    const isFinite = deedVerbs.get(folded)?.some(({ forms }) => forms.has("finite"));
    const isNoun =
      grammar.determiners.has(foldedAt(reading, at - 1)) ||
      nouns.doers.has(folded) ||
      reading.nameAt[at];
    if (isFinite && !isNoun) return { from: whole.from, to: at };
  }
  return whole;
}

/** "run by Moscow", "von Moskau gesteuert": a seat of government leads as its state does. */
const isLedBySeat = (
  { words, lexicon }: Reading,
  { from, to, gap }: FoundPhrase,
  content: Stretch,
): boolean =>
  lexicon.grammar.by.has(words[gap ? from : to - 1]!.folded) &&
  statesByWord.has(words[content.from]!.folded);

/** Who stands before "run by": a subject, and whom it is beside where it is but "a group". */
function whoIsComposed(reading: Reading, end: number): Stretch | undefined {
  const { determiners } = reading.lexicon.grammar;
  // "eine von Moskau gesteuerte Gruppe"
  const from = determiners.has(foldedAt(reading, end - 1)) ? end - 1 : end;
  if (foldedAt(reading, from - 1) === ",")
    return behindDoneBy(reading, phraseBefore(reading, from - 1));
  const quoted = quotedGroup(reading, end);
  if (quoted) return quoted;
  const subject = subjectBefore(reading, end);
  // "X is a group run by Y" is told of X.
  if (!subject || isPredicate(reading, subject)) return undefined;
  const isApposed =
    foldedAt(reading, subject.from - 1) === "," &&
    reading.lexicon.nouns.groups.has(foldedAt(reading, subject.to - 1)) &&
    !reading.nameAt[subject.to - 1];
  const named = isApposed ? namedBefore(reading, subject.from - 1) : undefined;
  return behindDoneBy(reading, named ?? subject);
}

const isPredicate = (reading: Reading, { from, kind }: Subject): boolean =>
  kind !== "name" && reading.lexicon.grammar.copulas.has(foldedAt(reading, from - 1));

function namedBefore(reading: Reading, end: number): Stretch | undefined {
  const phrase = phraseBefore(reading, end);
  return phrase && reading.nameAt[phrase.to - 1] && isActor(reading, phrase) ? phrase : undefined;
}

/** "die von Moskau gesteuerte Gruppe X": whom an adjective stands before. */
function namedBehind(reading: Reading, { from, to, gap }: FoundPhrase): Stretch | undefined {
  if (!gap || !reading.lexicon.grammar.determiners.has(foldedAt(reading, from - 1)))
    return undefined;
  let end = phraseAfter(reading, to)?.to ?? to;
  while (end > to && !reading.nameAt[end - 1]) end -= 1;
  return end > to ? { from: to, to: end } : undefined;
}

/** A phrase without what it is the doer of: "hit by X", "the work of X". */
function behindDoneBy(reading: Reading, phrase: Stretch | undefined): Stretch | undefined {
  if (!phrase) return undefined;
  const { grammar, habits } = reading.lexicon;
  const { by } = grammar;
  let { to } = phrase;
  const work = [phrase.from, phrase.from + 1].map((at) =>
    phraseAt(reading, at, phraseKinds.doneBy),
  );
  const workEnd = work.find((each) => each !== undefined && each.to < to)?.to;
  if (workEnd !== undefined) return { from: workEnd, to };
  // "einer Gruppe angegriffen, die von Y gesteuert wird"
  while (habits.capitalisesNouns && to > phrase.from + 1 && !reading.words[to - 1]!.isCapital)
    to -= 1;
  for (let at = to - 2; at >= phrase.from; at -= 1)
    if (by.has(foldedAt(reading, at)) && !reading.nameAt[at]) return { from: at + 1, to };
  return { from: phrase.from, to };
}

/** Most words between the marks of a group's quoted name, and before these. */
const longestPart = 4;

/** A group noun beside a quoted name, with what stands before: "a fake “Caliphate” group", "un falso gruppo “Califfato”". */
function quotedGroup(reading: Reading, end: number): Stretch | undefined {
  const { words, lexicon } = reading;
  const isGroup = (at: number): boolean => lexicon.nouns.groups.has(foldedAt(reading, at));
  const close = isGroup(end - 1) ? end - 2 : end - 1;
  if (words[close]?.mark !== "close") return undefined;
  let open = close - 1;
  while (open >= 0 && close - open <= longestPart && words[open]!.mark !== "open") open -= 1;
  if (words[open]?.mark !== "open" || !words[open + 1]!.isCapital) return undefined;
  if (close === end - 1 && !isGroup(open - 1)) return undefined;
  const { prepositions, auxiliaries, determiners } = lexicon.grammar;
  for (let from = open - 1; from >= 0 && open - from <= longestPart; from -= 1) {
    const folded = foldedAt(reading, from);
    if (determiners.has(folded)) return { from, to: end };
    if (!words[from]!.isWord || prepositions.has(folded) || auxiliaries.has(folded)) break;
  }
  return { from: isGroup(open - 1) ? open - 1 : open, to: end };
}
