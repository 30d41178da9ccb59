/** Which words of what is said claim it, and which only stand within it. */
import type { AttributionKind } from "../attribution";
import type { FoundMark } from "./certaintyMarks";
import { foldedAt, isAdverb, type Reading, type Stretch } from "../reading";

/** Words of what is said that are looked through. */
const longestClaim = 40;
/** Words after a relative pronoun that are its clause's verb group. */
const relativeReach = 2;

/** The main clause of a statement's content; of what somebody is, the words up to the first preposition; of a deed, all. */
export function claimIn(reading: Reading, kind: AttributionKind, part: Stretch): Stretch[] {
  const within = { from: part.from, to: Math.min(part.to, part.from + longestClaim) };
  if (kind === "statement") return mainClause(reading, within);
  if (kind === "responsibility") return [within];
  const { prepositions } = reading.lexicon.grammar;
  let to = within.from;
  while (to < within.to && !prepositions.has(foldedAt(reading, to))) to += 1;
  return [{ from: within.from, to }];
}

/** The stretches of a clause that no relative clause breaks, up to the next clause. */
function mainClause(reading: Reading, { from, to }: Stretch): Stretch[] {
  const { grammar } = reading.lexicon;
  const found: Stretch[] = [];
  let start = grammar.complementisers.has(foldedAt(reading, from)) ? from + 1 : from;
  for (let at = start; at < to; at += 1) {
    if (at > start && endsClause(reading, at)) return [...found, { from: start, to: at }];
    const skipped = relativeEnd(reading, at, to);
    if (skipped === undefined) continue;
    found.push({ from: start, to: at });
    start = skipped;
    at = skipped - 1;
  }
  return start < to ? [...found, { from: start, to }] : found;
}

function endsClause(reading: Reading, at: number): boolean {
  const { grammar } = reading.lexicon;
  const { folded, isWord } = reading.words[at]!;
  if (!isWord) return folded === ";" || folded === ":";
  if (grammar.conjunctions.has(folded)) {
    const next = foldedAt(reading, at + 1);
    const opensVerb = grammar.auxiliaries.has(next) && !grammar.determiners.has(next);
    return foldedAt(reading, at - 1) === "," || opensVerb || grammar.pronouns.has(next);
  }
  return (
    grammar.subordinators.has(folded) &&
    !grammar.complementisers.has(folded) &&
    !grammar.prepositions.has(folded) &&
    !isAdverb(reading, at)
  );
}

/** Where the relative clause ends that begins at a word: at its second comma, or behind its verb where it has none. */
function relativeEnd({ words, lexicon }: Reading, at: number, limit: number): number | undefined {
  const { relatives, complementisers, auxiliaries, determiners } = lexicon.grammar;
  const { folded } = words[at]!;
  if (!relatives.has(folded)) return undefined;
  const hasComma = words[at - 1]?.folded === ",";
  const next = words[at + 1]?.folded ?? "";
  const isVerbNext = auxiliaries.has(next) && !determiners.has(next);
  if (complementisers.has(folded) && !hasComma && !isVerbNext) return undefined;
  if (!hasComma)
    return determiners.has(folded) ? undefined : Math.min(limit, at + 1 + relativeReach);
  let end = at + 1;
  while (end < limit && words[end]!.folded !== ",") end += 1;
  return end;
}

/** "the alleged victim", "of suspected spies", "les victimes présumées": a hedge of a noun that is only spoken of. */
export function isOfNoun(
  { words, lexicon }: Reading,
  { from, to, isConditional }: FoundMark,
): boolean {
  if (isConditional) return false;
  const { determiners, prepositions, auxiliaries, complementisers } = lexicon.grammar;
  const before = words[from - 1]?.folded ?? "";
  const next = words[to];
  if (!next?.isWord || auxiliaries.has(next.folded) || complementisers.has(next.folded))
    return false;
  if (determiners.has(before) || prepositions.has(before)) return true;
  const { participleSuffixes } = lexicon.certainty;
  const last = words[to - 1]!.folded;
  return (
    participleSuffixes.some((suffix) => last.endsWith(suffix)) &&
    words[from - 1]?.isWord === true &&
    !auxiliaries.has(before) &&
    !words[from - 1]!.entry.isAdverb
  );
}

/** "disse che avrebbe vinto", "a dit qu'il viendrait": what was to come, and no hearsay. */
export function isReportedFuture(
  reading: Reading,
  { from, to, isConditional }: FoundMark,
  cue: readonly Stretch[],
  content: readonly Stretch[],
): boolean {
  const { certainty, grammar } = reading.lexicon;
  if (!isConditional || certainty.reportedFuture === "none") return false;
  if (!grammar.complementisers.has(foldedAt(reading, content[0]!.from))) return false;
  if (certainty.reportedFuture === "compound" && !isPerfect(reading, { from, to })) return false;
  return cue.some(({ from: first, to: end }) => isPast(reading, first, end));
}

/** "avrebbe vinto", "sarebbe stato scelto", but not "sarebbe composto". */
function isPerfect({ words, lexicon }: Reading, { from, to }: Stretch): boolean {
  const isTwice = to - from > 2;
  return isTwice || (to - from === 2 && !lexicon.grammar.passives.has(words[from]!.folded));
}

/** "ha detto", "disse". */
function isPast({ words, lexicon }: Reading, from: number, to: number): boolean {
  const { auxiliaries } = lexicon.grammar;
  if (to - from > 1 && auxiliaries.has(words[from]!.folded)) return true;
  const last = words[to - 1]!.folded;
  return lexicon.certainty.pastSuffixes.some((suffix) => last.endsWith(suffix));
}
