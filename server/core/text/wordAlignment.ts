/** Aligns words with words: the whole of a query with part of a text (banded dynamic programming after Needleman and Wunsch, ends of the text free). */
import { isContentWord } from "./quoteHits";
import { isSameWord, type QuotedWord } from "./quoteParts";
import type { TextWords } from "./words";

/** `near` is another form of the word, `omitted` what an ellipsis or an insertion allows to leave out. */
export type StepKind = "same" | "near" | "other" | "added" | "left-out" | "omitted";

/** One step of an alignment: from which word of the query and of the text, and how many of each it takes. */
export interface Step {
  readonly kind: StepKind;
  readonly query: number;
  readonly word: number;
  readonly queryTaken: number;
  readonly wordsTaken: number;
}

const slack = 12;
const mostGaps = 240;
const nearScore = 0.8;
const otherScore = -1;
/** Less than for a changed word, which is the likelier where both will do. */
const addedScore = -1.1;
const leftOutScore = -0.6;
const omittedScore = -0.02;

interface Move {
  readonly kind: StepKind;
  readonly queryTaken: number;
  readonly wordsTaken: number;
  /** Where it comes from in the band: columns to the right of its own. */
  readonly shift: number;
}

const moves: readonly Move[] = [
  { kind: "same", queryTaken: 1, wordsTaken: 1, shift: 0 },
  { kind: "near", queryTaken: 1, wordsTaken: 1, shift: 0 },
  { kind: "other", queryTaken: 1, wordsTaken: 1, shift: 0 },
  { kind: "same", queryTaken: 1, wordsTaken: 2, shift: -1 },
  { kind: "same", queryTaken: 2, wordsTaken: 1, shift: 1 },
  { kind: "added", queryTaken: 1, wordsTaken: 0, shift: 1 },
  { kind: "left-out", queryTaken: 0, wordsTaken: 1, shift: -1 },
  { kind: "omitted", queryTaken: 0, wordsTaken: 1, shift: -1 },
];

/** The best alignment near `diagonal` (word of the text less word of the query), give or take `width`; its steps in order. */
export function alignWindow(
  query: readonly QuotedWord[],
  words: TextWords,
  diagonal: number,
  width: number,
): Step[] {
  const gaps = query.reduce((sum, word) => Math.min(mostGaps, sum + word.gap), 0);
  const base = diagonal - width - slack;
  const band = 2 * (width + slack) + gaps + 1;
  const scores = new Float32Array((query.length + 1) * band).fill(-Infinity);
  const taken = new Int8Array(scores.length).fill(-1);
  for (let column = 0; column < band; column++)
    if (base + column >= 0 && base + column <= words.folded.length) scores[column] = 0;
  for (let row = 1; row <= query.length; row++)
    for (let column = 0; column < band; column++) {
      const word = base + row + column;
      if (word < 0 || word > words.folded.length) continue;
      fillCell(query, words, row, column, word, band, scores, taken);
    }
  return traceSteps(query.length, base, band, scores, taken);
}

function fillCell(
  query: readonly QuotedWord[],
  words: TextWords,
  row: number,
  column: number,
  word: number,
  band: number,
  scores: Float32Array,
  taken: Int8Array,
): void {
  const cell = row * band + column;
  for (let index = 0; index < moves.length; index++) {
    const { queryTaken, wordsTaken, shift } = moves[index]!;
    const from = column + shift;
    if (queryTaken > row || wordsTaken > word || from < 0 || from >= band) continue;
    const before = scores[(row - queryTaken) * band + from]!;
    if (before === -Infinity) continue;
    const score = before + scoreMove(index, query, row, words, word);
    if (score > scores[cell]!) {
      scores[cell] = score;
      taken[cell] = index;
    }
  }
}

/** What a move scores that arrives behind `row` words of the query and `at` words of the text. */
function scoreMove(
  move: number,
  query: readonly QuotedWord[],
  row: number,
  words: TextWords,
  at: number,
): number {
  const word = query[row - 1]!;
  const folded = words.folded[at - 1] ?? "";
  switch (move) {
    case 0:
      return isSameWord(word, folded) ? worthOf(word) : -Infinity;
    case 1:
      return isNearWord(word.folded, folded) ? nearScore : -Infinity;
    case 2:
      return otherScore;
    case 3:
      return words.isGlued[at - 2] && words.folded[at - 2]! + folded === word.folded
        ? worthOf(word)
        : -Infinity;
    case 4: {
      const before = query[row - 2]!;
      return before.isGlued && before.folded + word.folded === folded ? worthOf(word) : -Infinity;
    }
    case 5:
      return addedScore;
    case 6:
      return row < query.length ? leftOutScore : -Infinity;
    default:
      return (query[row]?.gap ?? 0) > 0 ? omittedScore : -Infinity;
  }
}

const worthOf = (word: QuotedWord): number => (isContentWord(word.folded) ? 2 : 1);

/** Forms of one word, most likely: they begin alike for most of their length. */
function isNearWord(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const least = Math.max(4, Math.ceil(Math.max(a.length, b.length) * 0.6));
  return a.length >= least && b.length >= least && a.slice(0, least) === b.slice(0, least);
}

function traceSteps(
  rows: number,
  base: number,
  band: number,
  scores: Float32Array,
  taken: Int8Array,
): Step[] {
  let column = 0;
  for (let other = 1; other < band; other++)
    if (scores[rows * band + other]! > scores[rows * band + column]!) column = other;
  const steps: Step[] = [];
  for (let row = rows; row > 0;) {
    const move = moves[taken[row * band + column]!];
    if (!move) return [];
    const { kind, queryTaken, wordsTaken, shift } = move;
    const word = base + row + column - wordsTaken;
    steps.push({ kind, query: row - queryTaken, word, queryTaken, wordsTaken });
    row -= queryTaken;
    column += shift;
  }
  return steps.reverse();
}
