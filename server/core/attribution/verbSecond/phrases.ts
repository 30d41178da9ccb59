/** Statements without a verb of saying, where nouns have capitals and verbs come second: "nach Angaben der Polizei", "einem Bericht zufolge", "…, so X". */
import { contentAfter, contentBefore } from "../phrases/complements";
import type { Found } from "../found";
import { phraseKinds } from "../lexicon/lexicon";
import { foldedAt, isAdverb, phraseAt, type Reading, type Stretch } from "../reading";
import { clauseAround, clauseEnd } from "./clauses";
import { isBeforeHead, nounPhraseAt, nounPhraseBefore } from "./nounPhrases";
import { gradeSubject, isFirstPerson, isNounOf } from "./subjects";

/** The statement of the phrase at a word, if it makes one. */
export function findPhraseInClause(reading: Reading, at: number): Found | undefined {
  if (reading.words[at]!.isQuoted) return undefined;
  return beforeSource(reading, at) ?? afterSource(reading, at) ?? impersonal(reading, at);
}

function beforeSource(reading: Reading, at: number): Found | undefined {
  const { accordingTo, forSource } = phraseKinds;
  const cue = phraseAt(reading, at, accordingTo | forSource);
  if (!cue) return undefined;
  if (cue.kind === forSource) return soSource(reading, cue);
  const { lexicon } = reading;
  const to = clauseEnd(reading, cue.to);
  let first = cue.to;
  while (isAdverb(reading, first)) first += 1;
  let source = nounPhraseAt(reading, first, to) ?? loneSource(reading, cue.to);
  if (!source) return undefined;
  let end = cue.to;
  let whole = source.to;
  if (lexicon.fields.sayingPrepositions.has(foldedAt(reading, at))) {
    if (isFirstPerson(reading, source.from)) return undefined;
    const noun = sayingIn(reading, source);
    if (noun === undefined && !isSpeakerAfter(reading, at, source)) return undefined;
    if (noun !== undefined) {
      end = noun + 1;
      const owner =
        source.to > end
          ? ownerIn(reading, { from: end, to: source.to })
          : originAt(reading, end, to);
      source = owner ?? source;
      whole = Math.max(whole, source.to);
      if (!owner) end = cue.to;
    }
  }
  const subject = gradeSubject(reading, source);
  return {
    source: subject ? [{ from: subject.from, to: subject.to }] : [],
    cue: [{ from: cue.from, to: end }],
    content: around(reading, at, whole),
    isVague: subject?.kind === "vague",
  };
}

/** "gemäß einem Sprecher". */
function isSpeakerAfter(reading: Reading, preposition: number, source: Stretch): boolean {
  const { speakerPrepositions } = reading.lexicon.fields;
  const isSpeaker = gradeSubject(reading, source)?.kind === "speaker";
  return isSpeaker && speakerPrepositions.has(foldedAt(reading, preposition));
}

/** "laut taz", "laut dpa": a name in lower case. */
function loneSource(reading: Reading, at: number): Stretch | undefined {
  const { words, lexicon } = reading;
  const word = words[at];
  if (!word?.isWord || word.isQuoted || isAdverb(reading, at)) return undefined;
  const { grammar } = lexicon;
  const isKnown =
    grammar.prepositions.has(word.folded) ||
    grammar.auxiliaries.has(word.folded) ||
    grammar.conjunctions.has(word.folded) ||
    grammar.subordinators.has(word.folded) ||
    grammar.pronouns.has(word.folded) ||
    lexicon.verbs.has(word.folded);
  return isKnown || /(?:e|en|er|es|t)$/.test(word.folded) ? undefined : { from: at, to: at + 1 };
}

/** "der Polizei" of "Angaben der Polizei", "Müller" of "Angaben von Müller". */
function ownerIn(reading: Reading, { from, to }: Stretch): Stretch | undefined {
  const first = foldedAt(reading, from);
  if (reading.lexicon.grammar.conjunctions.has(first)) return undefined;
  const start = reading.lexicon.fields.links.has(first) ? from + 1 : from;
  return start < to ? { from: start, to } : undefined;
}

/** "Polizeikreisen" of "Angaben aus Polizeikreisen". */
const originAt = (reading: Reading, at: number, to: number): Stretch | undefined =>
  reading.lexicon.fields.origins.has(foldedAt(reading, at))
    ? nounPhraseAt(reading, at + 1, to)
    : undefined;

/** The noun of saying in a phrase: its head, before what belongs to it. */
function sayingIn(reading: Reading, { from, to }: Stretch): number | undefined {
  const { words, lexicon } = reading;
  for (let at = from; at < to; at += 1) {
    if (at > from && lexicon.fields.genitives.has(words[at]!.folded)) return undefined;
    if (words[at]!.isCapital && isNounOf(lexicon.fields.sayings, words[at]!.folded)) return at;
  }
  return undefined;
}

/** "…, so der Sprecher": behind what was said, the phrase fills its clause. */
function soSource(reading: Reading, cue: Stretch): Found | undefined {
  const { words } = reading;
  const before = words[cue.from - 1];
  if (!before || (before.folded !== "," && before.folded !== "-" && before.mark !== "close"))
    return undefined;
  const source = nounPhraseAt(reading, cue.to, words.length);
  if (!source) return undefined;
  const subject = gradeSubject(reading, source);
  if (!subject || !closesSo(reading, source.to)) return undefined;
  const left = contentBefore(reading, cue.from);
  const rest = words[source.to];
  const right =
    rest && rest.folded !== "."
      ? contentAfter(reading, source.to + (rest.mark || rest.isWord ? 0 : 1), words.length)
      : undefined;
  return {
    source: [source],
    cue: [{ from: cue.from, to: cue.to }],
    content: [left, right].filter((each) => each !== undefined),
    isVague: subject.kind === "vague",
  };
}

/** Nothing but time and place follows: "so der Sprecher am Montag." */
function closesSo(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const next = words[at];
  if (!next || !next.isWord) return true;
  return lexicon.grammar.prepositions.has(next.folded) || lexicon.grammar.adverbs.has(next.folded);
}

function afterSource(reading: Reading, at: number): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.afterSource);
  if (!cue) return undefined;
  const source = nounPhraseBefore(reading, clauseAround(reading, at).from, at, (head) =>
    isNounOf(reading.lexicon.fields.sayings, foldedAt(reading, head)),
  );
  if (!source || !mayStandBefore(reading, source, at)) return undefined;
  const own = ownWord(reading, source);
  const subject = gradeSubject(reading, own ?? source);
  if (!subject || isFirstPerson(reading, source.from)) return undefined;
  return {
    source: [{ from: subject.from, to: subject.to }],
    cue: [{ from: own ? own.to : cue.from, to: cue.to }],
    content: around(reading, source.from, cue.to),
    isVague: subject.kind === "vague",
  };
}

/** "seiner" of "seiner Ansicht (nach)": whose the view is. */
const ownWord = ({ lexicon, words }: Reading, { from, to }: Stretch): Stretch | undefined =>
  to - from === 2 && lexicon.fields.possessives.has(words[from]!.folded)
    ? { from, to: from + 1 }
    : undefined;

/** "seiner Ansicht nach": "nach" follows nothing but a noun of saying. */
function mayStandBefore(reading: Reading, { to }: Stretch, at: number): boolean {
  const { fields } = reading.lexicon;
  if (!fields.sayingPrepositions.has(foldedAt(reading, at))) return true;
  const next = reading.words[at + 1];
  return (
    isNounOf(fields.sayings, foldedAt(reading, to - 1)) &&
    !next?.isCapital &&
    !isBeforeHead(reading, at + 1)
  );
}

/** What is said around a phrase `[from, to)`: the rest of the sentence. */
function around(reading: Reading, from: number, to: number): Stretch[] {
  const { words } = reading;
  const skip = words[to]?.folded === "," ? 1 : 0;
  const left = from > 0 ? trimmed(reading, { from: 0, to: from }) : undefined;
  const right = contentAfter(reading, to + skip, words.length);
  return [left, right].filter((each) => each !== undefined);
}

function trimmed({ words }: Reading, { from, to }: Stretch): Stretch | undefined {
  let start = from;
  let end = to;
  while (start < end && !words[start]!.isWord && !words[start]!.mark) start += 1;
  while (end > start && /^[,;:\-(]$/.test(words[end - 1]!.folded)) end -= 1;
  return end > start ? { from: start, to: end } : undefined;
}

/** "es heißt", "demnach": nobody is named. */
function impersonal(reading: Reading, at: number): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.impersonal | phraseKinds.cleft);
  if (!cue) return undefined;
  const content =
    cue.kind === phraseKinds.cleft ? around(reading, cue.from, cue.to) : [saidAt(reading, cue)];
  const source = cue.kind === phraseKinds.impersonal ? placeOf(reading, cue) : undefined;
  return {
    source: source ? [source] : [],
    cue: [{ from: cue.from, to: cue.to }],
    content: content.filter((each) => each !== undefined),
    isVague: cue.kind === phraseKinds.impersonal && !source,
  };
}

/** What is said behind "es heißt", or before ", heißt es". */
function saidAt(reading: Reading, cue: Stretch): Stretch | undefined {
  const before = reading.words[cue.from - 1];
  const isBehind = before?.folded === "," || before?.mark === "close";
  return (
    (isBehind ? contentBefore(reading, cue.from) : undefined) ??
    contentAfter(reading, afterMark(reading, cue.to), reading.words.length) ??
    contentBefore(reading, cue.from)
  );
}

/** "in der Erklärung heißt es", "heißt es in dem Brief": where it is said. */
function placeOf(reading: Reading, cue: Stretch): Stretch | undefined {
  const { fields } = reading.lexicon;
  const clause = clauseAround(reading, cue.from);
  for (let at = clause.from; at < clause.to; at += 1) {
    if (!fields.places.has(foldedAt(reading, at))) continue;
    const phrase = nounPhraseAt(reading, at + 1, at < cue.from ? cue.from : clause.to);
    if (phrase && isWritten(reading, phrase)) return phrase;
  }
  return undefined;
}

function isWritten({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  const { fields, nouns } = lexicon;
  for (let at = from; at < to; at += 1) {
    const { folded, isCapital } = words[at]!;
    if (at > from && fields.genitives.has(folded)) return false;
    if (!isCapital) continue;
    if (isNounOf(fields.sayings, folded) || isNounOf(nouns.documents, folded)) return true;
    if (nouns.statements.has(folded)) return true;
  }
  return false;
}

const afterMark = ({ words }: Reading, at: number): number =>
  words[at]?.folded === "," || words[at]?.folded === ":" ? at + 1 : at;
