/** How surely an attribution is put: the weakest of the words between the reader and the claim. */
import {
  certaintyLevels,
  type AttributionKind,
  type Certainty,
  type CertaintyLevel,
} from "./attribution";
import { findMarks, type FoundMark } from "./certaintyMarks";
import { claimIn, isOfNoun, isReportedFuture } from "./claims";
import type { Found } from "./found";
import { foldedAt, spanOf, type Reading, type Stretch } from "./reading";

/** Words before an attribution in which an opener such as "it appears that" may stand. */
const openerReach = 10;

/** Certainty in words of a sentence. */
export interface Weighed {
  readonly level: CertaintyLevel;
  readonly hearsay: boolean;
  readonly words: readonly Stretch[];
}

/** How surely a sentence puts what was found in it, without regard to the statements it stands in. */
export interface Weight {
  /** By the words around what is said, which colour all that is within it: "X believes that", "X denied that". */
  readonly frame: Weighed;
  /** With the words that hedge what is said itself: "X said it was likely that". */
  readonly whole: Weighed;
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
  const from = Math.min(...[...source, ...cue, ...content].map((part) => part.from));
  const frameMarks = [
    ...openerMarks(reading, from, kind),
    ...aroundContent(reading, found, from, kind),
    ...(kind === "statement" ? verbMarks(reading, cue) : []),
  ];
  const denial = found.isDenied ? denialOf(reading, cue) : undefined;
  const frame = combine(frameMarks, denial);
  // Who does not say that it is so does not say that it is not.
  const isOpen = frame.level === "denied" && denial?.isOfSaying === true;
  return {
    frame: isOpen ? { ...frame, level: "possible" } : frame,
    whole: combine([...frameMarks, ...contentMarks(reading, kind, found)], denial),
  };
}

/** The lower of two certainties, with the words of both. */
export function weaker(a: Weighed, b: Weighed): Weighed {
  const words = [...a.words, ...b.words].sort((one, other) => one.from - other.from);
  return {
    level: lower(a.level, b.level),
    hearsay: a.hearsay || b.hearsay,
    words: words.filter(({ from }, index) => from !== words[index - 1]?.from),
  };
}

export const toCertainty = (reading: Reading, { level, hearsay, words }: Weighed): Certainty => ({
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

function denialOf({ words, lexicon }: Reading, cue: readonly Stretch[]): Denial {
  const negations: Stretch[] = [];
  const denying: Stretch[] = [];
  for (const { from, to } of cue)
    for (let at = from; at < to; at += 1) {
      const { folded } = words[at]!;
      if (lexicon.grammar.negations.has(folded)) negations.push({ from: at, to: at + 1 });
      else if (lexicon.verbMarks.get(folded)?.level === "denied")
        denying.push({ from: at, to: at + 1 });
    }
  const all = [...negations, ...denying].sort((a, b) => a.from - b.from);
  return {
    words: all.length > 0 ? all : cue,
    isTwofold: negations.length > 0 && denying.length > 0,
    isOfSaying: denying.length === 0,
  };
}

/** "Probably not", "does not believe": a denial of less than a certainty is a doubt; of a denial or a doubt, it leaves all open. */
function combine(marks: readonly FoundMark[], denial: Denial | undefined): Weighed {
  const hedge = marks.reduce<CertaintyLevel>(
    (level, { mark }) => lower(level, mark.level),
    "asserted",
  );
  const hedges = {
    level: hasDeniedHedge(marks) ? "doubted" : hedge,
    hearsay: marks.some(({ mark }) => mark.hearsay === true),
    words: marks.map(({ from, to }) => ({ from, to })),
  };
  if (!denial) return weaker(hedges, { level: "asserted", hearsay: false, words: [] });
  const isDoubleDoubt = denial.isTwofold || hedge === "doubted";
  const level = isDoubleDoubt ? "possible" : hedge === "asserted" ? "denied" : "doubted";
  return { ...weaker(hedges, { ...hedges, words: denial.words }), level };
}

/** "Probably false". */
const hasDeniedHedge = (marks: readonly FoundMark[]): boolean =>
  marks.some(({ mark }) => mark.level === "denied") &&
  marks.some(({ mark }) => mark.level !== "denied" && mark.level !== "doubted");

/** Marks before an attribution: adverbs, and what governs it ("it appears that", but not "who may"). */
function openerMarks(reading: Reading, from: number, kind: AttributionKind): FoundMark[] {
  const start = openerStart(reading, from);
  const marks = findMarks(reading, { from: start, to: from });
  if (kind === "statement") return marks;
  const { verbMarks: verbs, grammar } = reading.lexicon;
  for (let at = start; at < from; at += 1) {
    const mark = verbs.get(foldedAt(reading, at));
    const governs = at + 1 === from || grammar.complementisers.has(foldedAt(reading, at + 1));
    if (mark && governs) marks.push({ from: at, to: at + 1, mark });
  }
  return marks;
}

function openerStart({ words, lexicon }: Reading, from: number): number {
  let start = from;
  while (start > 0 && from - start < openerReach) {
    const before = words[start - 1]!;
    if (before.isQuoted || /^[;:.]$/.test(before.folded)) break;
    if (before.folded === "," && start - 1 > 2) break;
    if (lexicon.grammar.conjunctions.has(before.folded)) break;
    start -= 1;
  }
  return start;
}

/** Marks between the first and the last part, without what is said or done. */
function aroundContent(
  reading: Reading,
  { source, cue, content }: Found,
  from: number,
  kind: AttributionKind,
): FoundMark[] {
  const to = Math.max(...[...source, ...cue, ...content].map((part) => part.to));
  const isClear = (at: number) => !content.some((part) => part.from <= at && at < part.to);
  const marks: FoundMark[] = [];
  for (let at = from; at < to; at += 1) {
    const part = content.find((each) => each.from <= at && at < each.to);
    if (part) {
      at = part.to - 1;
      continue;
    }
    let end = at;
    while (end < to && isClear(end)) end += 1;
    marks.push(...findMarks(reading, { from: at, to: end }));
    at = end - 1;
  }
  return [...marks, ...(kind === "statement" ? [] : trailingMarks(reading, to))];
}

/** Words after a comma that may only be an afterthought: ", apparently". */
const longestTrail = 3;

function trailingMarks(reading: Reading, from: number): FoundMark[] {
  const { words } = reading;
  if (words[from]?.folded !== ",") return [];
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
      (mark) => !isOfNoun(reading, mark) && !isReportedFuture(reading, mark, cue, content),
    );
  if (kind === "identity") return marks;
  const cueStart = cue[0]!.from;
  return marks.filter((mark) => mark.from < cueStart || isBeforeDeed(reading, mark));
}

/** "the alleged attack": the deed itself is hedged, and not whom it struck. */
function isBeforeDeed({ words, lexicon }: Reading, { to }: Stretch): boolean {
  const { deeds, undertakings } = lexicon.nouns;
  return [words[to], words[to + 1]].some(
    (word) => word && (deeds.has(word.folded) || undertakings.has(word.folded)),
  );
}
