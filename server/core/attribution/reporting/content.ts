/** What follows a verb of saying where verbs tell the person: a clause, an infinitive, a quotation, or nothing that is said. */
import { foldedAt, isAdverb, type Reading } from "../reading";
import type { ReportingSets } from "./group";

export type ReportContentKind = "that" | "question" | "infinitive" | "quotation" | "colon";

export interface ReportContent {
  readonly kind: ReportContentKind;
  /** First word of what is said. */
  readonly from: number;
  /** Nothing but adverbs stands between it and the verb. */
  readonly isDirect: boolean;
}

/** Words of address, time and place that may stand between the verb and what is said. */
const longestDetour = 18;

/** What is said by the verb whose group ends before `at`, right behind it or behind whom, when and where it is said to. */
export function reportContentAt(
  reading: Reading,
  at: number,
  reporting: ReportingSets,
  mayAddress = false,
): ReportContent | undefined {
  let from = at;
  while (isAdverb(reading, from) && !reading.words[from]!.isQuoted) from += 1;
  return (
    contentRightAt(reading, from, reporting) ?? contentBehind(reading, from, reporting, mayAddress)
  );
}

function contentRightAt(
  reading: Reading,
  from: number,
  reporting: ReportingSets,
): ReportContent | undefined {
  const { words, lexicon } = reading;
  const { grammar } = lexicon;
  const word = words[from];
  if (!word) return undefined;
  const found = (kind: ReportContentKind, start: number): ReportContent => ({
    kind,
    from: start,
    isDirect: true,
  });
  if (word.mark === "open") return found("quotation", from);
  if (word.folded === ":") return found("colon", from + 1);
  if (word.folded === "," && words[from + 1]?.mark === "open") return found("quotation", from + 1);
  if (!word.isWord) return undefined;
  if (opensThat(reading, from)) return found("that", from);
  if (isInfinitiveAt(reading, from, reporting)) return found("infinitive", from);
  if (grammar.questions.has(word.folded) && opensClause(reading, from))
    return found("question", from);
  return undefined;
}

/** "che", "sul fatto che" */
const opensThat = ({ words, lexicon }: Reading, at: number): boolean =>
  lexicon.grammar.complementisers.has(words[at]!.folded) && words[at + 1] !== undefined;

/** Fewest words of an indirect question. */
const shortestQuestion = 2;

const opensClause = ({ words, lexicon }: Reading, at: number): boolean => {
  const next = words[at + 1];
  return (
    (next?.isWord === true || next?.folded === ",") &&
    words.length - at > shortestQuestion &&
    !/^(?:un|una|uno|une|mai|sempre)$/.test(next.folded) &&
    !lexicon.grammar.conjunctions.has(next.folded)
  );
};

/** "di volere", "avoir vu", "haber visto" */
function isInfinitiveAt(
  reading: Reading,
  at: number,
  { infinitiveMarkers, infinitiveSuffixes, saidInfinitives }: ReportingSets,
): boolean {
  let verb = at;
  const isMarked = infinitiveMarkers.has(foldedAt(reading, at));
  if (isMarked) verb += 1;
  const { negations, auxiliaries, determiners } = reading.lexicon.grammar;
  while (
    negations.has(foldedAt(reading, verb)) ||
    isAdverb(reading, verb) ||
    (isMarked &&
      auxiliaries.has(foldedAt(reading, verb)) &&
      determiners.has(foldedAt(reading, verb)))
  )
    verb += 1;
  const word = reading.words[verb];
  if (!word?.isWord || word.isCapital || word.isQuoted) return false;
  if (saidInfinitives.has(word.folded)) return true;
  if (!isMarked) return false;
  return word.folded.length > 4 && endsLike(word.folded, infinitiveSuffixes);
}

function endsLike(folded: string, suffixes: ReadonlySet<string>): boolean {
  for (let length = 2; length <= 4; length += 1)
    if (suffixes.has(folded.slice(-length))) return true;
  return false;
}

/** "ha detto ai giornalisti, ieri sera, che …", "ha ribadito il suo impegno: «…»": what is said after a detour or an object. */
function contentBehind(
  reading: Reading,
  at: number,
  reporting: ReportingSets,
  mayAddress: boolean,
): ReportContent | undefined {
  const opener = reading.words[at];
  if (!opener) return undefined;
  const isAside = opener.folded === "," || opener.folded === "-" || opener.folded === "(";
  const isDetour = isAside || reading.lexicon.grammar.prepositions.has(opener.folded);
  return isDetour
    ? behindDetour(reading, at, reporting)
    : behindObject(reading, at, reporting, mayAddress);
}

function behindDetour(
  reading: Reading,
  at: number,
  reporting: ReportingSets,
): ReportContent | undefined {
  const { words, lexicon } = reading;
  for (let to = at + 1; to < words.length && to - at < longestDetour; to += 1) {
    const word = words[to]!;
    if (word.mark === "open")
      return isLongQuotation(reading, to) ? far("quotation", to) : undefined;
    if (word.folded === ":") return far("colon", to + 1);
    if (/^[;.!?]$/.test(word.folded)) return undefined;
    if (!word.isWord) continue;
    const isAfterMark = !words[to - 1]!.isWord;
    if (lexicon.grammar.complementisers.has(word.folded))
      return isAfterMark || !isRelativeAt(reading, to, reporting) ? far("that", to) : undefined;
    if (isAfterMark && isInfinitiveAt(reading, to, reporting)) return far("infinitive", to);
  }
  return undefined;
}

function behindObject(
  reading: Reading,
  at: number,
  reporting: ReportingSets,
  mayAddress: boolean,
): ReportContent | undefined {
  const { words, lexicon } = reading;
  const { complementisers, conjunctions, determiners } = lexicon.grammar;
  const isAddressee = mayAddress && (determiners.has(words[at]!.folded) || words[at]!.isCapital);
  for (let to = at + 1; to < words.length && to - at < longestDetour; to += 1) {
    const word = words[to]!;
    if (word.mark === "open")
      return isLongQuotation(reading, to) ? far("quotation", to) : undefined;
    if (word.folded === ":")
      return words[to + 1]?.mark === "open" ? far("colon", to + 1) : undefined;
    if (!word.isWord || conjunctions.has(word.folded)) return undefined;
    if (complementisers.has(word.folded))
      return isAddressee && !reporting.conjunctive.has(foldedAt(reading, to - 1))
        ? far("that", to)
        : undefined;
  }
  return undefined;
}

const far = (kind: ReportContentKind, from: number): ReportContent => ({
  kind,
  from,
  isDirect: false,
});

/** Most words of a title or name in quotation marks. */
const longestTitle = 4;

/** A quotation that is no title: it begins small, or is longer than titles are. */
export function isLongQuotation({ words }: Reading, open: number): boolean {
  if (!words[open + 1]?.isWord || !words[open + 2]?.isWord) return false;
  if (!words[open + 1]!.isCapital) return true;
  for (let at = open + 1; at <= open + longestTitle + 1; at += 1)
    if (!words[at] || words[at]!.mark === "close") return false;
  return true;
}

/** "al giudice che lo ha sentito", "una cosa che", "tandis que": no "that" of what is said. */
function isRelativeAt(
  { words, lexicon }: Reading,
  at: number,
  { facts, conjunctive }: ReportingSets,
): boolean {
  const next = words[at + 1];
  if (!next?.isWord) return next?.folded !== ",";
  const before = words[at - 1]!.folded;
  if (facts.has(before)) return false;
  const { grammar } = lexicon;
  if (conjunctive.has(before) || grammar.determiners.has(words[at - 2]?.folded ?? "")) return true;
  return grammar.auxiliaries.has(next.folded) && !grammar.determiners.has(next.folded);
}
