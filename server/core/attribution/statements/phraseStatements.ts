/** Statements without a verb of saying: "according to X", "it is believed", "X's claim that". */
import { complementAt, contentAfter, contentBefore } from "../phrases/complements";
import type { Found } from "../found";
import { phraseKinds } from "../lexicon/lexicon";
import { foldedAt, phraseAt, type Reading } from "../reading";
import { phraseBefore } from "../phrases/phrases";
import { findReportedNoun } from "../reporting/nouns";
import { findReportedSource } from "../reporting/accordingTo";
import { subjectAfter, toSubject, type Subject } from "../phrases/subjects";

/** "According to X, …", "…, secondo X", "X zufolge", "it is believed that". */
export function findPhraseStatement(reading: Reading, at: number): Found | undefined {
  if (reading.words[at]!.isQuoted) return undefined;
  const { reporting } = reading.lexicon;
  return (
    (reporting ? findReportedSource(reading, at, reporting) : findAccordingTo(reading, at)) ??
    findAfterSource(reading, at) ??
    findCleft(reading, at) ??
    findImpersonal(reading, at)
  );
}

function findAccordingTo(reading: Reading, at: number): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.accordingTo | phraseKinds.forSource);
  if (!cue) return undefined;
  const source = subjectAfter(reading, cue.to);
  if (!source || !mayBeSource(reading, source, cue.kind === phraseKinds.forSource))
    return undefined;
  if (cue.kind === phraseKinds.forSource && at > 0) return undefined;
  const { words } = reading;
  const next = words[source.to];
  const opensClause = at === 0 || !words[at - 1]!.isWord;
  const right =
    opensClause && next
      ? contentAfter(reading, source.to + (next.folded === "," ? 1 : 0), words.length)
      : undefined;
  const left = at > 0 ? contentBefore(reading, at) : undefined;
  const content = at === 0 ? [right] : next?.folded === "," ? [left, right] : [left];
  if (content.every((each) => !each)) return undefined;
  return {
    source: [{ from: source.from, to: source.to }],
    cue: [{ from: cue.from, to: cue.to }],
    content: content.filter((each) => each !== undefined),
    isVague: source.kind === "vague",
  };
}

/** "secondo le istruzioni", "according to size": what no one says is no source. */
function mayBeSource(reading: Reading, source: Subject, mustClose: boolean): boolean {
  const { words, lexicon } = reading;
  if (mustClose)
    return reading.nameAt[source.from] !== undefined && words[source.to]?.folded === ",";
  if (source.kind !== "other") return true;
  return lexicon.grammar.determiners.has(words[source.from]!.folded);
}

function findAfterSource(reading: Reading, at: number): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.afterSource);
  if (!cue) return undefined;
  const phrase = phraseBefore(reading, at);
  const source = phrase && toSubject(reading, phrase);
  if (!source) return undefined;
  const { words } = reading;
  const right = contentAfter(reading, cue.to, words.length);
  return {
    source: [{ from: source.from, to: source.to }],
    cue: [{ from: cue.from, to: cue.to }],
    content: right ? [right] : [],
    isVague: source.kind === "vague",
  };
}

/** Most words between a cleft's verb and its "is": "Ad informarci di tutto ciò è". */
const longestCleft = 6;

function findCleft(reading: Reading, at: number): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.cleft);
  if (!cue) return undefined;
  const { words, lexicon } = reading;
  for (let link = cue.to; link < words.length && link - cue.to < longestCleft; link += 1) {
    if (!words[link]!.isWord) return undefined;
    if (!lexicon.grammar.copulas.has(words[link]!.folded)) continue;
    const isPerfect = lexicon.grammar.copulas.has(foldedAt(reading, link + 1));
    const source = subjectAfter(reading, link + (isPerfect ? 2 : 1));
    if (!source || source.kind === "pronoun") return undefined;
    return {
      source: [{ from: source.from, to: source.to }],
      cue: [{ from: cue.from, to: cue.to }],
      content: [],
      isVague: source.kind === "vague",
    };
  }
  return undefined;
}

function findImpersonal(reading: Reading, at: number): Found | undefined {
  const cue = phraseAt(reading, at, phraseKinds.impersonal);
  if (!cue) return undefined;
  const content = contentAfter(reading, cue.to, reading.words.length);
  return (
    content && {
      source: [],
      cue: [{ from: cue.from, to: cue.to }],
      content: [content],
      isVague: true,
    }
  );
}

/** "X's claim that …", "l'affermazione di X che …". */
export function findNounStatement(reading: Reading, at: number): Found | undefined {
  const { words, lexicon } = reading;
  if (lexicon.reporting) return findReportedNoun(reading, at);
  if (!lexicon.nouns.statements.has(foldedAt(reading, at)) || words[at]!.isQuoted) return undefined;
  const after = complementAt(reading, at + 1);
  const cue = { from: at, to: at + 1 };
  const owner = ownerBefore(reading, at);
  if (owner) {
    if (owner.kind === "other" || !["that", "quotation", "colon"].includes(after.kind))
      return undefined;
    const content = contentAfter(reading, after.from, words.length);
    return (
      content && {
        source: [{ from: owner.from, to: owner.to }],
        cue: [cue],
        content: [content],
        isVague: owner.kind === "vague",
      }
    );
  }
  if (!lexicon.names.connectors.has(foldedAt(reading, at + 1))) return undefined;
  const genitive = subjectAfter(reading, at + 2);
  if (
    !genitive ||
    genitive.kind !== "name" ||
    !lexicon.grammar.complementisers.has(foldedAt(reading, genitive.to))
  )
    return undefined;
  const content = contentAfter(reading, genitive.to, words.length);
  return (
    content && {
      source: [{ from: genitive.from, to: genitive.to }],
      cue: [cue],
      content: [content],
    }
  );
}

/** Whose a noun is: the phrase before its possessive and adjectives. */
function ownerBefore(reading: Reading, at: number): Subject | undefined {
  let end = at;
  while (end > 0 && at - end < 3 && foldedAt(reading, end - 1) !== "'s") end -= 1;
  if (foldedAt(reading, end - 1) !== "'s") return undefined;
  const phrase = phraseBefore(reading, end - 1);
  return phrase && toSubject(reading, phrase);
}
