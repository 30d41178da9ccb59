/** Figures that count the same thing: whether two may be compared, and whether they agree. */
import { languages, type LanguageCode } from "../languages";
import { conceptsOfTerm, isMargin, isMeasure, isRelative, type Concept } from "../text/concepts";
import { boundOf, isOfFraction } from "../text/figureBounds";
import { findFigures, type Figure } from "../text/figures";
import { sliceOf, type Span } from "../text/span";
import { isStopTermAnywhere, stemOf, termsOf } from "../text/terms";

/** A figure where it stands. */
export interface PlacedFigure {
  readonly text: string;
  readonly language: LanguageCode;
  /** Its sentence. */
  readonly sentence: Span;
  readonly figure: Figure;
}

/** How far beyond a bound the true figure may lie: "more than 200" may be 240, and not 2,000. */
const farthestBeyond = 0.5;
/** How far an approximate figure may be from the true one. */
const farthestOff = 0.1;

/** Whether what a claim tells may be what a source tells: alike in value and unit, as exact as it is told. */
export function agree(claim: PlacedFigure, source: PlacedFigure): boolean {
  const [own, other] = [claim.figure, source.figure];
  if (isMoney(own) && isMoney(other) && own.unit !== other.unit) return false;
  if (own.value === other.value) return true;
  const bound = boundOf(claim.text, own, claim.language);
  if (bound === "above")
    return other.value >= own.value && other.value <= own.value * (1 + farthestBeyond);
  if (bound === "below")
    return other.value <= own.value && other.value >= own.value * (1 - farthestBeyond);
  if (boundOf(source.text, other, source.language) !== undefined) return true;
  const isInexact = own.isApproximate || other.isApproximate;
  return isInexact && Math.abs(own.value - other.value) <= Math.abs(other.value) * farthestOff;
}

const isMoney = ({ kind }: Figure): boolean => kind === "money";

/** A figure counts what stands within so many words after it. */
const reach = 3;

/** Whether both count the same thing, in the same unit. Amounts of money may differ in their currency where the sum is the same. */
export function countAlike(claim: PlacedFigure, source: PlacedFigure): boolean {
  const [own, other] = [claim.figure, source.figure];
  if (own.kind !== other.kind || isPart(claim) || isPart(source)) return false;
  if (isMoney(own) && own.unit !== other.unit) return own.value === other.value;
  if (own.unit !== other.unit) return false;
  if (own.kind === "day") return isDayOfSame(claim, source);
  if (own.kind !== "number") return true;
  const [behind, otherBehind] = [wordsBehind(claim), wordsBehind(source)];
  if (isDifference(claim, behind) !== isDifference(source, otherBehind)) return false;
  const [mine, theirs] = [behind.filter(tells), otherBehind.filter(tells)];
  const [head] = mine;
  const [otherHead] = theirs;
  if (!head) return haveSameWordBefore(claim, source);
  if (!otherHead) return false;
  if (isMeasureWord(head) || isMeasureWord(otherHead)) return areAlike(head, otherHead);
  return (
    theirs.some((word) => areAlike(head, word)) || mine.some((word) => areAlike(word, otherHead))
  );
}

/** Words on either side of a day that may tell what happened on it. */
const reachAround = 2;

/** Whether two days stand after the same word, "since", "on", and beside one that tells of the same. */
function isDayOfSame(claim: PlacedFigure, source: PlacedFigure): boolean {
  if (claim.language !== source.language || !haveSameWordBefore(claim, source)) return false;
  const theirs = wordsAround(source);
  return wordsAround(claim).some((word) => theirs.some((other) => areAlike(word, other)));
}

function wordsAround({ text, language, sentence, figure: { span } }: PlacedFigure): Counted[] {
  const words = (part: Span): string[] =>
    (sliceOf(text, part).match(/[\p{L}\p{M}]+/gu) ?? [])
      .filter((word) => languages[language].cues.habits.capitalisesNouns || /^\p{Ll}/u.test(word))
      .flatMap(termsOf)
      .filter((term) => !isStopTermAnywhere(term));
  const around = [
    ...words({ start: sentence.start, end: span.start }).slice(-reachAround),
    ...words({ start: span.end, end: sentence.end }).slice(0, reachAround),
  ];
  return toCounted(around, language).filter(tells);
}

/** Part of a share, a range or a fraction: "nine in ten", "two of the three", "three quarters of a million". */
function isPart({ text, language, sentence, figure }: PlacedFigure): boolean {
  if (isOfFraction(text, figure, language)) return true;
  if (figure.kind !== "number") return false;
  const all = findFigures(text, language, sentence);
  const at = all.findIndex(({ span }) => span.start === figure.span.start);
  return [all[at - 1], all[at + 1]].some(
    (other) => other?.kind === "number" && areJoined(text, figure, other),
  );
}

/** Whether only function words stand between two figures. */
function areJoined(text: string, a: Figure, b: Figure): boolean {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const between = termsOf(text.slice(first.span.end, second.span.start));
  return between.length > 0 && between.every(isStopTermAnywhere);
}

/** Whether nothing behind a figure tells what it counts: "the houses under water are 152". */
export const countsBefore = (placed: PlacedFigure): boolean =>
  placed.figure.kind === "number" && !wordsBehind(placed).some(tells);

/** Whether the same word leads to both: "sono 125", "sono 152". */
function haveSameWordBefore(claim: PlacedFigure, source: PlacedFigure): boolean {
  const before = ({ text, sentence, figure }: PlacedFigure): string | undefined =>
    termsOf(sliceOf(text, { start: sentence.start, end: figure.span.start })).at(-1);
  return before(claim) !== undefined && before(claim) === before(source);
}

/** Whether a claim's figure is the sum or the difference of two that a source tells in one sentence: "130 of them lose their jobs". */
export const isReckoned = ({ figure }: PlacedFigure, told: readonly PlacedFigure[]): boolean => {
  const values = told
    .filter(({ figure: other }) => other.kind === figure.kind && other.unit === figure.unit)
    .map(({ figure: other }) => other.value);
  return values.some((a, at) =>
    values.slice(at + 1).some((b) => a + b === figure.value || Math.abs(a - b) === figure.value),
  );
};

interface Counted {
  readonly term: string;
  readonly stem: string;
  readonly concepts: readonly Concept[];
}

/** The words behind a figure, the nearest first. */
const wordsBehind = ({ text, language, sentence, figure }: PlacedFigure): Counted[] =>
  toCounted(
    termsOf(sliceOf(text, { start: figure.span.end, end: sentence.end }))
      .filter((term) => !isStopTermAnywhere(term))
      .slice(0, reach),
    language,
  );

const toCounted = (terms: readonly string[], language: LanguageCode): Counted[] =>
  terms.map((term) => ({ term, stem: stemOf(term), concepts: conceptsOfTerm(term, language) }));

/** Words before a figure that may tell what it is: "a majority of" seven votes. */
const reachBefore = 2;

/** "two days fewer", "a majority of seven": more or less than something else. */
function isDifference(
  { text, language, sentence, figure }: PlacedFigure,
  behind: readonly Counted[],
): boolean {
  const before = termsOf(sliceOf(text, { start: sentence.start, end: figure.span.start }));
  return (
    behind.some(({ concepts }) => concepts.some(isRelative)) ||
    toCounted(before.slice(-reachBefore), language).some(({ concepts }) => concepts.some(isMargin))
  );
}

const tells = ({ term }: Counted): boolean =>
  term.length > 2 && !/^\d/.test(term) && !isStopTermAnywhere(term);

const areAlike = (a: Counted, b: Counted): boolean =>
  a.stem === b.stem || a.concepts.some((concept) => b.concepts.includes(concept));

const isMeasureWord = ({ concepts }: Counted): boolean => concepts.some(isMeasure);
