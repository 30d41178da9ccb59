/** How surely an attribution is put: the weakest of the words between the reader and the claim. */
import {
  certaintyLevels,
  type AttributionKind,
  type Certainty,
  type CertaintyLevel,
} from "../attribution";
import { findMarks, mayHoldMarks, type FoundMark } from "./certaintyMarks";
import { claimIn, isOfNoun, isReportedFuture } from "./claims";
import type { Found } from "../found";
import { certaintyKinds } from "../lexicon/lexicon";
import { foldedAt, phraseAt, spanOf, type Reading, type Stretch } from "../reading";

/** Words before an attribution in which an opener such as "it appears that" may stand. */
const openerReach = 10;

/** Words of an adverb that a comma may part from its sentence: "with moderate confidence,". */
const longestAdverb = 3;

/** Certainty in words of a sentence. */
export interface Degree {
  readonly level: CertaintyLevel;
  readonly hearsay: boolean;
  readonly words: readonly Stretch[];
}

/** How surely a sentence puts what was found in it, without regard to the statements it stands in. */
export interface Weight {
  /** By the words around what is said, which colour all that is within it: "X believes that", "X denied that". */
  readonly frame: Degree;
  /** With the words that hedge what is said itself: "X said it was likely that". */
  readonly whole: Degree;
}

/**
 * Weighs an attribution. Whoever reads "X said it was likely that Y" takes Y for likely, and not for certain because X
 * said it: a chain is as sure as its weakest link. So the level is the lowest of those told by the words before
 * ("it appears that"), the cue ("believes", "may have attacked") and the main clause of what is said; a denial of
 * something hedged is a doubt. Hedges in a relative or other side clause, and those of a noun that is only spoken of
 * ("the alleged victim"), count for nothing.
 */
export function weigh(reading: Reading, kind: AttributionKind, found: Found): Weight {
  const { source, cue, content } = found;
  if (isPlain(reading, found)) return plainly;
  const from = Math.min(...[...source, ...cue, ...content].map((part) => part.from));
  const frameMarks = [
    ...openerMarks(reading, from),
    ...aroundContent(reading, found, from, kind),
    ...(kind === "statement" ? verbMarks(reading, cue) : []),
    ...(found.hedge ? [found.hedge] : []),
  ];
  const denial =
    denialBehind(reading, kind, cue) ??
    (found.isDenied ? denialOf(reading, cue, frameMarks) : undefined);
  const frame = combine(frameMarks, denial);
  // Who does not say that it is so does not say that it is not.
  const isOpen = frame.level === "denied" && denial?.isOfSaying === true;
  return {
    frame: isOpen ? { ...frame, level: "possible" } : frame,
    whole: denial ? frame : combine([...frameMarks, ...contentMarks(reading, kind, found)]),
  };
}

const asIs: Degree = { level: "asserted", hearsay: false, words: [] };
const plainly: Weight = { frame: asIs, whole: asIs };

/** Whether nothing in a sentence may tell how sure what was found in it is. */
function isPlain(reading: Reading, { cue, hedge, isDenied }: Found): boolean {
  const { words, lexicon } = reading;
  if (hedge || isDenied || lexicon.habits.verbSecond) return false;
  for (const { from, to } of cue)
    for (let at = from; at < to; at += 1)
      if (lexicon.verbMarks.has(words[at]!.folded)) return false;
  return !mayHoldMarks(reading);
}

/** The lower of two certainties, with the words of both. */
export function weaker(a: Degree, b: Degree): Degree {
  const words = [...a.words, ...b.words].sort((one, other) => one.from - other.from);
  return {
    level: lower(a.level, b.level),
    hearsay: a.hearsay || b.hearsay,
    words: words.filter(({ from }, index) => !words.slice(0, index).some((each) => from < each.to)),
  };
}

export const toCertainty = (reading: Reading, { level, hearsay, words }: Degree): Certainty => ({
  level,
  words: words.map((each) => spanOf(reading, each)),
  ...(hearsay && { hearsay: true as const }),
});

const lower = (a: CertaintyLevel, b: CertaintyLevel): CertaintyLevel =>
  certaintyLevels.indexOf(a) < certaintyLevels.indexOf(b) ? a : b;

interface Denial {
  readonly words: readonly Stretch[];
  /** "Did not deny". */
  readonly isTwofold: boolean;
  /** "Did not say". */
  readonly isOfSaying: boolean;
}

/** The denial that the cue's words make; undefined where a mark holds its negation already ("could not rule out"). */
function denialOf(
  { words, lexicon }: Reading,
  cue: readonly Stretch[],
  marks: readonly FoundMark[],
): Denial | undefined {
  const negations: Stretch[] = [];
  const denying: Stretch[] = [];
  let isHeld = false;
  for (const { from, to } of cue)
    for (let at = from; at < to; at += 1) {
      const { folded } = words[at]!;
      if (marks.some((mark) => mark.from <= at && at < mark.to)) isHeld = true;
      else if (lexicon.grammar.negations.has(folded)) negations.push({ from: at, to: at + 1 });
      else if (lexicon.verbMarks.get(folded)?.level === "denied")
        denying.push({ from: at, to: at + 1 });
    }
  const all = [...negations, ...denying].sort((a, b) => a.from - b.from);
  if (all.length === 0 && isHeld) return undefined;
  return {
    words: all.length > 0 ? all : cue,
    isTwofold: negations.length > 0 && denying.length > 0,
    isOfSaying: denying.length === 0,
  };
}

/** "glaubt nicht, dass": a negation may stand behind a verb that comes second. */
function denialBehind(
  { words, lexicon }: Reading,
  kind: AttributionKind,
  cue: readonly Stretch[],
): Denial | undefined {
  const { to } = cue.at(-1)!;
  const isBehind =
    lexicon.habits.verbSecond && lexicon.grammar.negations.has(words[to]?.folded ?? "");
  if (!isBehind || kind !== "statement" || words[to + 1]?.isWord) return undefined;
  return { words: [{ from: to, to: to + 1 }], isTwofold: false, isOfSaying: true };
}

/** "Probably not", "does not believe": a denial of less than a certainty is a doubt; of a denial or a doubt, it leaves all open. */
function combine(marks: readonly FoundMark[], denial?: Denial): Degree {
  const hedge = marks.reduce<CertaintyLevel>(
    (level, { mark }) => lower(level, mark.level),
    "asserted",
  );
  const hedges = {
    level: hasDeniedHedge(marks) ? "doubted" : hedge,
    hearsay: marks.some(({ mark }) => mark.hearsay === true),
    words: marks.map(({ from, to }) => ({ from, to })),
  };
  if (!denial) return weaker(hedges, asIs);
  const isDoubleDoubt = denial.isTwofold || hedge === "doubted";
  const level = isDoubleDoubt ? "possible" : hedge === "asserted" ? "denied" : "doubted";
  return { ...weaker(hedges, { ...hedges, words: denial.words }), level };
}

/** "Probably false". */
const hasDeniedHedge = (marks: readonly FoundMark[]): boolean =>
  marks.some(({ mark }) => mark.level === "denied") &&
  marks.some(({ mark }) => mark.level !== "denied" && mark.level !== "doubted");

/** Marks before an attribution: "apparently", "it appears that". */
const openerMarks = (reading: Reading, from: number): FoundMark[] =>
  findMarks(reading, { from: openerStart(reading, from), to: from });

function openerStart({ words, lexicon }: Reading, from: number): number {
  let start = from;
  while (start > 0 && from - start < openerReach) {
    const before = words[start - 1]!;
    if (before.isQuoted || /^[;:.]$/.test(before.folded)) break;
    if (before.folded === "," && start - 1 > longestAdverb) break;
    if (lexicon.grammar.conjunctions.has(before.folded)) break;
    start -= 1;
  }
  return start;
}

/** Marks in the cue and between the parts; for a deed and an identity also those of who did or is it ("suspected spies"). */
function aroundContent(
  reading: Reading,
  { source, cue, content }: Found,
  from: number,
  kind: AttributionKind,
): FoundMark[] {
  const to = Math.max(...[...source, ...cue, ...content].map((part) => part.to));
  const skipped = [...content, ...source].sort((a, b) => a.from - b.from);
  const marks = kind === "statement" ? [] : source.flatMap((part) => nounMarks(reading, part));
  let at = from;
  for (const part of [...skipped, { from: to, to }]) {
    if (part.from > at) marks.push(...findMarks(reading, { from: at, to: part.from }));
    at = Math.max(at, part.to);
  }
  return [...marks, ...(kind === "statement" ? [] : trailingMarks(reading, to))];
}

/** Marks in a noun phrase, before its relative clause or apposition. */
function nounMarks(reading: Reading, { from, to }: Stretch): FoundMark[] {
  const { relatives } = reading.lexicon.grammar;
  let end = from;
  while (end < to && reading.words[end]!.isWord && !relatives.has(foldedAt(reading, end))) end += 1;
  return findMarks(reading, { from, to: end });
}

/** Words after a comma that may only be an afterthought. */
const longestTrail = 3;

/** "…, apparently", "… with high confidence". */
function trailingMarks(reading: Reading, from: number): FoundMark[] {
  const { words } = reading;
  if (words[from]?.folded !== ",") {
    const mark = phraseAt(reading, from, certaintyKinds);
    return mark && words[mark.to]?.isWord !== true ? findMarks(reading, { from, to: mark.to }) : [];
  }
  let to = from + 1;
  while (words[to]?.isWord) if ((to += 1) - from > longestTrail + 1) return [];
  return findMarks(reading, { from: from + 1, to });
}

/** "Believes", "suspect": verbs by which a speaker asserts less. */
function verbMarks({ words, lexicon }: Reading, cue: readonly Stretch[]): FoundMark[] {
  const found: FoundMark[] = [];
  for (const { from, to } of cue)
    for (let at = from; at < to; at += 1) {
      const mark = lexicon.verbMarks.get(words[at]!.folded);
      if (mark && mark.level !== "denied") found.push({ from: at, to: at + 1, mark });
    }
  return found;
}

function contentMarks(reading: Reading, kind: AttributionKind, found: Found): FoundMark[] {
  const { cue, content } = found;
  if (kind === "alias") return [];
  const claims = content.flatMap((part) => claimIn(reading, kind, part));
  const marks = claims.flatMap((part) => findMarks(reading, part));
  if (kind === "statement")
    return marks.filter(
      (mark) =>
        !isOfNoun(reading, mark) &&
        !isReportedFuture(reading, mark, cue, content) &&
        (mark.mark.level !== "denied" || governsClause(reading, mark)),
    );
  if (kind === "identity") return marks;
  const cueStart = cue[0]!.from;
  return marks.filter((mark) => mark.from < cueStart || isBeforeDeed(reading, mark));
}

/** "It is not true that": what is said is denied. "Was falsely accused" is said as it is. */
const governsClause = (reading: Reading, { to }: Stretch): boolean =>
  reading.lexicon.grammar.complementisers.has(foldedAt(reading, to));

/** "the alleged attack": the deed itself is hedged, and not whom it struck. */
function isBeforeDeed({ words, lexicon }: Reading, { to }: Stretch): boolean {
  const { deeds, undertakings } = lexicon.nouns;
  return [words[to], words[to + 1]].some(
    (word) => word && (deeds.has(word.folded) || undertakings.has(word.folded)),
  );
}
